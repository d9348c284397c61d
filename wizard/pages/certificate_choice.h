// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QComboBox>
#include <QWidget>

#include "wizard/session.h"

namespace wizard {

/// CertificateChoice asks which certificate is meant, where a file holds several servers' certificates; otherwise it is
/// not there.
class CertificateChoice : public QWidget {
    Q_OBJECT

  public:
    explicit CertificateChoice(QWidget* parent = nullptr);

    /// offer shows what there is to choose from; what was chosen stays chosen.
    void offer(const Session& session);

  signals:
    void chosen(const std::optional<certcore::Thumbprint>& certificate);

  private:
    QComboBox* m_box;
};

}  // namespace wizard
