// SPDX-License-Identifier: Apache-2.0
// What the verbs about bindings say.
#pragma once

#include <QString>

#include "certcore/bind/binding.h"

namespace wizard::text::cli {

/// labelProgram stands in front of the program that made a binding.
[[nodiscard]] QString labelProgram();

/// programIis is Internet Information Services, as people call it.
[[nodiscard]] QString programIis();

/// endpointKind says how the certificate for a connection is found.
[[nodiscard]] QString endpointKind(certcore::EndpointKind kind);

/// alreadyBound and nothingToReplace say why bind had nothing to do.
[[nodiscard]] QString alreadyBound();
[[nodiscard]] QString nothingToReplace();

/// headingBound and headingToBind stand above what a renewal did to the bindings, or would do.
[[nodiscard]] QString headingBound();
[[nodiscard]] QString headingToBind();

/// nothingToRenew says why a renewal leaves all bindings alone.
[[nodiscard]] QString nothingToRenew();

/// notAnEndpoint is what is wrong with a value of --endpoint.
[[nodiscard]] QString notAnEndpoint(const QString& value);

}  // namespace wizard::text::cli
