// SPDX-License-Identifier: Apache-2.0
// The ways that several scenes go.
#pragma once

#include <string>

#include "tests/wizard/screenshots/stage.h"

namespace screenshots {

/// password opens the fixtures, and coveredHost is a name that they cover.
extern const QString password;
extern const QString coveredHost;

/// Task names the radio buttons of Welcome, as they stand below each other.
enum Task { Install, Renew, Look, Computer, Practise };

/// toPassword and its like go to that page with a file of the fixtures.
void toPassword(Stage& stage, const std::string& fixture);
void toCheck(Stage& stage, const std::string& fixture);

/// toCompleting goes to the page before the import with a good file, and importGood imports it.
void toCompleting(Stage& stage);
void importGood(Stage& stage);

/// scrollDown shows the end of the page.
void scrollDown(Stage& stage);

}  // namespace screenshots
