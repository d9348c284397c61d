// SPDX-License-Identifier: Apache-2.0
#include "wizard/jobs/pfx_jobs.h"

#include <algorithm>

#include "certcore/base/file_reading.h"
#include "certcore/cert/trust_roots.h"
#include "certcore/check/check_installed.h"
#include "certcore/import/import_run.h"
#include "certcore/store/receipt_folder.h"

namespace wizard::jobs {

namespace {

// The subject of what parsing fails with is the file, as if it had been read in one go.
template <typename T>
std::unexpected<certcore::Error> about(certcore::Result<T>& failed, const std::filesystem::path& path) {
    if (failed.error().subject.empty()) {
        failed.error().subject = certcore::pathText(path);
    }
    return certcore::passOn(failed);
}

// A bundle and the context that its keys and certificates live in.
struct KeptBundle {
    CryptoPointer crypto;
    certcore::PfxBundle bundle;
};

// A store whose receipts cannot be read has no advice to give; what is wrong with it is said elsewhere.
std::vector<std::string> formerHosts(const StorePointer& store) {
    const auto receipts = certcore::ReceiptFolder(store->receiptFolder()).all();
    if (!receipts) {
        return {};
    }
    const auto latest = std::find_if(receipts->rbegin(), receipts->rend(), [](const certcore::Receipt& receipt) {
        return receipt.state == certcore::ReceiptState::Done && !receipt.hosts.empty();
    });
    return latest == receipts->rend() ? std::vector<std::string>() : latest->hosts;
}

void addUse(Checked& checked, const certcore::Certificate& leaf, const StorePointer& store,
            const BindingPointer& service) {
    checked.use = certcore::lookAround(leaf, *store, *service);
    certcore::addFindings(checked.report, certcore::findingsOf(checked.use.replaced));
}

certcore::Result<std::optional<certcore::BindingPlan>> bindingPlan(const certcore::Certificate& leaf,
                                                                   const Checked& checked,
                                                                   const std::vector<certcore::KeyGrant>& keyGrants,
                                                                   const BindChoice& bindTo,
                                                                   const StorePointer& store) {
    const auto name = store->bindingStoreName();
    if (!bindTo || !name) {
        return std::nullopt;
    }
    auto plan = certcore::planBindings(checked.use.bindings, {*bindTo, {}}, leaf.thumbprint(), *name);
    if (!plan) {
        return certcore::passOn(plan);
    }
    // Where the certificate is yet to be imported, its key gets them with the import.
    auto missing = checked.installed ? store->missingGrants(leaf.thumbprint(), keyGrants)
                                     : certcore::Result<std::vector<certcore::KeyGrant>>();
    if (!missing) {
        return certcore::passOn(missing);
    }
    plan->keyGrants = std::move(*missing);
    return std::move(*plan);
}

}  // namespace

certcore::Result<ReadFile> readFile(const CryptoPointer& crypto, const std::filesystem::path& path) {
    const certcore::PfxLimits limits;
    auto bytes = certcore::readWholeFile(path, limits.fileSize);
    if (!bytes) {
        return certcore::passOn(bytes);
    }
    auto file = certcore::PfxFile::parse(*crypto, *bytes, limits);
    if (!file) {
        return about(file, path);
    }
    return ReadFile{path, std::make_shared<const std::vector<unsigned char>>(std::move(*bytes)), file->encryption()};
}

certcore::Result<BundlePointer> openFile(const CryptoPointer& crypto, const ReadFile& file,
                                         const certcore::Secret& password) {
    const certcore::PfxLimits limits;
    // A structure of its own: an attempt that was let go may still be working with the former one.
    auto structure = certcore::PfxFile::parse(*crypto, *file.bytes, limits);
    if (!structure) {
        return about(structure, file.path);
    }
    auto bundle = certcore::openPfx(*crypto, *structure, password, limits);
    if (!bundle) {
        return certcore::passOn(bundle);
    }
    const auto kept = std::make_shared<const KeptBundle>(KeptBundle{crypto, std::move(*bundle)});
    return BundlePointer(kept, &kept->bundle);
}

certcore::Result<Checked> check(const CryptoPointer& crypto, const BundlePointer& bundle,
                                certcore::CheckOptions options, const StorePointer& store,
                                const BindingPointer& service) {
    const certcore::TrustRoots roots = certcore::TrustRoots::ofSystem(*crypto);
    Checked checked{std::move(options), {}, {}, {}, {}};
    checked.report = certcore::checkBundle(*crypto, *bundle, checked.options, roots);
    auto installed = certcore::installedAlready(*bundle, checked.report, *store);
    if (!installed) {
        checked.storeProblem = std::move(installed.error());
    } else if (*installed) {
        checked.installed = *installed;
        certcore::addFinding(checked.report,
                             {certcore::FindingId::AlreadyInstalled, certcore::Severity::Info, *installed, {}});
    }
    if (const certcore::PfxCertificate* leaf = certcore::chosenLeaf(*bundle, checked.report)) {
        addUse(checked, leaf->certificate, store, service);
    }
    return checked;
}

// What a program that was killed left unfinished is settled first. That it cannot be is said where it matters.
void settle(const StorePointer& store) {
    // Nothing is made where nothing was written yet.
    if (!certcore::isThere(store->receiptFolder())) {
        return;
    }
    if (const auto lock = store->lock()) {
        [[maybe_unused]] const auto settled = certcore::recover(*store);
    }
}

certcore::Result<Checked> firstCheck(const CryptoPointer& crypto, const BundlePointer& bundle,
                                     certcore::CheckOptions options, const StorePointer& store,
                                     const BindingPointer& service) {
    settle(store);
    if (options.hosts.empty()) {
        options.hosts = formerHosts(store);
    }
    return check(crypto, bundle, std::move(options), store, service);
}

certcore::Result<Checked> checkStored(const CryptoPointer& crypto, const BundlePointer& bundle,
                                      certcore::CheckOptions options, const StorePointer& store,
                                      const BindingPointer& service) {
    const certcore::TrustRoots roots = certcore::TrustRoots::ofSystem(*crypto);
    const certcore::Certificate& leaf = bundle->certificates.front().certificate;
    Checked checked{std::move(options), {}, {}, {}, {}};
    auto proof = store->proveKey(leaf.thumbprint());
    const bool works = proof && proof->holds();
    checked.report = certcore::checkInstalled(*crypto, *bundle,
                                              works ? certcore::InstalledKey::Works : certcore::InstalledKey::Missing,
                                              checked.options, roots);
    if (works) {
        checked.installed = leaf.thumbprint();
    } else if (!proof) {
        checked.storeProblem = std::move(proof.error());
    }
    addUse(checked, leaf, store, service);
    return checked;
}

certcore::Result<Checked> firstCheckStored(const CryptoPointer& crypto, const BundlePointer& bundle,
                                           certcore::CheckOptions options, const StorePointer& store,
                                           const BindingPointer& service) {
    settle(store);
    if (options.hosts.empty()) {
        options.hosts = formerHosts(store);
    }
    return checkStored(crypto, bundle, std::move(options), store, service);
}

certcore::Result<Planned> plan(const std::filesystem::path& file, const BundlePointer& bundle, const Checked& checked,
                               const certcore::ImportOptions& options, const std::string& allowedBy,
                               const BindChoice& bindTo, const StorePointer& store) {
    std::error_code ignored;
    Planned planned{{}, {}, !file.empty() && !std::filesystem::exists(file, ignored), options};
    if (const certcore::PfxCertificate* leaf = certcore::chosenLeaf(*bundle, checked.report)) {
        auto binding = bindingPlan(leaf->certificate, checked, options.keyGrants, bindTo, store);
        if (!binding) {
            return certcore::passOn(binding);
        }
        planned.binding = std::move(*binding);
    }
    if (checked.installed) {
        return planned;
    }
    const auto force = allowedBy.empty() ? certcore::Force::No : certcore::Force::Yes;
    auto made = certcore::makePlan(*bundle, checked.report, checked.options, options, force, *store);
    if (!made) {
        return certcore::passOn(made);
    }
    if (auto writable = store->expectWritable(); !writable) {
        return certcore::passOn(writable);
    }
    made->allowedBy = allowedBy;
    planned.import = std::move(*made);
    return planned;
}

}  // namespace wizard::jobs
