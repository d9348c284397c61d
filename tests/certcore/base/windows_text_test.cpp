// SPDX-License-Identifier: Apache-2.0
#include "certcore/base/windows_text.h"

#include <gtest/gtest.h>
#include <windows.h>

namespace certcore {
namespace {

TEST(WindowsText, GoesToUtf16AndBack) {
    for (const std::string text : {"", "a", "pässwörd€", "\U0001F512"}) {
        EXPECT_EQ(fromWide(toWide(text)), text);
    }
    EXPECT_EQ(toWide("\U0001F512").size(), 2U);
    EXPECT_EQ(fromWide(std::wstring(1, static_cast<wchar_t>(0xD800))), "\uFFFD");
}

TEST(SystemError, NamesTheNumber) {
    EXPECT_TRUE(systemError(5).starts_with("0x00000005")) << systemError(5);
    EXPECT_TRUE(systemError(0x80090016).starts_with("0x80090016")) << systemError(0x80090016);
}

TEST(SidText, IsAsWindowsWritesIt) {
    SID system{SID_REVISION, 1, SECURITY_NT_AUTHORITY, {SECURITY_LOCAL_SYSTEM_RID}};
    EXPECT_EQ(sidText(&system), L"S-1-5-18");
    SID none{};
    EXPECT_EQ(sidText(&none), L"");
}

TEST(LongPath, HasThePrefixOnlyWhereItIsNeeded) {
    EXPECT_EQ(longPath(L"C:\\short\\file.pfx"), L"C:\\short\\file.pfx");
    const std::wstring name(250, L'x');
    EXPECT_EQ(longPath(L"C:\\" + name), L"\\\\?\\C:\\" + name);
    EXPECT_EQ(longPath(L"\\\\server\\share\\" + name), L"\\\\?\\UNC\\server\\share\\" + name);
    EXPECT_EQ(longPath(L"\\\\?\\C:\\" + name), L"\\\\?\\C:\\" + name);
}

}  // namespace
}  // namespace certcore
