// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace certcore {

/// wipeStack overwrites what functions that have returned left on this thread's stack: small buffers, and registers
/// that were put there. To be called where work with secrets ends, before the thread ends or goes on to other work: the
/// memory of a stack is kept for the next thread as it is.
void wipeStack();

}  // namespace certcore
