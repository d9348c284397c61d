// SPDX-License-Identifier: Apache-2.0
#include <unistd.h>

#include "tests/cli/sandbox.h"

namespace clitests {
namespace {

class OnTerminal : public Sandbox {
  protected:
    [[nodiscard]] Call onTerminal(const std::vector<std::string>& arguments) const {
        Call one = call(arguments);
        one.environment["TERM"] = "xterm";
        return one;
    }
};

// Echo is off only after the prompt is shown: whoever types before is seen, so the test waits like a person.
void typeHidden(Terminal& terminal, const std::string& keys) {
    ASSERT_TRUE(terminal.waitFor(": "));
    while (!terminal.echoIsOff()) {
        ::usleep(1000);
    }
    terminal.type(keys);
}

TEST_F(OnTerminal, AsksForThePasswordWithoutEcho) {
    Terminal terminal(onTerminal({"check", pfx("good")}));
    typeHidden(terminal, "assist\n");
    const Ended ended = terminal.toEnd();
    EXPECT_EQ(ended.code, 0);
    EXPECT_NE(ended.out.find("good.pfx"), std::string::npos);
    EXPECT_NE(ended.out.find(thumbprintOf("leaf")), std::string::npos);
    EXPECT_EQ(ended.out.find("assist\r"), std::string::npos);
}

TEST_F(OnTerminal, DoesNotShowAPasswordOfItsOwnKind) {
    Terminal terminal(onTerminal({"check", pfx("good")}));
    typeHidden(terminal, "hunter2-hunter2\n");
    const Ended ended = terminal.toEnd();
    EXPECT_EQ(ended.code, 4);
    EXPECT_EQ(ended.out.find("hunter2"), std::string::npos);
}

TEST_F(OnTerminal, TakesANonAsciiPassword) {
    Terminal terminal(onTerminal({"check", pfx("non-ascii-password-3des")}));
    typeHidden(terminal, "pässwörd€\n");
    EXPECT_EQ(terminal.toEnd().code, 0);
}

TEST_F(OnTerminal, AsksOnceForSeveralFiles) {
    Terminal terminal(onTerminal({"check", pfx("good"), pfx("good-ec"), pfx("good-rc2")}));
    typeHidden(terminal, "assist\n");
    EXPECT_EQ(terminal.toEnd().code, 0);
}

TEST_F(OnTerminal, AnEmptyLineIsTheEmptyPassword) {
    Terminal terminal(onTerminal({"check", pfx("empty-password")}));
    typeHidden(terminal, "\n");
    EXPECT_EQ(terminal.toEnd().code, 0);
}

TEST_F(OnTerminal, CtrlCAtThePromptCancels) {
    Terminal terminal(onTerminal({"import", pfx("good"), "--store", store()}));
    typeHidden(terminal, "ass\x03");
    EXPECT_EQ(terminal.toEnd().code, 130);
    EXPECT_FALSE(fs::exists(store()));
}

TEST_F(OnTerminal, DoesNotAskWhereAPasswordIsGiven) {
    Call one = onTerminal({"check", pfx("good"), "--json"});
    one.environment["ASSISTCERT_PASSWORD"] = "assist";
    Terminal terminal(one);
    const Ended ended = terminal.toEnd();
    EXPECT_EQ(ended.code, 0);
    EXPECT_EQ(ended.out.front(), '{');
}

struct Colours {
    std::map<std::string, std::string> environment;
    bool wanted;
};

TEST_F(OnTerminal, HasColourUnlessItIsNotWanted) {
    const std::vector<Colours> rows{
        {{}, true},
        {{{"NO_COLOR", "1"}}, false},
        {{{"NO_COLOR", "0"}}, false},
        {{{"TERM", "dumb"}}, false},
    };
    for (const Colours& row : rows) {
        for (const char* name : {"good", "expired"}) {
            Call one = onTerminal({"check", pfx(name)});
            one.environment["ASSISTCERT_PASSWORD"] = "assist";
            for (const auto& [key, value] : row.environment) {
                one.environment[key] = value;
            }
            Terminal terminal(one);
            EXPECT_EQ(terminal.toEnd().out.find("\x1B[") != std::string::npos, row.wanted) << name;
        }
    }
}

// On a pipe there is no escape character at all, even if the environment speaks of a terminal.
TEST_F(OnTerminal, IsNeededForColour) {
    const std::string leaf = thumbprintOf("leaf");
    EXPECT_EQ(import("good").code, 0);
    const std::vector<std::vector<std::string>> calls{
        {"check", pfx("good")},
        {"check", pfx("expired"), pfx("good"), pfx("is-not-there")},
        {"import", pfx("good-ec"), "--store", store(), "--dry-run"},
        {"import", pfx("good"), "--store", store()},
        {"import", pfx("cn-only"), "--store", store()},
        {"list", "--store", store()},
        {"show", leaf, "--store", store()},
        {"verify", leaf, "--store", store()},
        {"status", "--store", store(), "--days", "9999"},
        {"thumbprint", leaf},
        {"undo", "--last", "--store", store()},
        {"undo", "--last", "--store", store()},
        {"bindings"},
        {"nonsense"},
        {"--help"},
        {"--version"},
    };
    for (const auto& arguments : calls) {
        Call one = onTerminal(arguments);
        one.environment["ASSISTCERT_PASSWORD"] = "assist";
        const Ended ended = runToEnd(one);
        EXPECT_EQ((ended.out + ended.err).find('\x1B'), std::string::npos) << arguments.front();
        EXPECT_FALSE((ended.out + ended.err).empty()) << arguments.front();
    }
}

}  // namespace
}  // namespace clitests
