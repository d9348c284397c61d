// SPDX-License-Identifier: Apache-2.0
#include "certcore/pfx/pfx_bundle.h"

#include "certcore/pfx/bag_reader.h"

namespace certcore {

namespace {

// Moves the form that the MAC accepts to the front. The others stay: some programs protect the integrity with one form
// and the contents with another.
Result<void> preferWhatTheMacAccepts(const CryptoContext& crypto, const PfxFile& file, DerivationBudget& budget,
                                     std::vector<PasswordForm>& forms) {
    if (!file.macScheme()) {
        return {};
    }
    for (PasswordForm& form : forms) {
        auto matches = PasswordDecryptor(crypto, form, budget).matchesMac(file.structure(), *file.macScheme());
        if (!matches) {
            return passOn(matches);
        }
        if (*matches) {
            std::swap(form, forms.front());
            return {};
        }
    }
    return fail(ErrorCause::PasswordWrong);
}

}  // namespace

Result<PfxBundle> openPfx(const CryptoContext& crypto, const PfxFile& file, const Secret& password,
                          const PfxLimits& limits) {
    DerivationBudget budget(limits.iterations);
    std::vector<PasswordForm> forms = formsOf(password);
    if (auto preferred = preferWhatTheMacAccepts(crypto, file, budget, forms); !preferred) {
        return passOn(preferred);
    }
    for (const PasswordForm& form : forms) {
        PasswordDecryptor decryptor(crypto, form, budget);
        auto bundle = BagReader(crypto, file, decryptor, limits).read();
        if (bundle || bundle.error().cause != ErrorCause::PasswordWrong) {
            return bundle;
        }
    }
    return fail(file.hasMac() ? ErrorCause::PasswordsDiffer : ErrorCause::PasswordWrong);
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
