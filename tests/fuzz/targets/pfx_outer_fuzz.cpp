// SPDX-License-Identifier: Apache-2.0
// A file as it is read before any password is known.
#include <algorithm>
#include <array>
#include <vector>

#include "certcore/pfx/foreign_format.h"
#include "certcore/pfx/pfx_file.h"
#include "tests/fuzz/crypto.h"

namespace {

using certcore::EncryptionSummary;
using certcore::ErrorCause;
using certcore::PfxFile;
using certcore::PfxLimits;
using fuzzing::crypto;
using fuzzing::demand;
using Bytes = std::vector<unsigned char>;

constexpr std::size_t mostBytes = 65536;

constexpr std::array causesOfPfx{ErrorCause::PfxTruncated, ErrorCause::PfxMalformed, ErrorCause::PfxNestedTooDeep,
                                 ErrorCause::SignedWithCertificate};

constexpr std::array causesOfOthers{
    ErrorCause::FileEmpty,       ErrorCause::IsPemCertificate, ErrorCause::IsPemPrivateKey,
    ErrorCause::IsPemBundle,     ErrorCause::IsPemRequest,     ErrorCause::IsDerCertificate,
    ErrorCause::IsDerPrivateKey, ErrorCause::IsDerRequest,     ErrorCause::IsPkcs7,
    ErrorCause::IsZip,           ErrorCause::IsJavaKeystore,   ErrorCause::IsSerializedStore,
    ErrorCause::IsBase64Pfx,     ErrorCause::IsSomethingElse};

template <std::size_t size>
bool isIn(const std::array<ErrorCause, size>& causes, ErrorCause cause) {
    return std::ranges::find(causes, cause) != causes.end();
}

void checkRefused(const Bytes& bytes, ErrorCause cause) {
    if (bytes.size() > mostBytes) {
        demand(cause == ErrorCause::FileTooLarge, "a file beyond the limit is too large");
    } else if (certcore::startsLikePfx(bytes)) {
        demand(isIn(causesOfPfx, cause), "what begins like a PFX is a broken one");
        demand(cause != ErrorCause::PfxTruncated || certcore::isCutShort(bytes), "what is truncated is cut short");
    } else {
        demand(isIn(causesOfOthers, cause), "what does not begin like a PFX is something else");
        demand((cause == ErrorCause::FileEmpty) == bytes.empty(), "empty is what has no byte");
    }
}

void checkSummary(const PfxFile& file) {
    const EncryptionSummary& summary = file.encryption();
    demand(file.hasMac() == file.macScheme().has_value(), "a MAC has a scheme");
    demand(file.hasMac() == summary.macIterations.has_value(), "a MAC has iterations");
    demand(!file.hasMac() || *summary.macIterations > 0, "a MAC has at least one iteration");
    demand(summary.key.has_value() || !summary.keyIterations, "iterations are those of an encryption");
    demand(summary.certificates.has_value() || !summary.certificateIterations, "iterations are those of an encryption");
    demand(!summary.minimumWindowsBuild || *summary.minimumWindowsBuild == certcore::aesWindowsBuild,
           "a newer Windows is the one that reads AES");
}

bool areSame(const EncryptionSummary& a, const EncryptionSummary& b) {
    return a.mac == b.mac && a.macIterations == b.macIterations && a.key == b.key &&
           a.keyIterations == b.keyIterations && a.certificates == b.certificates &&
           a.certificateIterations == b.certificateIterations && a.minimumWindowsBuild == b.minimumWindowsBuild;
}

void checkRead(Bytes bytes, const PfxFile& file, const PfxLimits& limits) {
    demand(file.size() == bytes.size(), "the size is the file's");
    demand(certcore::startsLikePfx(bytes) && !certcore::isCutShort(bytes), "what is read is a whole PFX");
    checkSummary(file);
    bytes.insert(bytes.end(), {0x0D, 0x0A, 0x00});
    const auto longer = PfxFile::parse(crypto(), bytes, limits);
    demand(bytes.size() > limits.fileSize || (longer && areSame(longer->encryption(), file.encryption())),
           "bytes behind the structure are passed over");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size) {
    const Bytes bytes(data, data + size);
    PfxLimits limits;
    limits.fileSize = mostBytes;
    const auto file = PfxFile::parse(crypto(), bytes, limits);
    if (file) {
        checkRead(bytes, *file, limits);
    } else {
        checkRefused(bytes, file.error().cause);
    }
    return 0;
}
