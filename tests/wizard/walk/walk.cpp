// SPDX-License-Identifier: Apache-2.0
#include "tests/wizard/walk/walk.h"

#include <QFileDialog>
#include <QLineEdit>
#include <array>

#include "certcore/store/receipt_folder.h"

namespace wizard {

void PrintTo(PageId page, std::ostream* stream) {
    constexpr std::array names{"Welcome",    "File",   "Password",   "Check", "Store",   "Bind",
                               "Completing", "Result", "Thumbprint", "Live",  "Computer"};
    *stream << names.at(static_cast<std::size_t>(page));
}

}  // namespace wizard

namespace wizard_testing {

using wizard::PageId;

std::filesystem::path fixture(const std::string& name) {
    return testing_support::fixtureFolder() / name;
}

QString asText(const std::filesystem::path& path) {
    return QString::fromStdString(path.string());
}

void nextTo(WizardDriver& user, PageId page) {
    user.next();
    ASSERT_EQ(user.page(), page) << user.visibleTexts().join(u'\n').toStdString();
}

void lookInto(WizardDriver& user, const QString& password) {
    if (user.page() == PageId::Welcome) {
        user.next();
    }
    if (user.page() == PageId::File) {
        user.next();
    }
    ASSERT_EQ(user.page(), PageId::Password);
    user.type(password);
    nextTo(user, PageId::Check);
}

void goOnTo(WizardDriver& user, PageId page) {
    constexpr int mostPages = 8;
    for (int count = 0; user.page() != page && count < mostPages; ++count) {
        user.next();
    }
    ASSERT_EQ(user.page(), page) << user.visibleTexts().join(u'\n').toStdString();
}

void say(WizardDriver& user, char letter) {
    user.onDialog([&user, letter](QDialog&) { user.mnemonic(letter); });
}

void answerWithPath(WizardDriver& user, const QString& path) {
    user.onDialog([path](QDialog& dialog) {
        auto* chooser = qobject_cast<QFileDialog*>(&dialog);
        ASSERT_NE(chooser, nullptr);
        chooser->findChild<QLineEdit*>()->setText(path);
        QMetaObject::invokeMethod(chooser, "accept", Qt::QueuedConnection);
    });
}

std::vector<certcore::Receipt> receiptsIn(Surroundings& here) {
    return certcore::ReceiptFolder(here.services().store->receiptFolder()).all().value();
}

std::vector<std::string> thumbprintsIn(Surroundings& here) {
    std::vector<std::string> thumbprints;
    const certcore::StoreListing listing = here.services().store->list().value();
    for (const certcore::StoredCertificate& one : listing.certificates) {
        thumbprints.push_back(one.certificate.thumbprint().text());
    }
    return thumbprints;
}

std::string thumbprintOf(const std::string& certificate) {
    return testing_support::fixtureCertificate(certificate).thumbprint().text();
}

void expectInstalled(Surroundings& here, const std::string& certificate) {
    const std::string thumbprint = thumbprintOf(certificate);
    ASSERT_EQ(thumbprintsIn(here), std::vector{thumbprint});
    EXPECT_TRUE(here.services().store->proveKey(*certcore::Thumbprint::parse(thumbprint)).value().holds());
    const auto receipts = receiptsIn(here);
    ASSERT_FALSE(receipts.empty());
    EXPECT_EQ(receipts.back().state, certcore::ReceiptState::Done);
    EXPECT_EQ(receipts.back().thumbprint.text(), thumbprint);
}

testing_support::Tree storeTree(const Surroundings& here) {
    return testing_support::treeOf(here.storeFolder());
}

}  // namespace wizard_testing
