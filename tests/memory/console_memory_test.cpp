// SPDX-License-Identifier: Apache-2.0
#include <unistd.h>

#include <sstream>

#include "tests/cli/sandbox.h"
#include "tests/memory/leave_out.h"
#include "tests/support/secret_pfx.h"

namespace clitests {
namespace {

using testing_support::makeSecretPfx;
using testing_support::masked;
using testing_support::Needles;
using testing_support::SecretPair;
using testing_support::SecretPfx;

/// ConsoleMemory runs the program with a witness who looks through its memory when main is over.
class ConsoleMemory : public Sandbox {
  protected:
    void SetUp() override { LEAVE_OUT_WITHOUT_WIPING_HEAP(); }

    [[nodiscard]] Call witnessed(std::vector<std::string> arguments, const Needles& secrets) const {
        Needles needles = secrets;
        needles.add("argument", argument, argument.size());
        writeFile(folder() / "needles", needles.toText());
        fs::remove(folder() / "report");
        Call one = call(std::move(arguments));
        one.words.insert(one.words.end(), {"--lang", argument});
        one.environment["LD_PRELOAD"] = ASSISTCERT_MEMORY_WITNESS;
        one.environment["MEMORY_WITNESS_NEEDLES"] = (folder() / "needles").string();
        one.environment["MEMORY_WITNESS_REPORT"] = (folder() / "report").string();
        return one;
    }

    // Its own arguments are in a program's memory to its end: a witness who does not see them sees nothing.
    void expectNothingLeft(const std::string& what) const {
        std::istringstream report(contentOf(folder() / "report"));
        std::size_t bytes = 0;
        report >> bytes >> std::ws;
        EXPECT_GT(bytes, 1000000U) << what << ": " << report.str();
        bool sawArgument = false;
        std::string line;
        while (std::getline(report, line)) {
            sawArgument = sawArgument || line.starts_with("argument:");
            EXPECT_TRUE(line.starts_with("argument:")) << what << ": " << line;
        }
        EXPECT_TRUE(sawArgument) << what;
    }

    static const inline std::string argument = "en-x-remembered-to-the-end";
};

std::string passwordOf(const SecretPfx& made) {
    return masked(made.maskedPassword);
}

// Echo is off only after the prompt is shown.
void typeHidden(Terminal& terminal, const std::string& keys) {
    ASSERT_TRUE(terminal.waitFor(": "));
    while (!terminal.echoIsOff()) {
        ::usleep(1000);
    }
    terminal.type(keys);
}

TEST_F(ConsoleMemory, HoldsNoSecretAfterAnImport) {
    for (const SecretPair& pair : {SecretPair{}, SecretPair{"good-ec", "ec-p256", false}}) {
        const SecretPfx made = makeSecretPfx(folder(), pair);
        writeFile(folder() / "password.txt", passwordOf(made) + "\n");
        for (const std::string source : {"stdin", "file", "environment"}) {
            const std::string store = (folder() / (pair.key + source)).string();
            Call one = witnessed({"import", made.file, "--store", store, "--force"}, made.needles);
            if (source == "stdin") {
                one.words.emplace_back("--password-stdin");
                one.input = passwordOf(made) + "\n";
            } else if (source == "file") {
                one.words.insert(one.words.end(), {"--password-file", (folder() / "password.txt").string()});
            } else {
                one.environment["ASSISTCERT_PASSWORD"] = passwordOf(made);
            }
            const Ended ended = runToEnd(one);
            EXPECT_EQ(ended.code, 0) << ended.err << ended.out;
            expectNothingLeft(source);
        }
    }
}

TEST_F(ConsoleMemory, HoldsNoSecretAfterOtherWork) {
    const SecretPfx made = makeSecretPfx(folder());
    const std::vector<std::vector<std::string>> calls{
        {"import", made.file, "--store", store(), "--dry-run", "--force"},
        {"import", made.file, "--store", store(), "--force", "--report", (folder() / "r.pdf").string()},
        {"check", made.file, "--json"},
        {"check", made.file, made.file, made.file},
        {"verify", thumbprintOf("leaf"), "--store", store()},
        {"status", "--store", store()},
        {"show", thumbprintOf("leaf"), "--store", store()},
        {"import", made.file, "--store", store(), "--force"},
        {"undo", "--last", "--store", store()}};
    for (const auto& words : calls) {
        Call one = witnessed(words, made.needles);
        if (words.front() == "import" || words.front() == "check") {
            one.words.emplace_back("--password-stdin");
            one.input = passwordOf(made) + "\n";
        }
        const Ended ended = runToEnd(one);
        EXPECT_TRUE(ended.code == 0 || ended.code == 1) << Json(words) << ended.err << ended.out;
        expectNothingLeft(Json(words).dump());
    }
}

TEST_F(ConsoleMemory, HoldsNoWrongPassword) {
    const SecretPfx made = makeSecretPfx(folder());
    for (const std::vector<std::string>& words : {std::vector<std::string>{"import", pfx("good"), "--store", store()},
                                                  {"check", pfx("good-rc2"), pfx("good-ec"), "--json"},
                                                  {"check", fixture("archive.zip")}}) {
        Call one = witnessed(words, made.needles);
        one.environment["ASSISTCERT_PASSWORD"] = passwordOf(made);
        EXPECT_GE(runToEnd(one).code, 3);
        expectNothingLeft(words[1]);
    }
}

TEST_F(ConsoleMemory, HoldsNothingThatWasTypedAtThePrompt) {
    const SecretPfx made = makeSecretPfx(folder());
    for (const auto& [end, code] : {std::pair{"\n", 0}, {"\x03", 130}}) {
        Call one = witnessed({"import", made.file, "--store", store(), "--force"}, made.needles);
        one.environment["TERM"] = "xterm";
        Terminal terminal(one);
        typeHidden(terminal, passwordOf(made) + end);
        EXPECT_EQ(terminal.toEnd().code, code);
        expectNothingLeft(code == 0 ? "typed" : "cancelled");
    }
}

}  // namespace
}  // namespace clitests
