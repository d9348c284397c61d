// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QWidget>

#include "wizard/jobs/job_desk.h"

namespace wizard {

/// JobStrip shows what the desk is doing, for how long, and a button that stops it. It is there only while something is
/// being done.
class JobStrip : public QWidget {
    Q_OBJECT

  public:
    /// JobStrip follows the desk, which must outlive it.
    explicit JobStrip(jobs::JobDesk& desk, QWidget* parent = nullptr);

    /// setKeepsItsRoom says whether the strip's place stays free while nothing is being done.
    void setKeepsItsRoom(bool keeps);

  private:
    void begin(const QString& what);
    void showStopping();
    void tick();
    void end();

    jobs::JobDesk& m_desk;
    QLabel* m_words;
    QProgressBar* m_bar;
    QPushButton* m_stop;
    QTimer m_timer;
    QElapsedTimer m_elapsed;
    QString m_what;
};

}  // namespace wizard
