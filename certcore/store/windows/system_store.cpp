// SPDX-License-Identifier: Apache-2.0
#include "certcore/store/windows/system_store.h"

#include <algorithm>
#include <array>

#include "certcore/base/text_encoding.h"
#include "certcore/base/windows_text.h"
#include "certcore/store/windows/store_error.h"

namespace certcore {

namespace {

const wchar_t* systemName(WindowsStoreName name) {
    switch (name) {
        case WindowsStoreName::Personal:
            return L"MY";
        case WindowsStoreName::Intermediate:
            return L"CA";
        case WindowsStoreName::Root:
            return L"ROOT";
    }
    return L"";
}

// wincrypt.h: what Windows computes of a certificate (hashes, key identifiers, public key data), the friendly name and
// the mark of the archived, which are shown by themselves, and what leads to the key.
constexpr std::array<DWORD, 23> propertiesNotShown{1,  2,  3,  4,  5,  6,  7,  8,  11, 12,  14, 15,
                                                   18, 19, 20, 24, 25, 78, 79, 89, 92, 107, 108};

DWORD flagOf(StoreLocation location) {
    return location == StoreLocation::LocalMachine ? CERT_SYSTEM_STORE_LOCAL_MACHINE : CERT_SYSTEM_STORE_CURRENT_USER;
}

CRYPT_HASH_BLOB hashBlob(std::vector<unsigned char>& bytes) {
    return {static_cast<DWORD>(bytes.size()), bytes.data()};
}

}  // namespace

std::string placeText(StoreLocation location, WindowsStoreName name) {
    const std::string whose = location == StoreLocation::LocalMachine ? "LocalMachine" : "CurrentUser";
    switch (name) {
        case WindowsStoreName::Personal:
            return whose + "\\My";
        case WindowsStoreName::Intermediate:
            return whose + "\\CA";
        case WindowsStoreName::Root:
            return whose + "\\Root";
    }
    return whose;
}

Result<SystemStore> SystemStore::open(StoreLocation location, WindowsStoreName name, Access access) {
    const DWORD way = access == Access::Read ? CERT_STORE_READONLY_FLAG | CERT_STORE_OPEN_EXISTING_FLAG : 0U;
    std::string place = placeText(location, name);
    CertificateStoreHandle store(CertOpenStore(
        CERT_STORE_PROV_SYSTEM_W, 0, 0, flagOf(location) | way | CERT_STORE_ENUM_ARCHIVED_FLAG, systemName(name)));
    if (store) {
        return SystemStore(std::move(store), std::move(place));
    }
    const DWORD error = GetLastError();
    if (access == Access::Read && error == ERROR_FILE_NOT_FOUND) {
        return SystemStore(CertificateStoreHandle(CertOpenStore(CERT_STORE_PROV_MEMORY, 0, 0, 0, nullptr)),
                           std::move(place));
    }
    return storeError(error, place, "opening a store");
}

Result<CertificateContext> SystemStore::find(const Thumbprint& thumbprint) const {
    std::vector<unsigned char> hash = *fromHex(thumbprint.text());
    CRYPT_HASH_BLOB blob = hashBlob(hash);
    SetLastError(ERROR_SUCCESS);
    CertificateContext context(
        CertFindCertificateInStore(m_store.get(), X509_ASN_ENCODING, 0, CERT_FIND_SHA1_HASH, &blob, nullptr));
    const DWORD error = context ? static_cast<DWORD>(ERROR_SUCCESS) : GetLastError();
    if (error != ERROR_SUCCESS && error != static_cast<DWORD>(CRYPT_E_NOT_FOUND)) {
        return storeError(error, m_place, "looking for a certificate");
    }
    return context;
}

Result<std::vector<CertificateContext>> SystemStore::all() const {
    return certificatesIn(m_store, m_place);
}

Result<void> SystemStore::add(const CERT_CONTEXT& context) {
    if (CertAddCertificateContextToStore(m_store.get(), &context, CERT_STORE_ADD_REPLACE_EXISTING, nullptr) == 0) {
        return storeError(GetLastError(), m_place, "adding a certificate");
    }
    commit();
    return {};
}

Result<void> SystemStore::addSerialized(std::span<const unsigned char> element) {
    if (CertAddSerializedElementToStore(m_store.get(), element.data(), static_cast<DWORD>(element.size()),
                                        CERT_STORE_ADD_REPLACE_EXISTING, 0, CERT_STORE_CERTIFICATE_CONTEXT_FLAG,
                                        nullptr, nullptr) == 0) {
        return storeError(GetLastError(), m_place, "putting a certificate back");
    }
    commit();
    return {};
}

Result<void> SystemStore::setArchived(const Thumbprint& thumbprint, bool archived) {
    auto context = find(thumbprint);
    if (!context) {
        return passOn(context);
    }
    if (!*context) {
        return fail(ErrorCause::CertificateNotInStore, thumbprint.text());
    }
    // That the property is there is all that it says.
    const CRYPT_DATA_BLOB nothing{};
    if (CertSetCertificateContextProperty(context->get(), CERT_ARCHIVED_PROP_ID, 0, archived ? &nothing : nullptr) ==
        0) {
        return storeError(GetLastError(), m_place, "archiving a certificate");
    }
    commit();
    return {};
}

Result<void> SystemStore::remove(const Thumbprint& thumbprint) {
    auto context = find(thumbprint);
    if (!context) {
        return passOn(context);
    }
    if (!*context) {
        return {};
    }
    // Deleting gives the context back, whether it succeeds or not.
    if (CertDeleteCertificateFromStore(context->release()) == 0) {
        return storeError(GetLastError(), m_place, "deleting a certificate");
    }
    commit();
    return {};
}

// A store of the registry keeps a change at once, and need not know this call; other providers behind the same name may
// wait for it. Whether a change was kept, reading it back tells.
void SystemStore::commit() {
    CertControlStore(m_store.get(), CERT_STORE_CTRL_COMMIT_FORCE_FLAG, CERT_STORE_CTRL_COMMIT, nullptr);
}

// A list that breaks off looks like one that ends: only the error tells. Wine sets none at the end.
Result<std::vector<CertificateContext>> certificatesIn(const CertificateStoreHandle& store, const std::string& place) {
    constexpr std::array<DWORD, 3> ends{static_cast<DWORD>(CRYPT_E_NOT_FOUND), ERROR_NO_MORE_FILES, ERROR_SUCCESS};
    std::vector<CertificateContext> contexts;
    SetLastError(ERROR_SUCCESS);
    const CERT_CONTEXT* context = nullptr;
    while ((context = CertEnumCertificatesInStore(store.get(), context)) != nullptr) {
        contexts.emplace_back(CertDuplicateCertificateContext(context));
        SetLastError(ERROR_SUCCESS);
    }
    const DWORD error = GetLastError();
    if (std::ranges::find(ends, error) == ends.end()) {
        return storeError(error, place, "listing certificates");
    }
    return contexts;
}

Result<CertificateContext> certificateIn(const CertificateStoreHandle& store, const Certificate& certificate,
                                         const std::string& place) {
    auto all = certificatesIn(store, place);
    if (!all) {
        return passOn(all);
    }
    const auto found = std::ranges::find_if(*all, [&certificate](const CertificateContext& context) {
        return std::ranges::equal(std::span(context->pbCertEncoded, context->cbCertEncoded), certificate.der());
    });
    return found == all->end() ? nullptr : std::move(*found);
}

Result<std::vector<CertificateContext>> everyCertificate() {
    // Those that hold servers' certificates, by their names in the registry; and the rest that Windows brings along.
    constexpr std::array names{L"MY", L"WebHosting", L"Remote Desktop", L"CA", L"ROOT", L"TrustedPeople"};
    std::vector<CertificateContext> all;
    for (const StoreLocation location : {StoreLocation::LocalMachine, StoreLocation::CurrentUser}) {
        for (const wchar_t* name : names) {
            const CertificateStoreHandle store(CertOpenStore(CERT_STORE_PROV_SYSTEM_W, 0, 0,
                                                             flagOf(location) | CERT_STORE_READONLY_FLAG |
                                                                 CERT_STORE_OPEN_EXISTING_FLAG |
                                                                 CERT_STORE_ENUM_ARCHIVED_FLAG,
                                                             name));
            const DWORD error = store ? static_cast<DWORD>(ERROR_SUCCESS) : GetLastError();
            if (!store && error == ERROR_FILE_NOT_FOUND) {
                continue;
            }
            if (!store) {
                return storeError(error, fromWide(name), "looking for who else uses a key");
            }
            auto found = certificatesIn(store, fromWide(name));
            if (!found) {
                return passOn(found);
            }
            std::ranges::move(*found, std::back_inserter(all));
        }
    }
    return all;
}

Result<bool> isInStore(StoreLocation location, WindowsStoreName name, const Thumbprint& thumbprint) {
    auto store = SystemStore::open(location, name, Access::Read);
    if (!store) {
        return passOn(store);
    }
    auto found = store->find(thumbprint);
    if (!found) {
        return passOn(found);
    }
    return *found != nullptr;
}

Result<CertificateContext> personalCertificate(StoreLocation location, const Thumbprint& thumbprint) {
    auto store = SystemStore::open(location, WindowsStoreName::Personal, Access::Read);
    if (!store) {
        return passOn(store);
    }
    auto context = store->find(thumbprint);
    if (!context || *context) {
        return context;
    }
    const bool onlyForUser =
        location == StoreLocation::LocalMachine &&
        isInStore(StoreLocation::CurrentUser, WindowsStoreName::Personal, thumbprint).value_or(false);
    return fail(onlyForUser ? ErrorCause::CertificateOnlyForUser : ErrorCause::CertificateNotInStore,
                thumbprint.text());
}

std::string thumbprintTextOf(const CERT_CONTEXT& context) {
    std::array<unsigned char, 20> hash{};
    DWORD size = hash.size();
    const bool got = CertGetCertificateContextProperty(&context, CERT_SHA1_HASH_PROP_ID, hash.data(), &size) != 0;
    return got ? toHex(hash) : std::string();
}

std::vector<unsigned char> serialized(const CERT_CONTEXT& context) {
    DWORD size = 0;
    if (CertSerializeCertificateStoreElement(&context, 0, nullptr, &size) == 0) {
        return {};
    }
    std::vector<unsigned char> element(size);
    const bool done = CertSerializeCertificateStoreElement(&context, 0, element.data(), &size) != 0;
    return done ? element : std::vector<unsigned char>();
}

std::optional<Certificate> toCertificate(const CryptoContext& crypto, const CERT_CONTEXT& context) {
    auto certificate = Certificate::fromDer(crypto, {context.pbCertEncoded, context.cbCertEncoded});
    return certificate ? std::optional(std::move(*certificate)) : std::nullopt;
}

bool isArchived(const CERT_CONTEXT& context) {
    DWORD size = 0;
    return CertGetCertificateContextProperty(&context, CERT_ARCHIVED_PROP_ID, nullptr, &size) != 0;
}

std::optional<std::string> friendlyNameOf(const CERT_CONTEXT& context) {
    DWORD size = 0;
    if (CertGetCertificateContextProperty(&context, CERT_FRIENDLY_NAME_PROP_ID, nullptr, &size) == 0) {
        return std::nullopt;
    }
    std::wstring name(size / sizeof(wchar_t), L'\0');
    if (CertGetCertificateContextProperty(&context, CERT_FRIENDLY_NAME_PROP_ID, name.data(), &size) == 0) {
        return std::nullopt;
    }
    return fromWide(name.substr(0, name.find(L'\0')));
}

std::vector<int> extendedPropertiesOf(const CERT_CONTEXT& context) {
    std::vector<int> numbers;
    DWORD property = 0;
    while ((property = CertEnumCertificateContextProperties(&context, property)) != 0) {
        if (std::ranges::find(propertiesNotShown, property) == propertiesNotShown.end()) {
            numbers.push_back(static_cast<int>(property));
        }
    }
    std::ranges::sort(numbers);
    return numbers;
}

std::vector<Certificate> chainOf(const CryptoContext& crypto, const CERT_CONTEXT& context, StoreLocation location) {
    CERT_CHAIN_PARA parameters{};
    parameters.cbSize = sizeof(parameters);
    const CERT_CHAIN_CONTEXT* found = nullptr;
    if (CertGetCertificateChain(location == StoreLocation::LocalMachine ? HCCE_LOCAL_MACHINE : HCCE_CURRENT_USER,
                                &context, nullptr, nullptr, &parameters,
                                CERT_CHAIN_CACHE_ONLY_URL_RETRIEVAL | CERT_CHAIN_DISABLE_AUTH_ROOT_AUTO_UPDATE, nullptr,
                                &found) == 0) {
        return {};
    }
    const std::unique_ptr<const CERT_CHAIN_CONTEXT,
                          decltype([](const CERT_CHAIN_CONTEXT* chain) { CertFreeCertificateChain(chain); })>
        owned(found);
    std::vector<Certificate> chain;
    if (found->cChain == 0) {
        return chain;
    }
    const CERT_SIMPLE_CHAIN& path = *found->rgpChain[0];
    for (DWORD i = 1; i < path.cElement; ++i) {
        auto certificate = toCertificate(crypto, *path.rgpElement[i]->pCertContext);
        if (certificate && !certificate->isRoot()) {
            chain.push_back(std::move(*certificate));
        }
    }
    return chain;
}

}  // namespace certcore
