// SPDX-License-Identifier: Apache-2.0
#include "wizard/pages/certificate_choice.h"

#include <QLabel>
#include <QVBoxLayout>

#include "wizard/look/spacing.h"
#include "wizard/text/duration_text.h"
#include "wizard/text/pages/check_text.h"
#include "wizard/text/value_text.h"

namespace wizard {

namespace words = text::check;

CertificateChoice::CertificateChoice(QWidget* parent) : QWidget(parent), m_box(new QComboBox(this)) {
    auto* label = new QLabel(words::whichLabel(), this);
    label->setBuddy(m_box);
    m_box->setAccessibleName(words::whichHeading());
    setFocusProxy(m_box);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::spacing::half);
    layout->addWidget(label);
    layout->addWidget(m_box);
    connect(m_box, &QComboBox::activated, this, [this](int index) {
        emit chosen(certcore::Thumbprint::parse(m_box->itemData(index).toString().toStdString()));
    });
}

void CertificateChoice::offer(const Session& session) {
    const auto& checked = session.checked();
    const bool isOpen = checked && checked->report.roles.servers.size() > 1;
    setVisible(isOpen || session.chosenCertificate());
    if (!isOpen) {
        return;
    }
    m_box->clear();
    m_box->addItem(words::whichNone());
    for (const std::size_t index : checked->report.roles.servers) {
        const certcore::Certificate& one = session.bundle()->certificates[index].certificate;
        const QString validity = text::expiryText(one.details().notAfter, checked->options.now);
        m_box->addItem(words::whichOne(text::shown(one.details().subject), validity),
                       QString::fromStdString(one.thumbprint().text()));
    }
}

}  // namespace wizard
