// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QComboBox>
#include <QDialog>
#include <QGridLayout>
#include <QLineEdit>
#include <optional>
#include <vector>

#include "wizard/renewal/live_endpoint.h"

namespace wizard {

/// LiveHostsDialog asks what runs under which name, and for names that are missing.
class LiveHostsDialog : public QDialog {
    Q_OBJECT

  public:
    /// ask starts from what is known, and gives the answer; empty where it was called off.
    [[nodiscard]] static std::optional<std::vector<renewal::HostChoice>> ask(
        const std::vector<renewal::HostChoice>& hosts, const Layout& layout, QWidget* page);

  private:
    LiveHostsDialog(const std::vector<renewal::HostChoice>& hosts, const Layout& layout, QWidget* parent);

    void addHost(const renewal::HostChoice& choice);
    void addTyped();
    [[nodiscard]] std::vector<renewal::HostChoice> choices() const;

    struct Row {
        QString host;
        QComboBox* role;
    };

    const Layout& m_layout;
    QGridLayout* m_grid;
    QLineEdit* m_entry;
    std::vector<Row> m_rows;
};

}  // namespace wizard
