// SPDX-License-Identifier: Apache-2.0
#include "tests/windows/double_test/support.h"

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <utility>

#include "tests/windows/containers/cng_key.h"

namespace doubletest {

namespace {

using containers::CngKey;

struct FreeKey {
    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
};
using KeyHandle = std::unique_ptr<EVP_PKEY, FreeKey>;

KeyHandle publicKey(PCCERT_CONTEXT certificate) {
    const unsigned char* position = certificate->pbCertEncoded;
    X509* x509 = d2i_X509(nullptr, &position, static_cast<long>(certificate->cbCertEncoded));
    KeyHandle key(X509_get_pubkey(x509));
    X509_free(x509);
    return key;
}

const Bytes someHash(32, 0x5A);

Bytes signedInCsp(const KeyPlace& place) {
    HCRYPTPROV provider = 0;
    HCRYPTHASH hash = 0;
    Bytes signature(1024);
    auto size = static_cast<DWORD>(signature.size());
    const bool isSigned = CryptAcquireContextW(&provider, place.container.c_str(), place.provider.c_str(), place.type,
                                               place.flags | CRYPT_SILENT) != 0 &&
                          CryptCreateHash(provider, CALG_SHA_256, 0, 0, &hash) != 0 &&
                          CryptSetHashParam(hash, HP_HASHVAL, someHash.data(), 0) != 0 &&
                          CryptSignHashW(hash, place.keySpec, nullptr, 0, signature.data(), &size) != 0;
    CryptDestroyHash(hash);
    CryptReleaseContext(provider, 0);
    signature.resize(isSigned ? size : 0);
    std::ranges::reverse(signature);  // CAPI counts from the small end
    return signature;
}

Bytes derOf(const Bytes& sideBySide) {
    const int half = static_cast<int>(sideBySide.size() / 2);
    ECDSA_SIG* pair = ECDSA_SIG_new();
    ECDSA_SIG_set0(pair, BN_bin2bn(sideBySide.data(), half, nullptr),
                   BN_bin2bn(sideBySide.data() + half, half, nullptr));
    unsigned char* der = nullptr;
    const int size = i2d_ECDSA_SIG(pair, &der);
    Bytes bytes(der, der + size);
    OPENSSL_free(der);
    ECDSA_SIG_free(pair);
    return bytes;
}

/// cngKey opens the key of a place.
CngKey cngKey(const KeyPlace& place) {
    return {place.provider, place.container, place.keySpec, place.flags & NCRYPT_MACHINE_KEY_FLAG};
}

Bytes signedInCng(const KeyPlace& place, bool isRsa) {
    const CngKey key = cngKey(place);
    BCRYPT_PKCS1_PADDING_INFO padding{BCRYPT_SHA256_ALGORITHM};
    Bytes hash = someHash;
    Bytes signature(1024);
    DWORD size = 0;
    const SECURITY_STATUS status =
        NCryptSignHash(key.get(), isRsa ? &padding : nullptr, hash.data(), static_cast<DWORD>(hash.size()),
                       signature.data(), static_cast<DWORD>(signature.size()), &size, isRsa ? BCRYPT_PAD_PKCS1 : 0U);
    signature.resize(status == 0 ? size : 0);
    return signature.empty() || isRsa ? signature : derOf(signature);
}

}  // namespace

Bytes fixture(const std::string& name) {
    const wchar_t* folder = _wgetenv(L"ASSISTCERT_FIXTURES");
    std::ifstream file(std::filesystem::path(folder != nullptr ? folder : L"fixtures") / name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

Imported::Imported(const std::string& file, const wchar_t* password, DWORD flags) {
    Bytes bytes = fixture(file);
    CRYPT_DATA_BLOB blob{static_cast<DWORD>(bytes.size()), bytes.data()};
    SetLastError(0);
    m_store = PFXImportCertStore(&blob, password, flags);
    m_error = GetLastError();
}

Imported::~Imported() {
    for (PCCERT_CONTEXT one : withKey()) {
        deleteKey(*keyPlace(one));
    }
    if (m_store != nullptr) {
        CertCloseStore(m_store, 0);
    }
}

std::vector<PCCERT_CONTEXT> Imported::certificates() const {
    std::vector<PCCERT_CONTEXT> found;
    for (PCCERT_CONTEXT one = nullptr;
         m_store != nullptr && (one = CertEnumCertificatesInStore(m_store, one)) != nullptr;) {
        found.push_back(one);
    }
    return found;
}

std::vector<PCCERT_CONTEXT> Imported::withKey() const {
    auto found = certificates();
    std::erase_if(found, [](PCCERT_CONTEXT one) { return !keyPlace(one); });
    return found;
}

PCCERT_CONTEXT Imported::leaf() const {
    const auto found = withKey();
    return found.size() == 1 ? found.front() : nullptr;
}

Bytes property(PCCERT_CONTEXT certificate, DWORD id) {
    DWORD size = 0;
    if (CertGetCertificateContextProperty(certificate, id, nullptr, &size) == 0) {
        return {};
    }
    Bytes value(size);
    CertGetCertificateContextProperty(certificate, id, value.data(), &size);
    return value;
}

std::wstring textProperty(PCCERT_CONTEXT certificate, DWORD id) {
    const Bytes value = property(certificate, id);
    return value.empty() ? std::wstring() : reinterpret_cast<const wchar_t*>(value.data());
}

std::optional<KeyPlace> keyPlace(PCCERT_CONTEXT certificate) {
    const Bytes value = property(certificate, CERT_KEY_PROV_INFO_PROP_ID);
    if (value.empty()) {
        return std::nullopt;
    }
    const auto& info = *reinterpret_cast<const CRYPT_KEY_PROV_INFO*>(value.data());
    return KeyPlace{info.pwszContainerName, info.pwszProvName, info.dwProvType, info.dwFlags, info.dwKeySpec};
}

bool signsWithIts(PCCERT_CONTEXT certificate) {
    const auto place = keyPlace(certificate);
    const bool isRsa = EVP_PKEY_is_a(publicKey(certificate).get(), "RSA") == 1;
    const Bytes signature = place->type != 0 ? signedInCsp(*place) : signedInCng(*place, isRsa);
    return !signature.empty() && verifies(certificate, someHash, signature);
}

bool verifies(PCCERT_CONTEXT certificate, const Bytes& hash, const Bytes& signature) {
    const KeyHandle key = publicKey(certificate);
    EVP_PKEY_CTX* context = EVP_PKEY_CTX_new(key.get(), nullptr);
    const bool isGood = EVP_PKEY_verify_init(context) == 1 &&
                        EVP_PKEY_CTX_set_signature_md(context, EVP_sha256()) == 1 &&
                        EVP_PKEY_verify(context, signature.data(), signature.size(), hash.data(), hash.size()) == 1;
    EVP_PKEY_CTX_free(context);
    return isGood;
}

bool opensKey(const KeyPlace& place) {
    if (place.type == 0) {
        return cngKey(place).status() == 0;
    }
    HCRYPTPROV provider = 0;
    const bool isOpen = CryptAcquireContextW(&provider, place.container.c_str(), place.provider.c_str(), place.type,
                                             place.flags | CRYPT_SILENT) != 0;
    CryptReleaseContext(provider, 0);
    return isOpen;
}

void deleteKey(const KeyPlace& place) {
    if (place.type == 0) {
        CngKey key = cngKey(place);
        NCryptDeleteKey(key.release(), 0);
        return;
    }
    HCRYPTPROV gone = 0;
    CryptAcquireContextW(&gone, place.container.c_str(), place.provider.c_str(), place.type,
                         place.flags | CRYPT_DELETEKEYSET | CRYPT_SILENT);
}

Variable::Variable(std::wstring name, const std::wstring& value) : m_name(std::move(name)) {
    SetEnvironmentVariableW(m_name.c_str(), value.c_str());
}

Variable::~Variable() {
    SetEnvironmentVariableW(m_name.c_str(), nullptr);
}

namespace {

std::wstring freshFile() {
    std::array<wchar_t, MAX_PATH> folder{};
    std::array<wchar_t, MAX_PATH> file{};
    GetTempPathW(static_cast<DWORD>(folder.size()), folder.data());
    GetTempFileNameW(folder.data(), L"log", 0, file.data());
    return file.data();
}

}  // namespace

CallLog::CallLog() : m_path(freshFile()), m_variable(L"ASSISTCERT_DOUBLE_LOG", m_path) {}

std::vector<std::string> CallLog::lines() const {
    std::ifstream file{std::filesystem::path(m_path)};
    std::vector<std::string> found;
    for (std::string line; std::getline(file, line);) {
        found.push_back(line);
    }
    return found;
}

unsigned CallLog::lastNumber(const std::string& function) const {
    unsigned number = 0;
    for (const std::string& line : lines()) {
        if (line.starts_with(function + "#")) {
            number = static_cast<unsigned>(std::stoul(line.substr(function.size() + 1)));
        }
    }
    return number;
}

}  // namespace doubletest
