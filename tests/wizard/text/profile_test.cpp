// SPDX-License-Identifier: Apache-2.0
#include "wizard/profile/profile.h"

#include <QTemporaryDir>
#include <vector>

#include "tests/wizard/text/text_test_support.h"

namespace wizard {
namespace {

TEST(Profile, BuiltInOneHoldsTheProduct) {
    const auto profile = builtInProfile();
    ASSERT_TRUE(profile) << profile.error().key.toStdString();
    EXPECT_EQ(profile->productName, u"Workspace ONE Assist");
    EXPECT_TRUE(profile->wildcardOrSanRequired);
    EXPECT_EQ(profile->t10Word, u"T10");
    EXPECT_EQ(profile->installSteps.size(), 3U);
    EXPECT_EQ(profile->renewSteps.size(), 3U);
    EXPECT_EQ(profile->adminPortal.name, u"AdminWebPortal");
}

TEST(Profile, BuiltInOneHasThePortsOfEachLayout) {
    const auto profile = builtInProfile();
    ASSERT_TRUE(profile);
    for (const LayoutId id : {LayoutId::StandardBasic, LayoutId::AdvancedCustom}) {
        EXPECT_EQ(profile->layout(id).managementSite.port, 443);
        EXPECT_EQ(profile->layout(id).connectionProctor.port, 8443);
    }
    EXPECT_EQ(profile->layout(LayoutId::StandardBasic).name, u"Standard (Basic)");
    EXPECT_EQ(profile->layout(LayoutId::StandardBasic).connectionProctor.portOnOwnServer, std::nullopt);
    EXPECT_EQ(profile->layout(LayoutId::AdvancedCustom).name, u"Advanced (Custom)");
    EXPECT_EQ(profile->layout(LayoutId::AdvancedCustom).connectionProctor.portOnOwnServer, 443);
}

TEST(Profile, BuiltInOneInventsNothing) {
    const auto profile = builtInProfile();
    ASSERT_TRUE(profile);
    EXPECT_EQ(profile->manual, std::nullopt);
    EXPECT_EQ(profile->adminPortal.address, std::nullopt);
    EXPECT_EQ(profile->adminPortal.steps, std::nullopt);
    EXPECT_EQ(profile->servicesToRestart, std::nullopt);
    EXPECT_EQ(profile->keyRead, QStringList());
}

TEST(Profile, OverridesSingleValues) {
    const auto profile = overriddenProfile(R"({"schema": 1,
        "layouts": {"advanced-custom": {"connection_proctor": {"port": 9443, "port_on_own_server": null}}},
        "admin_portal": {"address": "https://portal.example.com/admin"},
        "next_steps": {"install": [{"text": "Call the {product} team.", "layouts": ["advanced-custom"]}]},
        "services_to_restart": ["One", "Two"],
        "key_read": ["NT SERVICE\\Assist"]})");
    ASSERT_TRUE(profile) << profile.error().key.toStdString();
    EXPECT_EQ(profile->advancedCustom.connectionProctor.port, 9443);
    EXPECT_EQ(profile->advancedCustom.connectionProctor.portOnOwnServer, std::nullopt);
    EXPECT_EQ(profile->advancedCustom.connectionProctor.name, u"Connection Proctor");
    EXPECT_EQ(profile->standardBasic.connectionProctor.port, 8443);
    EXPECT_EQ(profile->adminPortal.address, QStringLiteral("https://portal.example.com/admin"));
    EXPECT_EQ(profile->adminPortal.name, u"AdminWebPortal");
    ASSERT_EQ(profile->steps(Occasion::Install).size(), 1U);
    EXPECT_EQ(profile->steps(Occasion::Install)[0].layouts, std::vector{LayoutId::AdvancedCustom});
    EXPECT_EQ(profile->steps(Occasion::Renew).size(), 3U);
    EXPECT_EQ(profile->servicesToRestart, (QStringList{QStringLiteral("One"), QStringLiteral("Two")}));
    EXPECT_EQ(profile->keyRead, QStringList{QStringLiteral("NT SERVICE\\Assist")});
}

TEST(Profile, TakesTheAdministratorsOwnWayToTheThumbprint) {
    const auto profile = overriddenProfile(R"({"schema": 1, "admin_portal": {"steps": ["Enter {thumbprint}."]}})");
    ASSERT_TRUE(profile) << profile.error().key.toStdString();
    EXPECT_EQ(profile->adminPortal.steps, QStringList(QStringLiteral("Enter {thumbprint}.")));
    EXPECT_EQ(profile->adminPortal.name, u"AdminWebPortal");
    const auto refused = overriddenProfile(R"({"schema": 1, "admin_portal": {"steps": ["Enter {password}."]}})");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().fault, ProfileFault::UnknownPlaceholder);
    EXPECT_EQ(refused.error().key, u"admin_portal.steps");
}

TEST(Profile, BuiltInOneAllowsEverything) {
    const auto profile = builtInProfile();
    ASSERT_TRUE(profile);
    EXPECT_TRUE(profile->policy.allowExportable && profile->policy.allowForce && profile->policy.allowRemove);
}

TEST(Profile, ForbidsOneThingAtATime) {
    for (const char* key : {"allow_exportable", "allow_force", "allow_remove"}) {
        const auto profile = overriddenProfile(QByteArray(R"({"schema": 1, "policy": {")") + key + R"(": false}})");
        ASSERT_TRUE(profile) << key;
        const Policy& policy = profile->policy;
        EXPECT_EQ(policy.allowExportable, qstrcmp(key, "allow_exportable") != 0);
        EXPECT_EQ(policy.allowForce, qstrcmp(key, "allow_force") != 0);
        EXPECT_EQ(policy.allowRemove, qstrcmp(key, "allow_remove") != 0);
    }
}

TEST(Profile, TakesTheByteOrderMarkOfNotepad) {
    EXPECT_TRUE(overriddenProfile("\xEF\xBB\xBF{\"schema\": 1}"));
}

struct Bad {
    const char* json;
    ProfileFault fault;
    const char* key;
    const char* subject = "";
};

void PrintTo(const Bad& bad, std::ostream* stream) {
    *stream << bad.json;
}

class BadProfile : public testing::TestWithParam<Bad> {};

TEST(Profile, NamesAKeyWithAZeroInItWhole) {
    const auto profile = overriddenProfile(QByteArray(R"({"schema": 1, "a\u0000b": 1})"));
    ASSERT_FALSE(profile);
    EXPECT_EQ(profile.error().fault, ProfileFault::UnknownKey);
    EXPECT_EQ(profile.error().key, QString::fromLatin1("a\0b", 3));
}

TEST_P(BadProfile, IsRefusedByName) {
    const auto profile = overriddenProfile(GetParam().json);
    ASSERT_FALSE(profile) << GetParam().json;
    EXPECT_EQ(profile.error().fault, GetParam().fault) << GetParam().json;
    EXPECT_EQ(profile.error().key, QString::fromLatin1(GetParam().key)) << GetParam().json;
    EXPECT_EQ(profile.error().subject, QString::fromLatin1(GetParam().subject)) << GetParam().json;
}

INSTANTIATE_TEST_SUITE_P(
    EachKind, BadProfile,
    testing::Values(
        Bad{"", ProfileFault::NotJson, "", "1"}, Bad{"{\n\"schema\": 1,\n}", ProfileFault::NotJson, "", "3"},
        Bad{"{\"schema\": 1} x", ProfileFault::NotJson, "", "1"},
        Bad{"{\"schema\": 1, \"t10\": \"\xFF\"}", ProfileFault::NotJson, "", "1"},
        Bad{"{\"schema\": 1e400000}", ProfileFault::NumberTooLarge, ""}, Bad{"[]", ProfileFault::NotAnObject, ""},
        Bad{"null", ProfileFault::NotAnObject, ""}, Bad{"{}", ProfileFault::MissingKey, "schema"},
        Bad{R"({"schema": 2, "new": 1})", ProfileFault::UnknownSchema, "schema", "2"},
        Bad{R"({"schema": 1.0})", ProfileFault::UnknownSchema, "schema", "1.0"},
        Bad{R"({"schema": "1"})", ProfileFault::UnknownSchema, "schema", "\"1\""},
        Bad{R"({"schema": 1, "schema": 1})", ProfileFault::KeyTwice, "schema"},
        Bad{R"({"schema": 1, "colour": "red"})", ProfileFault::UnknownKey, "colour"},
        Bad{R"({"schema": 1, "admin_portal": {"adress": null}})", ProfileFault::UnknownKey, "admin_portal.adress"},
        Bad{R"({"schema": 1, "layouts": {"small": {}}})", ProfileFault::UnknownKey, "layouts.small"},
        Bad{R"({"schema": 1, "product": "x"})", ProfileFault::NotAnObject, "product"},
        Bad{R"({"schema": 1, "layouts": null})", ProfileFault::NotAnObject, "layouts"},
        Bad{R"({"schema": 1, "product": {"name": 5}})", ProfileFault::NotAText, "product.name"},
        Bad{R"({"schema": 1, "product": {"name": null}})", ProfileFault::NotAText, "product.name"},
        Bad{R"({"schema": 1, "t10": {"word": "  "}})", ProfileFault::TextEmpty, "t10.word"},
        Bad{R"({"schema": 1, "t10": {"word": "a\nb"}})", ProfileFault::TextNotPlain, "t10.word"},
        Bad{R"({"schema": 1, "t10": {"word": "a\u202Eb"}})", ProfileFault::TextNotPlain, "t10.word"},
        Bad{R"({"schema": 1, "name_rules": {"wildcard_or_san_required": 1}})", ProfileFault::NotATruthValue,
            "name_rules.wildcard_or_san_required"},
        Bad{R"({"schema": 1, "services_to_restart": "One"})", ProfileFault::NotAList, "services_to_restart"},
        Bad{R"({"schema": 1, "services_to_restart": [1]})", ProfileFault::NotAText, "services_to_restart"},
        Bad{R"({"schema": 1, "key_read": "One"})", ProfileFault::NotAList, "key_read"},
        Bad{R"({"schema": 1, "key_read": [20]})", ProfileFault::NotAText, "key_read"},
        Bad{R"({"schema": 1, "key_read": [" "]})", ProfileFault::TextEmpty, "key_read"},
        Bad{R"({"schema": 1, "next_steps": {"renew": null}})", ProfileFault::NotAList, "next_steps.renew"},
        Bad{R"({"schema": 1, "next_steps": {"renew": ["x"]}})", ProfileFault::NotAnObject, "next_steps.renew[0]"},
        Bad{R"({"schema": 1, "next_steps": {"renew": [{}]}})", ProfileFault::MissingKey, "next_steps.renew[0].text"},
        Bad{R"({"schema": 1, "next_steps": {"renew": [{"text": "a"}, {"text": "{host}"}]}})",
            ProfileFault::UnknownPlaceholder, "next_steps.renew[1].text", "host"},
        Bad{R"({"schema": 1, "next_steps": {"renew": [{"text": "a", "layouts": ["big"]}]}})",
            ProfileFault::UnknownLayout, "next_steps.renew[0].layouts", "big"},
        Bad{R"({"schema": 1, "next_steps": {"renew": [{"text": "a", "link": "ftp://a/"}]}})", ProfileFault::NotALink,
            "next_steps.renew[0].link", "ftp://a/"},
        Bad{R"({"schema": 1, "admin_portal": {"address": "portal"}})", ProfileFault::NotALink, "admin_portal.address",
            "portal"},
        Bad{R"({"schema": 1, "admin_portal": {"address": "javascript:run"}})", ProfileFault::NotALink,
            "admin_portal.address", "javascript:run"},
        Bad{R"({"schema": 1, "admin_portal": {"address": "https:///x"}})", ProfileFault::NotALink,
            "admin_portal.address", "https:///x"}));

class BadPort : public testing::TestWithParam<const char*> {};

TEST_P(BadPort, IsRefused) {
    const QByteArray json = QByteArray(R"({"schema": 1, "layouts": {"standard-basic": {"management_site": {"port": )") +
                            GetParam() + "}}}}";
    const auto profile = overriddenProfile(json);
    ASSERT_FALSE(profile);
    EXPECT_EQ(profile.error().fault, ProfileFault::NotAPort);
    EXPECT_EQ(profile.error().key, u"layouts.standard-basic.management_site.port");
}

INSTANTIATE_TEST_SUITE_P(EachKind, BadPort,
                         testing::Values("0", "-1", "65536", "443.0", "\"443\"", "null", "true", "[443]", "1e300",
                                         "18446744073709551616"));

TEST(Profile, TakesTheHighestPort) {
    const auto profile = overriddenProfile(
        R"({"schema": 1, "layouts": {"standard-basic":
            {"management_site": {"port": 65535, "port_on_own_server": 1}}}})");
    ASSERT_TRUE(profile);
    EXPECT_EQ(profile->standardBasic.managementSite.port, 65535);
    EXPECT_EQ(profile->standardBasic.managementSite.portOnOwnServer, 1);
}

TEST(Profile, RefusesEndlessNesting) {
    for (const char* opening : {"[", "{\"a\":"}) {
        const QByteArray deep = R"({"schema": 1, "t10": )" + QByteArray(opening).repeated(40000);
        EXPECT_FALSE(overriddenProfile(deep));
    }
    const QByteArray closed = R"({"schema": )" + QByteArray(100000, '[') + QByteArray(100000, ']') + "}";
    const auto profile = overriddenProfile(closed);
    ASSERT_FALSE(profile);
    EXPECT_EQ(profile.error().fault, ProfileFault::TooDeep);
}

TEST(Profile, RefusesAVeryLongText) {
    const auto profile = overriddenProfile(R"({"schema": 1, "t10": {"word": ")" + QByteArray(1001, 'x') + "\"}}");
    ASSERT_FALSE(profile);
    EXPECT_EQ(profile.error().fault, ProfileFault::TextTooLong);
}

class ProfileFile : public testing::Test {
  protected:
    QString write(const QByteArray& bytes) {
        QFile file(m_folder.filePath(QStringLiteral("profile.json")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(bytes), bytes.size());
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

TEST_F(ProfileFile, IsLoaded) {
    const auto profile = loadProfile(write(R"({"schema": 1, "product": {"manual": "https://example.com/manual"}})"));
    ASSERT_TRUE(profile);
    EXPECT_EQ(profile->manual, QStringLiteral("https://example.com/manual"));
}

TEST_F(ProfileFile, IsNamedInTheError) {
    const QString path = write("{}");
    const auto profile = loadProfile(path);
    ASSERT_FALSE(profile);
    EXPECT_EQ(profile.error().path, path);
}

TEST_F(ProfileFile, IsRefusedWhenMissingOrAFolder) {
    for (const QString& path : {m_folder.filePath(QStringLiteral("none.json")), m_folder.path()}) {
        const auto profile = loadProfile(path);
        ASSERT_FALSE(profile);
        EXPECT_EQ(profile.error().fault, ProfileFault::FileUnreadable);
    }
}

TEST_F(ProfileFile, IsRefusedWhenTooLarge) {
    const auto profile = loadProfile(write("{\"schema\": 1" + QByteArray(256 * 1024, ' ') + "}"));
    ASSERT_FALSE(profile);
    EXPECT_EQ(profile.error().fault, ProfileFault::FileTooLarge);
}

}  // namespace
}  // namespace wizard
