// SPDX-License-Identifier: Apache-2.0
#include "wizard/jobs/store_jobs.h"

#include <QFile>
#include <algorithm>
#include <filesystem>
#include <iterator>

#include "certcore/practice/practice_pfx.h"
#include "certcore/store/directory_store.h"
#include "certcore/store/receipt_folder.h"
#include "wizard/event_log/event_log.h"

namespace wizard::jobs {

namespace {

constexpr std::string_view practicePassword = "practise";

// The store goes before the context that it refers to.
struct KeptStore {
    CryptoPointer crypto;
    std::unique_ptr<certcore::CertificateStore> store;
};

}  // namespace

StorePointer keptStore(const CryptoPointer& crypto, std::unique_ptr<certcore::CertificateStore> store) {
    const auto kept = std::make_shared<KeptStore>(crypto, std::move(store));
    return {kept, kept->store.get()};
}

certcore::Result<Practice> makePractice(const CryptoPointer& crypto, std::chrono::sys_seconds now) {
    auto made = certcore::makePracticePfx(*crypto, now, practicePassword);
    if (!made) {
        return certcore::passOn(made);
    }
    auto folder = std::make_shared<QTemporaryDir>();
    QFile file(folder->filePath(QStringLiteral("practice.pfx")));
    const auto size = static_cast<qint64>(made->bytes.size());
    const auto* data = reinterpret_cast<const char*>(made->bytes.data());
    if (!folder->isValid() || !file.open(QIODevice::WriteOnly) || file.write(data, size) != size || !file.flush()) {
        return certcore::fail(certcore::ErrorCause::FileReadFailed, file.fileName().toStdString(),
                              file.errorString().toStdString());
    }
    file.close();
    auto read = readFile(crypto, file.fileName().toStdU16String());
    if (!read) {
        return certcore::passOn(read);
    }
    const auto storeFolder = std::filesystem::path(folder->path().toStdU16String()) / "store";
    return Practice{folder, std::move(*read), QString::fromUtf8(practicePassword.data(), practicePassword.size()),
                    QString::fromStdString(made->host),
                    keptStore(crypto, std::make_unique<certcore::DirectoryStore>(*crypto, storeFolder))};
}

certcore::Result<certcore::Renewal> carryOut(const CryptoPointer& crypto, const Planned& plan,
                                             const StorePointer& store, const BindingPointer& service,
                                             std::chrono::sys_seconds now, const std::stop_token& stop) {
    auto done = certcore::carryOut({*crypto, *store, *service}, plan.import, plan.binding, now, stop);
    if (done) {
        event_log::recordRenewal(*store, *done);
    }
    return done;
}

certcore::Result<certcore::ChainUndone> putBack(const StorePointer& store, const BindingPointer& service,
                                                const certcore::ReceiptId& receipt) {
    auto change = certcore::undo(receipt, *store, *service);
    if (change) {
        event_log::recordUndo(*store, *change);
    }
    return change;
}

std::vector<certcore::Endpoint> Inventory::endpointsOf(const certcore::Thumbprint& thumbprint) const {
    const auto found = endpoints.find(thumbprint);
    return found == endpoints.end() ? std::vector<certcore::Endpoint>() : found->second;
}

namespace {

// That the bindings cannot be read is no reason to show nothing.
void addBindings(Inventory& inventory, const certcore::CertificateStore& store,
                 const certcore::BindingService& service) {
    const auto name = store.bindingStoreName();
    const auto records = name ? service.records() : certcore::Result<std::vector<certcore::BindingRecord>>();
    if (!name || !records) {
        return;
    }
    inventory.hasBindings = true;
    for (const certcore::StoredCertificate& stored : inventory.listing.certificates) {
        const certcore::Thumbprint thumbprint = stored.certificate.thumbprint();
        inventory.endpoints[thumbprint] = certcore::endpointsOf(*records, thumbprint, *name);
    }
}

}  // namespace

std::vector<certcore::StoredCertificate> renewable(const Inventory& inventory) {
    std::vector<certcore::StoredCertificate> found;
    std::ranges::copy_if(inventory.listing.certificates, std::back_inserter(found),
                         [](const auto& stored) { return stored.hasPrivateKey && !stored.certificate.details().isCa; });
    std::ranges::stable_sort(found, std::ranges::greater(),
                             [](const auto& stored) { return stored.certificate.details().notBefore; });
    return found;
}

certcore::Result<Inventory> takeInventory(const StorePointer& store, const BindingPointer& service) {
    settle(store);
    auto listing = store->list();
    if (!listing) {
        return certcore::passOn(listing);
    }
    Inventory inventory;
    inventory.listing = std::move(*listing);
    addBindings(inventory, *store, *service);
    const certcore::ReceiptFolder receipts(store->receiptFolder());
    for (const certcore::StoredCertificate& stored : inventory.listing.certificates) {
        const auto id = stored.receiptId ? certcore::ReceiptId::parse(*stored.receiptId) : std::nullopt;
        if (!id) {
            continue;
        }
        if (auto receipt = receipts.load(*id)) {
            inventory.receipts.emplace(id->text(), std::move(*receipt));
        }
    }
    return inventory;
}

}  // namespace wizard::jobs
