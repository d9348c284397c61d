// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "certcore/bind/binding_run.h"
#include "certcore/store/certificate_store.h"

namespace wizard::event_log {

/// recordImport tells the system's log of an import, and a second time where it went past findings of severity error.
/// Only what happens in the system's own stores is recorded; a log that cannot be written to is no failure.
void recordImport(const certcore::CertificateStore& store, const certcore::Receipt& receipt);

/// recordUndo tells it of an import that was taken back.
void recordUndo(const certcore::CertificateStore& store, const certcore::StoreChange& change);

/// recordUndo of a chain tells of its bindings, too.
void recordUndo(const certcore::CertificateStore& store, const certcore::ChainUndone& undone);

/// recordBinding tells it of a certificate that was bound.
void recordBinding(const certcore::BindingReceipt& receipt);

/// recordRenewal tells it of what importing and binding as one did.
void recordRenewal(const certcore::CertificateStore& store, const certcore::Renewal& renewal);

/// recordRemoval tells it of a certificate that was removed.
void recordRemoval(const certcore::CertificateStore& store, const certcore::StoreChange& change);

}  // namespace wizard::event_log
