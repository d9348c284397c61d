// SPDX-License-Identifier: Apache-2.0
#include "app/profile_choice.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>
#include <filesystem>

#include "wizard/text/profile_text.h"

namespace app {
namespace {

namespace fs = std::filesystem;
using wizard::ProfileFault;

// The folder of the administrator's profile, which nobody else may write to.
class ProfileChoice : public testing::Test {
  protected:
    void write(const QByteArray& json) const {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(json), json.size());
        file.close();
        allow(path(), fs::perms::owner_read | fs::perms::owner_write | fs::perms::others_read);
    }

    static void allow(const QString& what, fs::perms permissions) {
        fs::permissions(what.toStdU16String(), permissions);
    }

    void expectFault(ProfileFault fault) const {
        const auto profile = chooseProfileAt(path());
        ASSERT_FALSE(profile);
        EXPECT_EQ(profile.error().fault, fault);
        EXPECT_TRUE(wizard::text::describe(profile.error()).contains(path()));
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("profile.json")); }

    QTemporaryDir m_folder;
};

constexpr const char* strict = R"({"schema": 1, "policy": {"allow_force": false}})";

TEST_F(ProfileChoice, IsTheBuiltInOneWhereThereIsNone) {
    const auto profile = chooseProfileAt(path());
    ASSERT_TRUE(profile);
    EXPECT_TRUE(profile->policy.allowForce);
    EXPECT_TRUE(chooseProfileAt(m_folder.filePath(QStringLiteral("none/profile.json"))));
}

TEST_F(ProfileChoice, TakesTheAdministratorsOne) {
    write(strict);
    const auto profile = chooseProfileAt(path());
    ASSERT_TRUE(profile) << wizard::text::describe(profile.error()).toStdString();
    EXPECT_FALSE(profile->policy.allowForce);
    EXPECT_TRUE(profile->policy.allowExportable);
    EXPECT_TRUE(profile->policy.allowRemove);
}

TEST_F(ProfileChoice, IsNotPassedOverWhenDamaged) {
    write(R"({"schema": 1, "policy": {"allow_force": false)");
    expectFault(ProfileFault::NotJson);
    write(R"({"schema": 1, "policy": {"allow_force": "no"}})");
    expectFault(ProfileFault::NotATruthValue);
    write(R"({"schema": 1, "policy": null})");
    expectFault(ProfileFault::NotAnObject);
    write(R"({"schema": 1, "policy": {"allow_forced": false}})");
    expectFault(ProfileFault::UnknownKey);
}

TEST_F(ProfileChoice, IsNotPassedOverWhereNoFileStands) {
    fs::create_directory(path().toStdU16String());
    expectFault(ProfileFault::FileUnreadable);
}

TEST_F(ProfileChoice, IsNotPassedOverWhereALinkLeadsNowhere) {
    fs::create_symlink("nowhere", path().toStdU16String());
    expectFault(ProfileFault::NotTrusted);
}

TEST_F(ProfileChoice, IsRefusedWhereOthersMayWrite) {
    for (const fs::perms others : {fs::perms::group_write, fs::perms::others_write}) {
        write(strict);
        EXPECT_TRUE(chooseProfileAt(path()));
        allow(path(), fs::perms::owner_all | others);
        expectFault(ProfileFault::NotTrusted);
        write(strict);
        allow(m_folder.path(), fs::perms::owner_all | others);
        expectFault(ProfileFault::NotTrusted);
        allow(m_folder.path(), fs::perms::owner_all);
    }
}

// A link in a good folder must not lead to where anybody may write.
TEST_F(ProfileChoice, IsRefusedWhereALinkLeadsToSuchAPlace) {
    const QTemporaryDir elsewhere;
    write(strict);
    const fs::path moved = elsewhere.filePath(QStringLiteral("profile.json")).toStdU16String();
    fs::copy_file(path().toStdU16String(), moved);
    fs::remove(path().toStdU16String());
    fs::create_symlink(moved, path().toStdU16String());
    EXPECT_TRUE(chooseProfileAt(path()));
    allow(elsewhere.path(), fs::perms::all);
    expectFault(ProfileFault::NotTrusted);
}

}  // namespace
}  // namespace app
