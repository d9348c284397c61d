// SPDX-License-Identifier: Apache-2.0
#include "certcore/check/rule.h"

namespace certcore {

namespace {

std::string flawName(ChainFlaw flaw) {
    switch (flaw) {
        case ChainFlaw::Signature:
            return "signature";
        case ChainFlaw::Date:
            return "date";
        case ChainFlaw::CaFlag:
            return "ca-flag";
        case ChainFlaw::None:
        case ChainFlaw::Other:
            break;
    }
    return "other";
}

void addFindingOf(const ChainAssessment& chain, const Certificate& leaf, Findings& findings) {
    switch (chain.outcome) {
        case ChainOutcome::Trusted:
            return;
        case ChainOutcome::Untrusted:
            findings.push_back(findingAbout(FindingId::ChainUntrusted, leaf,
                                            {{"issuer", chain.lastIssuer}, {"ends_with_root", chain.endsWithRoot}}));
            return;
        case ChainOutcome::SelfSigned:
            findings.push_back(findingAbout(FindingId::SelfSigned, leaf));
            return;
        case ChainOutcome::Incomplete:
            findings.push_back(findingAbout(FindingId::ChainIncomplete, leaf, {{"issuer", chain.lastIssuer}}));
            return;
        case ChainOutcome::Invalid:
            findings.push_back(findingAbout(FindingId::ChainInvalid, leaf,
                                            {{"reason", flawName(chain.flaw)},
                                             {"subject", chain.flawSubject},
                                             {"thumbprint", chain.flawThumbprint}}));
            return;
    }
}

}  // namespace

// RFC 5280, 6.1, judged once for each leaf: of the four findings one at most.
void checkChain(const CheckInput& input, Findings& findings) {
    for (std::size_t i = 0; i < input.chains.size(); ++i) {
        addFindingOf(input.chains[i], input.leaf(i), findings);
    }
}

}  // namespace certcore
