// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands.h"
#include "app/cli/failure.h"
#include "wizard/report/json_document.h"
#include "wizard/text/cli_text.h"

namespace cli {

using wizard::report::document;
using wizard::report::Json;
using wizard::report::render;

namespace {

namespace text = wizard::text::cli;

QString proofText(const certcore::KeyProof& proof) {
    if (proof.holds()) {
        return text::resultKeyProven();
    }
    if (!proof.present) {
        return text::resultKeyMissing();
    }
    return proof.matches ? text::resultKeyCannotSign() : text::resultKeyMismatch();
}

}  // namespace

ExitCode verifyCommand(const Environment& environment) {
    const auto failed = [&](const certcore::Error& error) {
        return reportFailure(environment.console, environment.json(), error);
    };
    const auto named = namedCertificate(environment);
    if (!named) {
        return failed(named.error());
    }
    const auto proof = named->store->proveKey(named->thumbprint);
    if (!proof) {
        return failed(proof.error());
    }
    if (environment.json()) {
        Json json = document();
        json["thumbprint"] = named->thumbprint.text();
        json["key_present"] = proof->present;
        json["key_matches"] = proof->matches;
        json["can_sign"] = proof->canSign;
        environment.console.document(render(json));
    } else {
        const Colour colour = proof->holds() ? Colour::Green : Colour::Red;
        environment.console.line(environment.console.painted(wrapped(proofText(*proof), 0), colour));
    }
    return proof->holds() ? ExitCode::Done : ExitCode::DoneWithErrors;
}

}  // namespace cli
