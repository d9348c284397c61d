// SPDX-License-Identifier: Apache-2.0
#include <unistd.h>

#include <csignal>

#include "tests/cli/sandbox.h"

namespace clitests {
namespace {

/// Cancel stops the program while it derives a key that takes a quarter of an hour, if nobody stops it.
class Cancel : public Sandbox {
  protected:
    Cancel() {
        Call one;
        one.words = {ASSISTCERT_PFX_WRITER,
                     "--out",
                     file(),
                     "--mac-claims",
                     "2000000000",
                     "--cert",
                     fixture("certificates/leaf.pem"),
                     "--key",
                     fixture("keys/leaf.pem")};
        EXPECT_EQ(runToEnd(one).code, 0);
    }

    [[nodiscard]] std::string file() const { return (folder() / "long.pfx").string(); }

    [[nodiscard]] Call longCall(std::vector<std::string> arguments) const {
        Call one = call(std::move(arguments));
        one.words.insert(one.words.end(), {"--max-iterations", "9000000000"});
        one.environment["ASSISTCERT_PASSWORD"] = goodPassword;
        return one;
    }
};

// It derives as soon as a second thread is there: before that nothing is done but reading.
void waitUntilItDerives(pid_t process) {
    const fs::path tasks = fs::path("/proc") / std::to_string(process) / "task";
    std::error_code gone;
    while (fs::exists(tasks, gone)) {
        const auto count = std::distance(fs::directory_iterator(tasks, gone), fs::directory_iterator());
        if (count > 1) {
            return;
        }
        ::usleep(1000);
    }
}

TEST_F(Cancel, LeavesNothingBehind) {
    for (const int signal : {SIGINT, SIGTERM}) {
        for (const std::vector<std::string>& arguments : {std::vector<std::string>{"check", file(), "--json"},
                                                          {"check", pfx("good"), file(), "--json"},
                                                          {"import", file(), "--store", store(), "--json"}}) {
            Call one = longCall(arguments);
            one.on = [signal](pid_t process) {
                waitUntilItDerives(process);
                ::kill(process, signal);
            };
            const Ended ended = runToEnd(one);
            EXPECT_EQ(ended.code, 130) << Json(arguments);
            EXPECT_EQ(errorCodeOf(documentOf(ended)), "cancelled");
            EXPECT_FALSE(fs::exists(store()));
        }
    }
}

TEST_F(Cancel, LeavesAStoreAsItIs) {
    ASSERT_EQ(import("good").code, 0);
    const Snapshot before = snapshotOf(store());
    Call one = longCall({"import", file(), "--store", store()});
    one.on = [](pid_t process) {
        waitUntilItDerives(process);
        ::kill(process, SIGINT);
    };
    const Ended ended = runToEnd(one);
    EXPECT_EQ(ended.code, 130);
    EXPECT_EQ(ended.out, "");
    EXPECT_NE(ended.err, "");
    EXPECT_EQ(snapshotOf(store()), before);
}

TEST_F(Cancel, CtrlCOnATerminal) {
    Call one = longCall({"import", file(), "--store", store()});
    one.environment["TERM"] = "xterm";
    Terminal terminal(one);
    ASSERT_TRUE(terminal.waitFor("Ctrl-C"));
    terminal.type("\x03");
    EXPECT_EQ(terminal.toEnd().code, 130);
    EXPECT_FALSE(fs::exists(store()));
}

}  // namespace
}  // namespace clitests
