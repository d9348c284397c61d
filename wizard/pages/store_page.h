// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCheckBox>
#include <QRadioButton>

#include "wizard/frame/page.h"
#include "wizard/session.h"
#include "wizard/widgets/plain_label.h"

namespace wizard {

/// StorePage asks into which stores the certificates go.
class StorePage : public Page {
    Q_OBJECT

  public:
    /// StorePage refers to the session, which must outlive it.
    explicit StorePage(Session& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString purpose() const override;
    [[nodiscard]] look::IconId icon() const override { return look::IconId::Folder; }
    void enter() override;
    [[nodiscard]] QWidget* firstField() const override;
    [[nodiscard]] std::optional<PageId> next() const override;
    void leave() override;

  private:
    [[nodiscard]] QString content() const;

    Session& m_session;
    QRadioButton* m_automatic;
    QRadioButton* m_following;
    QCheckBox* m_chain;
    widgets::PlainLabel* m_content;
};

}  // namespace wizard
