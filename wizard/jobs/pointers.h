// SPDX-License-Identifier: Apache-2.0
// What work on other threads shares with the pages, since it may outlive them.
#pragma once

#include <memory>

#include "certcore/base/crypto_context.h"
#include "certcore/bind/binding_service.h"
#include "certcore/pfx/pfx_bundle.h"
#include "certcore/store/certificate_store.h"

namespace wizard::jobs {

using CryptoPointer = std::shared_ptr<const certcore::CryptoContext>;
using StorePointer = std::shared_ptr<certcore::CertificateStore>;
using BindingPointer = std::shared_ptr<certcore::BindingService>;
using BundlePointer = std::shared_ptr<const certcore::PfxBundle>;

}  // namespace wizard::jobs
