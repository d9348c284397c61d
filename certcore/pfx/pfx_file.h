// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "certcore/base/crypto_context.h"
#include "certcore/base/openssl_handles.h"
#include "certcore/base/result.h"
#include "certcore/base/secret.h"
#include "certcore/pfx/encryption_scheme.h"
#include "certcore/pfx/password_form.h"
#include "certcore/pfx/pfx_limits.h"

namespace certcore {

/// EncryptionSummary is how a PFX is protected. What is absent or not yet known stays empty.
struct EncryptionSummary {
    std::optional<std::string> mac;  ///< Such as HMAC-SHA256.
    std::optional<std::uint64_t> macIterations;
    std::optional<std::string> key;  ///< Of the first key; known before the password unless the key lies deeper.
    std::optional<std::uint64_t> keyIterations;
    std::optional<std::string> certificates;  ///< Of the first encrypted content.
    std::optional<std::uint64_t> certificateIterations;
    std::optional<int> minimumWindowsBuild;  ///< Empty: every Windows reads it.
    std::optional<PasswordKind> password;    ///< What fitted when it was opened; empty where nothing asked for it.
};

/// aesWindowsBuild is the build of Windows from which PBES2 and SHA-2 in a PFX are read (Server 2019, Windows 10 1809).
inline constexpr int aesWindowsBuild = 17763;

/// PfxFile is the outer structure of a PFX: all that can be known of it without a password.
class PfxFile {
  public:
    /// read reads and parses the file. Errors: the File… causes, the Is… causes, PfxTruncated, PfxMalformed.
    [[nodiscard]] static Result<PfxFile> read(const CryptoContext& crypto, const std::filesystem::path& path,
                                              const PfxLimits& limits);

    /// parse takes the bytes of a file; bytes behind the structure are passed over, as every peer does.
    [[nodiscard]] static Result<PfxFile> parse(const CryptoContext& crypto, std::span<const unsigned char> bytes,
                                               const PfxLimits& limits);

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] const EncryptionSummary& encryption() const { return m_encryption; }
    [[nodiscard]] bool hasMac() const { return m_encryption.mac.has_value(); }

    /// macScheme is what checking the password against the MAC costs; empty without a MAC.
    [[nodiscard]] const std::optional<EncryptionScheme>& macScheme() const { return m_macScheme; }

    /// hasPbmac1 says whether the MAC is RFC 9579's, which takes the password as it stands.
    [[nodiscard]] bool hasPbmac1() const { return m_hasPbmac1; }

    /// pbmac1Matches is for files that have it. Errors: UnsupportedMac, PfxMalformed.
    [[nodiscard]] Result<bool> pbmac1Matches(const CryptoContext& crypto, const Secret& password) const;

    /// structure is for OpenSSL's functions, which take it without const; owned here.
    [[nodiscard]] PKCS12* structure() const { return m_structure.get(); }

    /// contents are the unpacked content infos; owned here.
    [[nodiscard]] const STACK_OF(PKCS7) * contents() const { return m_contents.get(); }

  private:
    PfxFile() = default;
    [[nodiscard]] Result<void> readMac();
    [[nodiscard]] Result<void> summarise();

    std::size_t m_size = 0;
    Pkcs12Handle m_structure;
    ContentInfosHandle m_contents;
    std::optional<EncryptionScheme> m_macScheme;
    bool m_hasPbmac1 = false;
    EncryptionSummary m_encryption;
};

/// encryptedContent is the algorithm and the ciphertext of an encryptedData content info; nullptr members where the
/// file leaves one out.
struct EncryptedContent {
    const X509_ALGOR* algorithm = nullptr;
    const ASN1_OCTET_STRING* ciphertext = nullptr;
};
[[nodiscard]] EncryptedContent encryptedContent(const PKCS7* content);

/// unpackPlainBags are the bags of a content info of type data; null where it is malformed.
[[nodiscard]] BagsHandle unpackPlainBags(PKCS7* content);

}  // namespace certcore
