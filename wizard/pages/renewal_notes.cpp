// SPDX-License-Identifier: Apache-2.0
#include "wizard/pages/renewal_notes.h"

#include <utility>

#include "wizard/jobs/renewal_jobs.h"
#include "wizard/text/pages/welcome_text.h"

namespace wizard {

namespace {

bool isFinished(const renewal::Progress& progress) {
    return progress.liveCheck && progress.thumbprintSaved && progress.liveCheck->isGreenForUsers();
}

certcore::RenewalRecord recordOf(const Session& session, const certcore::ReceiptId& fresh) {
    const Services& services = session.services();
    const renewal::Progress& progress = session.progress();
    const auto receipt = session.receipt();
    certcore::RenewalRecord record = session.record().value_or(
        certcore::RenewalRecord{session.undoable().value_or(fresh),
                                services.userName.toStdString(),
                                services.now(),
                                session.leaf()->certificate.thumbprint(),
                                progress.oldThumbprints(),
                                receipt ? std::optional(receipt->id) : std::nullopt,
                                session.bound() ? std::optional(session.bound()->id) : std::nullopt,
                                {},
                                {},
                                {}});
    record.hosts.clear();
    for (const renewal::HostChoice& one : progress.hosts) {
        record.hosts.push_back({one.host.toStdString(), renewal::roleName(one.role).toStdString()});
    }
    record.thumbprintSaved = progress.thumbprintSaved;
    if (isFinished(progress) && !record.finished) {
        record.finished = services.now();
    }
    return record;
}

}  // namespace

void noteProgress(Session& session, jobs::JobDesk& desk, std::function<void()> done) {
    const auto fresh = certcore::ReceiptId::make(*session.services().crypto, session.services().now());
    if (!session.renews() || session.leaf() == nullptr || !session.installed() || !fresh) {
        done();
        return;
    }
    certcore::RenewalRecord record = recordOf(session, *fresh);
    if (session.record() == record) {
        done();
        return;
    }
    desk.start(
        {text::welcome::progressNoting(), jobs::OnCancel::Finish},
        [store = session.store(), record = std::move(record)](const std::stop_token&) {
            return jobs::noteRenewal(store, record);
        },
        [&session, done = std::move(done)](certcore::Result<certcore::RenewalRecord> noted) {
            session.setRecord(std::move(noted));
            done();
        });
}

}  // namespace wizard
