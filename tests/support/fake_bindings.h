// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <vector>

#include "certcore/bind/binding_service.h"
#include "tests/support/importing.h"

namespace testing_support {

/// Trouble is what happens at one call of FakeBindings.
enum class Trouble {
    None,
    Fail,        ///< It does nothing and fails.
    FailHalf,    ///< A put deletes the former record, as http.sys without an update does, and fails.
    FailOnward,  ///< It fails like FailHalf, and so does each call after it.
    DieBefore,   ///< The process ends before it.
    DieHalf,     ///< The process ends when a put has deleted the former record.
    DieAfter,    ///< The process ends behind it.
};

/// FakeBindings are bindings that lie in a file, where they outlive the process, as those of Windows do.
class FakeBindings final : public certcore::BindingService {
  public:
    explicit FakeBindings(std::filesystem::path file) : m_file(std::move(file)) {}

    /// set replaces all records.
    void set(const std::vector<certcore::BindingRecord>& records) const;

    /// arm lets trouble happen at the call of that number, counted from 1 and from now on.
    void arm(Trouble trouble, int call, certcore::ErrorCause cause = certcore::ErrorCause::BindingRefused);

    /// calls counts since arm.
    [[nodiscard]] int calls() const { return m_calls; }

    /// forget lets every put of this certificate fail: it is not in the store any more.
    void forget(const certcore::Thumbprint& thumbprint) { m_forgotten = thumbprint; }

    [[nodiscard]] certcore::Result<std::vector<certcore::BindingRecord>> records() const override;
    [[nodiscard]] certcore::Result<void> put(const certcore::BindingRecord& record) override;
    [[nodiscard]] certcore::Result<void> remove(const certcore::Endpoint& endpoint) override;

  private:
    [[nodiscard]] Trouble nextTrouble() const;
    [[nodiscard]] std::vector<certcore::BindingRecord> read() const;
    void erase(const certcore::Endpoint& endpoint) const;

    std::filesystem::path m_file;
    Trouble m_trouble = Trouble::None;
    certcore::ErrorCause m_cause = certcore::ErrorCause::BindingRefused;
    int m_troubledCall = 0;
    std::optional<certcore::Thumbprint> m_forgotten;
    mutable int m_calls = 0;  // Reading is a call, too.
};

/// MachineStore says of a store that bindings can name it: MY.
class MachineStore : public ForwardingStore {
  public:
    using ForwardingStore::ForwardingStore;

    [[nodiscard]] std::optional<std::string> bindingStoreName() const override { return "MY"; }
};

}  // namespace testing_support
