// SPDX-License-Identifier: Apache-2.0
#include "wizard/pages/put_back_dialog.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <algorithm>

#include "wizard/look/spacing.h"
#include "wizard/pages/page_layout.h"
#include "wizard/text/certificate_text.h"
#include "wizard/text/duration_text.h"
#include "wizard/text/key_access_text.h"
#include "wizard/text/pages/put_back_text.h"
#include "wizard/text/value_text.h"
#include "wizard/widgets/certificate_card.h"
#include "wizard/widgets/notice.h"

namespace wizard {

namespace words = text::put_back;

PutBackDialog::PutBackDialog(const Session& session, const jobs::ComingBack& coming, QWidget* parent)
    : QDialog(parent), m_session(session), m_coming(coming), m_content(new QWidget(this)) {
    setWindowTitle(words::title());
    auto* scroll = new QScrollArea(this);  // A computer may have any number of endpoints.
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_content);
    auto* layout = pageLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(textLabel(words::question(), m_content));
    addWarnings(layout);
    addComputer(layout);
    addPortal(layout);
    layout->addStretch(1);
    auto* all = pageLayout(this);
    all->addWidget(scroll, 1);
    addButtons(all);
    resize(look::spacing::unit * 84, look::spacing::unit * 60);
}

void PutBackDialog::addWarnings(QVBoxLayout* layout) {
    constexpr std::chrono::days soon{14};
    const auto now = m_session.services().now();
    for (const certcore::Replacement& one : m_session.progress().replaced) {
        const certcore::Certificate& old = one.installed.certificate;
        const auto end = old.details().notAfter;
        if (end >= now + soon) {
            continue;
        }
        const QString name = text::certificateName(old);
        const QString validity = text::expiryText(end, now);
        auto* notice = new widgets::Notice(m_content);
        if (end < now) {
            notice->say(look::Tone::Stop, words::oldHasExpired(name, validity));
        } else {
            notice->say(look::Tone::Caution, words::oldEndsSoon(name, validity));
        }
        layout->addWidget(notice);
    }
}

QString PutBackDialog::whatComes(const certcore::BindingChange& change) const {
    const auto thumbprint = change.thumbprintBefore();
    if (!thumbprint) {
        return words::getsNothing();
    }
    const auto found = std::ranges::find(m_coming.installed, *thumbprint,
                                         [](const auto& stored) { return stored.certificate.thumbprint(); });
    if (found == m_coming.installed.end()) {
        return words::getsUnknown(QString::fromStdString(thumbprint->text()));
    }
    return words::getsCertificate(text::certificateName(found->certificate),
                                  text::expiryText(found->certificate.details().notAfter, m_session.services().now()));
}

void PutBackDialog::addComputer(QVBoxLayout* layout) {
    layout->addWidget(headingLabel(words::computerHeading(), m_content));
    std::vector<widgets::CardRow> rows;
    for (const certcore::BindingChange& change : m_coming.preview.bindings) {
        rows.push_back({text::shown(change.after.endpoint.text()), whatComes(change)});
    }
    rows.push_back({words::rowCertificate(),
                    m_coming.preview.takesCertificate ? words::certificateGoes() : words::certificateStays()});
    if (!m_coming.preview.revoked.empty()) {
        rows.push_back({text::labelMayReadKey(), text::readsNoMore(m_coming.preview.revoked)});
    }
    auto* card = new widgets::CertificateCard(m_content);
    card->setRows(rows);
    layout->addWidget(card);
    if (m_coming.preview.bindings.empty()) {
        layout->addWidget(quietLabel(words::nothingBound(), m_content));
    }
}

// Only where the new one was handed out can it have been saved anywhere.
void PutBackDialog::addPortal(QVBoxLayout* layout) {
    const renewal::Progress& progress = m_session.progress();
    if (!progress.thumbprintShown) {
        return;
    }
    const QString& portal = m_session.services().profile.adminPortal.name;
    layout->addWidget(headingLabel(words::portalHeading(portal), m_content));
    std::vector<widgets::CardRow> rows;
    for (const certcore::Thumbprint& old : progress.oldThumbprints()) {
        rows.push_back({words::rowOldThumbprint(), QString::fromStdString(old.text()), true, true});
    }
    if (rows.empty()) {
        auto* notice = new widgets::Notice(m_content);
        notice->say(look::Tone::Caution, words::oldUnknown(portal));
        layout->addWidget(notice);
        return;
    }
    layout->addWidget(textLabel(words::portalHint(portal), m_content));
    auto* card = new widgets::CertificateCard(m_content);
    card->setRows(rows);
    layout->addWidget(card);
}

void PutBackDialog::addButtons(QVBoxLayout* layout) {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* accept = buttons->addButton(words::accept(), QDialogButtonBox::AcceptRole);
    QPushButton* cancel = buttons->button(QDialogButtonBox::Cancel);
    accept->setAutoDefault(false);
    cancel->setDefault(true);
    cancel->setFocus();
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

bool PutBackDialog::ask(const Session& session, const jobs::ComingBack& coming, QWidget* page) {
    PutBackDialog dialog(session, coming, page);
    return dialog.exec() == Accepted;
}

}  // namespace wizard
