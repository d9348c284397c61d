// SPDX-License-Identifier: Apache-2.0
#include "certcore/bind/binding_aware_store.h"

#include "certcore/bind/binding_plan.h"
#include "certcore/bind/binding_settle.h"

namespace certcore {

Result<void> BindingAwareStore::expectUnused(const Thumbprint& thumbprint) const {
    const auto name = m_inner->bindingStoreName();
    if (!name) {
        return m_inner->expectUnused(thumbprint);
    }
    auto records = m_service->records();
    if (!records) {
        return passOn(records);
    }
    const auto endpoints = endpointsOf(*records, thumbprint, *name);
    return endpoints.empty() ? m_inner->expectUnused(thumbprint)
                             : fail(ErrorCause::CertificateBound, textOf(endpoints));
}

Result<std::unique_ptr<FolderLock>> BindingAwareStore::lock() {
    auto lock = m_inner->lock();
    if (!lock) {
        return lock;
    }
    if (auto settled = settleBindings(*m_inner, *m_service); !settled) {
        return passOn(settled);
    }
    return lock;
}

}  // namespace certcore
