// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCheckBox>
#include <QVBoxLayout>

#include "wizard/frame/page.h"
#include "wizard/jobs/job_desk.h"
#include "wizard/session.h"
#include "wizard/widgets/notice.h"
#include "wizard/widgets/password_field.h"

namespace wizard {

/// PasswordPage asks for the password and the import options, and opens the file when it is left.
class PasswordPage : public Page {
    Q_OBJECT

  public:
    /// PasswordPage refers to session and desk, which must outlive it.
    PasswordPage(Session& session, jobs::JobDesk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString purpose() const override;
    [[nodiscard]] look::IconId icon() const override { return look::IconId::Key; }
    void enter() override;
    [[nodiscard]] QWidget* firstField() const override;
    [[nodiscard]] std::optional<PageId> next() const override;
    void leave() override;

  protected:
    void hideEvent(QHideEvent* event) override;

  private:
    struct Opened;
    void makeOptions(QVBoxLayout* layout);
    void takeOptions();
    void open();
    void take(certcore::Result<Opened> opened);

    Session& m_session;
    jobs::JobDesk& m_desk;
    widgets::PasswordField* m_password;
    widgets::PlainLabel* m_hint;
    widgets::Notice* m_notice;
    QCheckBox* m_exportable;
    QCheckBox* m_extendedProperties;
};

}  // namespace wizard
