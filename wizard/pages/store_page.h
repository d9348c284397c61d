// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCheckBox>
#include <QRadioButton>
#include <QVBoxLayout>

#include "wizard/frame/page.h"
#include "wizard/session.h"
#include "wizard/widgets/notice.h"
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
    QVBoxLayout* makeFollowing();
    void showHints();
    void showConsent();
    [[nodiscard]] QString content() const;
    [[nodiscard]] qsizetype count(certcore::CertificateRole role) const;
    [[nodiscard]] bool isWindows() const { return m_session.store()->kind() == certcore::StoreKind::System; }

    Session& m_session;
    QRadioButton* m_automatic;
    QRadioButton* m_following;
    QCheckBox* m_chain;
    QCheckBox* m_root;  // The consent to trust a root that the file brings.
    widgets::PlainLabel* m_automaticHint = nullptr;
    widgets::PlainLabel* m_followingHint = nullptr;
    widgets::PlainLabel* m_chainHint = nullptr;
    widgets::PlainLabel* m_rootHint = nullptr;
    widgets::Notice* m_rootWarning;
    widgets::PlainLabel* m_content;
    widgets::PlainLabel* m_folder;  // That the choice changes nothing in a folder.
};

}  // namespace wizard
