// SPDX-License-Identifier: Apache-2.0
// What keeps a program that may run with an administrator's rights from taking anything in that others prepared, and
// its memory from getting onto a disk; one source file per platform.
#pragma once

#include <QStringList>
#include <string>
#include <vector>

namespace app {

/// secureProcess comes first in main. A crash leaves no picture of the memory, on Linux other programs of the user
/// cannot look into it either. Windows: libraries are taken from its system folder alone, a damaged heap ends the
/// program, and with an administrator's rights no variable of the environment and no qt.conf has a say in what Qt loads
/// and draws.
void secureProcess();

/// ArgumentsForQt are the program's arguments as the application object may read them, for as long as it lives. On
/// Windows that is the name alone: -platformpluginpath would load anybody's library.
class ArgumentsForQt {
  public:
    ArgumentsForQt(int argc, char* argv[]);

    /// count and values are what the application object takes; it keeps referring to both.
    [[nodiscard]] int& count() { return m_count; }
    [[nodiscard]] char** values() { return m_values.data(); }

  private:
    std::vector<std::string> m_texts;
    std::vector<char*> m_values;
    int m_count = 0;
};

/// programArguments are the arguments of this process, its name first, as they were given, without those that the
/// application object took for itself. It comes after that object.
[[nodiscard]] QStringList programArguments();

}  // namespace app
