// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTreeWidget>

#include "certcore/base/text_encoding.h"
#include "tests/wizard/walk/walk.h"
#include "wizard/text/pages/file_text.h"

namespace wizard_testing {

/// PersonalWalk is a computer where "expires-in-10-days" is bound, and "leaf" has been put into Personal by somebody.
class PersonalWalk : public testing::Test {
  protected:
    PersonalWalk() {
        testing_support::receiptFor("expires-in-10-days.pfx", *here.services().store);
        testing_support::receiptFor("good.pfx", *here.services().store);
        const auto hash = *certcore::fromHex(thumbprintOf("expires-in-10-days"));
        here.bindings().set(
            {{*certcore::Endpoint::parse("0.0.0.0:443"), hash, "MY", std::string(certcore::iisAppId), {}}});
        before = thumbprintsIn(here);
    }

    // Opens the list on the page of the file, and takes the certificate of that name, or what comes first.
    void choose(WizardDriver& user, const std::string& certificate) {
        user.onDialog([certificate](QDialog& dialog) {
            auto* table = dialog.findChild<QTreeWidget*>();
            const auto found = table->findItems(QString::fromStdString(thumbprintOf(certificate)), Qt::MatchExactly, 3);
            ASSERT_EQ(found.size(), 1);
            table->setCurrentItem(found.front());
            dialog.accept();
        });
        user.activate(user.control(wizard::text::file::inPersonal().remove(u'&')));
    }

    void toFile(WizardDriver& user) {
        user.start();
        user.mnemonic('r');
        nextTo(user, wizard::PageId::File);
    }

    [[nodiscard]] std::string bound() { return here.bindings().records()->front().thumbprint()->text(); }

    Surroundings here{{.isWindows = true, .rights = wizard::Rights::Elevated}};
    std::vector<std::string> before;
};

}  // namespace wizard_testing
