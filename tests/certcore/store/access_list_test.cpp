// SPDX-License-Identifier: Apache-2.0
#include "certcore/store/access_list.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>

#include "certcore/base/text_encoding.h"
#include "tests/support/made_descriptor.h"

namespace certcore {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;
using testing_support::Ace;
using testing_support::administrators;
using testing_support::descriptorOf;
using testing_support::everyone;
using testing_support::localService;
using testing_support::networkService;
using testing_support::somebody;
using testing_support::system;
using testing_support::usualAces;

constexpr std::uint32_t readWrittenByWindows = 0x80120089;
constexpr std::uint8_t deniedType = 1;
constexpr std::uint8_t inheritedFlag = 0x10;
constexpr std::uint8_t inheritOnlyFlag = 0x08;

// The names that a Windows would give.
std::string nameOf(const std::string& sid) {
    return sid == "S-1-5-20" ? "NT AUTHORITY\\NETWORK SERVICE" : sid;
}

std::vector<Ace> usualAnd(std::vector<Ace> more) {
    std::vector<Ace> aces = usualAces();
    aces.insert(aces.end(), more.begin(), more.end());
    return aces;
}

AccessList listOf(const std::vector<Ace>& aces, const testing_support::SidBytes& owner = administrators) {
    return readAccessList(descriptorOf(aces, owner)).value();
}

KeyGrants grantsOf(const std::vector<Ace>& aces, const testing_support::SidBytes& owner = administrators) {
    return grantsBeyondDefaults(listOf(aces, owner), nameOf);
}

// D:P(A;;0xd01f01ff;;;SY)(A;;0xd01f01ff;;;BA)(A;;0x80120089;;;NS), as Windows writes it.
std::vector<unsigned char> ofWindows() {
    return fromHex(
               "0100049000000000000000000000000014000000"
               "0200480003000000"
               "00001400FF011FD0010100000000000512000000"
               "00001800FF011FD001020000000000052000000020020000"
               "0000140089001280010100000000000514000000")
        .value();
}

TEST(AccessList, ReadsWhatWindowsWrites) {
    const auto list = readAccessList(ofWindows());
    ASSERT_TRUE(list);
    ASSERT_EQ(list->entries.size(), 3U);
    EXPECT_EQ(list->entries[0].sid, "S-1-5-18");
    EXPECT_EQ(list->entries[1].sid, "S-1-5-32-544");
    EXPECT_EQ(list->entries[2].sid, "S-1-5-20");
    EXPECT_EQ(list->entries[2].mask, 0x80120089U);
    EXPECT_EQ(list->owner, "");
}

TEST(AccessList, WritesWhatItRead) {
    EXPECT_EQ(writeAccessList(*readAccessList(ofWindows())), ofWindows());
}

TEST(AccessList, GrantsAreWrittenAsWindowsWritesThem) {
    std::vector<unsigned char> without = ofWindows();
    without.resize(without.size() - 20);
    without[22] = 0x34;
    without[24] = 2;
    const auto list = withGrants(readAccessList(without).value(), std::array{KeyGrant{"", "S-1-5-20"}});
    EXPECT_EQ(writeAccessList(list.value()), ofWindows());
}

TEST(AccessList, RefusesWhatIsNoDescriptor) {
    EXPECT_FALSE(readAccessList({}));
    const std::vector<unsigned char> whole = ofWindows();
    for (std::size_t size = 0; size < whole.size(); ++size) {
        EXPECT_FALSE(readAccessList({whole.data(), size})) << size;
    }
    // revision, control without a list, control of an absolute one, no list, its size, its count, an entry's size,
    // a SID's revision, its count
    const std::array<std::pair<std::size_t, unsigned char>, 11> wrong{
        {{0, 2}, {2, 0}, {3, 0x10}, {16, 0}, {19, 0xFF}, {22, 7}, {22, 0x49}, {24, 4}, {30, 3}, {36, 2}, {37, 16}}};
    for (const auto& [place, value] : wrong) {
        std::vector<unsigned char> bytes = whole;
        bytes[place] = value;
        EXPECT_FALSE(readAccessList(bytes)) << place;
    }
}

TEST(AccessList, AnyByteMayBeWrong) {
    for (std::size_t place = 0; place < ofWindows().size(); ++place) {
        for (unsigned value = 0; value <= 0xFF; ++value) {
            std::vector<unsigned char> bytes = ofWindows();
            bytes[place] = static_cast<unsigned char>(value);
            if (const auto list = readAccessList(bytes)) {
                EXPECT_LE(list->entries.size(), 3U);
                (void)grantsBeyondDefaults(*list, nameOf);
            }
        }
    }
}

TEST(AccessList, NamesWhoMayRead) {
    const AccessList list = listOf(usualAnd({{0, inheritOnlyFlag, 0x1, everyone},
                                             {0, inheritedFlag, 0x1, networkService},
                                             {0, 0, 0x10000, somebody},
                                             {deniedType, 0, 0x1, localService},
                                             {0, 0, readWrittenByWindows, networkService}}));
    EXPECT_THAT(readersIn(list, nameOf), ElementsAre("S-1-5-18", "S-1-5-32-544", "NT AUTHORITY\\NETWORK SERVICE"));
}

TEST(KeyGrants, NothingBeyondTheDefaults) {
    EXPECT_EQ(grantsOf(usualAces()), KeyGrants());
}

TEST(KeyGrants, TheCreatingAccountIsADefault) {
    EXPECT_EQ(grantsOf(usualAnd({{0, 0, 0xD01F01FF, somebody}}), somebody), KeyGrants());
    EXPECT_THAT(grantsOf(usualAnd({{0, 0, 0xD01F01FF, somebody}})).grants,
                ElementsAre(KeyGrant{"S-1-5-21-1-2-3-1001", "S-1-5-21-1-2-3-1001", KeyRights::Full}));
}

TEST(KeyGrants, AServicesAccountMayRead) {
    EXPECT_THAT(grantsOf(usualAnd({{0, 0, readWrittenByWindows, networkService}})).grants,
                ElementsAre(KeyGrant{"NT AUTHORITY\\NETWORK SERVICE", "S-1-5-20", KeyRights::Read}));
}

TEST(KeyGrants, RightsByTheirMask) {
    struct Row {
        std::uint32_t mask;
        std::optional<KeyRights> rights;
        std::optional<UncopiedReason> uncopied;
    };
    for (const Row& row : {
             Row{0x80120089, KeyRights::Read, std::nullopt},
             Row{0x80000000, KeyRights::Read, std::nullopt},                  // GENERIC_READ
             Row{0x00120089, KeyRights::Read, std::nullopt},                  // FILE_GENERIC_READ
             Row{0x00000001, KeyRights::Read, std::nullopt},                  // FILE_READ_DATA
             Row{0x001200A9, KeyRights::Read, std::nullopt},                  // reading and running
             Row{0x10000000, KeyRights::Full, std::nullopt},                  // GENERIC_ALL
             Row{0x001F01FF, KeyRights::Full, std::nullopt},                  // FILE_ALL_ACCESS
             Row{0x001F019B, KeyRights::Full, std::nullopt},                  // .NET's FullControl
             Row{0xC0120089, KeyRights::Read, UncopiedReason::MoreThanRead},  // writing, too
             Row{0x00160089, KeyRights::Read, UncopiedReason::MoreThanRead},  // the right to say who may
             Row{0x00010000, std::nullopt, UncopiedReason::OtherRights},      // deleting
             Row{0x00020000, std::nullopt, UncopiedReason::OtherRights},      // reading the list alone
         }) {
        const KeyGrants found = grantsOf(usualAnd({{0, 0, row.mask, networkService}}));
        EXPECT_EQ(found.grants.size(), row.rights ? 1U : 0U) << row.mask;
        EXPECT_EQ(found.uncopied.size(), row.uncopied ? 1U : 0U) << row.mask;
        if (row.rights && !found.grants.empty()) {
            EXPECT_EQ(found.grants.front().rights, *row.rights) << row.mask;
        }
        if (row.uncopied && !found.uncopied.empty()) {
            EXPECT_EQ(found.uncopied.front(),
                      (UncopiedAccess{"NT AUTHORITY\\NETWORK SERVICE", "S-1-5-20", *row.uncopied}));
        }
    }
}

TEST(KeyGrants, SeveralEntriesOfOneAccountAreOneGrant) {
    const KeyGrants found = grantsOf(usualAnd(
        {{0, 0, 0x1, networkService}, {0, 0, readWrittenByWindows, localService}, {0, 0, 0x1F01FF, networkService}}));
    EXPECT_THAT(found.grants, ElementsAre(KeyGrant{"NT AUTHORITY\\NETWORK SERVICE", "S-1-5-20", KeyRights::Full},
                                          KeyGrant{"S-1-5-19", "S-1-5-19", KeyRights::Read}));
    EXPECT_THAT(found.uncopied, IsEmpty());
}

TEST(KeyGrants, InheritedEntriesAreNotCounted) {
    EXPECT_EQ(grantsOf(usualAnd({{0, inheritedFlag, readWrittenByWindows, networkService},
                                 {deniedType, inheritedFlag, 0x1, everyone},
                                 {0, inheritOnlyFlag, readWrittenByWindows, localService}})),
              KeyGrants());
    const KeyGrants found =
        grantsOf(usualAnd({{0, 0, 0x1, networkService}, {0, inheritedFlag, 0x1F01FF, networkService}}));
    EXPECT_THAT(found.grants, ElementsAre(KeyGrant{"NT AUTHORITY\\NETWORK SERVICE", "S-1-5-20", KeyRights::Read}));
}

TEST(KeyGrants, WhatIsDeniedIsToldAndNothingIsGrantedToThatAccount) {
    const KeyGrants found = grantsOf({{deniedType, 0, 0x2, networkService},
                                      {0, 0, 0xD01F01FF, system},
                                      {0, 0, readWrittenByWindows, networkService},
                                      {0, 0, readWrittenByWindows, localService}});
    EXPECT_THAT(found.grants, ElementsAre(KeyGrant{"S-1-5-19", "S-1-5-19", KeyRights::Read}));
    EXPECT_THAT(found.uncopied,
                ElementsAre(UncopiedAccess{"NT AUTHORITY\\NETWORK SERVICE", "S-1-5-20", UncopiedReason::Denied}));
}

TEST(KeyGrants, WhatIsDeniedToADefaultIsTold) {
    EXPECT_THAT(grantsOf(usualAnd({{deniedType, 0, 0x1, system}})).uncopied,
                ElementsAre(UncopiedAccess{"S-1-5-18", "S-1-5-18", UncopiedReason::Denied}));
}

TEST(KeyGrants, EntriesOfOtherKindsAreTold) {
    // With a GUID in between no SID is in its usual place; with a condition it is.
    const KeyGrants found =
        grantsOf(usualAnd({{5, 0, 0x1, networkService}, {9, 0, 0x1, networkService}, {6, 0, 0x1, networkService}}));
    EXPECT_THAT(found.grants, IsEmpty());
    EXPECT_THAT(found.uncopied,
                ElementsAre(UncopiedAccess{"", "", UncopiedReason::UnknownKind},
                            UncopiedAccess{"NT AUTHORITY\\NETWORK SERVICE", "S-1-5-20", UncopiedReason::UnknownKind},
                            UncopiedAccess{"", "", UncopiedReason::Denied}));
}

TEST(KeyGrants, AreAddedBehindOwnEntriesAndBeforeInheritedOnes) {
    const AccessList before = listOf(usualAnd({{0, inheritedFlag, 0x1, everyone}}));
    const std::array grants{KeyGrant{"", "S-1-5-20", KeyRights::Read}, KeyGrant{"", "S-1-5-19", KeyRights::Full}};
    EXPECT_FALSE(grantsAll(before, grants));
    const auto after = withGrants(before, grants);
    ASSERT_TRUE(after);
    EXPECT_TRUE(grantsAll(*after, grants));
    std::vector<std::string> sids;
    for (const AccessEntry& entry : after->entries) {
        sids.push_back(entry.sid);
    }
    EXPECT_THAT(sids, ElementsAre("S-1-5-18", "S-1-5-32-544", "S-1-5-20", "S-1-5-19", "S-1-1-0"));
    const auto reread = readAccessList(writeAccessList(*after));
    ASSERT_TRUE(reread);
    EXPECT_EQ(reread->entries, after->entries);
}

TEST(KeyGrants, WhatIsAllowedAlreadyIsNotAddedAgain) {
    const AccessList list = listOf(usualAnd({{0, 0, 0x1, networkService}}));
    EXPECT_EQ(withGrants(list, std::array{KeyGrant{"", "S-1-5-20"}, KeyGrant{"", "S-1-5-18"}}), list);
    const auto more = withGrants(list, std::array{KeyGrant{"", "S-1-5-20", KeyRights::Full}});
    ASSERT_TRUE(more);
    EXPECT_EQ(more->entries.size(), list.entries.size() + 1);
}

TEST(KeyGrants, AreTakenAwayAsTheyWereAdded) {
    const AccessList before =
        listOf(usualAnd({{0, 0, readWrittenByWindows, localService}, {0, inheritedFlag, 0x1, everyone}}));
    const std::array grants{KeyGrant{"", "S-1-5-20", KeyRights::Read}, KeyGrant{"", "S-1-5-19", KeyRights::Full}};
    const auto after = withGrants(before, grants);
    ASSERT_TRUE(after);
    EXPECT_EQ(withoutGrants(*after, grants), before);
    // Nobody else's entry, whatever it allows, and nothing twice.
    EXPECT_EQ(withoutGrants(before, grants), before);
    EXPECT_EQ(withoutGrants(before, std::array{KeyGrant{"", "S-1-1-0"}, KeyGrant{"", "no SID"}}), before);
}

TEST(KeyGrants, ADenialIsNoGrant) {
    const AccessList list = listOf(usualAnd({{deniedType, 0, 0x1, networkService}, {0, 0, 0x1, networkService}}));
    EXPECT_FALSE(grantsAll(list, std::array{KeyGrant{"", "S-1-5-20"}}));
}

TEST(KeyGrants, AreNotWrittenForWhatIsNoSid) {
    for (const char* text :
         {"", "S-1-5", "S-1-", "S-1-5-", "S-1-5--1", "S-2-5-18", "NETWORK SERVICE", "S-1-5-18 ", "S-1-5-4294967296",
          "S-1-4294967296-1", "S-1-5-0x12", "s-1-5-18", "S-1-5-+1", "S-1-5-1-2-3-4-5-6-7-8-9-10-11-12-13-14-15-16"}) {
        EXPECT_FALSE(isSid(text)) << text;
        EXPECT_FALSE(withGrants(AccessList(), std::array{KeyGrant{"", text}})) << text;
    }
    for (const char* text : {"S-1-5-18", "S-1-1-0", "S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464",
                             "S-1-5-4294967295", "S-1-5-1-2-3-4-5-6-7-8-9-10-11-12-13-14-15"}) {
        EXPECT_TRUE(isSid(text)) << text;
        EXPECT_EQ(withGrants(AccessList(), std::array{KeyGrant{"", text}})->entries.size(), 1U) << text;
    }
}

TEST(KeyGrants, AListThatGrowsTooLargeIsNotWritten) {
    AccessList list = listOf(usualAces());
    EXPECT_THAT(writeAccessList(list), Not(IsEmpty()));
    list.entries.resize(4000, list.entries.front());
    EXPECT_THAT(writeAccessList(list), IsEmpty());
}

}  // namespace
}  // namespace certcore
