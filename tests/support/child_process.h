// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <functional>
#include <optional>
#include <string>

namespace testing_support {

/// Work is done in a process of its own and says in a text what came of it.
using Work = std::function<std::string()>;

/// ChildProcess does its work beside this process.
class ChildProcess {
  public:
    explicit ChildProcess(const Work& work);
    ChildProcess(const ChildProcess&) = delete;
    ChildProcess& operator=(const ChildProcess&) = delete;
    ~ChildProcess();

    /// answer waits for the end; empty where the process died before it came to say anything.
    [[nodiscard]] std::optional<std::string> answer();

  private:
    int m_pipe = -1;
    int m_id = -1;
};

/// inChild does the work in another process and waits for it.
[[nodiscard]] std::optional<std::string> inChild(const Work& work);

/// asNobody does the work as a user who owns nothing, which root alone can do; as any other user it just does it.
[[nodiscard]] std::optional<std::string> asNobody(const Work& work);

/// onSmallDisk does the work where the folder is a file system of its own, with the options that mount(8) names, such
/// as "size=8k". "left out" where this user may not mount.
[[nodiscard]] std::optional<std::string> onSmallDisk(const std::filesystem::path& folder, const std::string& options,
                                                     const Work& work);

/// remountReadOnly is for the work of onSmallDisk.
[[nodiscard]] bool remountReadOnly(const std::filesystem::path& folder);

}  // namespace testing_support
