// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "certcore/bind/binding_plan.h"
#include "certcore/check/check.h"
#include "certcore/import/import_plan.h"
#include "certcore/store/receipt.h"
#include "wizard/profile/profile.h"
#include "wizard/text/next_steps.h"

namespace wizard::report {

/// CertificateSurroundings is what is said of a certificate beside its own contents.
struct CertificateSurroundings {
    certcore::CertificateRole role = certcore::CertificateRole::Server;
    std::optional<std::string> friendlyName;
    bool hasPrivateKey = false;
    std::vector<int> extendedProperties;
};

/// ReportedCertificate is one certificate of a PFX.
struct ReportedCertificate {
    certcore::Certificate certificate;
    CertificateSurroundings surroundings;
};

/// reportedCertificates are a bundle's certificates, leafs first, whatever their place in the file.
[[nodiscard]] std::vector<ReportedCertificate> reportedCertificates(const certcore::PfxBundle& bundle,
                                                                    const certcore::RoleAssignment& roles);

/// PlanSummary is an ImportPlan without its private key.
struct PlanSummary {
    std::string store;  ///< The store's location, for display.
    certcore::Thumbprint thumbprint;
    certcore::Placement placement = certcore::Placement::Personal;
    std::vector<certcore::WrittenCertificate> writes;
    std::vector<std::string> forced;     ///< Names of the error findings that force went past.
    std::vector<std::string> keyRead{};  ///< Accounts that the key is to grant something.
};

/// summaryOf leaves the private key out.
[[nodiscard]] PlanSummary summaryOf(const certcore::ImportPlan& plan);

/// Outcome is how it ended.
enum class Outcome {
    Imported,          ///< receipt says what was written.
    AlreadyInstalled,  ///< The certificate was there with its key; nothing was changed.
    Rehearsed,         ///< plan says what an import would write; nothing was changed.
    OnlyChecked,       ///< Nobody asked for an import.
    Refused,           ///< error says why; the findings forbid it.
    Failed,            ///< error says why; nothing was changed.
};

/// BindingSummary is what a renewal did to the bindings, or would do.
struct BindingSummary {
    std::vector<certcore::BindingChange> changes;  ///< Empty: nothing was to be bound.
    std::optional<certcore::ReceiptId> receipt;    ///< Of what was changed.
    std::vector<std::string> keyRead{};  ///< Accounts that an installed certificate's key is to grant something.
};

/// Ending is how it ended, with what belongs to that outcome.
struct Ending {
    Outcome outcome = Outcome::OnlyChecked;
    std::optional<certcore::Error> error;
    std::optional<PlanSummary> plan;
    std::optional<certcore::Receipt> receipt;
    std::optional<BindingSummary> binding;  ///< Empty where nobody asked for bindings.
    std::vector<text::NextStep> nextSteps;
    QString undoArguments;  ///< What to type behind "assistcert undo"; empty where there is nothing to take back.
};

/// Circumstances are where, when and by whom. What is not known stays empty.
struct Circumstances {
    QString productName;
    QString computerName;
    QString account;
    QString programVersion;
    QString layoutName;  ///< Such as Standard (Basic), where somebody said which it is.
    QString allowedBy;   ///< Who allowed the findings to be gone past, where somebody said so.
    std::chrono::sys_seconds time;
};

/// circumstancesHere are this computer and the account of this program, now.
[[nodiscard]] Circumstances circumstancesHere(const Profile& profile, const QString& programVersion,
                                              std::chrono::sys_seconds now);

/// Subject is what was looked at, and what was asked for. It refers to the values; they need not outlive the call.
struct Subject {
    const std::string& path;  ///< Of the file, UTF-8; empty where the certificate was installed before.
    std::size_t size = 0;     ///< Of the file, in bytes.
    const certcore::PfxBundle& bundle;
    const certcore::CheckReport& check;
    const std::vector<std::string>& hosts;  ///< The names it was checked for.
    const std::string& store;               ///< The store's location, for display; empty for a mere check.
    certcore::ImportOptions options;
};

/// ImportReport is everything that a report tells: values alone, and none of them secret.
struct ImportReport {
    Circumstances circumstances;
    std::string path;  ///< Of the file, UTF-8; empty where the certificate was installed before.
    std::size_t size = 0;
    certcore::EncryptionSummary encryption;
    std::size_t keys = 0;
    std::vector<ReportedCertificate> certificates;  ///< Leafs first.
    std::vector<certcore::Certificate> chain;       ///< From the leaf upwards, as far as it was found.
    std::vector<std::string> hosts;
    bool hostsChecked = false;
    certcore::Verdict verdict = certcore::Verdict::Fits;
    std::vector<certcore::Finding> findings;  ///< Worst first.
    std::string store;                        ///< Empty for a mere check.
    certcore::ImportOptions options;
    Ending ending;

    /// leaf is the server's certificate that the report is about; nullptr where there is none, or where none of several
    /// was chosen.
    [[nodiscard]] const ReportedCertificate* leaf() const;

    /// forced are the names of the error findings that force went past.
    [[nodiscard]] std::vector<std::string> forced() const;

    /// hasFile says whether it began with a PFX.
    [[nodiscard]] bool hasFile() const { return !path.empty(); }
};

/// makeReport puts together what the wizard and the console program know at the end.
[[nodiscard]] ImportReport makeReport(Circumstances circumstances, const Subject& subject, Ending ending);

}  // namespace wizard::report
