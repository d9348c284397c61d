// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/comparison.h"

#include <QGridLayout>
#include <QVBoxLayout>
#include <algorithm>

#include "wizard/look/spacing.h"
#include "wizard/text/value_text.h"
#include "wizard/text/widgets/comparison_text.h"
#include "wizard/text/widgets/life_text.h"
#include "wizard/widgets/plain_label.h"

namespace wizard::widgets {

namespace words = text::widgets;

namespace {

enum Column { Name, Old, New };

using Mark = QString (*)(const QString&);

// One name in each line; those among `marked` are marked in words, not by a colour alone.
QString nameLines(const certcore::PresentedNames& names, const std::vector<std::string>& marked, Mark mark) {
    QStringList lines;
    const auto add = [&](const std::string& name) {
        const QString shown = text::shown(name);
        lines += std::ranges::count(marked, name) > 0 ? mark(shown) : shown;
    };
    std::ranges::for_each(names.dnsNames, add);
    for (const certcore::IpAddress& address : names.ipAddresses) {
        add(address.text());
    }
    return lines.join(u'\n');
}

QString thumbprintOf(const certcore::Certificate& certificate) {
    return QString::fromStdString(certificate.thumbprint().text());
}

// Two of them do not fit beside each other.
QString inTwoLines(const QString& thumbprint) {
    return thumbprint.first(thumbprint.size() / 2) + u'\n' + thumbprint.sliced(thumbprint.size() / 2);
}

}  // namespace

Comparison::Comparison(QWidget* parent) : ToneFrame(look::Tone::Neutral, parent) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void Comparison::setCertificates(const std::vector<certcore::Replacement>& replaced, const certcore::Certificate& now) {
    delete m_content;
    m_content = new QWidget(this);
    m_grid = new QGridLayout(m_content);
    m_grid->setContentsMargins(look::spacing::unit, look::spacing::unit, look::spacing::unit, look::spacing::unit);
    m_grid->setHorizontalSpacing(look::spacing::unit * 2);
    m_grid->setVerticalSpacing(look::spacing::half);
    m_grid->setColumnStretch(Old, 1);
    m_grid->setColumnStretch(New, 1);
    layout()->addWidget(m_content);
    const certcore::Replacement& first = replaced.front();
    const certcore::Certificate& old = first.installed.certificate;
    const certcore::CertificateDetails& was = old.details();
    const certcore::CertificateDetails& is = now.details();
    addHeads();
    addRow(words::rowNames(), nameLines(was.names, first.names.lost, words::nameLost),
           nameLines(is.names, first.names.gained, words::nameGained));
    addRow(words::rowIssuedBy(), text::shown(was.issuer), text::shown(is.issuer));
    addRow(words::rowKey(), QString::fromStdString(was.key.name), QString::fromStdString(is.key.name));
    addRow(words::rowValid(), words::validityText(was.notBefore, was.notAfter),
           words::validityText(is.notBefore, is.notAfter));
    addRow(words::rowThumbprint(), inTwoLines(thumbprintOf(old)), inTwoLines(thumbprintOf(now)), true);
    addRow(words::rowInUse(), first.isBound ? words::inUse() : words::notInUse(), QString());
    QStringList more;
    for (std::size_t i = 1; i < replaced.size(); ++i) {
        more += thumbprintOf(replaced[i].installed.certificate);
    }
    if (!more.isEmpty()) {
        auto* label = new PlainLabel(words::moreReplaced(more), PlainLabel::Emphasis::Normal, m_content);
        m_grid->addWidget(label, m_grid->rowCount(), Name, 1, New + 1);
    }
}

void Comparison::addHeads() {
    for (const auto& [column, head] : {std::pair(Old, words::columnOld()), std::pair(New, words::columnNew())}) {
        m_grid->addWidget(new PlainLabel(head, PlainLabel::Emphasis::Quiet, m_content), 0, column);
    }
}

void Comparison::addRow(const QString& name, const QString& old, const QString& now, bool monospace) {
    const int row = m_grid->rowCount();
    auto* label = new PlainLabel(name, PlainLabel::Emphasis::Quiet, m_content);
    label->setWordWrap(false);
    m_grid->addWidget(label, row, Name, Qt::AlignTop);
    addCell(row, Old, old, words::comparedFor(name, words::columnOld(), old), monospace);
    addCell(row, New, now, words::comparedFor(name, words::columnNew(), now), monospace);
}

void Comparison::addCell(int row, int column, const QString& text, const QString& forReaders, bool monospace) {
    auto* label = new PlainLabel(text, PlainLabel::Emphasis::Normal, m_content);
    label->setAccessibleName(forReaders);
    label->setFixedWidthFont(monospace);
    label->setSelectable(true);
    m_grid->addWidget(label, row, column, Qt::AlignTop);
}

}  // namespace wizard::widgets
