// SPDX-License-Identifier: Apache-2.0
#include "tests/windows/doubles/httpapi/stored_binding.h"

#include <objbase.h>

#include <algorithm>
#include <array>
#include <memory>

namespace doubles {

namespace {

struct CloseKey {
    using pointer = HKEY;
    void operator()(HKEY key) const { RegCloseKey(key); }
};
using RegistryHandle = std::unique_ptr<HKEY, CloseKey>;

std::wstring folderOf(const std::wstring& kind) {
    return L"Software\\AssistCertDouble\\Bindings\\" + kind;
}

std::wstring pathOf(const StoredBinding& binding) {
    std::wstring name = binding.host + L"/" + std::to_wstring(binding.port);
    std::ranges::transform(name, name.begin(), towlower);
    return folderOf(binding.kind) + L"\\" + name;
}

RegistryHandle opened(const std::wstring& path) {
    HKEY key = nullptr;
    RegOpenKeyExW(HKEY_LOCAL_MACHINE, path.c_str(), 0, KEY_READ, &key);
    return RegistryHandle(key);
}

std::optional<std::vector<unsigned char>> bytesOf(HKEY key, const wchar_t* value) {
    DWORD size = 0;
    if (RegQueryValueExW(key, value, nullptr, nullptr, nullptr, &size) != ERROR_SUCCESS) {
        return std::nullopt;
    }
    std::vector<unsigned char> bytes(size);
    RegQueryValueExW(key, value, nullptr, nullptr, bytes.data(), &size);
    return bytes;
}

std::optional<std::wstring> textOf(HKEY key, const wchar_t* value) {
    const auto bytes = bytesOf(key, value);
    if (!bytes) {
        return std::nullopt;
    }
    std::wstring text(bytes->size() / sizeof(wchar_t), L'\0');
    std::copy_n(bytes->data(), text.size() * sizeof(wchar_t), reinterpret_cast<unsigned char*>(text.data()));
    text.resize(wcslen(text.c_str()));
    return text;
}

DWORD numberOf(HKEY key, const wchar_t* value) {
    DWORD number = 0;
    DWORD size = sizeof number;
    RegQueryValueExW(key, value, nullptr, nullptr, reinterpret_cast<BYTE*>(&number), &size);
    return number;
}

bool setBytes(HKEY key, const wchar_t* value, DWORD type, const void* bytes, std::size_t size) {
    return RegSetValueExW(key, value, 0, type, static_cast<const BYTE*>(bytes), static_cast<DWORD>(size)) ==
           ERROR_SUCCESS;
}

bool setNumber(HKEY key, const wchar_t* value, DWORD number) {
    return setBytes(key, value, REG_DWORD, &number, sizeof number);
}

bool setText(HKEY key, const wchar_t* value, const std::optional<std::wstring>& text) {
    return !text || setBytes(key, value, REG_SZ, text->c_str(), (text->size() + 1) * sizeof(wchar_t));
}

std::wstring guidText(const GUID& guid) {
    std::array<wchar_t, 39> text{};
    StringFromGUID2(guid, text.data(), static_cast<int>(text.size()));
    return text.data();
}

StoredBinding loaded(const std::wstring& kind, const std::wstring& name) {
    const RegistryHandle key = opened(folderOf(kind) + L"\\" + name);
    StoredBinding binding;
    binding.kind = kind;
    const auto slash = name.rfind(L'/');
    // Host names keep the case that they were given in.
    binding.host = textOf(key.get(), L"Host").value_or(name.substr(0, slash));
    binding.port = static_cast<unsigned short>(std::stoi(name.substr(slash + 1)));
    binding.hash = bytesOf(key.get(), L"Hash").value_or(std::vector<unsigned char>());
    IIDFromString(textOf(key.get(), L"AppId").value_or(L"").c_str(), &binding.appId);
    binding.store = textOf(key.get(), L"Store");
    binding.ctlIdentifier = textOf(key.get(), L"CtlIdentifier");
    binding.ctlStore = textOf(key.get(), L"CtlStore");
    binding.checkMode = numberOf(key.get(), L"CheckMode");
    binding.freshness = numberOf(key.get(), L"Freshness");
    binding.timeout = numberOf(key.get(), L"Timeout");
    binding.flags = numberOf(key.get(), L"Flags");
    return binding;
}

}  // namespace

std::vector<StoredBinding> allBindings(const std::wstring& kind) {
    std::vector<std::wstring> names;
    const RegistryHandle folder = opened(folderOf(kind));
    std::array<wchar_t, 512> name{};
    DWORD size = name.size();
    for (DWORD i = 0; folder != nullptr && RegEnumKeyExW(folder.get(), i, name.data(), &size, nullptr, nullptr, nullptr,
                                                         nullptr) == ERROR_SUCCESS;
         ++i) {
        names.emplace_back(name.data(), size);
        size = name.size();
    }
    std::ranges::sort(names);
    std::vector<StoredBinding> bindings;
    for (const std::wstring& one : names) {
        bindings.push_back(loaded(kind, one));
    }
    return bindings;
}

bool bindingExists(const StoredBinding& binding) {
    return opened(pathOf(binding)) != nullptr;
}

bool saveBinding(const StoredBinding& binding) {
    RegDeleteKeyW(HKEY_LOCAL_MACHINE, pathOf(binding).c_str());
    HKEY made = nullptr;
    if (RegCreateKeyExW(HKEY_LOCAL_MACHINE, pathOf(binding).c_str(), 0, nullptr, 0, KEY_WRITE, nullptr, &made,
                        nullptr) != ERROR_SUCCESS) {
        return false;
    }
    const RegistryHandle key(made);
    return setText(made, L"Host", binding.host) &&
           setBytes(made, L"Hash", REG_BINARY, binding.hash.data(), binding.hash.size()) &&
           setText(made, L"AppId", guidText(binding.appId)) && setText(made, L"Store", binding.store) &&
           setText(made, L"CtlIdentifier", binding.ctlIdentifier) && setText(made, L"CtlStore", binding.ctlStore) &&
           setNumber(made, L"CheckMode", binding.checkMode) && setNumber(made, L"Freshness", binding.freshness) &&
           setNumber(made, L"Timeout", binding.timeout) && setNumber(made, L"Flags", binding.flags);
}

bool deleteBinding(const StoredBinding& binding) {
    return RegDeleteKeyW(HKEY_LOCAL_MACHINE, pathOf(binding).c_str()) == ERROR_SUCCESS;
}

}  // namespace doubles
