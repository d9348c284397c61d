// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <optional>

#include "wizard/frame/wizard_frame.h"
#include "wizard/session.h"

namespace wizard {

class FilePage;
class WelcomePage;

/// ImportWizard is the window: Microsoft's pages in Microsoft's order, and what is added between them.
class ImportWizard : public WizardFrame {
    Q_OBJECT

  public:
    /// ImportWizard works with the services, which must outlive it.
    explicit ImportWizard(const Services& services, QWidget* parent = nullptr);

    /// start shows the first page. A file, where one is given, is filled in and looked into; or a certificate of the
    /// store is looked up. A task, where one is given, is chosen, and its first page shown, unless more rights have to
    /// be asked for first: nobody is asked unasked.
    void start(const QString& file = {}, std::optional<Task> task = {},
               const std::optional<certcore::Thumbprint>& installed = {});

    /// session is what the user has chosen so far.
    [[nodiscard]] const Session& session() const { return m_session; }

    /// stillWorking says whether any thread goes on; quitting must not wait for those.
    [[nodiscard]] bool stillWorking() const;

    /// isLookingOut says whether the first page still asks what there is to go on with; nobody has to wait for it.
    [[nodiscard]] bool isLookingOut() const;

    /// done is WizardFrame's; a password that still lies on the clipboard goes, however the window is left.
    void done(int result) override;

  protected:
    [[nodiscard]] std::vector<PageId> route() const override;

  private:
    void leaveWelcome();

    Session m_session;
    WelcomePage* m_welcomePage;
    FilePage* m_filePage;
};

}  // namespace wizard
