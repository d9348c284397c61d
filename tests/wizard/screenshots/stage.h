// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QTemporaryDir>
#include <chrono>
#include <functional>
#include <memory>

#include "tests/support/fake_bindings.h"
#include "tests/wizard/support/fake_prober.h"
#include "wizard/import_wizard.h"

namespace screenshots {

/// Stage is a wizard in made-up surroundings: a store of its own, no remembered choices, a computer called
/// SRV-ASSIST-01.
class Stage {
  public:
    /// Surroundings wraps the store that the wizard is to work with.
    using Surroundings = std::function<wizard::jobs::StorePointer(wizard::jobs::StorePointer)>;

    explicit Stage(const Surroundings& surroundings = {});

    [[nodiscard]] wizard::ImportWizard& window() { return *m_window; }
    [[nodiscard]] wizard::Settings& settings() { return m_settings; }
    [[nodiscard]] testing_support::FakeBindings& bindings() { return *m_bindings; }
    [[nodiscard]] wizard_testing::FakeProber& network() { return m_network; }
    [[nodiscard]] certcore::CertificateStore& store() { return *m_services->store; }

    /// open begins with a file of the fixture folder, and waits until it was looked into.
    void open(const std::string& fixture);

    /// choose ticks the n-th radio button that the page shows.
    void choose(int radioButton);

    /// next presses the main button and waits for the work that follows; press does not wait.
    void next();
    void press();

    /// typePassword and typeHost fill in the page's field.
    void typePassword(const QString& password);
    void typeHost(const QString& host);

    /// button is the button of the page whose text, without its mnemonic, begins so in English.
    [[nodiscard]] QAbstractButton* button(const char* context, const char* text);

    /// settle waits until nothing is under way any more.
    void settle();

    /// wait lets that much time go by, for work that does not end.
    static void wait(std::chrono::milliseconds time);

    /// dialogOf runs what opens a modal window, and hands that window to the function before it is closed.
    void dialogOf(const std::function<void()>& opens, const std::function<void(QWidget&)>& use);

  private:
    QTemporaryDir m_folder;
    wizard::Settings m_settings;
    std::unique_ptr<wizard::Elevation> m_elevation = wizard::systemElevation();
    std::shared_ptr<testing_support::FakeBindings> m_bindings;
    wizard_testing::FakeProber m_network;
    std::unique_ptr<wizard::Services> m_services;
    std::unique_ptr<wizard::ImportWizard> m_window;
};

}  // namespace screenshots
