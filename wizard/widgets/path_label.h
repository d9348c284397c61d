// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace wizard::widgets {

/// PathLabel shows a path in one line; where there is no room, its middle is left out. The whole path is the tooltip,
/// and what a screen reader says.
class PathLabel : public QLabel {
    Q_OBJECT
  public:
    explicit PathLabel(QWidget* parent = nullptr);

    void setPath(const QString& path);
    [[nodiscard]] QString path() const { return m_path; }

    /// shownText is what there is room for at the present width.
    [[nodiscard]] QString shownText() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString m_path;
};

}  // namespace wizard::widgets
