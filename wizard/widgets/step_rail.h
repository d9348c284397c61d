// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace wizard::widgets {

/// StepRail is the list of the wizard's steps: which are done, which one is under work, which come later. It shows and
/// cannot be clicked.
class StepRail : public QWidget {
    Q_OBJECT
  public:
    explicit StepRail(QWidget* parent = nullptr);

    /// setSteps replaces the steps; the first one is the current one.
    void setSteps(const QStringList& steps);

    /// setCurrent marks the steps before it as done; one behind the last marks them all.
    void setCurrent(int index);

    /// stepTexts is what the steps say to one who does not see them.
    [[nodiscard]] QStringList stepTexts() const;

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void showSteps();

    QVBoxLayout* m_layout;
    QWidget* m_content = nullptr;  ///< Made anew with the steps; owned by Qt as a child.
    QStringList m_steps;
    int m_current = 0;
};

}  // namespace wizard::widgets
