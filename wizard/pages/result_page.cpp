// SPDX-License-Identifier: Apache-2.0
#include "wizard/pages/result_page.h"

#include <QButtonGroup>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QVBoxLayout>

#include "certcore/base/file_reading.h"
#include "wizard/jobs/report_jobs.h"
#include "wizard/look/icons.h"
#include "wizard/look/spacing.h"
#include "wizard/pages/page_layout.h"
#include "wizard/pages/source_name.h"
#include "wizard/pages/step_list.h"
#include "wizard/text/duration_text.h"
#include "wizard/text/key_access_text.h"
#include "wizard/text/pages/bind_text.h"
#include "wizard/text/pages/frame_text.h"
#include "wizard/text/pages/put_back_text.h"
#include "wizard/text/pages/result_text.h"
#include "wizard/text/value_text.h"

namespace wizard {

namespace words = text::result;

ResultPage::ResultPage(Session& session, jobs::JobDesk& desk, QWidget* parent)
    : Page(PageId::Result, parent),
      m_session(session),
      m_desk(desk),
      m_notice(new widgets::Notice(this)),
      m_tryAgain(textLabel(words::tryAgain(), this)),
      m_done(new widgets::Notice(this)),
      m_clipboard(new widgets::Notice(this)),
      m_cardHeading(headingLabel(words::cardHeading(), this)),
      m_card(new widgets::CertificateCard(this)),
      m_fileStays(quietLabel({}, this)),
      m_stepsPart(new QWidget(this)),
      m_standard(new QRadioButton(words::layoutStandard(), m_stepsPart)),
      m_advanced(new QRadioButton(words::layoutAdvanced(), m_stepsPart)),
      m_stepsPlace(new QVBoxLayout),
      m_report(new QPushButton(look::icon(look::IconId::Report), words::saveReport(), this)),
      m_undo(new QPushButton(look::icon(look::IconId::Undo), words::undo(), this)),
      m_putBack(new PutBackButton(session, desk, this)),
      m_undoneView(new UndoneView(this)) {
    auto* layout = pageLayout(this);
    layout->addWidget(m_notice);
    layout->addWidget(m_tryAgain);
    layout->addWidget(m_clipboard);
    layout->addWidget(m_undoneView);
    layout->addWidget(m_cardHeading);
    layout->addWidget(m_card);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(look::spacing::unit);
    buttons->addWidget(m_report);
    buttons->addWidget(m_undo);
    buttons->addWidget(m_putBack);
    buttons->addStretch(1);
    layout->addLayout(buttons);
    layout->addWidget(m_done);
    layout->addSpacing(look::spacing::unit);
    auto* part = new QVBoxLayout(m_stepsPart);
    part->setContentsMargins(0, 0, 0, 0);
    part->setSpacing(look::spacing::unit);
    makeSteps(part);
    layout->addWidget(m_stepsPart);
    layout->addWidget(m_fileStays);
    layout->addStretch(1);
    connect(m_report, &QPushButton::clicked, this, &ResultPage::saveReport);
    connect(m_undo, &QPushButton::clicked, this, &ResultPage::undo);
    connect(m_putBack, &PutBackButton::done, this, &ResultPage::showUndone);
    connect(m_putBack, &PutBackButton::failed, this, [this](const certcore::Error& error) { m_done->say(error); });
}

void ResultPage::makeSteps(QVBoxLayout* layout) {
    layout->addWidget(headingLabel(words::layoutHeading(), m_stepsPart));
    layout->addWidget(m_standard);
    layout->addWidget(m_advanced);
    layout->addSpacing(look::spacing::unit);
    layout->addWidget(headingLabel(words::stepsHeading(), m_stepsPart));
    layout->addLayout(m_stepsPlace);
    const auto remembered = m_session.services().settings.layout();
    m_standard->setChecked(remembered == LayoutId::StandardBasic);
    m_advanced->setChecked(remembered == LayoutId::AdvancedCustom);
    for (QRadioButton* answer : {m_standard, m_advanced}) {
        connect(answer, &QRadioButton::clicked, this, [this] {
            m_session.services().settings.setLayout(*layoutAnswer());
            showSteps();
        });
    }
}

QString ResultPage::title() const {
    if (undone()) {
        return renews() ? text::put_back::titleDone() : words::titleUndone();
    }
    if (failed()) {
        return words::titleFailed();
    }
    const QString before = hasBound() ? text::bind::titleBound() : words::titleAlready();
    return m_session.receipt() ? words::titleDone() : before;
}

QString ResultPage::stepName() const {
    return words::stepName();
}

QString ResultPage::purpose() const {
    if (undone()) {
        return renews() ? text::put_back::purposeDone() : words::purposeUndone();
    }
    if (failed()) {
        return words::purposeFailed();
    }
    const QString before = hasBound() ? text::bind::purposeBound() : words::purposeAlready();
    return m_session.receipt() ? words::purposeDone() : before;
}

look::IconId ResultPage::icon() const {
    if (undone()) {
        return look::IconId::Undo;
    }
    return failed() ? look::IconId::Error : look::IconId::Success;
}

void ResultPage::enter() {
    for (widgets::Notice* notice : {m_notice, m_done, m_clipboard}) {
        notice->clear();
    }
    if (const auto& problem = m_session.recordProblem()) {
        m_done->say(*problem);
    }
    if (failed()) {
        m_notice->say(std::get<certcore::Error>(*m_session.outcome()));
    } else if (m_session.practice()) {
        m_notice->say(look::Tone::Note, words::practiceEnd());
    }
    if (!failed() && m_session.clipboardGuard().clear(*m_session.services().crypto)) {
        m_clipboard->say(look::Tone::Note, words::clipboardCleared());
    }
    showCard();
    showSteps();
    refresh();
}

void ResultPage::refresh() {
    const bool isHere = !failed() && !undone();
    m_stepsPart->setVisible(isHere && !m_session.practice());
    m_report->setVisible(!undone());
    m_undo->setVisible(isHere && !renews() && m_session.undoable());
    m_putBack->setVisible(isHere && renews() && m_session.undoable());
    m_cardHeading->setVisible(isHere);
    m_card->setVisible(isHere);
    m_undoneView->setVisible(undone() && renews());
    if (undone() && renews()) {
        m_undoneView->show(m_session);
    }
    m_tryAgain->setVisible(failed());
    const auto& file = m_session.file();
    m_fileStays->setVisible(file && !m_session.practice() && !m_session.fileIsGone());
    m_fileStays->setText(file ? words::fileStays(QString::fromStdString(certcore::pathText(file->path))) : QString());
    emit stateChanged();
}

QString ResultPage::mainButtonLabel() const {
    if (failed()) {
        return text::frame::close();
    }
    return next() ? text::frame::next() : text::frame::finish();
}

// A certificate that is installed is not yet renewed.
std::optional<PageId> ResultPage::next() const {
    const bool goesOn = m_session.task() == Task::Renew && m_session.leaf() != nullptr && !failed() && !undone();
    return goesOn ? std::optional(PageId::Thumbprint) : std::nullopt;
}

bool ResultPage::mayGoBack() const {
    return failed();
}

bool ResultPage::hasCancel() const {
    return false;
}

bool ResultPage::failed() const {
    return m_session.outcome() && std::holds_alternative<certcore::Error>(*m_session.outcome());
}

void ResultPage::showCard() {
    const certcore::PfxCertificate* leaf = m_session.leaf();
    if (leaf == nullptr) {
        return;
    }
    const certcore::CertificateDetails& details = leaf->certificate.details();
    std::vector<widgets::CardRow> rows{{words::rowFile(), text::shown(sourceName(m_session))}};
    if (leaf->attributes.friendlyName) {
        rows.push_back({words::rowFriendlyName(), text::shown(*leaf->attributes.friendlyName)});
    }
    rows.push_back({words::rowIssuedTo(), text::shown(details.subject)});
    rows.push_back({words::rowExpires(), text::expiryText(details.notAfter, m_session.checked()->options.now)});
    rows.push_back({words::rowThumbprint(), QString::fromStdString(leaf->certificate.thumbprint().text()), true, true});
    rows.push_back({words::rowStore(), text::shown(m_session.store()->location())});
    if (hasBound()) {
        QStringList endpoints;
        for (const certcore::BindingChange& change : m_session.bound()->changes) {
            endpoints += text::shown(change.after.endpoint.text());
        }
        rows.push_back({text::bind::rowBoundTo(), endpoints.join(QStringLiteral(", "))});
    }
    if (m_session.bound() && !m_session.bound()->granted.empty()) {
        rows.push_back({text::labelMayReadKey(), text::grantsText(m_session.bound()->granted)});
    }
    if (const auto receipt = m_session.undoable()) {
        rows.push_back({words::rowReceipt(), QString::fromStdString(receipt->text())});
    }
    m_card->setRows(rows);
}

std::optional<LayoutId> ResultPage::layoutAnswer() const {
    if (m_standard->isChecked()) {
        return LayoutId::StandardBasic;
    }
    return m_advanced->isChecked() ? std::optional(LayoutId::AdvancedCustom) : std::nullopt;
}

std::vector<text::NextStep> ResultPage::steps() const {
    const certcore::PfxCertificate* leaf = m_session.leaf();
    if (leaf == nullptr || failed()) {
        return {};
    }
    return text::nextSteps(m_session.services().profile, m_session.occasion(), layoutAnswer(),
                           {leaf->certificate.thumbprint(), sourceName(m_session), hasBound()});
}

void ResultPage::showSteps() {
    delete m_stepList;
    m_stepList = new StepList(steps(), m_stepsPart);
    m_stepsPlace->addWidget(m_stepList);
}

void ResultPage::undo() {
    if (QMessageBox::question(this, text::frame::windowTitle(), words::undoQuestion(),
                              QMessageBox::Yes | QMessageBox::No, QMessageBox::No) != QMessageBox::Yes) {
        return;
    }
    m_done->clear();
    m_desk.start(
        {words::progressUndoing(), jobs::OnCancel::Finish},
        [store = m_session.store(), service = m_session.services().bindings,
         id = *m_session.undoable()](const std::stop_token&) { return jobs::putBack(store, service, id); },
        [this](certcore::Result<certcore::ChainUndone> change) {
            if (change) {
                m_session.setPutBack(std::move(*change));
                showUndone();
            } else {
                m_done->say(change.error());
            }
        });
}

void ResultPage::showUndone() {
    m_done->clear();
    refresh();
    emit topWanted();
}

void ResultPage::saveReport() {
    const certcore::PfxCertificate* leaf = m_session.leaf();
    const QString thumbprint =
        leaf == nullptr ? QString() : QString::fromStdString(leaf->certificate.thumbprint().text());
    const QString start = QDir::home().filePath(words::reportFileName(thumbprint) + QStringLiteral(".html"));
    QString filter;
    QString path = QFileDialog::getSaveFileName(this, words::reportTitle(), start, words::reportFilter(), &filter);
    if (path.isEmpty()) {
        return;
    }
    // Without an ending that says which form is meant, the chosen filter does: "Web page (*.html)".
    path += report::formatOf(path) ? QString() : filter.section(u'*', 1).chopped(1);
    m_desk.start(
        {words::progressReport()},
        [report = jobs::reportOf(m_session, layoutAnswer(), steps()), path](const std::stop_token&) {
            return report::writeReport(report, path);
        },
        [this, path](certcore::Result<void> written) {
            if (written) {
                m_done->say(look::Tone::Good, words::reportSaved(path));
            } else {
                m_done->say(written.error());
            }
        });
}

}  // namespace wizard
