// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace doubles {

/// watchProgramsCalls puts a CallWatch between the program and the functions of advapi32 that work with key containers,
/// and those of kernel32 that change what files are called, in the program's own import table: no double can stand in
/// for these DLLs. What is called is Wine's own.
void watchProgramsCalls();

}  // namespace doubles
