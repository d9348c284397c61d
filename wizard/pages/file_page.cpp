// SPDX-License-Identifier: Apache-2.0
#include "wizard/pages/file_page.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QVBoxLayout>

#include "certcore/base/file_reading.h"
#include "wizard/look/icons.h"
#include "wizard/look/spacing.h"
#include "wizard/pages/installed_dialog.h"
#include "wizard/pages/order_dialog.h"
#include "wizard/pages/page_layout.h"
#include "wizard/text/certificate_text.h"
#include "wizard/text/encryption_text.h"
#include "wizard/text/pages/file_text.h"
#include "wizard/text/pages/rights_text.h"
#include "wizard/widgets/flow_layout.h"

namespace wizard {

namespace words = text::file;

FilePage::FilePage(Session& session, jobs::JobDesk& desk, QWidget* parent)
    : Page(PageId::File, parent),
      m_session(session),
      m_desk(desk),
      m_path(new QLineEdit(this)),
      m_browse(new QPushButton(words::browse(), this)),
      m_recent(new QPushButton(words::recent(), this)),
      m_inPersonal(new QPushButton(look::icon(look::IconId::Computer), words::inPersonal(), this)),
      m_folders(new QMenu(this)),
      m_notice(new widgets::Notice(this)),
      m_encryption(quietLabel({}, this)),
      m_dropArea(new widgets::ToneFrame(look::Tone::Neutral, this)) {
    setAcceptDrops(true);
    auto* layout = pageLayout(this);
    makeFields(layout);
    layout->addWidget(quietLabel(words::formats(), this));
    layout->addSpacing(look::spacing::unit);
    layout->addWidget(m_notice);
    layout->addWidget(m_encryption);
    makeDropArea();
    layout->addWidget(m_dropArea, 1);
    layout->addStretch(0);
    auto* order = new QPushButton(look::icon(look::IconId::Help), words::order(), this);
    auto* row = new widgets::FlowLayout;
    row->addWidget(m_inPersonal);
    row->addWidget(order);
    layout->addLayout(row);
    connect(m_inPersonal, &QPushButton::clicked, this, &FilePage::listInstalled);
    connect(order, &QPushButton::clicked, this,
            [this] { OrderDialog::showFor(m_session.services().profile, m_session.hosts(), this); });
}

void FilePage::makeDropArea() {
    auto* icon = new widgets::IconLabel(look::IconId::File, look::spacing::largeIcon, m_dropArea);
    auto* hint = quietLabel(words::dropHint(), m_dropArea);
    hint->setAlignment(Qt::AlignCenter);
    if (m_session.services().elevation.rights() == Rights::Elevated) {
        hint->setText(words::dropHint() + u'\n' + text::rights::browseInstead());
    }
    auto* layout = new QVBoxLayout(m_dropArea);
    layout->addStretch(1);
    layout->addWidget(icon, 0, Qt::AlignHCenter);
    layout->addWidget(hint);
    layout->addStretch(1);
}

void FilePage::makeFields(QVBoxLayout* layout) {
    auto* label = new QLabel(words::fileName(), this);
    label->setBuddy(m_path);
    m_path->setAccessibleName(words::title());
    m_path->setAcceptDrops(false);  // It would take the address of a dropped file as text.
    auto* row = new QHBoxLayout;
    row->setSpacing(look::spacing::unit);
    row->addWidget(m_path, 1);
    row->addWidget(m_browse);
    row->addWidget(m_recent);
    layout->addWidget(label);
    layout->addLayout(row);
    m_recent->setMenu(m_folders);
    connect(m_browse, &QPushButton::clicked, this, &FilePage::browse);
    connect(m_folders, &QMenu::aboutToShow, this, &FilePage::showRecentFolders);
    connect(m_path, &QLineEdit::textEdited, this, [this] {
        m_session.dropFile();
        m_notice->clear();
        m_encryption->setText({});
    });
}

QString FilePage::title() const {
    return words::title();
}

QString FilePage::purpose() const {
    return words::purpose();
}

void FilePage::enter() {
    if (m_session.file()) {
        m_path->setText(QString::fromStdString(certcore::pathText(m_session.file()->path)));
    } else if (m_showsPractice || m_session.source() == Source::Store) {
        m_path->clear();
        m_notice->clear();
    }
    m_showsPractice = m_session.practice().has_value();
    // No other file is taken in practice.
    m_path->setReadOnly(m_showsPractice);
    m_browse->setEnabled(!m_showsPractice);
    m_recent->setEnabled(!m_showsPractice);
    setAcceptDrops(!m_showsPractice);
    m_dropArea->setVisible(!m_showsPractice);
    m_inPersonal->setVisible(m_session.task() == Task::Renew);
    describeFile();
}

QWidget* FilePage::firstField() const {
    return m_session.file() || m_session.source() == Source::Store ? nullptr : m_path;
}

std::optional<PageId> FilePage::next() const {
    return m_session.source() == Source::Store ? PageId::Check : PageId::Password;
}

void FilePage::leave() {
    if (m_session.source() == Source::Store) {
        emit readyToLeave();
        return;
    }
    if (m_path->text().trimmed().isEmpty()) {
        m_notice->say(look::Tone::Stop, words::nothingChosen());
        m_browse->setFocus();
        return;
    }
    read(After::Leave);
}

void FilePage::choose(const QString& path) {
    m_session.dropFile();
    m_notice->clear();
    m_encryption->setText({});
    m_path->setText(QDir::toNativeSeparators(QFileInfo(path).absoluteFilePath()));
    read(After::Stay);
}

void FilePage::browse() {
    const QStringList folders = m_session.services().settings.recentFolders();
    const QString start = folders.isEmpty() ? QDir::homePath() : folders.first();
    const QString path = QFileDialog::getOpenFileName(this, words::dialogTitle(), start,
                                                      words::filterPfx() + QStringLiteral(";;") + words::filterAll());
    if (!path.isEmpty()) {
        choose(path);
    }
}

void FilePage::showRecentFolders() {
    m_folders->clear();
    const QStringList folders = m_session.services().settings.recentFolders();
    for (const QString& folder : folders) {
        // An ampersand in the name of a folder is no mnemonic.
        QString name = QDir::toNativeSeparators(folder);
        m_folders->addAction(name.replace(u'&', QStringLiteral("&&")), this, [this, folder] {
            m_session.services().settings.addRecentFolder(folder);
            browse();
        });
    }
    if (folders.isEmpty()) {
        m_folders->addAction(words::noRecent())->setEnabled(false);
    }
}

void FilePage::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

void FilePage::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    takeDropped(event->mimeData()->urls());
}

void FilePage::takeDropped(const QList<QUrl>& urls) {
    if (m_showsPractice || m_desk.busy()) {
        return;
    }
    if (urls.size() > 1) {
        m_notice->say(look::Tone::Stop, words::severalDropped(urls.size()));
        return;
    }
    if (urls.isEmpty() || !urls.first().isLocalFile()) {
        m_notice->say(look::Tone::Stop, words::notAFileDropped());
        return;
    }
    choose(urls.first().toLocalFile());
}

void FilePage::read(After after) {
    // "Copy as path" puts quotation marks around it.
    const QString typed = m_path->text().remove(u'"').trimmed();
    const QString path = QDir::toNativeSeparators(QFileInfo(QDir::fromNativeSeparators(typed)).absoluteFilePath());
    m_desk.start(
        {words::progressReading(QFileInfo(path).fileName())},
        [crypto = m_session.services().crypto, file = std::filesystem::path(path.toStdU16String())](
            const std::stop_token&) { return jobs::readFile(crypto, file); },
        [this, after](certcore::Result<jobs::ReadFile> file) { take(std::move(file), after); });
}

void FilePage::take(certcore::Result<jobs::ReadFile> file, After after) {
    if (!file) {
        m_session.dropFile();
        m_encryption->setText({});
        m_notice->say(file.error());
        m_path->setFocus();
        return;
    }
    // The same bytes again, on the way forward: what was opened from them stays open.
    const auto& former = m_session.file();
    if (!former || former->path != file->path || *former->bytes != *file->bytes) {
        m_session.setFile(std::move(*file));
    }
    describeFile();
    if (!m_session.practice()) {
        const QFileInfo info(QString::fromStdU16String(m_session.file()->path.u16string()));
        m_session.services().settings.addRecentFolder(info.absolutePath());
    }
    if (after == After::Leave) {
        emit readyToLeave();
    }
}

void FilePage::listInstalled() {
    m_notice->clear();
    m_desk.start(
        {words::progressListing()},
        [store = m_session.store(), service = m_session.services().bindings](const std::stop_token&) {
            return jobs::takeInventory(store, service);
        },
        [this](certcore::Result<jobs::Inventory> inventory) {
            if (inventory) {
                askForInstalled(*inventory);
            } else {
                m_notice->say(inventory.error());
            }
        });
}

void FilePage::askForInstalled(const jobs::Inventory& inventory) {
    if (const auto stored = InstalledDialog::ask(inventory, m_session.services().now(), this)) {
        takeInstalled(*stored);
        emit readyToLeave();
    }
}

void FilePage::chooseInstalled(const certcore::Thumbprint& thumbprint) {
    m_notice->clear();
    m_desk.start(
        {words::progressListing()},
        [store = m_session.store(), thumbprint](const std::stop_token&) { return store->find(thumbprint); },
        [this](const certcore::Result<certcore::StoredCertificate>& stored) {
            if (stored) {
                takeInstalled(*stored);
            } else {
                m_notice->say(stored.error());
            }
        });
}

void FilePage::takeInstalled(const certcore::StoredCertificate& stored) {
    m_path->clear();
    m_session.setInstalled(stored);
    describeFile();
}

void FilePage::describeFile() {
    if (m_session.source() == Source::Store) {
        m_encryption->setText({});
        m_notice->say(
            look::Tone::Good,
            words::chosenInPersonal(text::certificateName(m_session.bundle()->certificates.front().certificate)));
        return;
    }
    if (!m_session.file()) {
        m_encryption->setText({});
        return;
    }
    m_notice->say(look::Tone::Good, m_session.practice() ? words::practiceFile() : words::looksGood());
    const certcore::EncryptionSummary& encryption = m_session.file()->encryption;
    QStringList lines{text::encryptionSentence(encryption)};
    if (encryption.minimumWindowsBuild) {
        lines += words::olderWindows();
    }
    m_encryption->setText(lines.join(u'\n'));
}

}  // namespace wizard
