// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

#include "certcore/import/replacement.h"
#include "wizard/widgets/tone_frame.h"

class QGridLayout;

namespace wizard::widgets {

/// Comparison shows the certificate that is replaced and the new one side by side: names lost and gained, issuer, key,
/// dates.
class Comparison : public ToneFrame {
    Q_OBJECT

  public:
    explicit Comparison(QWidget* parent = nullptr);

    /// setCertificates shows the first of those that are replaced beside the new one, and names the others. There is at
    /// least one.
    void setCertificates(const std::vector<certcore::Replacement>& replaced, const certcore::Certificate& now);

  private:
    void addHeads();
    void addRow(const QString& name, const QString& old, const QString& now, bool monospace = false);
    void addCell(int row, int column, const QString& text, const QString& forReaders, bool monospace);

    QWidget* m_content = nullptr;  ///< Made anew with the rows; owned by Qt as a child.
    QGridLayout* m_grid = nullptr;
};

}  // namespace wizard::widgets
