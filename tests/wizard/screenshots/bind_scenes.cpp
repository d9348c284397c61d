// SPDX-License-Identifier: Apache-2.0
#include "tests/wizard/screenshots/bind_scenes.h"

#include <QDialog>
#include <QScrollArea>
#include <QScrollBar>
#include <QTreeWidget>
#include <stdexcept>

#include "certcore/base/text_encoding.h"
#include "tests/support/importing.h"
#include "tests/wizard/screenshots/stage.h"
#include "tests/wizard/support/fake_windows.h"

namespace screenshots {

namespace {

using certcore::BindingRecord;
using certcore::Endpoint;

constexpr std::string_view otherApp = "{11111111-2222-3333-4444-555555555555}";
constexpr int renewTask = 1;  // The radio buttons of Welcome stand below each other.

// Windows' own store for the computer, with a certificate in it that is about to expire.
class Computer {
  public:
    Computer()
        : m_stage([](const wizard::jobs::StorePointer& store) {
              return std::make_shared<wizard_testing::SystemKindStore>(
                  store, std::string(wizard_testing::SystemKindStore::machineLocation),
                  store->location() + "-grants.json");
          }) {
        const auto receipt = testing_support::receiptFor("expires-in-10-days.pfx", m_stage.store());
        m_old = receipt.thumbprint.text();
        // A service reads the old key.
        const certcore::KeyGrant service{"NT AUTHORITY\\NETWORK SERVICE", "S-1-5-20", certcore::KeyRights::Read};
        if (!m_stage.store().grantKey(receipt.thumbprint, {&service, 1})) {
            throw std::runtime_error("no key access");
        }
    }

    Stage& stage() { return m_stage; }

    [[nodiscard]] BindingRecord record(const std::string& endpoint) const {
        return record(endpoint, m_old, certcore::iisAppId);
    }

    static BindingRecord record(const std::string& endpoint, const std::string& thumbprint, std::string_view appId) {
        return {*Endpoint::parse(endpoint), *certcore::fromHex(thumbprint), "MY", std::string(appId), {}};
    }

    void toBind() {
        m_stage.open("good.pfx");
        m_stage.choose(renewTask);
        m_stage.next();
        m_stage.next();
        m_stage.typePassword(QStringLiteral("assist"));
        m_stage.next();
        m_stage.typeHost(QStringLiteral("assist.example.com"));
    }

  private:
    Stage m_stage;
    std::string m_old;
};

void scrollTo(Stage& stage, double part) {
    for (QScrollArea* area : stage.window().findChildren<QScrollArea*>()) {
        area->verticalScrollBar()->setValue(static_cast<int>(area->verticalScrollBar()->maximum() * part));
    }
    stage.settle();
}

void playUsual(const Shutter& shutter) {
    Computer computer;
    Stage& stage = computer.stage();
    stage.bindings().set({computer.record("0.0.0.0:443"),
                          computer.record("[::]:443"),
                          computer.record("assist.example.com:8443"),
                          Computer::record("10.1.2.3:443", std::string(40, 'C'), otherApp),
                          {Endpoint::ccs(444), {}, std::nullopt, std::string(certcore::iisAppId), {}}});
    computer.toBind();
    scrollTo(stage, 0.5);
    shutter(QStringLiteral("check-old-and-new"), stage.window());
    stage.next();
    stage.next();
    shutter(QStringLiteral("bind"), stage.window());
    auto* table = stage.window().page()->findChild<QTreeWidget*>();
    for (QTreeWidgetItem* item : table->findItems(QStringLiteral("10.1.2.3:443"), Qt::MatchExactly)) {
        item->setCheckState(0, Qt::Checked);
    }
    shutter(QStringLiteral("bind-another-program"), stage.window());
    for (QTreeWidgetItem* item : table->findItems(QStringLiteral("10.1.2.3:443"), Qt::MatchExactly)) {
        item->setCheckState(0, Qt::Unchecked);
    }
    stage.next();
    scrollTo(stage, 1);
    shutter(QStringLiteral("completing-renewal"), stage.window());
    stage.next();
    shutter(QStringLiteral("result-renewal-bound"), stage.window());
    stage.next();
    scrollTo(stage, 1);
    shutter(QStringLiteral("thumbprint-below"), stage.window());
    stage.window().start();
    stage.settle();
    shutter(QStringLiteral("welcome-continue"), stage.window());
    stage.choose(2);
    stage.next();
    shutter(QStringLiteral("continue-thumbprint"), stage.window());
    stage.dialogOf([&] { stage.button("PutBackText", "P&ut everything back...")->click(); },
                   [&](QWidget& dialog) {
                       shutter(QStringLiteral("put-back"), dialog);
                       qobject_cast<QDialog*>(&dialog)->accept();
                   });
    stage.settle();
    shutter(QStringLiteral("result-put-back"), stage.window());
}

void playPersonal(const Shutter& shutter) {
    Computer computer;
    Stage& stage = computer.stage();
    testing_support::receiptFor("good.pfx", stage.store());
    stage.bindings().set({computer.record("0.0.0.0:443"), computer.record("[::]:443")});
    stage.window().start();
    stage.settle();
    stage.choose(renewTask);
    shutter(QStringLiteral("welcome-renewal"), stage.window());
    stage.next();
    shutter(QStringLiteral("file-renewal"), stage.window());
    stage.dialogOf([&] { stage.button("FilePageText", "It is in &Personal already...")->click(); },
                   [&](QWidget& dialog) {
                       shutter(QStringLiteral("in-personal"), dialog);
                       qobject_cast<QDialog*>(&dialog)->accept();
                   });
    shutter(QStringLiteral("check-in-personal"), stage.window());
    stage.next();
    stage.next();
    shutter(QStringLiteral("completing-in-personal"), stage.window());
    stage.next();
    shutter(QStringLiteral("result-in-personal"), stage.window());
    Computer other;
    other.stage().bindings().set({other.record("0.0.0.0:443"), other.record("[::]:443")});
    other.stage().window().start();
    other.stage().choose(3);
    other.stage().next();
    shutter(QStringLiteral("computer-bound"), other.stage().window());
}

void playWithoutBindings(const Shutter& shutter) {
    Computer computer;
    computer.toBind();
    computer.stage().next();
    computer.stage().next();
    shutter(QStringLiteral("bind-none"), computer.stage().window());
}

}  // namespace

void playBind(const Shutter& shutter) {
    playUsual(shutter);
    playPersonal(shutter);
    playWithoutBindings(shutter);
}

}  // namespace screenshots
