// SPDX-License-Identifier: Apache-2.0
#include "app/cli/verb_table.h"

#include "wizard/text/cli_help_text.h"

namespace cli {

namespace {

namespace text = wizard::text::cli;

const OptionEntry passwordStdin{"password-stdin", nullptr, text::optionPasswordStdin};
const OptionEntry passwordFile{"password-file", "FILE", text::optionPasswordFile};
const OptionEntry store{"store", "STORE", text::optionStore};
const OptionEntry host{"host", "NAME", text::optionHost};
const OptionEntry maxIterations{"max-iterations", "N", text::optionMaxIterations};

std::vector<VerbEntry> makeTable() {
    return {
        {Verb::Check,
         "check",
         text::checkDescription,
         "FILE...",
         text::filesArgument,
         1,
         -1,
         {host, maxIterations, passwordStdin, passwordFile}},
        {Verb::Import,
         "import",
         text::importDescription,
         "FILE",
         text::fileArgument,
         1,
         1,
         {host,
          {"placement", "PLACEMENT", text::optionPlacement},
          {"certificate", "THUMBPRINT", text::optionCertificate},
          {"trust-root", nullptr, text::optionTrustRoot},
          {"exportable", nullptr, text::optionExportable},
          {"no-extended-properties", nullptr, text::optionNoExtendedProperties},
          {"key-read", "ACCOUNT", text::optionKeyRead},
          {"key-read-as", "THUMBPRINT", text::optionKeyReadAs},
          {"force", nullptr, text::optionForce},
          {"dry-run", nullptr, text::optionDryRun},
          {"renew", nullptr, text::optionRenew},
          {"report", "FILE", text::optionReport},
          maxIterations,
          store,
          passwordStdin,
          passwordFile}},
        {Verb::List, "list", text::listDescription, "", nullptr, 0, 0, {store}},
        {Verb::Show, "show", text::showDescription, "THUMBPRINT", text::thumbprintArgument, 1, 1, {store}},
        {Verb::Verify, "verify", text::verifyDescription, "THUMBPRINT", text::thumbprintArgument, 1, 1, {store}},
        {Verb::Undo,
         "undo",
         text::undoDescription,
         "[RECEIPT-ID]",
         text::receiptArgument,
         0,
         1,
         {{"last", nullptr, text::optionLast}, store}},
        {Verb::Remove, "remove", text::removeDescription, "THUMBPRINT", text::thumbprintArgument, 1, 1, {store}},
        {Verb::Archive,
         "archive",
         text::archiveDescription,
         "THUMBPRINT",
         text::thumbprintArgument,
         1,
         1,
         {{"restore", nullptr, text::optionRestore}, store}},
        {Verb::Bindings, "bindings", text::bindingsDescription, "", nullptr, 0, 0, {}},
        {Verb::Bind,
         "bind",
         text::bindDescription,
         "THUMBPRINT",
         text::thumbprintArgument,
         1,
         1,
         {{"endpoint", "ENDPOINT", text::optionEndpoint}, {"replacing", "THUMBPRINT", text::optionReplacing}, store}},
        {Verb::Probe,
         "probe",
         text::probeDescription,
         "HOST[:PORT]...",
         text::hostPortArgument,
         1,
         -1,
         {{"expect", "THUMBPRINT", text::optionExpect},
          {"connect", "IP", text::optionConnect},
          {"timeout", "SECONDS", text::optionTimeout}}},
        {Verb::Thumbprint,
         "thumbprint",
         text::thumbprintDescription,
         "TEXT",
         text::pastedThumbprintArgument,
         1,
         -1,
         {}},
        {Verb::Status, "status", text::statusDescription, "", nullptr, 0, 0, {{"days", "N", text::optionDays}, store}},
    };
}

}  // namespace

const std::vector<VerbEntry>& verbTable() {
    static const std::vector<VerbEntry> table = makeTable();
    return table;
}

const std::vector<OptionEntry>& commonOptions() {
    static const std::vector<OptionEntry> options{
        {"json", nullptr, text::optionJson},       {"lang", "CODE", text::optionLang},
        {"quiet", nullptr, text::optionQuiet},     {"help", nullptr, text::optionHelp},
        {"version", nullptr, text::optionVersion},
    };
    return options;
}

}  // namespace cli
