// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>
#include <QWidget>
#include <vector>

#include "certcore/check/check.h"
#include "certcore/pfx/pfx_bundle.h"

class QTreeWidget;
class QTreeWidgetItem;

namespace wizard::widgets {

class CertificateCard;
class PlainLabel;

/// ChainTree shows who vouches for the certificate as MMC's Certification Path does: the root on top, the server's
/// certificate below. Under it the outcome in words, and the values of the chosen certificate.
class ChainTree : public QWidget {
    Q_OBJECT
  public:
    explicit ChainTree(QWidget* parent = nullptr);

    /// setChains shows the report's paths, and what the bundle holds besides; of very many only the first ones.
    void setChains(const certcore::PfxBundle& bundle, const certcore::CheckReport& report);

    /// outcome is what stands under the tree.
    [[nodiscard]] QString outcome() const;

  private:
    struct Node;
    using Roles = QHash<QString, certcore::CertificateRole>;

    void addChain(const certcore::ChainAssessment& chain, const Roles& roles);
    void addOthers(const certcore::PfxBundle& bundle, const certcore::CheckReport& report);
    QTreeWidgetItem* addCertificate(QTreeWidgetItem* above, const certcore::Certificate& certificate, const Node& node);
    QTreeWidgetItem* addWords(QTreeWidgetItem* above, const QString& name, const QString& role);
    void showDetails(const QTreeWidgetItem* item);

    QTreeWidget* m_tree;
    PlainLabel* m_outcome;
    CertificateCard* m_details;
    std::vector<certcore::Certificate> m_shown;  ///< By the number that an item carries.
};

}  // namespace wizard::widgets
