// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <map>

#include "tests/support/fake_bindings.h"

namespace testing_support {

/// KeyListStore is a machine's store whose keys say who may read them, as Windows' do: what they grant beyond the
/// defaults lies in a file, and outlives the process.
class KeyListStore : public MachineStore {
  public:
    KeyListStore(certcore::CertificateStore& inner, std::filesystem::path file)
        : MachineStore(inner), m_file(std::move(file)) {}

    /// grantedBy is what the key of a certificate grants, of one that is gone, too.
    [[nodiscard]] std::vector<certcore::KeyGrant> grantedBy(const Thumbprint& thumbprint) const;

    /// arm lets trouble happen at the grantKey or revokeKey of that number, counted from 1 and from now on. Half of it
    /// is the first grant alone.
    void arm(Trouble trouble, int call);

    /// calls counts since arm.
    [[nodiscard]] int calls() const { return m_calls; }

    /// hide lets nobody see what any key grants.
    void hide() { m_isHidden = true; }

    [[nodiscard]] Result<std::optional<certcore::KeyGrants>> keyGrants(const Thumbprint& thumbprint) const override;
    [[nodiscard]] Result<std::vector<certcore::KeyGrant>> missingGrants(
        const Thumbprint& thumbprint, std::span<const certcore::KeyGrant> grants) const override;
    [[nodiscard]] Result<void> grantKey(const Thumbprint& thumbprint,
                                        std::span<const certcore::KeyGrant> grants) override;
    [[nodiscard]] Result<void> revokeKey(const Thumbprint& thumbprint,
                                         std::span<const certcore::KeyGrant> grants) override;
    [[nodiscard]] Result<void> put(const certcore::StoreEntry& entry, const ReceiptId& id) override;
    [[nodiscard]] Result<void> takeBack(const Thumbprint& thumbprint, const ReceiptId& id) override;

  private:
    using Lists = std::map<Thumbprint, std::vector<certcore::KeyGrant>>;
    enum class Direction { Grant, Revoke };

    [[nodiscard]] Lists read() const;
    void write(const Lists& lists) const;
    [[nodiscard]] Result<void> change(Direction direction, const Thumbprint& thumbprint,
                                      std::span<const certcore::KeyGrant> grants);

    std::filesystem::path m_file;
    Trouble m_trouble = Trouble::None;
    int m_troubledCall = 0;
    int m_calls = 0;
    bool m_isHidden = false;
};

}  // namespace testing_support
