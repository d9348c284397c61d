// SPDX-License-Identifier: Apache-2.0
#include "tests/wizard/screenshots/scenes.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QUrl>

#include "tests/support/fixtures.h"
#include "tests/support/importing.h"
#include "tests/wizard/screenshots/bind_scenes.h"
#include "tests/wizard/screenshots/renewal_scenes.h"
#include "tests/wizard/screenshots/scene_steps.h"
#include "tests/wizard/screenshots/stage.h"
#include "wizard/frame/help_window.h"

namespace screenshots {

namespace {

// A disk that fills up at the worst moment.
class FullStore : public testing_support::ForwardingStore {
  public:
    explicit FullStore(wizard::jobs::StorePointer inner) : ForwardingStore(*inner), m_inner(std::move(inner)) {}

    Result<void> put(const certcore::StoreEntry& /*entry*/, const ReceiptId& /*id*/) override {
        return certcore::fail(certcore::ErrorCause::StoreFull, m_inner->location());
    }

  private:
    wizard::jobs::StorePointer m_inner;
};

void playFile(const Shutter& shutter) {
    Stage stage;
    shutter(QStringLiteral("welcome"), stage.window());
    stage.next();
    shutter(QStringLiteral("file-empty"), stage.window());
    stage.next();
    shutter(QStringLiteral("file-nothing-chosen"), stage.window());
    stage.open("archive.zip");
    stage.next();
    shutter(QStringLiteral("file-is-a-zip"), stage.window());
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(QStringLiteral("/a.pfx")), QUrl::fromLocalFile(QStringLiteral("/b.pfx"))});
    // Without having entered, nothing is dropped.
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(stage.window().page(), &enter);
    QDropEvent drop({10, 10}, Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(stage.window().page(), &drop);
    shutter(QStringLiteral("file-two-dropped"), stage.window());
    stage.open("good.pfx");
    stage.next();
    shutter(QStringLiteral("file-filled"), stage.window());
    stage.dialogOf([&] { stage.button("FilePageText", "&What certificate must I order?")->click(); },
                   [&](QWidget& dialog) { shutter(QStringLiteral("order"), dialog); });
    wizard::HelpWindow::showFor(wizard::PageId::File, &stage.window());
    shutter(QStringLiteral("help"), *stage.window().findChild<wizard::HelpWindow*>());
}

void playPassword(const Shutter& shutter) {
    Stage stage;
    toPassword(stage, "good.pfx");
    shutter(QStringLiteral("password-empty"), stage.window());
    stage.typePassword(QStringLiteral("wrong"));
    shutter(QStringLiteral("password-filled"), stage.window());
    stage.press();
    shutter(QStringLiteral("password-progress"), stage.window());
    stage.settle();
    shutter(QStringLiteral("password-wrong"), stage.window());
    for (QCheckBox* box : stage.window().page()->findChildren<QCheckBox*>()) {
        box->click();
    }
    stage.settle();
    shutter(QStringLiteral("password-options-changed"), stage.window());
}

void playCheck(const Shutter& shutter) {
    Stage fits;
    toCheck(fits, "good.pfx");
    shutter(QStringLiteral("check-names-not-known"), fits.window());
    fits.typeHost(coveredHost);
    shutter(QStringLiteral("check-fits"), fits.window());
    scrollDown(fits);
    shutter(QStringLiteral("check-fits-below"), fits.window());
    fits.typeHost(QStringLiteral("cp1.example.org"));
    shutter(QStringLiteral("check-stop-host"), fits.window());
    fits.next();
    shutter(QStringLiteral("check-stop-mail-copied"), fits.window());
    Stage expired;
    toCheck(expired, "expired.pfx");
    shutter(QStringLiteral("check-stop-expired"), expired.window());
    expired.dialogOf([&] { expired.button("CheckPageText", "Install an&yway...")->click(); },
                     [&](QWidget& dialog) { shutter(QStringLiteral("allow"), dialog); });
    expired.dialogOf([&] { expired.button("CheckPageText", "Install an&yway...")->click(); },
                     [&](QWidget& dialog) {
                         dialog.findChild<QLineEdit*>()->setText(QStringLiteral("Ada Lovelace"));
                         dynamic_cast<QDialog&>(dialog).accept();
                     });
    expired.settle();
    shutter(QStringLiteral("check-allowed"), expired.window());
    Stage impossible;
    toCheck(impossible, "certificate-only.pfx");
    shutter(QStringLiteral("check-stop-no-key"), impossible.window());
    Stage several;
    toCheck(several, "two-servers.pfx");
    shutter(QStringLiteral("check-several"), several.window());
    Stage warnings;
    toCheck(warnings, "chain-missing.pfx");
    shutter(QStringLiteral("check-warnings"), warnings.window());
    Stage look;
    look.choose(Look);
    toCheck(look, "good-with-root.pfx");
    shutter(QStringLiteral("check-only-look"), look.window());
}

void playImport(const Shutter& shutter) {
    Stage stage;
    toCheck(stage, "good.pfx");
    stage.typeHost(coveredHost);
    stage.next();
    shutter(QStringLiteral("store"), stage.window());
    stage.next();
    shutter(QStringLiteral("completing"), stage.window());
    stage.press();
    shutter(QStringLiteral("import-progress"), stage.window());
    stage.settle();
    shutter(QStringLiteral("result-done"), stage.window());
    stage.choose(1);
    shutter(QStringLiteral("result-advanced"), stage.window());
    stage.dialogOf([&] { stage.button("ResultPageText", "Take the &import back...")->click(); },
                   [&](QWidget& dialog) { shutter(QStringLiteral("undo-question"), dialog); });
    stage.dialogOf([&] { stage.button("ResultPageText", "Take the &import back...")->click(); },
                   [&](QWidget& dialog) { dynamic_cast<QMessageBox&>(dialog).button(QMessageBox::Yes)->click(); });
    stage.settle();
    shutter(QStringLiteral("result-undone"), stage.window());
    Stage quick;
    quick.settings().setShortWay(true);
    quick.open("good.pfx");
    quick.next();
    quick.typePassword(password);
    quick.next();
    quick.next();
    shutter(QStringLiteral("completing-short-way"), quick.window());
}

void playOtherEnds(const Shutter& shutter) {
    Stage renewal;
    renewal.choose(Renew);
    importGood(renewal);
    shutter(QStringLiteral("result-renewal"), renewal.window());
    Stage again;
    importGood(again);
    toCompleting(again);
    shutter(QStringLiteral("completing-already-installed"), again.window());
    again.next();
    shutter(QStringLiteral("result-already-installed"), again.window());
    Stage full([](wizard::jobs::StorePointer store) { return std::make_shared<FullStore>(std::move(store)); });
    importGood(full);
    shutter(QStringLiteral("result-failed"), full.window());
    Stage practice;
    practice.choose(Practise);
    practice.next();
    shutter(QStringLiteral("practice-file"), practice.window());
    practice.next();
    shutter(QStringLiteral("practice-password"), practice.window());
}

void playComputer(const Shutter& shutter) {
    Stage empty;
    empty.choose(Computer);
    empty.next();
    shutter(QStringLiteral("computer-empty"), empty.window());
    Stage filled;
    importGood(filled);
    filled.window().begin(wizard::PageId::Welcome);
    filled.choose(Computer);
    filled.next();
    shutter(QStringLiteral("computer"), filled.window());
    filled.button("ComputerPageText", "Test the &key")->click();
    filled.settle();
    shutter(QStringLiteral("computer-proven"), filled.window());
}

}  // namespace

void playAll(const Shutter& shutter) {
    playFile(shutter);
    playPassword(shutter);
    playCheck(shutter);
    playImport(shutter);
    playOtherEnds(shutter);
    playBind(shutter);
    playRenewal(shutter);
    playComputer(shutter);
}

}  // namespace screenshots
