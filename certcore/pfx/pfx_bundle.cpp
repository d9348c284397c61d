// SPDX-License-Identifier: Apache-2.0
#include "certcore/pfx/pfx_bundle.h"

#include <algorithm>

#include "certcore/pfx/bag_reader.h"
#include "certcore/pfx/password_slip.h"

namespace certcore {

namespace {

// The MAC does not fit. Where the password decrypts all the same, it is the right one.
Error whyMacDoesNotFit(const CryptoContext& crypto, const PfxFile& file, PasswordDecryptor& decryptor,
                       const PfxLimits& limits) {
    const auto bundle = BagReader(crypto, file, decryptor, limits).read();
    return {decryptor.hasDecrypted() ? ErrorCause::IntegrityFails : ErrorCause::PasswordWrong, {}, {}};
}

Result<PfxBundle> openWith(const CryptoContext& crypto, const PfxFile& file, PasswordDecryptor& decryptor,
                           const PfxLimits& limits) {
    if (file.hasMac()) {
        auto matches = decryptor.matchesMac(file);
        if (!matches) {
            return passOn(matches);
        }
        if (!*matches) {
            return std::unexpected<Error>(whyMacDoesNotFit(crypto, file, decryptor, limits));
        }
    }
    auto bundle = BagReader(crypto, file, decryptor, limits).read();
    if (!bundle && bundle.error().cause == ErrorCause::PasswordWrong && file.hasMac()) {
        return fail(ErrorCause::PasswordsDiffer);
    }
    if (bundle && (file.hasMac() || decryptor.hasDecrypted())) {
        bundle->encryption.password = decryptor.fittingKind();
    }
    return bundle;
}

// What trying the slips of a wrong password may cost in all: a second or two.
constexpr std::uint64_t iterationsForSlips = 2'000'000;

bool fits(const CryptoContext& crypto, const PfxFile& file, const Secret& password, DerivationBudget& budget,
          const PfxLimits& limits) {
    PasswordDecryptor decryptor(crypto, formsOf(password), budget);
    return openWith(crypto, file, decryptor, limits).has_value() && (file.hasMac() || decryptor.hasDecrypted());
}

// A person is told what was wrong with the password that was given; it is never opened with another one.
Error whyPasswordIsWrong(const CryptoContext& crypto, const PfxFile& file, const Secret& password,
                         const PfxLimits& limits) {
    DerivationBudget budget(std::min(iterationsForSlips, limits.iterations));
    for (const PasswordSlip& slip : slipsOf(password)) {
        budget.beginPassword();
        if (fits(crypto, file, slip.meant, budget, limits)) {
            return {slip.cause, slip.subject, {}};
        }
    }
    return {ErrorCause::PasswordWrong, {}, {}};
}

}  // namespace

Result<PfxBundle> openPfx(const CryptoContext& crypto, const PfxFile& file, const Secret& password,
                          const PfxLimits& limits) {
    DerivationBudget budget(limits.iterations);
    PasswordDecryptor decryptor(crypto, formsOf(password), budget);
    auto bundle = openWith(crypto, file, decryptor, limits);
    if (!bundle && bundle.error().cause == ErrorCause::PasswordWrong) {
        return std::unexpected<Error>(whyPasswordIsWrong(crypto, file, password, limits));
    }
    return bundle;
}

std::optional<std::size_t> keyOf(const PfxBundle& bundle, const Certificate& certificate) {
    for (std::size_t i = 0; i < bundle.keys.size(); ++i) {
        if (bundle.keys[i].key && bundle.keys[i].key->belongsTo(certificate)) {
            return i;
        }
    }
    return std::nullopt;
}

}  // namespace certcore
