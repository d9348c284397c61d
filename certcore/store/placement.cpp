// SPDX-License-Identifier: Apache-2.0
#include "certcore/store/placement.h"

namespace certcore {

std::string_view placementName(Placement placement) {
    switch (placement) {
        case Placement::Personal:
            return "personal";
        case Placement::PersonalAndChain:
            return "personal-and-chain";
        case Placement::Automatic:
            return "automatic";
    }
    return {};
}

std::optional<Placement> placementOf(std::string_view name) {
    for (const Placement placement : {Placement::Personal, Placement::PersonalAndChain, Placement::Automatic}) {
        if (placementName(placement) == name) {
            return placement;
        }
    }
    return std::nullopt;
}

}  // namespace certcore
