// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QVBoxLayout>
#include <QWidget>

#include "wizard/session.h"
#include "wizard/widgets/chain_tree.h"
#include "wizard/widgets/finding_list.h"
#include "wizard/widgets/life_picture.h"
#include "wizard/widgets/plain_label.h"

namespace wizard {

/// CheckView shows what a check came to: findings with remedies, the chain, the life of the certificate.
class CheckView : public QWidget {
    Q_OBJECT

  public:
    explicit CheckView(QWidget* parent = nullptr);

    /// show shows the session's check, which must be there.
    void show(const Session& session);

  private:
    widgets::FindingList* m_findings;
    widgets::PlainLabel* m_lifeHeading;
    QVBoxLayout* m_lifePlace;
    widgets::LifePicture* m_life = nullptr;  // Made anew for each certificate.
    widgets::PlainLabel* m_chainHeading;
    widgets::ChainTree* m_chain;
};

}  // namespace wizard
