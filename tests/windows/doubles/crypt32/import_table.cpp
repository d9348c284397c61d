// SPDX-License-Identifier: Apache-2.0
#include "tests/windows/doubles/crypt32/import_table.h"

#include <windows.h>

#include <wincrypt.h>

#include <array>
#include <string>
#include <string_view>

#include "tests/windows/doubles/common/call_watch.h"

namespace doubles {

namespace {

std::string described(HCRYPTPROV* /*provider*/, LPCWSTR container, LPCWSTR name, DWORD type, DWORD flags) {
    return (container != nullptr ? utf8(container) : std::string("(none)")) + ", " + utf8(name) +
           ", type=" + std::to_string(type) + " flags=" + hex(flags);
}

// A file goes by the end of its path: the folder is no news.
template <typename... Others>
std::string described(LPCWSTR path, Others... /*others*/) {
    const std::wstring_view whole(path != nullptr ? path : L"");
    return utf8(std::wstring(whole.substr(whole.find_last_of(L"\\/") + 1)).c_str());
}

template <typename... Arguments>
std::string described(Arguments... /*arguments*/) {
    return {};
}

/// Watched is the stand-in for one function; `real` is what the program would have called.
template <const char* name, typename Function>
struct Watched;

template <const char* name, typename... Arguments>
struct Watched<name, BOOL WINAPI(Arguments...)> {
    inline static BOOL(WINAPI* real)(Arguments...) = nullptr;

    static BOOL WINAPI call(Arguments... arguments) {
        return watched(name, __builtin_return_address(0), described(arguments...), [&] { return real(arguments...); });
    }
};

struct StandIn {
    const char* name;
    void* call;
    void** real;
};

template <const char* name, typename Function>
StandIn standIn() {
    using Stand = Watched<name, Function>;
    return {name, reinterpret_cast<void*>(&Stand::call), reinterpret_cast<void**>(&Stand::real)};
}

constexpr char acquireContext[] = "CryptAcquireContextW";
constexpr char getUserKey[] = "CryptGetUserKey";
constexpr char exportKey[] = "CryptExportKey";
constexpr char createHash[] = "CryptCreateHash";
constexpr char hashData[] = "CryptHashData";
constexpr char setHashParam[] = "CryptSetHashParam";
constexpr char signHash[] = "CryptSignHashW";
constexpr char getProvParam[] = "CryptGetProvParam";
constexpr char setProvParam[] = "CryptSetProvParam";
constexpr char createDirectory[] = "CreateDirectoryW";
constexpr char deleteFile[] = "DeleteFileW";
constexpr char flushFile[] = "FlushFileBuffers";
constexpr char lockFile[] = "LockFileEx";
constexpr char moveFile[] = "MoveFileExW";

std::array<StandIn, 14> standIns() {
    return {standIn<acquireContext, decltype(CryptAcquireContextW)>(),
            standIn<getUserKey, decltype(CryptGetUserKey)>(),
            standIn<exportKey, decltype(CryptExportKey)>(),
            standIn<createHash, decltype(CryptCreateHash)>(),
            standIn<hashData, decltype(CryptHashData)>(),
            standIn<setHashParam, decltype(CryptSetHashParam)>(),
            standIn<signHash, decltype(CryptSignHashW)>(),
            standIn<getProvParam, decltype(CryptGetProvParam)>(),
            standIn<setProvParam, decltype(CryptSetProvParam)>(),
            standIn<createDirectory, decltype(CreateDirectoryW)>(),
            standIn<deleteFile, decltype(DeleteFileW)>(),
            standIn<flushFile, decltype(FlushFileBuffers)>(),
            standIn<lockFile, decltype(LockFileEx)>(),
            standIn<moveFile, decltype(MoveFileExW)>()};
}

/// Image reads the headers of a loaded program.
class Image {
  public:
    explicit Image(HMODULE module) : m_base(reinterpret_cast<BYTE*>(module)) {}

    template <typename T>
    [[nodiscard]] T* at(DWORD offset) const {
        return reinterpret_cast<T*>(m_base + offset);
    }

    [[nodiscard]] IMAGE_IMPORT_DESCRIPTOR* imports() const {
        const auto* headers = at<IMAGE_NT_HEADERS>(static_cast<DWORD>(at<IMAGE_DOS_HEADER>(0)->e_lfanew));
        const auto& directory = headers->OptionalHeader.DataDirectory[IMAGE_DIRECTORY_ENTRY_IMPORT];
        return directory.Size != 0 ? at<IMAGE_IMPORT_DESCRIPTOR>(directory.VirtualAddress) : nullptr;
    }

  private:
    BYTE* m_base;
};

void replace(void** slot, const StandIn& by) {
    DWORD former = 0;
    *by.real = *slot;
    VirtualProtect(slot, sizeof *slot, PAGE_READWRITE, &former);
    *slot = by.call;
    VirtualProtect(slot, sizeof *slot, former, &former);
}

void watchImports(const Image& image, const IMAGE_IMPORT_DESCRIPTOR& library) {
    const auto* names = image.at<IMAGE_THUNK_DATA>(library.OriginalFirstThunk);
    auto* slots = image.at<IMAGE_THUNK_DATA>(library.FirstThunk);
    for (std::size_t i = 0; names[i].u1.AddressOfData != 0; ++i) {
        if (IMAGE_SNAP_BY_ORDINAL(names[i].u1.Ordinal)) {
            continue;
        }
        const std::string_view name =
            image.at<IMAGE_IMPORT_BY_NAME>(static_cast<DWORD>(names[i].u1.AddressOfData))->Name;
        for (const StandIn& one : standIns()) {
            if (name == one.name) {
                replace(reinterpret_cast<void**>(&slots[i].u1.Function), one);
            }
        }
    }
}

}  // namespace

void watchProgramsCalls() {
    const Image image(GetModuleHandleW(nullptr));
    for (auto* library = image.imports(); library != nullptr && library->Name != 0; ++library) {
        const char* name = image.at<char>(library->Name);
        if (lstrcmpiA(name, "advapi32.dll") == 0 || lstrcmpiA(name, "kernel32.dll") == 0) {
            watchImports(image, *library);
        }
    }
}

}  // namespace doubles
