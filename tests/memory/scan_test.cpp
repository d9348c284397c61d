// SPDX-License-Identifier: Apache-2.0
#include <gtest/gtest.h>
#include <openssl/crypto.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <string>
#include <vector>

#include "certcore/base/stack_wiping.h"
#include "tests/memory/leave_out.h"
#include "tests/support/memory_scan.h"

namespace {

using testing_support::masked;
using testing_support::Needles;
using testing_support::Scan;
using testing_support::scanOwnMemory;

constexpr std::size_t size = 48;

// Bytes that stand nowhere else: each is made when it is needed, from its masked form.
class Planting : public testing::Test {
  protected:
    Planting() {
        std::array<char, size> random{};
        FILE* source = std::fopen("/dev/urandom", "rb");
        EXPECT_EQ(std::fread(random.data(), 1, size, source), size);
        std::fclose(source);
        // A byte of zero would look wiped where it stands.
        std::ranges::replace(random, '\0', '\1');
        m_needles.add("planted", {random.data(), size}, Needles::shortestWindow);
        m_masked = masked({random.data(), size});
        OPENSSL_cleanse(random.data(), size);
    }

    // By way of no memory but the place itself.
    void plant(void* place) const {
        auto* to = static_cast<volatile char*>(place);
        for (std::size_t i = 0; i < size; ++i) {
            to[i] = static_cast<char>(static_cast<unsigned char>(m_masked[i]) ^ 0xA5U);
        }
    }

    [[nodiscard]] Scan scan() const { return scanOwnMemory(m_needles); }
    [[nodiscard]] bool isSeen() const { return scan().found("planted"); }

    // Functions that are called for the first time put registers onto the stack, and what was copied last is in these.
    void SetUp() override {
        [[maybe_unused]] const Scan first = scan();
        certcore::wipeStack();
        ASSERT_EQ(scan().says(), "");
    }

  private:
    Needles m_needles;
    std::string m_masked;
};

std::array<char, 3 * size> staticMemory;

TEST_F(Planting, IsFoundOnTheHeapWhereverItBegins) {
    for (std::size_t offset = 0; offset < 9; ++offset) {
        std::vector<char> block(offset + size);
        plant(block.data() + offset);
        const Scan found = scan();
        ASSERT_TRUE(found.found("planted")) << offset;
        EXPECT_EQ(found.sightings.front().address, reinterpret_cast<std::uintptr_t>(block.data() + offset));
        EXPECT_EQ(found.sightings.front().size, size);
        EXPECT_EQ(found.sightings.front().mapping, "[heap]");
        OPENSSL_cleanse(block.data(), block.size());
    }
    EXPECT_FALSE(isSeen());
}

TEST_F(Planting, IsFoundOnTheStack) {
    std::array<char, size> local{};
    plant(local.data());
    const Scan found = scan();
    OPENSSL_cleanse(local.data(), local.size());
    ASSERT_TRUE(found.found("planted"));
    EXPECT_EQ(found.sightings.front().mapping, "[stack]");
}

TEST_F(Planting, IsFoundInStaticMemoryAndInMappings) {
    plant(staticMemory.data() + 1);
    EXPECT_TRUE(isSeen());
    OPENSSL_cleanse(staticMemory.data(), staticMemory.size());
    EXPECT_FALSE(isSeen());
    constexpr std::size_t large = std::size_t{8} << 20U;
    std::vector<char> mapping(large);
    plant(mapping.data() + (large / 2) - 3);
    EXPECT_TRUE(isSeen());
}

// As a heap does that writes its own lists into what is freed.
TEST_F(Planting, IsFoundWithItsBeginningOverwritten) {
    std::vector<char> block(size);
    plant(block.data());
    OPENSSL_cleanse(block.data(), 16);
    const Scan found = scan();
    ASSERT_TRUE(found.found("planted"));
    EXPECT_EQ(found.sightings.front().size, size - 16);
    OPENSSL_cleanse(block.data(), block.size());
}

// Below the frame of whoever has come back from there.
[[gnu::noinline]] void plantDeepInTheStack(const std::function<void(void*)>& plant) {
    std::array<char, 100000> frame{};
    plant(frame.data());
}

TEST_F(Planting, IsGoneFromAStackThatIsWiped) {
    plantDeepInTheStack([this](void* place) { plant(place); });
    EXPECT_TRUE(isSeen());
    certcore::wipeStack();
    EXPECT_EQ(scan().says(), "");
}

// A page's end lies between the pieces that the search takes at a time, somewhere in so many.
TEST_F(Planting, IsFoundAcrossPieces) {
    constexpr std::size_t piece = std::size_t{1} << 20U;
    constexpr std::size_t pieces = 4;
    auto* block = static_cast<char*>(std::aligned_alloc(piece, pieces * piece));
    ASSERT_NE(block, nullptr);
    std::memset(block, 0, pieces * piece);
    for (std::size_t at = 4096; at < pieces * piece; at += piece / 4) {
        plant(block + at - (size / 2));
        EXPECT_TRUE(isSeen()) << at;
        OPENSSL_cleanse(block + at - (size / 2), size);
    }
    std::free(block);
}

TEST_F(Planting, IsGoneWhenItIsFreed) {
    LEAVE_OUT_WITHOUT_WIPING_HEAP();
    // Large and small ones, since a heap keeps them in different places; of each more than fit into its first list.
    for (const std::size_t room : {size, 4 * size, 100 * size, 10000 * size}) {
        std::array<void*, 20> blocks{};
        for (void*& block : blocks) {
            block = std::malloc(room);
            plant(block);
        }
        for (void* block : blocks) {
            std::free(block);
        }
        EXPECT_EQ(scan().says(), "") << room;
    }
}

TEST_F(Planting, IsGoneFromWhereItsBlockMovedAwayFrom) {
    LEAVE_OUT_WITHOUT_WIPING_HEAP();
    void* block = std::malloc(size);
    plant(block);
    void* behind = std::malloc(size);  // so that the block cannot grow where it is
    for (const std::size_t room : {10 * size, 1000 * size, 20000 * size, 2 * size, size}) {
        block = std::realloc(block, room);
        ASSERT_NE(block, nullptr);
        EXPECT_EQ(scan().sightings.size(), 1U) << room;
    }
    std::free(behind);
    EXPECT_EQ(std::realloc(block, 0), nullptr);
    EXPECT_EQ(scan().says(), "");
}

TEST_F(Planting, IsGoneWithStringsVectorsAndOpenSslsMemory) {
    LEAVE_OUT_WITHOUT_WIPING_HEAP();
    {
        std::string text(size, '.');
        plant(text.data());
        text.append(1000, '.');
        std::vector<char> bytes(text.begin(), text.end());
        bytes.resize(5000);
        void* openssl = OPENSSL_malloc(size);
        plant(openssl);
        EXPECT_EQ(scan().sightings.size(), 3U);
        OPENSSL_free(openssl);
    }
    EXPECT_EQ(scan().says(), "");
}

}  // namespace
