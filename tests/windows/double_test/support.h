// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <windows.h>

#include <gtest/gtest.h>
#include <ncrypt.h>
#include <wincrypt.h>

#include <optional>
#include <string>
#include <vector>

namespace doubletest {

using Bytes = std::vector<unsigned char>;

/// KeyPlace is a copy of CRYPT_KEY_PROV_INFO.
struct KeyPlace {
    std::wstring container;
    std::wstring provider;
    DWORD type = 0;
    DWORD flags = 0;
    DWORD keySpec = 0;
};

/// fixture is the content of a file that tests/data has made.
[[nodiscard]] Bytes fixture(const std::string& name);

/// Imported is what PFXImportCertStore gave; its keys are deleted with it.
class Imported {
  public:
    Imported(const std::string& file, const wchar_t* password, DWORD flags);
    Imported(const Imported&) = delete;
    Imported& operator=(const Imported&) = delete;
    Imported(Imported&&) = delete;
    Imported& operator=(Imported&&) = delete;
    ~Imported();

    [[nodiscard]] bool isDone() const { return m_store != nullptr; }
    [[nodiscard]] DWORD error() const { return m_error; }

    /// certificates are all contexts of the store; the store owns them.
    [[nodiscard]] std::vector<PCCERT_CONTEXT> certificates() const;

    /// withKey are those that are said to have a key.
    [[nodiscard]] std::vector<PCCERT_CONTEXT> withKey() const;

    /// leaf is the one of withKey; null where there are none or several.
    [[nodiscard]] PCCERT_CONTEXT leaf() const;

  private:
    HCERTSTORE m_store;
    DWORD m_error;
};

[[nodiscard]] std::optional<KeyPlace> keyPlace(PCCERT_CONTEXT certificate);
[[nodiscard]] Bytes property(PCCERT_CONTEXT certificate, DWORD id);
[[nodiscard]] std::wstring textProperty(PCCERT_CONTEXT certificate, DWORD id);

/// signsWithIts opens the key that the certificate names and signs SHA-256 with it, as far as the provider can; the
/// signature is held against the certificate by OpenSSL.
[[nodiscard]] bool signsWithIts(PCCERT_CONTEXT certificate);

/// opensKey tells whether the key of a place can be opened; deleteKey deletes it.
[[nodiscard]] bool opensKey(const KeyPlace& place);
void deleteKey(const KeyPlace& place);

/// verifies checks a signature of SHA-256 with the key of a certificate: DER for EC.
[[nodiscard]] bool verifies(PCCERT_CONTEXT certificate, const Bytes& hash, const Bytes& signature);

/// Variable sets an environment variable for the time of a block.
class Variable {
  public:
    Variable(std::wstring name, const std::wstring& value);
    Variable(const Variable&) = delete;
    Variable& operator=(const Variable&) = delete;
    Variable(Variable&&) = delete;
    Variable& operator=(Variable&&) = delete;
    ~Variable();

  private:
    std::wstring m_name;
};

/// CallLog sends the doubles' log to a file of its own.
class CallLog {
  public:
    CallLog();
    [[nodiscard]] std::vector<std::string> lines() const;

    /// lastNumber is the N of the last line that begins with FUNCTION#N; 0 where there is none.
    [[nodiscard]] unsigned lastNumber(const std::string& function) const;

  private:
    std::wstring m_path;
    Variable m_variable;
};

}  // namespace doubletest
