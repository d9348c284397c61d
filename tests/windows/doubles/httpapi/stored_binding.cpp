// SPDX-License-Identifier: Apache-2.0
#include "tests/windows/doubles/httpapi/stored_binding.h"

#include <objbase.h>

#include <algorithm>
#include <array>

#include "tests/windows/doubles/common/registry_values.h"

namespace doubles {

namespace {

std::wstring folderOf(const std::wstring& kind) {
    return L"Software\\AssistCertDouble\\Bindings\\" + kind;
}

std::wstring pathOf(const StoredBinding& binding) {
    std::wstring name = binding.host + L"/" + std::to_wstring(binding.port);
    std::ranges::transform(name, name.begin(), towlower);
    return folderOf(binding.kind) + L"\\" + name;
}

bool setTextIfAny(HKEY key, const wchar_t* value, const std::optional<std::wstring>& text) {
    return !text || setText(key, value, *text);
}

std::wstring guidText(const GUID& guid) {
    std::array<wchar_t, 39> text{};
    StringFromGUID2(guid, text.data(), static_cast<int>(text.size()));
    return text.data();
}

StoredBinding loaded(const std::wstring& kind, const std::wstring& name) {
    const RegistryHandle key = openedToRead(HKEY_LOCAL_MACHINE, folderOf(kind) + L"\\" + name);
    StoredBinding binding;
    binding.kind = kind;
    const auto slash = name.rfind(L'/');
    // Host names keep the case that they were given in.
    binding.host = textIn(key.get(), L"Host").value_or(name.substr(0, slash));
    binding.port = static_cast<unsigned short>(std::stoi(name.substr(slash + 1)));
    binding.hash = bytesIn(key.get(), L"Hash").value_or(std::vector<unsigned char>());
    IIDFromString(textIn(key.get(), L"AppId").value_or(L"").c_str(), &binding.appId);
    binding.store = textIn(key.get(), L"Store");
    binding.ctlIdentifier = textIn(key.get(), L"CtlIdentifier");
    binding.ctlStore = textIn(key.get(), L"CtlStore");
    binding.checkMode = numberIn(key.get(), L"CheckMode");
    binding.freshness = numberIn(key.get(), L"Freshness");
    binding.timeout = numberIn(key.get(), L"Timeout");
    binding.flags = numberIn(key.get(), L"Flags");
    return binding;
}

}  // namespace

std::vector<StoredBinding> allBindings(const std::wstring& kind) {
    const RegistryHandle folder = openedToRead(HKEY_LOCAL_MACHINE, folderOf(kind));
    std::vector<std::wstring> names = folder ? subkeyNames(folder.get()) : std::vector<std::wstring>();
    std::ranges::sort(names);
    std::vector<StoredBinding> bindings;
    for (const std::wstring& one : names) {
        bindings.push_back(loaded(kind, one));
    }
    return bindings;
}

bool bindingExists(const StoredBinding& binding) {
    return openedToRead(HKEY_LOCAL_MACHINE, pathOf(binding)) != nullptr;
}

bool saveBinding(const StoredBinding& binding) {
    RegDeleteKeyW(HKEY_LOCAL_MACHINE, pathOf(binding).c_str());
    const RegistryHandle made = createdToWrite(HKEY_LOCAL_MACHINE, pathOf(binding));
    HKEY key = made.get();
    return made && setText(key, L"Host", binding.host) && setBytes(key, L"Hash", binding.hash) &&
           setText(key, L"AppId", guidText(binding.appId)) && setTextIfAny(key, L"Store", binding.store) &&
           setTextIfAny(key, L"CtlIdentifier", binding.ctlIdentifier) &&
           setTextIfAny(key, L"CtlStore", binding.ctlStore) && setNumber(key, L"CheckMode", binding.checkMode) &&
           setNumber(key, L"Freshness", binding.freshness) && setNumber(key, L"Timeout", binding.timeout) &&
           setNumber(key, L"Flags", binding.flags);
}

bool deleteBinding(const StoredBinding& binding) {
    return RegDeleteKeyW(HKEY_LOCAL_MACHINE, pathOf(binding).c_str()) == ERROR_SUCCESS;
}

}  // namespace doubles
