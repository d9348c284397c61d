// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace testing_support {

/// Fault is what happens at a chosen call.
enum class Fault {
    Die,   ///< The process ends at once, as if it were killed; a removal has then removed something, but not all.
    Fail,  ///< The call does nothing and fails.
};

// The calls by which certcore changes files (open for writing, write, fsync, mkdir, rename, unlink and the removal of a
// tree) go through here in certcore_tests: the linker's option --wrap sees to it.

/// armFault lets the fault happen at that call from now on, the first one being 1; once.
void armFault(Fault fault, int call, int error = 0);

/// disarmFault gives the number of calls since armFault.
int disarmFault();

}  // namespace testing_support
