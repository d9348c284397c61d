// SPDX-License-Identifier: Apache-2.0
// Two programs work on one store at once, and one of them is killed, at each of its calls in turn.
#include <algorithm>
#include <future>
#include <iostream>

#include "tests/fault/faulty.h"

namespace faulttests {
namespace {

using clitests::pfx;
using clitests::thumbprintOf;

class ParallelFault : public Faulty {
  protected:
    void SetUp() override {
        if (!canWatch()) {
            GTEST_SKIP() << "left out: this kernel lets no program be watched at its calls (seccomp)";
        }
    }

    /// treeAfter is what a fresh store holds after these imports.
    [[nodiscard]] Snapshot treeAfter(const std::vector<std::string>& names) const {
        fs::remove_all(store());
        for (const std::string& name : names) {
            EXPECT_EQ(import(name).code, 0);
        }
        return tree();
    }

    /// race lets one import be killed at each of its calls in turn, while another one goes on beside it. The other one
    /// must get through, whatever the first one left in its way. Where the other one was faster, the first may have
    /// fewer calls to make.
    void race(const std::string& killed, const std::string& other, const std::vector<Snapshot>& wanted) const {
        fs::remove_all(store());
        const std::size_t calls = watched({"none"}, {"import", pfx(killed)}).calls.size();
        EXPECT_GT(calls, 10U);
        std::size_t deaths = 0;
        for (std::size_t call = 1; call <= calls; ++call) {
            SCOPED_TRACE("killed at call " + std::to_string(call));
            fs::remove_all(store());
            auto beside = std::async(std::launch::async, [&] { return import(other); });
            const Watched first = watched({"kill", std::to_string(call)}, {"import", pfx(killed)});
            const Ended second = beside.get();
            deaths += first.ended.code == 0 ? 0 : 1;
            EXPECT_EQ(second.code, 0) << second.out;
            settle();
            expectOneOf(wanted);
        }
        EXPECT_GT(deaths, 0U);
        std::cout << "two imports at once, one to be killed at each of " << calls << " calls: " << deaths
                  << " killed\n";
    }

    void expectOneOf(const std::vector<Snapshot>& wanted) const {
        const Snapshot now = tree();
        std::string names;
        for (const auto& [name, content] : now) {
            names += "\n" + name;
        }
        EXPECT_NE(std::ranges::find(wanted, now), wanted.end()) << names;
    }
};

TEST_F(ParallelFault, TheOtherCertificateIsImportedWhole) {
    const std::vector<Snapshot> wanted{treeAfter({"good-ec"}), treeAfter({"good", "good-ec"}),
                                       treeAfter({"good-ec", "good"})};
    race("good", "good-ec", wanted);
}

TEST_F(ParallelFault, TheSameCertificateIsImportedOnce) {
    const std::vector<Snapshot> wanted{treeAfter({"good"})};
    race("good", "good", wanted);
}

}  // namespace
}  // namespace faulttests
