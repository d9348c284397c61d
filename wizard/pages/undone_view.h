// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "wizard/session.h"
#include "wizard/widgets/certificate_card.h"
#include "wizard/widgets/plain_label.h"
#include "wizard/widgets/statement_list.h"

namespace wizard {

/// UndoneView shows what putting a renewal back has done, what is left to the user, and the old thumbprint to copy.
class UndoneView : public QWidget {
    Q_OBJECT

  public:
    explicit UndoneView(QWidget* parent);

    /// show takes it from a session whose renewal was put back.
    void show(const Session& session);

  private:
    widgets::StatementList* m_list;
    widgets::PlainLabel* m_heading;
    widgets::CertificateCard* m_thumbprints;
};

}  // namespace wizard
