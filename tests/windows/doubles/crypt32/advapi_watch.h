// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace doubles {

/// watchProgramsCalls puts a CallWatch between the program and the functions of advapi32 that work with key containers,
/// in the program's own import table: advapi32 is a DLL that no double can stand in for. What is called is Wine's own.
void watchProgramsCalls();

}  // namespace doubles
