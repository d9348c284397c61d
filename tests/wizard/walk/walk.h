// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "certcore/store/receipt.h"
#include "tests/support/importing.h"
#include "tests/wizard/support/wizard_driver.h"
#include "tests/wizard/text/text_test_support.h"

// GoogleTest finds it by the namespace of PageId.
namespace wizard {
void PrintTo(PageId page, std::ostream* stream);
}  // namespace wizard

namespace wizard_testing {

/// fixture is the path of a file of the fixture folder.
[[nodiscard]] std::filesystem::path fixture(const std::string& name);

/// asText is a path as it is typed.
[[nodiscard]] QString asText(const std::filesystem::path& path);

/// nextTo presses the main button, which must lead to that page.
void nextTo(WizardDriver& user, wizard::PageId page);

/// lookInto goes from the welcome page to the check of the file that the program was called with.
void lookInto(WizardDriver& user, const QString& password = QStringLiteral("assist"));

/// goOnTo presses the main button until that page is there.
void goOnTo(WizardDriver& user, wizard::PageId page);

/// say answers the next question with the button of that letter.
void say(WizardDriver& user, char letter);

/// answerWithPath types a path into the next file dialog, where the system's own would ask.
void answerWithPath(WizardDriver& user, const QString& path);

/// receiptsIn are the receipts of the surroundings' store, in their order.
[[nodiscard]] std::vector<certcore::Receipt> receiptsIn(Surroundings& here);

/// thumbprintsIn are the certificates in the store.
[[nodiscard]] std::vector<std::string> thumbprintsIn(Surroundings& here);

/// thumbprintOf is that of a certificate of the fixtures, such as "leaf".
[[nodiscard]] std::string thumbprintOf(const std::string& certificate);

/// expectInstalled: the store holds that certificate alone, with a key that signs, and the latest receipt says so.
void expectInstalled(Surroundings& here, const std::string& certificate = "leaf");

/// storeTree is all that lies in the store's folder.
[[nodiscard]] testing_support::Tree storeTree(const Surroundings& here);

}  // namespace wizard_testing
