// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QTreeWidget>
#include <optional>
#include <vector>

#include "wizard/jobs/store_jobs.h"

namespace wizard {

/// InstalledDialog lists the certificates in Personal that a renewal can begin with.
class InstalledDialog : public QDialog {
    Q_OBJECT

  public:
    /// ask shows them, the newest first, and waits; empty where none was chosen.
    [[nodiscard]] static std::optional<certcore::StoredCertificate> ask(const jobs::Inventory& inventory,
                                                                        std::chrono::sys_seconds now, QWidget* page);

  private:
    InstalledDialog(const jobs::Inventory& inventory, std::chrono::sys_seconds now, QWidget* parent);
    void addRows(const jobs::Inventory& inventory, std::chrono::sys_seconds now);

    std::vector<certcore::StoredCertificate> m_shown;  ///< In the order of the rows.
    QTreeWidget* m_table;
};

}  // namespace wizard
