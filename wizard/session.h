// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <variant>

#include "certcore/bind/binding_receipt.h"
#include "certcore/import/import_run.h"
#include "wizard/clipboard_guard.h"
#include "wizard/elevation/elevation.h"
#include "wizard/jobs/pfx_jobs.h"
#include "wizard/jobs/probe_jobs.h"
#include "wizard/jobs/renewal_jobs.h"
#include "wizard/jobs/store_jobs.h"
#include "wizard/profile/profile.h"
#include "wizard/renewal/progress.h"
#include "wizard/settings.h"

namespace wizard {

/// SystemStores are Windows' own two, between which MMC lets its users choose.
struct SystemStores {
    jobs::StorePointer machine;  ///< "Local Machine": where the product's services look.
    jobs::StorePointer user;     ///< "Current User".
};

/// Services are what the wizard works with, chosen once in main. They outlive the session; what work on other threads
/// needs is shared, since such work may outlive even them.
struct Services {
    jobs::CryptoPointer crypto;
    jobs::StorePointer store;  ///< Where certificates are installed to, unless the user chooses otherwise or practises.
    std::optional<SystemStores> systemStores;  ///< Where the store is one of them: what can be chosen.
    jobs::BindingPointer bindings;             ///< Those of this computer.
    Elevation& elevation;
    Profile profile;
    Settings& settings;
    std::function<std::chrono::sys_seconds()> now;
    QString computerName;  ///< As people know it; stands at the head of each page.
    QString hostName;      ///< Fully qualified where the computer knows it, else empty.
    QString userName;      ///< Who sits here, for reports.
    QString version;       ///< The program's.
    QString language;      ///< The code of the language that the sentences are in.
    jobs::Prober prober;   ///< How endpoints are looked at.
};

/// Task is what the user came for.
enum class Task {
    Install,       ///< First installation or upgrade.
    Renew,         ///< Between releases.
    LookInside,    ///< Only look into a PFX.
    Continue,      ///< Go on with a renewal that somebody has begun on this computer.
    ThisComputer,  ///< See what is installed.
    Practise,      ///< A made-up PFX and a store that nobody uses.
};

/// Source is where the certificate that a session is about comes from.
enum class Source {
    File,   ///< A PFX, which is imported.
    Store,  ///< It is installed already; nothing is imported.
};

/// AlreadyInstalled is an import that had nothing to do.
struct AlreadyInstalled {
    certcore::Thumbprint thumbprint;
};

/// Outcome is how an import ended.
using Outcome = std::variant<certcore::Receipt, AlreadyInstalled, certcore::Error>;

/// Permission is who allowed an installation that the findings speak against.
struct Permission {
    QString allowedBy;
};

/// Session is what the user has chosen so far and what came of it. Each choice drops what was made from the former one:
/// file, bundle, check, plan, outcome, in this order. The PFX is read once and opened once; in its place may stand a
/// certificate that is installed.
class Session {
  public:
    explicit Session(const Services& services) : m_services(services), m_store(services.store) {}

    [[nodiscard]] const Services& services() const { return m_services; }

    [[nodiscard]] Task task() const { return m_task; }

    /// setTask drops everything where practice ends, since the store changes with it.
    void setTask(Task task);

    /// occasion is the task as the next steps know it.
    [[nodiscard]] Occasion occasion() const { return renews() ? Occasion::Renew : Occasion::Install; }

    /// renews says whether it is about a renewal, begun now or before.
    [[nodiscard]] bool renews() const { return m_task == Task::Renew || m_task == Task::Continue; }

    /// store is where this session installs to: the practice store or the real one.
    [[nodiscard]] const jobs::StorePointer& store() const { return m_practice ? m_practice->store : m_store; }

    /// setStore chooses another real one. What was checked against the former one is dropped.
    void setStore(const jobs::StorePointer& store);

    /// needsMoreRights says whether changing the store takes rights that this process has to be given first.
    [[nodiscard]] bool needsMoreRights() const;

    /// setPractice takes the made-up surroundings of Task::Practise; all of them go with the session.
    void setPractice(jobs::Practice practice);
    [[nodiscard]] const std::optional<jobs::Practice>& practice() const { return m_practice; }

    void setFile(jobs::ReadFile file);
    void dropFile();
    [[nodiscard]] const std::optional<jobs::ReadFile>& file() const { return m_file; }

    /// setInstalled takes a certificate of the store in place of a file; only a renewal has use for it.
    void setInstalled(const certcore::StoredCertificate& stored);
    [[nodiscard]] Source source() const { return m_source; }

    /// setBundle takes the opened file and the mark of the password that opened it.
    void setBundle(jobs::BundlePointer bundle, ClipboardGuard guard);

    /// bundle is the certificate that the session is about, with those that came with it: the opened file, or an
    /// installed certificate and its chain.
    [[nodiscard]] const jobs::BundlePointer& bundle() const { return m_bundle; }
    [[nodiscard]] const ClipboardGuard& clipboardGuard() const { return m_guard; }

    /// setImportOptions is what the user wants. The consent to trust a root goes with the file that it was given for.
    void setImportOptions(const certcore::ImportOptions& options);
    [[nodiscard]] const certcore::ImportOptions& importOptions() const { return m_options; }

    /// setExpectations says which hosts the certificate has to cover, and which certificate is meant where the file
    /// holds several.
    void setExpectations(QStringList hosts, std::optional<certcore::Thumbprint> certificate);
    [[nodiscard]] const QStringList& hosts() const { return m_hosts; }
    [[nodiscard]] const std::optional<certcore::Thumbprint>& chosenCertificate() const { return m_certificate; }

    /// checkOptions is what the next check has to go by.
    [[nodiscard]] certcore::CheckOptions checkOptions() const;

    void setChecked(jobs::Checked checked);
    [[nodiscard]] const std::optional<jobs::Checked>& checked() const { return m_checked; }

    void setPermission(std::optional<Permission> permission);
    [[nodiscard]] const std::optional<Permission>& permission() const { return m_permission; }

    /// setBindingChoice says which endpoints get the certificate; what a plan was made for is dropped with it.
    void setBindingChoice(std::vector<certcore::Endpoint> endpoints);

    /// bindingChoice is that, or those that serve what is replaced where nobody has chosen yet; only a renewal binds.
    [[nodiscard]] std::vector<certcore::Endpoint> bindingChoice() const;

    void setPlan(jobs::Planned plan);
    [[nodiscard]] const std::optional<jobs::Planned>& plan() const { return m_plan; }

    /// importPlan is the plan's part of the import; nullptr where there is nothing to import, or no plan.
    [[nodiscard]] const certcore::ImportPlan* importPlan() const;

    /// fileIsGone says whether the file lies where it was read from; as of the plan.
    [[nodiscard]] bool fileIsGone() const { return m_plan && m_plan->fileIsGone; }

    /// setOutcome says how it ended, and what was bound.
    void setOutcome(Outcome outcome, std::optional<certcore::BindingReceipt> bound = {});
    [[nodiscard]] const std::optional<Outcome>& outcome() const { return m_outcome; }
    [[nodiscard]] const std::optional<certcore::BindingReceipt>& bound() const { return m_bound; }

    /// receipt is the import's; empty where there was nothing to write.
    [[nodiscard]] std::optional<certcore::Receipt> receipt() const;

    /// undoable is the receipt by which all that this session did is taken back: the import takes what followed it
    /// along. Empty where nothing was done, and where it was taken back.
    [[nodiscard]] std::optional<certcore::ReceiptId> undoable() const;

    /// setPutBack says that it was taken back.
    void setPutBack(certcore::ChainUndone what);

    /// progress is how far a renewal is, beside the import. It goes with the check that it was begun after.
    [[nodiscard]] const renewal::Progress& progress() const { return m_progress; }

    /// resume puts everything in place of a renewal that is gone on with.
    void resume(jobs::Resumed resumed);

    /// setRecord takes what was written down of the renewal, or why it could not be; record is the former.
    void setRecord(certcore::Result<certcore::RenewalRecord> noted);
    [[nodiscard]] const std::optional<certcore::RenewalRecord>& record() const { return m_record; }
    [[nodiscard]] const std::optional<certcore::Error>& recordProblem() const { return m_recordProblem; }

    /// setThumbprintShown says that the new thumbprint was handed out: from now on it may be saved anywhere.
    void setThumbprintShown() { m_progress.thumbprintShown = true; }

    /// setThumbprintSaved takes the user's word for it, or says that it is not saved yet.
    void setThumbprintSaved(bool saved);
    void setHostChoices(std::vector<renewal::HostChoice> hosts) { m_progress.hosts = std::move(hosts); }
    void setLiveCheck(renewal::LiveCheck check) { m_progress.liveCheck = std::move(check); }

    /// leaf is the certificate that the session is about; nullptr before there is one, or while it is open which.
    [[nodiscard]] const certcore::PfxCertificate* leaf() const;

    /// rootNames are the roots that the file brings, for display; empty where it brings none.
    [[nodiscard]] QString rootNames() const;

    /// installed says whether the certificate is in the store now, by this session or before it.
    [[nodiscard]] bool installed() const;

  private:
    void dropCheck();
    void dropPlan();

    const Services& m_services;
    jobs::StorePointer m_store;
    Task m_task = Task::Install;
    std::optional<jobs::Practice> m_practice;
    std::optional<jobs::ReadFile> m_file;
    Source m_source = Source::File;
    jobs::BundlePointer m_bundle;
    ClipboardGuard m_guard;
    certcore::ImportOptions m_options;
    QStringList m_hosts;
    std::optional<certcore::Thumbprint> m_certificate;
    std::optional<jobs::Checked> m_checked;
    std::optional<Permission> m_permission;
    std::optional<std::vector<certcore::Endpoint>> m_bindingChoice;
    std::optional<jobs::Planned> m_plan;
    std::optional<Outcome> m_outcome;
    std::optional<certcore::BindingReceipt> m_bound;
    renewal::Progress m_progress;
    std::optional<certcore::RenewalRecord> m_record;
    std::optional<certcore::Error> m_recordProblem;
};

}  // namespace wizard
