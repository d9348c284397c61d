// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/renewal_text.h"

#include <gtest/gtest.h>

#include "tests/wizard/renewal/made_renewal.h"
#include "tests/wizard/text/text_test_support.h"
#include "wizard/text/live_cell_text.h"

namespace wizard::text {
namespace {

using namespace renewal_testing;
using renewal::Column;

// The items of the checklist, in their order.
enum Item { Imported, Key, Bound, Saved, FirstEndpoint, SecondEndpoint };

ChecklistItem itemOf(const MadeRenewal& made, Item item) {
    return checklist(made.facts()).at(item);
}

TEST(RenewalText, TheImportIsProvenByItsReceipt) {
    MadeRenewal made;
    EXPECT_TRUE(itemOf(made, Imported).done);
    EXPECT_TRUE(itemOf(made, Imported).proof.contains(QStringLiteral("20261122T205501Z-3F9A2C")));
    made.receipt.reset();
    EXPECT_TRUE(itemOf(made, Imported).proof.contains(QStringLiteral("before")));
}

TEST(RenewalText, WithoutALookNothingIsProvenThatWasNotDone) {
    const auto items = checklist(MadeRenewal().facts());
    ASSERT_EQ(items.size(), 5U);
    EXPECT_FALSE(items[Bound].done || items[Saved].done || items[FirstEndpoint].done);
    EXPECT_TRUE(items[Saved].headline().startsWith(QStringLiteral("Open: ")));
    EXPECT_TRUE(items[Key].headline().startsWith(QStringLiteral("Done: ")));
}

TEST(RenewalText, WhatThisComputerServesProvesTheBinding) {
    MadeRenewal made;
    made.progress.liveCheck = checkOf({oldOne(From::Elsewhere), newOne(), newOne(), newOne()});
    EXPECT_TRUE(itemOf(made, Bound).done);
    made.progress.liveCheck = checkOf({newOne(From::Elsewhere), oldOne(), newOne(), newOne()});
    EXPECT_FALSE(itemOf(made, Bound).done);
    // The Connection Proctor's answer says nothing of the site's binding.
    made.progress.liveCheck = checkOf({oldOne(), oldOne(), newOne(), newOne()});
    EXPECT_FALSE(itemOf(made, Bound).done);
}

TEST(RenewalText, ASiteOnAnotherServerHasNothingToBindHere) {
    MadeRenewal made;
    made.progress.liveCheck =
        checkOf({newOne(From::Elsewhere), failed(ErrorCause::ConnectionRefused), newOne(), newOne()});
    EXPECT_TRUE(itemOf(made, Bound).done);
    EXPECT_TRUE(itemOf(made, Bound).proof.contains(QStringLiteral("does not run here")));
}

TEST(RenewalText, BindingsOfOurOwnAreNamedWithTheirReceipt) {
    MadeRenewal made;
    const auto endpoint = [](const char* text) { return *certcore::Endpoint::parse(text); };
    made.progress.bound = renewal::Bound{{endpoint("0.0.0.0:443"), endpoint("[::]:443")}, {}, bindingReceipt()};
    EXPECT_TRUE(itemOf(made, Bound).done);
    EXPECT_TRUE(itemOf(made, Bound).proof.contains(QStringLiteral("0.0.0.0:443, [::]:443")));
    EXPECT_TRUE(itemOf(made, Bound).proof.contains(QString::fromStdString(bindingReceipt().text())));
    made.progress.bound->left = {endpoint("10.0.0.5:443")};
    EXPECT_FALSE(itemOf(made, Bound).done);
    EXPECT_TRUE(itemOf(made, Bound).proof.contains(QStringLiteral("10.0.0.5:443")));
    made.progress.bound = renewal::Bound{};
    EXPECT_TRUE(itemOf(made, Bound).done);
    EXPECT_TRUE(itemOf(made, Bound).what.contains(QStringLiteral("Nothing has to be bound")));
}

TEST(RenewalText, TheThumbprintIsSavedByTheUsersWord) {
    MadeRenewal made;
    made.progress.thumbprintSaved = std::chrono::sys_days{std::chrono::year{2026} / 11 / 23} + std::chrono::hours{7};
    EXPECT_TRUE(itemOf(made, Saved).done);
    EXPECT_TRUE(itemOf(made, Saved).proof.contains(QStringLiteral("clerk said so on 2026-11-23 07:00 UTC")));
}

TEST(RenewalText, EachEndpointIsAnItemWithItsTime) {
    MadeRenewal made;
    made.progress.liveCheck = checkOf({newOne(), newOne(), oldOne(), newOne()});
    EXPECT_TRUE(itemOf(made, FirstEndpoint).done);
    EXPECT_TRUE(itemOf(made, FirstEndpoint).proof.contains(QStringLiteral("UTC")));
    EXPECT_FALSE(itemOf(made, SecondEndpoint).done);
    EXPECT_TRUE(itemOf(made, SecondEndpoint).proof.contains(QStringLiteral("As users reach it: Old certificate")));
}

TEST(RenewalText, AServerToDoIsNamedByItsAddress) {
    const auto elsewhere = checkOf({oldOne(From::Elsewhere), newOne()});
    EXPECT_EQ(serverToDo(elsewhere, 0), u"assist.example.com:443: 192.0.2.7");
    const auto both = checkOf({oldOne(From::Elsewhere), oldOne()});
    EXPECT_EQ(serverToDo(both, 0), u"assist.example.com:443: this computer, 192.0.2.7");
    const auto here = checkOf({oldOne(), newOne()});
    EXPECT_TRUE(serverToDo(here, 0).contains(QStringLiteral("this computer")));
}

// Every state in both columns: a word, and a sentence that leaves no place empty.
TEST(RenewalText, EveryCauseIsSaidInWords) {
    const Profile profile = *builtInProfile();
    const std::vector<ProbeOutcome> outcomes{newOne(),
                                             newOne(From::Elsewhere),
                                             oldOne(),
                                             oldOne(From::Elsewhere),
                                             served({"leaf"}),
                                             served({"expired", "intermediate"}),
                                             served({"leaf", "intermediate"}, From::Elsewhere, "cp.example.org"),
                                             failed(ErrorCause::ConnectionRefused),
                                             failed(ErrorCause::ConnectTimedOut),
                                             failed(ErrorCause::ServerSilent),
                                             failed(ErrorCause::ServerSpeaksHttp),
                                             failed(ErrorCause::HostNotResolvable),
                                             failed(ErrorCause::TlsRefused),
                                             failed(ErrorCause::TlsNameRefused),
                                             failed(ErrorCause::CancelledByUser)};
    for (const bool saved : {true, false}) {
        for (const ProbeOutcome& outcome : outcomes) {
            const auto check = checkOf({outcome, outcome, outcome, outcome}, saved);
            for (const std::size_t endpoint : {0U, 1U}) {
                for (const Column column : {Column::Here, Column::Users}) {
                    const auto cell = check.cell(endpoint, column);
                    const CellText said =
                        describe(cell, {check.endpoints()[endpoint], column, profile, testing_support::clockTime()});
                    expectGoodSentence(said.word);
                    expectGoodSentence(said.sentence);
                }
            }
        }
    }
}

TEST(RenewalText, WhoAnswersWithTheOldOneIsSaid) {
    const Profile profile = *builtInProfile();
    const auto check = checkOf({oldOne(From::Elsewhere), oldOne()});
    const auto say = [&](Column column) {
        return describe(check.cell(0, column), {check.endpoints()[0], column, profile, testing_support::clockTime()})
            .sentence;
    };
    EXPECT_TRUE(say(Column::Here).contains(QStringLiteral("This computer still answers")));
    EXPECT_TRUE(say(Column::Here).contains(QStringLiteral("Bind the new one to port 443")));
    EXPECT_TRUE(say(Column::Users).contains(QStringLiteral("192.0.2.7")));
    EXPECT_TRUE(say(Column::Users).contains(QStringLiteral("not an address of this computer")));
}

// A cell has not the room for forty digits.
TEST(RenewalText, AnotherCertificateIsToldByTheBeginningOfItsThumbprint) {
    const Profile profile = *builtInProfile();
    const auto check = checkOf({served({"expired", "intermediate"})});
    const QString said = describe(check.cell(0, Column::Users),
                                  {check.endpoints()[0], Column::Users, profile, testing_support::clockTime()})
                             .sentence;
    const QString digits = QString::fromStdString(fixtureCertificate("expired").thumbprint().text());
    EXPECT_TRUE(said.contains(digits.left(8) + u')')) << said.toStdString();
}

TEST(RenewalText, ServicesToRestartAreTheAdministratorsOwn) {
    Profile profile = *builtInProfile();
    const auto check = checkOf({oldOne(), oldOne()});
    const auto say = [&] {
        return describe(check.cell(0, Column::Here),
                        {check.endpoints()[0], Column::Here, profile, testing_support::clockTime()})
            .sentence;
    };
    EXPECT_TRUE(say().contains(QStringLiteral("ask the administrator")));
    profile.servicesToRestart = QStringList{QStringLiteral("Proctor Service")};
    EXPECT_TRUE(say().contains(QStringLiteral("restart these services: Proctor Service.")));
    profile.servicesToRestart = QStringList();
    EXPECT_FALSE(say().contains(QStringLiteral("restart")));
}

TEST(RenewalText, AnAddressHasItsBrackets) {
    EXPECT_EQ(endpointName({QStringLiteral("2001:db8::1"), 443, renewal::Part::ManagementSite}), u"[2001:db8::1]:443");
}

}  // namespace
}  // namespace wizard::text
