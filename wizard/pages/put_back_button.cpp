// SPDX-License-Identifier: Apache-2.0
#include "wizard/pages/put_back_button.h"

#include "wizard/jobs/renewal_jobs.h"
#include "wizard/jobs/store_jobs.h"
#include "wizard/look/icons.h"
#include "wizard/pages/put_back_dialog.h"
#include "wizard/text/pages/put_back_text.h"

namespace wizard {

namespace words = text::put_back;

PutBackButton::PutBackButton(Session& session, jobs::JobDesk& desk, QWidget* parent)
    : QPushButton(look::icon(look::IconId::Undo), words::button(), parent), m_session(session), m_desk(desk) {
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this, &PutBackButton::look);
}

void PutBackButton::offer() {
    setVisible(m_session.undoable().has_value());
}

void PutBackButton::look() {
    const certcore::ReceiptId receipt = *m_session.undoable();
    m_desk.start(
        {words::progressLooking()},
        [store = m_session.store(), receipt](const std::stop_token&) { return jobs::whatComesBack(store, receipt); },
        [this, receipt](certcore::Result<jobs::ComingBack> coming) {
            if (coming) {
                ask(receipt, *coming);
            } else {
                emit failed(coming.error());
            }
        });
}

void PutBackButton::ask(const certcore::ReceiptId& receipt, const jobs::ComingBack& coming) {
    if (!PutBackDialog::ask(m_session, coming, parentWidget())) {
        return;
    }
    m_desk.start(
        {words::progress(), jobs::OnCancel::Finish},
        [store = m_session.store(), service = m_session.services().bindings, receipt,
         record = m_session.record()](const std::stop_token&) {
            auto undone = jobs::putBack(store, service, receipt);
            if (undone && record) {
                jobs::forgetRenewal(store, record->id);
            }
            return undone;
        },
        [this](certcore::Result<certcore::ChainUndone> undone) {
            if (!undone) {
                emit failed(undone.error());
                return;
            }
            m_session.setPutBack(std::move(*undone));
            emit done();
        });
}

}  // namespace wizard
