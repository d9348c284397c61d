// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <vector>

#include "wizard/widgets/tone_frame.h"

class QGridLayout;

namespace wizard::widgets {

/// CardRow is one value of a card. Both texts are plain and fit to be shown.
struct CardRow {
    QString label;
    QString value;
    bool monospace = false;  ///< For what is compared digit by digit.
    bool copyable = false;   ///< With a button that copies the value.
};

/// CertificateCard is a frame of values to find a certificate again by. Each value can be selected.
class CertificateCard : public ToneFrame {
    Q_OBJECT
  public:
    explicit CertificateCard(QWidget* parent = nullptr);

    /// setRows replaces what is shown.
    void setRows(const std::vector<CardRow>& rows);

  private:
    void addRow(int index, const CardRow& row);

    QWidget* m_content = nullptr;  ///< Made anew with the rows; owned by Qt as a child.
    QGridLayout* m_grid = nullptr;
};

}  // namespace wizard::widgets
