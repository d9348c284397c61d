// SPDX-License-Identifier: Apache-2.0
#include "certcore/pfx/password_form.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace certcore {
namespace {

using testing::ElementsAre;

std::vector<std::string> namesOf(std::string_view password) {
    std::vector<std::string> names;
    for (const PasswordForm& form : formsOf(Secret::ofText(password))) {
        names.push_back(form.name);
    }
    return names;
}

TEST(PasswordForm, AnAsciiPasswordHasOneForm) {
    EXPECT_THAT(namesOf("assist"), ElementsAre("given"));
    EXPECT_THAT(namesOf(" "), ElementsAre("given"));
}

TEST(PasswordForm, AnEmptyOneIsTriedAsEmptyAndAsAbsent) {
    EXPECT_THAT(namesOf(""), ElementsAre("empty", "absent"));
    EXPECT_FALSE(formsOf(Secret()).front().absent);
    EXPECT_TRUE(formsOf(Secret()).back().absent);
}

TEST(PasswordForm, ANonAsciiOneIsAlsoTriedByteForByte) {
    EXPECT_THAT(namesOf("ü€"), ElementsAre("given", "bytes-as-characters"));
    const auto forms = formsOf(Secret::ofText("aü"));
    EXPECT_EQ(forms[0].text.text(), "aü");
    EXPECT_EQ(forms[1].text.text(), "aÃ¼");
}

TEST(PasswordForm, BytesThatAreNoUtf8AreTriedToo) {
    const auto forms = formsOf(Secret::ofText("\xFF"));
    ASSERT_EQ(forms.size(), 2U);
    EXPECT_EQ(forms[1].text.text(), "ÿ");
}

}  // namespace
}  // namespace certcore
