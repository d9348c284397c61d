// SPDX-License-Identifier: Apache-2.0
#include "wizard/session.h"

#include "certcore/check/check_installed.h"
#include "wizard/jobs/kept_keys.h"
#include "wizard/text/host_text.h"
#include "wizard/text/value_text.h"

namespace wizard {

void Session::setTask(Task task) {
    if (task == m_task) {
        return;
    }
    const bool wasContinued = m_task == Task::Continue;
    m_task = task;
    dropPlan();
    if (wasContinued || (m_source == Source::Store && !renews())) {
        dropFile();
    }
    if (m_practice) {
        dropFile();
        m_hosts.clear();
        m_options = {};
        m_practice.reset();
    }
}

void Session::setStore(const jobs::StorePointer& store) {
    if (store != m_store) {
        m_store = store;
        if (m_source == Source::Store) {
            dropFile();
        }
        dropCheck();
    }
}

bool Session::needsMoreRights() const {
    return m_services.systemStores && store() == m_services.systemStores->machine &&
           !mayChangeComputer(m_services.elevation.rights());
}

void Session::setPractice(jobs::Practice practice) {
    m_options = {};
    setFile(practice.file);
    m_hosts = {practice.host};
    m_practice = std::move(practice);
}

void Session::setFile(jobs::ReadFile file) {
    dropFile();
    m_file = std::move(file);
}

void Session::setInstalled(const certcore::StoredCertificate& stored) {
    dropFile();
    m_source = Source::Store;
    m_bundle = std::make_shared<const certcore::PfxBundle>(
        certcore::bundleOfInstalled(stored.certificate, stored.chain, stored.friendlyName));
}

void Session::dropFile() {
    m_file.reset();
    m_source = Source::File;
    m_bundle.reset();
    m_guard = {};
    m_certificate.reset();
    m_options.rootConsent = certcore::RootConsent::No;
    dropCheck();
}

void Session::setBundle(jobs::BundlePointer bundle, ClipboardGuard guard) {
    m_bundle = std::move(bundle);
    m_guard = std::move(guard);
    m_certificate.reset();
    m_options.rootConsent = certcore::RootConsent::No;
    dropCheck();
}

void Session::setImportOptions(const certcore::ImportOptions& options) {
    if (options != m_options) {
        m_options = options;
        dropPlan();
    }
}

void Session::setExpectations(QStringList hosts, std::optional<certcore::Thumbprint> certificate) {
    m_hosts = std::move(hosts);
    m_certificate = std::move(certificate);
    dropCheck();
}

certcore::CheckOptions Session::checkOptions() const {
    certcore::CheckOptions options;
    for (const QString& host : m_hosts) {
        options.hosts.push_back(text::comparableHost(host));
    }
    options.certificate = m_certificate;
    options.t10Word = m_services.profile.t10Word.toStdString();
    options.now = m_services.now();
    return options;
}

void Session::setChecked(jobs::Checked checked) {
    dropCheck();
    m_checked = std::move(checked);
}

void Session::setPermission(std::optional<Permission> permission) {
    m_permission = std::move(permission);
    dropPlan();
}

void Session::setBindingChoice(std::vector<certcore::Endpoint> endpoints) {
    if (endpoints != bindingChoice()) {
        dropPlan();
    }
    m_bindingChoice = std::move(endpoints);
}

std::vector<certcore::Endpoint> Session::bindingChoice() const {
    if (m_task != Task::Renew || !m_checked) {
        return {};
    }
    return m_bindingChoice.value_or(certcore::usualChoice(m_checked->use));
}

void Session::setPlan(jobs::Planned plan) {
    dropPlan();
    m_plan = std::move(plan);
}

const certcore::ImportPlan* Session::importPlan() const {
    return m_plan && m_plan->import ? &*m_plan->import : nullptr;
}

void Session::setOutcome(Outcome outcome, std::optional<certcore::BindingReceipt> bound) {
    m_outcome = std::move(outcome);
    m_bound = std::move(bound);
    if (!std::holds_alternative<certcore::Error>(*m_outcome)) {
        // From here on only certificates are looked at, and there is no way back to where the key was needed.
        m_bundle = jobs::withoutKeys(m_services.crypto, m_bundle);
        if (m_plan) {
            jobs::dropKey(*m_plan);
        }
    }
    const certcore::ComputerUse& use = m_checked->use;
    m_progress.replaced = use.replaced;
    m_progress.putBack.reset();
    if (use.hasBindings && !use.problem) {
        m_progress.bound =
            renewal::boundAfter(m_plan ? m_plan->binding : std::nullopt, m_bound, certcore::usualChoice(use));
    }
}

std::optional<certcore::Receipt> Session::receipt() const {
    const auto* receipt = m_outcome ? std::get_if<certcore::Receipt>(&*m_outcome) : nullptr;
    return receipt == nullptr ? std::nullopt : std::optional(*receipt);
}

std::optional<certcore::ReceiptId> Session::undoable() const {
    if (m_progress.putBack) {
        return std::nullopt;
    }
    if (const auto imported = receipt()) {
        return imported->id;
    }
    return m_bound ? std::optional(m_bound->id) : std::nullopt;
}

void Session::setPutBack(certcore::ChainUndone what) {
    m_progress.putBack = renewal::PutBack{m_services.now(), std::move(what)};
}

void Session::resume(jobs::Resumed resumed) {
    setInstalled(resumed.stored);
    m_hosts.clear();
    std::vector<renewal::HostChoice> hosts;
    for (const certcore::RenewalHost& one : resumed.record.hosts) {
        const auto host = QString::fromStdString(one.host);
        m_hosts += host;
        hosts.push_back({host, renewal::roleOf(QString::fromStdString(one.role)).value_or(renewal::HostRole::Both)});
    }
    setChecked(std::move(resumed.checked));
    const certcore::Thumbprint thumbprint = resumed.record.thumbprint;
    setOutcome(resumed.imported ? Outcome(std::move(*resumed.imported)) : Outcome(AlreadyInstalled{thumbprint}),
               std::move(resumed.bound));
    m_progress.gone = std::move(resumed.gone);
    m_progress.thumbprintShown = true;
    m_progress.thumbprintSaved = resumed.record.thumbprintSaved;
    m_progress.hosts = std::move(hosts);
    m_record = std::move(resumed.record);
}

void Session::setRecord(certcore::Result<certcore::RenewalRecord> noted) {
    m_recordProblem.reset();
    if (noted) {
        m_record = std::move(*noted);
    } else {
        m_recordProblem = std::move(noted.error());
    }
}

void Session::setThumbprintSaved(bool saved) {
    m_progress.thumbprintSaved = saved ? std::optional(m_services.now()) : std::nullopt;
}

const certcore::PfxCertificate* Session::leaf() const {
    return m_checked ? certcore::chosenLeaf(*m_bundle, m_checked->report) : nullptr;
}

QString Session::rootNames() const {
    QStringList names;
    const auto& roles = m_checked->report.roles.roles;
    for (std::size_t i = 0; i < roles.size(); ++i) {
        if (roles[i] == certcore::CertificateRole::Root) {
            names += text::shown(m_bundle->certificates[i].certificate.details().subject);
        }
    }
    return names.join(QStringLiteral("; "));
}

bool Session::installed() const {
    if (!m_outcome) {
        return m_checked && m_checked->installed;
    }
    // What was there before the session stays when its work is taken back.
    return std::holds_alternative<AlreadyInstalled>(*m_outcome) || (receipt() && !m_progress.putBack);
}

void Session::dropCheck() {
    m_checked.reset();
    m_permission.reset();
    m_bindingChoice.reset();
    m_progress = {};
    dropPlan();
}

void Session::dropPlan() {
    m_plan.reset();
    m_outcome.reset();
    m_bound.reset();
    m_record.reset();
    m_recordProblem.reset();
}

}  // namespace wizard
