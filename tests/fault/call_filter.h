// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace faulttests {

/// watchOwnCalls makes the kernel ask before each system call of this process, and of whatever it becomes, that is not
/// known to leave the file system alone; the descriptor to be asked through is handed over through the socket. To be
/// called between fork and exec. False where the kernel does not do that.
[[nodiscard]] bool watchOwnCalls(int socket);

/// receiveListener takes the descriptor from the other end of that socket; -1 where none came.
[[nodiscard]] int receiveListener(int socket);

}  // namespace faulttests
