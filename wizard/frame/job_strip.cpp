// SPDX-License-Identifier: Apache-2.0
#include "wizard/frame/job_strip.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <chrono>

#include "wizard/look/spacing.h"
#include "wizard/text/pages/frame_text.h"

namespace wizard {

namespace words = text::frame;

JobStrip::JobStrip(jobs::JobDesk& desk, QWidget* parent)
    : QWidget(parent),
      m_desk(desk),
      m_words(new QLabel(this)),
      m_bar(new QProgressBar(this)),
      m_stop(new QPushButton(words::stopWork(), this)) {
    m_words->setTextFormat(Qt::PlainText);
    m_bar->setRange(0, 0);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(words::progressName());
    m_stop->setAutoDefault(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look::spacing::unit);
    row->addWidget(m_words, 1);
    row->addWidget(m_bar, 1);
    row->addWidget(m_stop);
    connect(m_stop, &QPushButton::clicked, &m_desk, &jobs::JobDesk::cancel);
    connect(&m_desk, &jobs::JobDesk::started, this, &JobStrip::begin);
    connect(&m_desk, &jobs::JobDesk::stopping, this, &JobStrip::showStopping);
    connect(&m_desk, &jobs::JobDesk::ended, this, &JobStrip::end);
    connect(&m_timer, &QTimer::timeout, this, &JobStrip::tick);
    setKeepsItsRoom(true);
    hide();
}

// Buttons that move under the mouse are pressed by mistake; only where there is little room at all is it given up.
void JobStrip::setKeepsItsRoom(bool keeps) {
    QSizePolicy policy = sizePolicy();
    policy.setRetainSizeWhenHidden(keeps);
    setSizePolicy(policy);
}

void JobStrip::begin(const QString& what) {
    m_what = what;
    m_words->setText(what);
    m_words->setAccessibleName(what);
    m_stop->setEnabled(true);
    m_stop->setVisible(m_desk.canBeStopped());
    m_elapsed.start();
    m_timer.start(std::chrono::seconds(1));
    show();
    QAccessibleEvent event(m_words, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void JobStrip::showStopping() {
    m_what = words::stoppingWork();
    m_words->setText(m_what);
    m_stop->setEnabled(false);
}

void JobStrip::tick() {
    m_words->setText(words::progressFor(m_what, m_elapsed.elapsed() / 1000));
}

void JobStrip::end() {
    m_timer.stop();
    hide();
}

}  // namespace wizard
