// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "tests/cli/sandbox.h"

namespace faulttests {

using clitests::Call;
using clitests::Ended;
using clitests::Snapshot;
namespace fs = std::filesystem;

/// Outcome is what a change that something happened to has left.
enum class Outcome {
    AsBefore,   ///< At once.
    TakenBack,  ///< As before, after the next start.
    Whole,      ///< As if nothing had happened, at once.
    Finished,   ///< Whole, after the next start.
    Bad,        ///< Neither.
};

/// Operation is a change of the store by the program.
struct Operation {
    std::string name;
    std::vector<std::string> arguments;  ///< Without the store.
    std::function<void()> prepare;       ///< Makes the former state in store().
};

/// Table counts what became of one operation, to be printed.
class Table {
  public:
    void count(const std::string& fate, Outcome outcome) { ++m_counts[fate][outcome]; }
    void print(const std::string& operation, std::size_t calls) const;

  private:
    std::map<std::string, std::map<Outcome, int>> m_counts;
};

/// Faulty lets something happen to the program at each of its calls that change a file system, one after the other.
class Faulty : public clitests::Sandbox {
  protected:
    /// Watched is a run that was watched, with the calls that it made.
    struct Watched {
        Ended ended;
        std::vector<std::string> calls;
    };

    /// canWatch says whether this kernel lets a program be watched.
    [[nodiscard]] bool canWatch() const;

    /// watched runs the program on store(); the fate is what fault_run takes, such as {"fail", "3", "28"}.
    [[nodiscard]] Watched watched(const std::vector<std::string>& fate, std::vector<std::string> arguments) const;

    /// walk carries the operation out again and again, with each fate at each of its calls, and expects that what was
    /// before is there, or the whole of what was to be, and nothing else; at once, or after the next start.
    void walk(const Operation& operation);

    /// tree is what lies in store(), without what only keeps others out. Receipts are called by their order instead of
    /// their ids, and tell no time.
    [[nodiscard]] Snapshot tree() const;

    /// settle is the next start of the program that would change something: it finds nothing to do but to clear up.
    void settle() const;

    /// keep and bringBack copy store() aside, and from there.
    void keep() const;
    void bringBack() const;

  private:
    [[nodiscard]] Outcome outcomeNow(bool isSettled) const;
    void walkFate(const Operation& operation, const std::string& fate, int error);
    void expectWithin(const std::vector<std::string>& calls) const;

    Snapshot m_before;
    Snapshot m_whole;
    std::vector<std::string> m_calls;
    Table m_table;
};

}  // namespace faulttests
