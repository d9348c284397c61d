// SPDX-License-Identifier: Apache-2.0
#include "wizard/event_log/event_log.h"

#include "wizard/event_log/system_log.h"
#include "wizard/report/account_name.h"
#include "wizard/text/event_text.h"
#include "wizard/text/key_access_text.h"
#include "wizard/text/value_text.h"

namespace wizard::event_log {

namespace {

bool isRecorded(const certcore::CertificateStore& store) {
    return store.kind() == certcore::StoreKind::System;
}

QStringList thumbprintsOf(const certcore::StoreChange& change) {
    QStringList texts;
    for (const auto* list : {&change.removed, &change.restored}) {
        for (const certcore::Thumbprint& thumbprint : *list) {
            texts += QString::fromStdString(thumbprint.text());
        }
    }
    return texts;
}

QString endpointsText(const std::vector<certcore::Endpoint>& endpoints) {
    return text::shown(certcore::textOf(endpoints));
}

QString placeOf(const certcore::CertificateStore& store) {
    return QString::fromStdString(store.location());
}

}  // namespace

void recordImport(const certcore::CertificateStore& store, const certcore::Receipt& receipt) {
    if (!isRecorded(store)) {
        return;
    }
    const QString thumbprint = QString::fromStdString(receipt.thumbprint.text());
    const QString account = report::accountName();
    writeToSystemLog(Event::Imported, text::event::imported(thumbprint, placeOf(store),
                                                            QString::fromStdString(receipt.id.text()), account));
    if (!receipt.forced.empty()) {
        QStringList findings;
        for (const std::string& finding : receipt.forced) {
            findings += QString::fromStdString(finding);
        }
        writeToSystemLog(Event::Forced,
                         text::event::forced(thumbprint, findings, account, QString::fromStdString(receipt.allowedBy)));
    }
}

void recordUndo(const certcore::CertificateStore& store, const certcore::StoreChange& change) {
    if (isRecorded(store)) {
        writeToSystemLog(Event::Undone,
                         text::event::undone(thumbprintsOf(change), placeOf(store), report::accountName()));
    }
}

void recordUndo(const certcore::CertificateStore& store, const certcore::ChainUndone& undone) {
    std::vector<certcore::Endpoint> endpoints;
    for (const certcore::BindingUndone& binding : undone.bindings) {
        endpoints.push_back(binding.endpoint);
    }
    if (!endpoints.empty()) {
        writeToSystemLog(Event::Unbound, text::event::unbound(endpointsText(endpoints), report::accountName()));
    }
    if (!undone.revoked.empty()) {
        writeToSystemLog(Event::Unbound, text::event::revoked(text::grantsText(undone.revoked), report::accountName()));
    }
    if (!undone.certificates.removed.empty() || !undone.certificates.restored.empty()) {
        recordUndo(store, undone.certificates);
    }
}

void recordBinding(const certcore::BindingReceipt& receipt) {
    std::vector<certcore::Endpoint> endpoints;
    for (const certcore::BindingChange& change : receipt.changes) {
        endpoints.push_back(change.after.endpoint);
    }
    const QString thumbprint = QString::fromStdString(receipt.thumbprint.text());
    const QString id = QString::fromStdString(receipt.id.text());
    if (!receipt.granted.empty()) {
        writeToSystemLog(Event::Bound, text::event::granted(thumbprint, text::grantsText(receipt.granted), id,
                                                            report::accountName()));
    }
    if (!endpoints.empty()) {
        writeToSystemLog(Event::Bound,
                         text::event::bound(thumbprint, endpointsText(endpoints), id, report::accountName()));
    }
}

void recordRenewal(const certcore::CertificateStore& store, const certcore::Renewal& renewal) {
    if (renewal.imported) {
        recordImport(store, *renewal.imported);
    }
    if (renewal.bound) {
        recordBinding(*renewal.bound);
    }
}

void recordRemoval(const certcore::CertificateStore& store, const certcore::StoreChange& change) {
    if (isRecorded(store)) {
        writeToSystemLog(Event::Removed,
                         text::event::removed(thumbprintsOf(change), placeOf(store), report::accountName()));
    }
}

}  // namespace wizard::event_log
