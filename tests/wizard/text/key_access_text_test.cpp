// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/key_access_text.h"

#include <gtest/gtest.h>

#include <QSet>

namespace wizard::text {
namespace {

using certcore::ImportOptions;
using certcore::KeyCopy;
using certcore::KeyGrants;
using certcore::KeyRights;
using certcore::UncopiedReason;

const std::string digits = "0123456789ABCDEF0123456789ABCDEF01234567";

ImportOptions copied(KeyGrants found) {
    ImportOptions options;
    options.keyGrants = found.grants;
    options.keyCopy = KeyCopy{*certcore::Thumbprint::parse(digits), std::move(found)};
    return options;
}

TEST(KeyAccessText, SaysNothingWhereNobodyAsked) {
    EXPECT_TRUE(keyAccessRows(ImportOptions()).empty());
}

TEST(KeyAccessText, NamesTheAccountsAndWhoMayDoMore) {
    ImportOptions options;
    options.keyGrants = {{"NT AUTHORITY\\NETWORK SERVICE", "S-1-5-20", KeyRights::Read},
                         {"EXAMPLE\\assist", "S-1-5-21-1-2-3-1001", KeyRights::Full}};
    const auto rows = keyAccessRows(options);
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].label, labelMayReadKey());
    EXPECT_EQ(rows[0].value, u"NT AUTHORITY\\NETWORK SERVICE, EXAMPLE\\assist (full control)");
}

TEST(KeyAccessText, SaysThatThereWasNothingToCopy) {
    const auto rows = keyAccessRows(copied({}));
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_TRUE(rows[0].value.contains(QString::fromStdString(digits)));
}

TEST(KeyAccessText, DoesNotSayOfAListThatNobodyReadThatItIsEmpty) {
    const auto rows = keyAccessRows(copied({{}, {{"", "", UncopiedReason::Unreadable}}}));
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_FALSE(rows[0].value.contains(QString::fromStdString(digits)));
}

TEST(KeyAccessText, TellsEachEntryThatIsNotCopied) {
    QSet<QString> values;
    for (const UncopiedReason reason :
         {UncopiedReason::Denied, UncopiedReason::OtherRights, UncopiedReason::MoreThanRead,
          UncopiedReason::UnknownKind, UncopiedReason::Unreadable}) {
        const auto rows =
            keyAccessRows(copied({{{"A", "S-1-5-19", KeyRights::Read}}, {{"EXAMPLE\\b", "S-1-5-20", reason}}}));
        ASSERT_EQ(rows.size(), 2U);
        EXPECT_EQ(rows[1].value.contains(u"EXAMPLE\\b"), reason != UncopiedReason::Unreadable);
        values.insert(rows[1].value);
    }
    EXPECT_EQ(values.size(), 5);
    const auto nameless =
        keyAccessRows(copied({{{"A", "S-1-5-19", KeyRights::Read}}, {{"", "", UncopiedReason::UnknownKind}}}));
    EXPECT_FALSE(nameless[1].value.startsWith(u' '));
}

TEST(KeyAccessText, ShowsNoForgedLines) {
    ImportOptions options;
    options.keyGrants = {{"a\nMay read the key  nobody\u202E", "S-1-5-20", KeyRights::Read}};
    const QString value = keyAccessRows(options).front().value;
    EXPECT_FALSE(value.contains(u'\n'));
    EXPECT_FALSE(value.contains(QChar(0x202E)));
}

}  // namespace
}  // namespace wizard::text
