// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QVBoxLayout>
#include <QWidget>

#include "wizard/session.h"
#include "wizard/widgets/chain_tree.h"
#include "wizard/widgets/comparison.h"
#include "wizard/widgets/finding_list.h"
#include "wizard/widgets/life_picture.h"
#include "wizard/widgets/plain_label.h"

namespace wizard {

/// CheckView shows what a check came to: findings with remedies, old and new side by side, the life of the certificate,
/// the chain.
class CheckView : public QWidget {
    Q_OBJECT

  public:
    explicit CheckView(QWidget* parent = nullptr);

    /// show shows the session's check, which must be there.
    void show(const Session& session);

  private:
    widgets::FindingList* m_findings;
    widgets::PlainLabel* m_comparisonHeading;
    widgets::Comparison* m_comparison;  ///< With the installed certificate that is replaced, where there is one.
    widgets::PlainLabel* m_lifeHeading;
    QVBoxLayout* m_lifePlace;
    widgets::LifePicture* m_life = nullptr;  // Made anew for each certificate.
    widgets::PlainLabel* m_chainHeading;
    widgets::ChainTree* m_chain;
};

}  // namespace wizard
