// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/password_field.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QToolButton>

#include "wizard/look/icons.h"
#include "wizard/look/spacing.h"
#include "wizard/text/widgets/widget_text.h"
#include "wizard/widgets/announce.h"
#include "wizard/widgets/password_edit.h"

namespace wizard::widgets {

namespace spacing = look::spacing;

PasswordField::PasswordField(QWidget* parent)
    : QWidget(parent),
      m_edit(new PasswordEdit(this)),
      m_reveal(new QToolButton(this)),
      m_capsLockIcon(new IconLabel(look::IconId::CapsLock, spacing::smallIcon, this)),
      m_capsLock(new PlainLabel(text::widgets::capsLockIsOn(), PlainLabel::Emphasis::Normal, this)),
      m_problemIcon(new IconLabel(look::IconId::Error, spacing::smallIcon, this)),
      m_problem(new PlainLabel(this)) {
    layOut();
    setFocusProxy(m_edit);
    m_edit->setAccessibleName(text::widgets::passwordName());
    m_reveal->setCheckable(true);
    m_reveal->setFocusPolicy(Qt::StrongFocus);
    m_reveal->setIconSize(QSize(spacing::smallIcon, spacing::smallIcon));
    setTabOrder(m_edit, m_reveal);
    showRevealed(false);
    setProblem({});
    m_capsLock->hide();
    m_capsLockIcon->hide();

    connect(m_reveal, &QToolButton::toggled, this, &PasswordField::showRevealed);
    connect(m_edit, &QLineEdit::returnPressed, this, &PasswordField::returnPressed);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        setProblem({});
        Q_EMIT edited();
    });
    connect(m_edit, &PasswordEdit::capsLockChanged, this, [this](bool on) {
        m_capsLock->setVisible(on);
        m_capsLockIcon->setVisible(on);
        if (on) {
            announce(m_edit, text::widgets::capsLockIsOn());
        }
    });
}

void PasswordField::layOut() {
    auto* line = new QHBoxLayout;
    line->setSpacing(spacing::half);
    line->addWidget(m_edit, 1);
    line->addWidget(m_reveal);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(spacing::unit);
    grid->setVerticalSpacing(spacing::half);
    grid->addLayout(line, 0, 0, 1, 2);
    grid->addWidget(m_capsLockIcon, 1, 0, Qt::AlignTop);
    grid->addWidget(m_capsLock, 1, 1);
    grid->addWidget(m_problemIcon, 2, 0, Qt::AlignTop);
    grid->addWidget(m_problem, 2, 1);
    grid->setColumnStretch(1, 1);
}

void PasswordField::showRevealed(bool revealed) {
    m_edit->setRevealed(revealed);
    const QString what = revealed ? text::widgets::concealPassword() : text::widgets::revealPassword();
    m_reveal->setIcon(look::icon(revealed ? look::IconId::Conceal : look::IconId::Reveal));
    m_reveal->setAccessibleName(what);
    setPlainToolTip(m_reveal, what);
}

void PasswordField::setRevealed(bool revealed) {
    m_reveal->setChecked(revealed);
}

certcore::Secret PasswordField::takePassword() {
    return m_edit->takePassword();
}

void PasswordField::wipe() {
    m_edit->wipe();
}

bool PasswordField::isEmpty() const {
    return m_edit->text().isEmpty();
}

void PasswordField::setProblem(const QString& problem) {
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_problemIcon->setVisible(!problem.isEmpty());
    if (problem.isEmpty()) {
        m_edit->setAccessibleDescription({});
    } else {
        announce(m_edit, problem);
    }
}

QString PasswordField::problem() const {
    return m_problem->text();
}

}  // namespace wizard::widgets
