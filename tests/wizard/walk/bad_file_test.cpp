// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QUrl>

#include "tests/wizard/walk/walk.h"
#include "wizard/jobs/pfx_jobs.h"
#include "wizard/text/error_text.h"
#include "wizard/text/pages/completing_text.h"
#include "wizard/text/pages/file_text.h"

namespace wizard_testing {
namespace {

using wizard::PageId;
namespace text = wizard::text;

class BadFile : public testing::Test {
  protected:
    // What is said of a file that cannot be used; empty where it can.
    QString complaintOf(const std::filesystem::path& file) {
        const auto read = wizard::jobs::readFile(here.services().crypto, file);
        return read ? QString() : text::describe(read.error()).message();
    }

    void goToFilePage() {
        user.start();
        nextTo(user, PageId::File);
    }

    void drop(const QMimeData& data) { drop(data, user.window().page()); }

    void drop(const QMimeData& data, QWidget* page) {
        QDragEnterEvent over(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(page, &over);
        QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(page, &event);
        user.settle();
    }

    void dropFiles(const std::vector<std::filesystem::path>& files) {
        QMimeData data;
        QList<QUrl> urls;
        for (const auto& file : files) {
            urls += QUrl::fromLocalFile(asText(file));
        }
        data.setUrls(urls);
        drop(data);
    }

    Surroundings here;
    WizardDriver user{here};
};

class WrongKind : public BadFile, public testing::WithParamInterface<const char*> {};

TEST_P(WrongKind, IsNamedAndTheRightFileIsTakenAfterIt) {
    const QString complaint = complaintOf(fixture(GetParam()));
    ASSERT_FALSE(complaint.isEmpty());
    EXPECT_FALSE(wizard::text::blamesPassword(complaint));
    goToFilePage();
    user.type(asText(fixture(GetParam())));
    user.next();
    EXPECT_EQ(user.page(), PageId::File);
    EXPECT_TRUE(user.shows(complaint)) << user.visibleTexts().join(u'\n').toStdString();
    // The cursor is in the line: what is typed there takes the place of the wrong name.
    user.press(Qt::Key_A, Qt::ControlModifier);
    user.type(asText(fixture("good.pfx")));
    EXPECT_FALSE(user.shows(complaint));
    nextTo(user, PageId::Password);
}

INSTANTIATE_TEST_SUITE_P(Files, WrongKind,
                         testing::Values("archive.zip", "certificate.cer", "certificate.p7b", "certificate-pem.p7b",
                                         "certificate.pem", "key.pem", "bundle.pem", "request.csr", "base64-pfx.txt",
                                         "text.txt", "empty.bin", "random.bin", "large.bin", "truncated.pfx",
                                         "keystore.jks", "store.sst", "no-such-file.pfx", "certificates"));

TEST_F(BadFile, AsksForOneWhereNoneIsChosen) {
    goToFilePage();
    user.next();
    EXPECT_EQ(user.page(), PageId::File);
    EXPECT_TRUE(user.shows(text::file::nothingChosen()));
}

TEST_F(BadFile, ComplainsOfTheFileOfTheCallToo) {
    user.start(fixture("archive.zip"));
    EXPECT_EQ(user.page(), PageId::Welcome);
    nextTo(user, PageId::File);
    EXPECT_TRUE(user.shows(complaintOf(fixture("archive.zip"))));
}

TEST_F(BadFile, TakesADroppedFile) {
    goToFilePage();
    dropFiles({fixture("good.pfx")});
    EXPECT_TRUE(user.shows(asText(fixture("good.pfx"))));
    nextTo(user, PageId::Password);
}

TEST_F(BadFile, TakesAFileDroppedOntoTheLineWithItsName) {
    goToFilePage();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(asText(fixture("good.pfx")))});
    drop(data, user.control(text::file::title()));
    EXPECT_TRUE(user.session().file().has_value());
    nextTo(user, PageId::Password);
}

TEST_F(BadFile, TakesNoTwoDroppedFiles) {
    goToFilePage();
    dropFiles({fixture("good.pfx"), fixture("expired.pfx")});
    EXPECT_TRUE(user.shows(text::file::severalDropped(2)));
    EXPECT_FALSE(user.session().file().has_value());
}

TEST_F(BadFile, TakesNoDroppedFolder) {
    goToFilePage();
    dropFiles({fixture("certificates")});
    const certcore::Error folder{certcore::ErrorCause::FileIsFolder, fixture("certificates").string(), {}};
    EXPECT_TRUE(user.shows(text::describe(folder).message()));
    EXPECT_FALSE(user.session().file().has_value());
}

TEST_F(BadFile, TakesNothingDroppedFromElsewhere) {
    goToFilePage();
    QMimeData link;
    link.setUrls({QUrl(QStringLiteral("https://example.com/good.pfx"))});
    drop(link);
    EXPECT_TRUE(user.shows(text::file::notAFileDropped()));
    EXPECT_FALSE(user.session().file().has_value());
}

TEST_F(BadFile, TakesNoDroppedText) {
    goToFilePage();
    QMimeData words;
    words.setText(QStringLiteral("good.pfx"));
    const QStringList before = user.visibleTexts();
    drop(words);
    EXPECT_EQ(user.visibleTexts(), before) << "the mouse says already that it cannot be dropped";
    EXPECT_FALSE(user.session().file().has_value());
}

TEST_F(BadFile, TakesTheRightPasswordAfterAWrongOne) {
    user.start(fixture("good.pfx"));
    goOnTo(user, PageId::Password);
    const auto opened = wizard::jobs::openFile(
        here.services().crypto, wizard::jobs::readFile(here.services().crypto, fixture("good.pfx")).value(),
        certcore::Secret::ofText("wrong"));
    ASSERT_FALSE(opened.has_value());
    const QString complaint = text::describe(opened.error()).message();
    user.type(QStringLiteral("wrong"));
    user.next();
    EXPECT_EQ(user.page(), PageId::Password);
    EXPECT_TRUE(user.shows(complaint));
    user.type(QStringLiteral("assist"));
    EXPECT_FALSE(user.shows(complaint));
    nextTo(user, PageId::Check);
}

// All that is needed was read with the first look into the file.
TEST_F(BadFile, InstallsWhatItReadWhereTheFileVanishes) {
    const auto file = here.copyOf("good.pfx");
    user.start(file);
    goOnTo(user, PageId::Password);
    std::filesystem::remove(file);
    user.type(QStringLiteral("assist"));
    goOnTo(user, PageId::Completing);
    EXPECT_TRUE(user.shows(text::completing::fileGone(asText(file))));
    nextTo(user, PageId::Result);
    expectInstalled(here);
}

TEST_F(BadFile, SaysOnTheFilePageThatTheFileVanished) {
    const auto file = here.copyOf("good.pfx");
    user.start(file);
    nextTo(user, PageId::File);
    std::filesystem::remove(file);
    user.next();
    EXPECT_EQ(user.page(), PageId::File);
    EXPECT_TRUE(user.shows(complaintOf(file)));
}

TEST_F(BadFile, InstallsWhatItCheckedWhereTheFileChanges) {
    const auto file = here.copyOf("good.pfx");
    user.start(file);
    lookInto(user);
    std::filesystem::copy_file(fixture("self-signed.pfx"), file, std::filesystem::copy_options::overwrite_existing);
    goOnTo(user, PageId::Result);
    expectInstalled(here, "leaf");
}

TEST_F(BadFile, ReadsAChangedFileAnewOnTheFilePage) {
    const auto file = here.copyOf("good.pfx");
    user.start(file);
    lookInto(user);
    std::filesystem::copy_file(fixture("self-signed.pfx"), file, std::filesystem::copy_options::overwrite_existing);
    while (user.page() != PageId::File) {
        user.press(Qt::Key_B, Qt::AltModifier);
    }
    lookInto(user);
    goOnTo(user, PageId::Result);
    expectInstalled(here, "self-signed");
}

}  // namespace
}  // namespace wizard_testing
