// SPDX-License-Identifier: Apache-2.0
// Esc in the moment at which a piece of work begins, where nothing of the store can hold it up: it is let go, the page
// stays, and the same can be begun again.
#include <QFile>
#include <QLineEdit>

#include "certcore/import/renewal_record.h"
#include "tests/wizard/walk/walk.h"
#include "wizard/text/pages/file_text.h"
#include "wizard/text/pages/result_text.h"

namespace wizard_testing {
namespace {

using wizard::PageId;
namespace text = wizard::text;

class CancelAtOnce : public testing::Test {
  protected:
    // The work's end is heard of by an event, and none is dealt with between its beginning and the key.
    template <typename Press>
    void letGo(WizardDriver& user, PageId page, Press press) {
        int begun = 0;
        QObject::connect(
            &user.window().desk(), &wizard::jobs::JobDesk::started, &user,
            [&user, &begun] {
                ++begun;
                user.window().reject();
            },
            Qt::SingleShotConnection);
        user.hurry(true);
        press();
        user.waitUntil([&] { return begun > 0 && !user.window().desk().stillWorking(); });
        user.hurry(false);
        user.settle();
        EXPECT_EQ(begun, 1);
        EXPECT_EQ(user.page(), page);
        EXPECT_TRUE(user.window().isVisible());
        EXPECT_TRUE(user.window().page()->isEnabled());
        EXPECT_FALSE(user.window().desk().busy());
    }

    Surroundings here{{.isWindows = true, .rights = wizard::Rights::Elevated}};
};

TEST_F(CancelAtOnce, ReadingAFile) {
    WizardDriver user(here);
    user.start(fixture("good.pfx"));
    goOnTo(user, PageId::File);
    dynamic_cast<QLineEdit&>(*user.control(text::file::title())).setText(asText(fixture("good-ec.pfx")));
    letGo(user, PageId::File, [&user] { user.next(); });
    const auto& file = user.session().file();
    EXPECT_TRUE(!file || file->path.filename() == "good.pfx") << "what was let go is not taken";
    nextTo(user, PageId::Password);
    EXPECT_EQ(user.session().file()->path.filename(), "good-ec.pfx");
}

TEST_F(CancelAtOnce, MakingAPractice) {
    WizardDriver user(here);
    user.start();
    user.mnemonic('p');
    letGo(user, PageId::Welcome, [&user] { user.next(); });
    EXPECT_FALSE(user.session().practice());
    nextTo(user, PageId::File);
    EXPECT_TRUE(user.session().practice());
    EXPECT_EQ(thumbprintsIn(here), std::vector<std::string>());
}

TEST_F(CancelAtOnce, ContinuingARenewal) {
    const auto receipt = testing_support::receiptFor("good.pfx", *here.services().store);
    const certcore::RenewalRecord record{
        receipt.id, "tester", {}, *certcore::Thumbprint::parse(thumbprintOf("leaf")), {}, receipt.id, {}, {}, {}, {}};
    ASSERT_TRUE(certcore::RenewalRecordFolder(here.services().store->receiptFolder()).save(record));
    WizardDriver user(here);
    user.start();
    user.mnemonic('e');
    letGo(user, PageId::Welcome, [&user] { user.next(); });
    EXPECT_FALSE(user.session().leaf());
    nextTo(user, PageId::Thumbprint);
    EXPECT_TRUE(user.session().leaf());
}

TEST_F(CancelAtOnce, WritingAReport) {
    WizardDriver user(here);
    user.start(fixture("good.pfx"));
    lookInto(user);
    goOnTo(user, PageId::Result);
    const QString path = asText(here.folder()) + QStringLiteral("/report.html");
    const auto choose = [&user, &path] {
        answerWithPath(user, path);
        user.mnemonic('r');
    };
    letGo(user, PageId::Result, choose);
    EXPECT_FALSE(user.shows(text::result::reportSaved(path)));
    if (QFile file(path); file.exists()) {
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        EXPECT_TRUE(file.readAll().trimmed().endsWith("</html>")) << "a report is whole, or not there";
        file.close();
        ASSERT_TRUE(file.remove());
    }
    choose();
    EXPECT_TRUE(user.shows(text::result::reportSaved(path)));
    EXPECT_TRUE(QFile::exists(path));
}

}  // namespace
}  // namespace wizard_testing
