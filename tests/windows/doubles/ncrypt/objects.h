// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <windows.h>

#include <ncrypt.h>

#include <string>

#include "tests/windows/doubles/common/openssl_handles.h"
#include "tests/windows/doubles/ncrypt/registry_keys.h"

namespace doubles {

/// Kind stands first in every object behind a handle, so that Wine's functions, which get some of our handles, refuse
/// them, and so do we Wine's.
enum class Kind : DWORD { Provider = 0x41434450, Key = 0x4143444B };

struct Provider {
    Kind kind = Kind::Provider;
};

struct Key {
    Kind kind = Kind::Key;
    StoredKey stored;
    KeyHandle key;
    DWORD bits = 0;            ///< What a key that is to be made was asked to have.
    bool isFinalized = false;  ///< Until then nothing of it is in the registry.
    bool mayOverwrite = false;
};

/// objectOf is the object behind a handle; null where the handle is none of that kind.
template <typename Object>
Object* objectOf(ULONG_PTR handle) {
    auto* object = reinterpret_cast<Object*>(handle);
    return object != nullptr && object->kind == Object{}.kind ? object : nullptr;
}

template <typename Object>
ULONG_PTR handleOf(const Object* object) {
    return reinterpret_cast<ULONG_PTR>(object);
}

/// makeKey makes the key pair of an object whose algorithm and length are set.
[[nodiscard]] bool makeKey(Key& key);

/// persist writes a finalized key; NTE_EXISTS where the name is taken and overwriting was not asked for.
[[nodiscard]] SECURITY_STATUS persist(Key& key);

/// propertyOf and setProperty know the properties that ncrypt.h names, those of a persisted key.
[[nodiscard]] SECURITY_STATUS propertyOf(const Key& key, const std::wstring& name, Bytes& value);
[[nodiscard]] SECURITY_STATUS setProperty(Key& key, const std::wstring& name, const Bytes& value);

}  // namespace doubles
