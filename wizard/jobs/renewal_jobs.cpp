// SPDX-License-Identifier: Apache-2.0
#include "wizard/jobs/renewal_jobs.h"

#include <algorithm>

#include "certcore/check/check_installed.h"
#include "certcore/name/reference_name.h"
#include "certcore/store/receipt_folder.h"

namespace wizard::jobs {

namespace {

using certcore::RenewalRecord;
using certcore::StoredCertificate;

// Nothing to go on with: its certificate was taken away, or its changes were taken back.
bool canGoOn(const RenewalRecord& record, const certcore::StoreListing& listing, const StorePointer& store) {
    const auto found = std::ranges::find(listing.certificates, record.thumbprint,
                                         [](const StoredCertificate& one) { return one.certificate.thumbprint(); });
    if (record.finished || found == listing.certificates.end() || !found->hasPrivateKey) {
        return false;
    }
    if (record.imported) {
        const auto receipt = certcore::ReceiptFolder(store->receiptFolder()).load(*record.imported);
        if (!receipt || receipt->state != certcore::ReceiptState::Done) {
            return false;
        }
    }
    if (record.bound) {
        const auto receipt = certcore::BindingReceiptFolder(store->receiptFolder()).load(*record.bound);
        return receipt && receipt->state == certcore::ReceiptState::Done;
    }
    return true;
}

std::optional<RenewalRecord> latest(const std::vector<RenewalRecord>& records, const certcore::StoreListing& listing,
                                    const StorePointer& store) {
    const auto found =
        std::ranges::find_if(records, [&](const RenewalRecord& one) { return canGoOn(one, listing, store); });
    return found == records.end() ? std::nullopt : std::optional(*found);
}

std::vector<std::string> ownNames(const StorePointer& store, const QString& ownName) {
    std::vector<std::string> names{ownName.toStdString()};
    if (const auto receipts = certcore::ReceiptFolder(store->receiptFolder()).all()) {
        for (const certcore::Receipt& receipt : *receipts) {
            names.insert(names.end(), receipt.hosts.begin(), receipt.hosts.end());
        }
    }
    return names;
}

bool servesOneOf(const StoredCertificate& stored, const std::vector<std::string>& names) {
    return std::ranges::any_of(names, [&](const std::string& name) {
        const auto reference = certcore::parseReferenceName(name);
        return reference && certcore::covers(stored.certificate.details().names, *reference);
    });
}

bool isRenewalLikely(const certcore::StoreListing& listing, const StorePointer& store, const BindingPointer& service,
                     const QString& ownName) {
    const auto storeName = store->bindingStoreName();
    const auto records = storeName ? service->records() : certcore::Result<std::vector<certcore::BindingRecord>>();
    if (!storeName || !records) {
        return false;
    }
    const auto names = ownNames(store, ownName);
    return std::ranges::any_of(listing.certificates, [&](const StoredCertificate& one) {
        return one.hasPrivateKey && servesOneOf(one, names) &&
               !certcore::endpointsOf(*records, one.certificate.thumbprint(), *storeName).empty();
    });
}

// What was written down as replaced counts, not what shares a name now.
void findOldOnes(Resumed& resumed) {
    certcore::ComputerUse& use = resumed.checked.use;
    use.replaced.clear();
    for (const certcore::Thumbprint& old : resumed.record.replaced) {
        const auto found = std::ranges::find(use.installed, old,
                                             [](const StoredCertificate& one) { return one.certificate.thumbprint(); });
        if (found == use.installed.end()) {
            resumed.gone.push_back(old);
            continue;
        }
        const bool isBound = std::ranges::any_of(
            use.bindings, [&old](const certcore::BindingRecord& record) { return record.thumbprint() == old; });
        use.replaced.push_back(
            {*found, isBound,
             certcore::nameChanges(found->certificate.details(), resumed.stored.certificate.details())});
    }
}

}  // namespace

certcore::Result<RenewalRecord> noteRenewal(const StorePointer& store, RenewalRecord record) {
    const auto lock = store->lock();
    if (!lock) {
        return std::unexpected<certcore::Error>(lock.error());
    }
    if (auto saved = certcore::RenewalRecordFolder(store->receiptFolder()).save(record); !saved) {
        return certcore::passOn(saved);
    }
    return record;
}

void forgetRenewal(const StorePointer& store, const certcore::ReceiptId& id) {
    if (const auto lock = store->lock()) {
        [[maybe_unused]] const auto removed = certcore::RenewalRecordFolder(store->receiptFolder()).remove(id);
    }
}

certcore::Result<Outlook> lookOut(const StorePointer& store, const BindingPointer& service, const QString& ownName) {
    Outlook outlook;
    const auto listing = store->list();
    if (!listing) {
        return outlook;
    }
    if (const auto reading = certcore::RenewalRecordFolder(store->receiptFolder()).read()) {
        outlook.unfinished = latest(reading->receipts, *listing, store);
        if (!reading->damaged.empty()) {
            outlook.damaged = reading->damaged.front();
        }
    }
    outlook.suggestsRenewal = isRenewalLikely(*listing, store, service, ownName);
    return outlook;
}

certcore::Result<Resumed> resume(const CryptoPointer& crypto, const StorePointer& store, const BindingPointer& service,
                                 certcore::CheckOptions options) {
    settle(store);
    const auto listing = store->list();
    if (!listing) {
        return std::unexpected<certcore::Error>(listing.error());
    }
    const auto records = certcore::RenewalRecordFolder(store->receiptFolder()).all();
    const auto record = records ? latest(*records, *listing, store) : std::nullopt;
    if (!record) {
        return certcore::fail(certcore::ErrorCause::ReceiptNotFound);
    }
    auto stored = store->find(record->thumbprint);
    if (!stored) {
        return certcore::passOn(stored);
    }
    for (const certcore::RenewalHost& host : record->hosts) {
        options.hosts.push_back(host.host);
    }
    const auto bundle = std::make_shared<const certcore::PfxBundle>(
        certcore::bundleOfInstalled(stored->certificate, stored->chain, stored->friendlyName));
    auto checked = checkStored(crypto, bundle, options, store, service);
    if (!checked) {
        return certcore::passOn(checked);
    }
    Resumed resumed{*record, std::move(*stored), bundle, std::move(*checked), {}, {}, {}};
    if (record->imported) {
        if (auto receipt = certcore::ReceiptFolder(store->receiptFolder()).load(*record->imported)) {
            resumed.imported = std::move(*receipt);
        }
    }
    if (record->bound) {
        if (auto receipt = certcore::BindingReceiptFolder(store->receiptFolder()).load(*record->bound)) {
            resumed.bound = std::move(*receipt);
        }
    }
    findOldOnes(resumed);
    return resumed;
}

}  // namespace wizard::jobs
