// SPDX-License-Identifier: Apache-2.0
#include "certcore/base/file_reading.h"

#include <gtest/gtest.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>

#include <algorithm>
#include <cstring>
#include <fstream>

#include "certcore/base/unique_descriptor.h"
#include "tests/support/child_process.h"
#include "tests/support/fixtures.h"

namespace certcore {
namespace {

namespace fs = std::filesystem;
using testing_support::causeIn;
using testing_support::writeFile;

constexpr std::size_t enough = 1000;

class FileReading : public testing::Test {
  protected:
    [[nodiscard]] fs::path at(const std::string& name) const { return m_folder.path() / name; }

    testing_support::TemporaryFolder m_folder;
};

TEST_F(FileReading, GivesEveryByte) {
    const std::string text("a\0\r\n\xFF z", 8);
    writeFile(at("file"), text);
    const auto bytes = readWholeFile(at("file"), enough);
    ASSERT_TRUE(bytes);
    EXPECT_TRUE(
        std::ranges::equal(*bytes, text, [](unsigned char a, char b) { return a == static_cast<unsigned char>(b); }));
}

TEST_F(FileReading, AnEmptyFileIsNoBytesAndNoError) {
    writeFile(at("empty"), "");
    const auto bytes = readWholeFile(at("empty"), enough);
    ASSERT_TRUE(bytes);
    EXPECT_TRUE(bytes->empty());
}

TEST_F(FileReading, TakesAFileOfExactlyTheLimitAndNoByteMore) {
    writeFile(at("file"), "12345");
    EXPECT_TRUE(readWholeFile(at("file"), 5));
    EXPECT_EQ(causeIn(readWholeFile(at("file"), 4)), ErrorCause::FileTooLarge);
    EXPECT_EQ(causeIn(readWholeFile(at("file"), 0)), ErrorCause::FileTooLarge);
}

// Such files say that they are empty, and give bytes nevertheless.
TEST_F(FileReading, ReadsFilesThatDoNotKnowTheirSize) {
    const auto bytes = readWholeFile("/proc/self/maps", std::size_t{1} << 24U);
    ASSERT_TRUE(bytes);
    EXPECT_GT(bytes->size(), 100U);
}

TEST_F(FileReading, SaysWhatIsMissing) {
    writeFile(at("file"), "");
    for (const fs::path& path : {at("missing"), at("no") / "folder", at("file") / "below", fs::path()}) {
        const auto bytes = readWholeFile(path, enough);
        EXPECT_EQ(causeIn(bytes), ErrorCause::FileMissing) << path;
        EXPECT_EQ(bytes.error().subject, path.string());
    }
    EXPECT_EQ(causeIn(readWholeFile(at(std::string(300, 'x')), enough)), ErrorCause::FileMissing);
    fs::create_symlink("nowhere", at("dangling"));
    EXPECT_EQ(causeIn(readWholeFile(at("dangling"), enough)), ErrorCause::FileMissing);
}

TEST_F(FileReading, ALinkInACircleCannotBeRead) {
    fs::create_symlink("circle", at("circle"));
    EXPECT_EQ(causeIn(readWholeFile(at("circle"), enough)), ErrorCause::FileReadFailed);
}

TEST_F(FileReading, AFolderIsNoFile) {
    EXPECT_EQ(causeIn(readWholeFile(m_folder.path(), enough)), ErrorCause::FileIsFolder);
}

TEST_F(FileReading, RefusesPipesAndDevicesWithoutWaitingForThem) {
    ASSERT_EQ(mkfifo(at("pipe").c_str(), 0600), 0);
    EXPECT_EQ(causeIn(readWholeFile(at("pipe"), enough)), ErrorCause::FileIsNotRegular);
    EXPECT_EQ(causeIn(readWholeFile("/dev/zero", enough)), ErrorCause::FileIsNotRegular);
}

TEST_F(FileReading, RefusesASocket) {
    const UniqueDescriptor owner(socket(AF_UNIX, SOCK_STREAM, 0));
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, at("socket").c_str(), sizeof(address.sun_path) - 1);
    ASSERT_EQ(bind(owner.get(), reinterpret_cast<const sockaddr*>(&address), sizeof(address)), 0);
    EXPECT_EQ(causeIn(readWholeFile(at("socket"), enough)), ErrorCause::FileIsNotRegular);
}

TEST_F(FileReading, SaysWhereTheAccessIsDenied) {
    writeFile(at("file"), "secret");
    fs::permissions(at("file"), fs::perms::none);
    const auto said = testing_support::asNobody([this]() -> std::string {
        return causeIn(readWholeFile(at("file"), enough)) == ErrorCause::FileAccessDenied ? "denied" : "something else";
    });
    EXPECT_EQ(said, "denied");
}

TEST_F(FileReading, PathTextIsAlwaysUtf8) {
    EXPECT_EQ(pathText("/tmp/Zertifikat für Köln.pfx"), "/tmp/Zertifikat für Köln.pfx");
    EXPECT_EQ(pathText(fs::path("/tmp/caf\xE9.pfx")), "/tmp/caf?.pfx");
}

}  // namespace
}  // namespace certcore
