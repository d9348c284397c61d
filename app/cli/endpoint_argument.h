// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "certcore/base/result.h"
#include "certcore/probe/probe.h"

namespace cli {

/// endpointArgument reads HOST[:PORT]. A name beyond ASCII becomes A-labels. UsageWrong.
///
/// | accepted                                      | refused                                      |
/// |-----------------------------------------------|----------------------------------------------|
/// | `assist.example.com`, `assist.example.com:8443` | `` (empty), `:443`, `host:`, `host:0`       |
/// | `192.0.2.1:443`                               | `host:65536`, `host:+1`, `host:443:443`      |
/// | `[::1]:443`, `[::1]`, `::1`                   | `[::1`, `[::1]443`, `https://host`           |
[[nodiscard]] certcore::Result<certcore::ProbeTarget> endpointArgument(const QString& text);

}  // namespace cli
