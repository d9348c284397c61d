// SPDX-License-Identifier: Apache-2.0
#include "certcore/base/secret.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <new>
#include <sstream>
#include <string>
#include <type_traits>

namespace {

// What stood in the watched memory at the moment when it was freed: the replaced operator below looks at it, while it
// is still this program's own.
struct Watch {
    void* memory = nullptr;
    std::array<unsigned char, 16> atTheEnd{};
    std::size_t size = 0;
    bool wasFreed = false;
};
Watch watch;

void lookAt(void* memory) {
    if (memory != nullptr && memory == watch.memory) {
        const auto* bytes = static_cast<const unsigned char*>(memory);
        std::copy_n(bytes, watch.size, watch.atTheEnd.begin());
        watch.wasFreed = true;
        watch.memory = nullptr;
    }
}

}  // namespace

void* operator new[](std::size_t size) {
    if (void* memory = std::malloc(std::max<std::size_t>(size, 1))) {
        return memory;
    }
    throw std::bad_alloc();
}

void operator delete[](void* memory) noexcept {
    lookAt(memory);
    std::free(memory);
}

void operator delete[](void* memory, std::size_t /*size*/) noexcept {
    lookAt(memory);
    std::free(memory);
}

namespace certcore {
namespace {

static_assert(!std::is_copy_constructible_v<Secret> && !std::is_copy_assignable_v<Secret>);
static_assert(std::is_nothrow_move_constructible_v<Secret> && std::is_nothrow_move_assignable_v<Secret>);
static_assert(!std::is_convertible_v<std::string, Secret> && !std::is_constructible_v<Secret, std::string>);
template <typename T>
concept Printable = requires(std::ostream& stream, const T& value) { stream << value; };
static_assert(Printable<std::string> && !Printable<Secret>);

constexpr std::string_view password = "correct horse";

void watchFor(const Secret& secret) {
    watch = {const_cast<unsigned char*>(secret.bytes().data()), {}, secret.bytes().size(), false};
    watch.atTheEnd.fill(0xAA);
}

bool wasWipedAndFreed() {
    return watch.wasFreed && std::ranges::all_of(std::span(watch.atTheEnd).first(watch.size),
                                                 [](unsigned char byte) { return byte == 0; });
}

TEST(Secret, IsOverwrittenBeforeWipeFreesIt) {
    Secret secret = Secret::ofText(password);
    watchFor(secret);
    secret.wipe();
    EXPECT_TRUE(wasWipedAndFreed());
    EXPECT_TRUE(secret.empty());
}

TEST(Secret, IsOverwrittenBeforeItsEndFreesIt) {
    {
        const Secret secret = Secret::ofText(password);
        watchFor(secret);
    }
    EXPECT_TRUE(wasWipedAndFreed());
}

TEST(Secret, IsOverwrittenBeforeAnotherTakesItsPlace) {
    Secret secret = Secret::ofText(password);
    watchFor(secret);
    secret = Secret::ofText("another");
    EXPECT_TRUE(wasWipedAndFreed());
    EXPECT_EQ(secret.text(), "another");
}

TEST(Secret, MovingHandsOverTheMemoryItselfAndLeavesNothing) {
    Secret from = Secret::ofText(password);
    const void* memory = from.bytes().data();
    const Secret to(std::move(from));
    EXPECT_EQ(to.bytes().data(), memory);
    EXPECT_EQ(to.text(), password);
    EXPECT_TRUE(from.empty());          // NOLINT(bugprone-use-after-move): that is the test
    EXPECT_TRUE(from.bytes().empty());  // NOLINT(bugprone-use-after-move)
}

TEST(Secret, MovedToItselfStays) {
    Secret secret = Secret::ofText(password);
    Secret& same = secret;
    secret = std::move(same);
    EXPECT_EQ(secret.text(), password);
}

TEST(Secret, DuplicateIsAnOwnerOfItsOwn) {
    Secret first = Secret::ofText(password);
    const Secret second = first.duplicate();
    first.wipe();
    EXPECT_EQ(second.text(), password);
}

TEST(Secret, OfSizeIsZeroBytesToBeFilled) {
    Secret secret = Secret::ofSize(3);
    EXPECT_EQ(secret.text(), std::string_view("\0\0\0", 3));
    std::ranges::copy(std::string_view("abc"), secret.writable().begin());
    EXPECT_EQ(secret.text(), "abc");
}

TEST(Secret, KeepsZeroBytesAndEmptyText) {
    constexpr std::string_view withZero("a\0b", 3);
    EXPECT_EQ(Secret::ofText(withZero).text(), withZero);
    EXPECT_TRUE(Secret::ofText("").empty());
    EXPECT_TRUE(Secret().empty());
    EXPECT_EQ(Secret().text(), "");
}

TEST(Secret, WipingTwiceDoesNoHarm) {
    Secret secret = Secret::ofText(password);
    secret.wipe();
    secret.wipe();
    EXPECT_TRUE(secret.empty());
}

}  // namespace
}  // namespace certcore
