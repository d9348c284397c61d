// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/sandbox.h"

namespace clitests {
namespace {

class Password : public Sandbox {
  protected:
    [[nodiscard]] Ended fromStdin(const std::string& file, const std::string& input) const {
        Call one = call({"check", file, "--json", "--password-stdin"});
        one.input = input;
        return runToEnd(one);
    }

    [[nodiscard]] Ended fromFile(const std::string& file, const std::string& content) const {
        writeFile(folder() / "password.txt", content);
        return run({"check", file, "--json", "--password-file", (folder() / "password.txt").string()});
    }

    [[nodiscard]] Ended fromEnvironment(const std::string& file, const std::string& value) const {
        Call one = call({"check", file, "--json"});
        one.environment["ASSISTCERT_PASSWORD"] = value;
        return runToEnd(one);
    }

    /// make writes a PFX with a password of its own.
    [[nodiscard]] std::string make(const std::string& password) const {
        Call one;
        const std::string file = (folder() / "made.pfx").string();
        one.words = {ASSISTCERT_PFX_WRITER,
                     "--out",
                     file,
                     "--password",
                     password,
                     "--cert",
                     fixture("certificates/leaf.pem"),
                     "--key",
                     fixture("keys/leaf.pem")};
        EXPECT_EQ(runToEnd(one).code, 0);
        return file;
    }
};

struct Row {
    const char* name;
    std::string line;
    int exit;
};

const std::vector<Row>& lines() {
    static const std::vector<Row> rows{
        {"good", "assist\n", 0},
        {"good", "assist\r\n", 0},
        {"good", "assist", 0},
        {"good", "assist\r", 4},
        {"good",
         "\xEF\xBB\xBF"
         "assist\n",
         0},
        {"good",
         "\xEF\xBB\xBF"
         "assist\r\n",
         0},
        {"good", "assist\nsecond line\n", 0},
        {"good", "assist \n", 4},
        {"good", " assist\n", 4},
        {"good", "assist\t\n", 4},
        {"good", "assist\r\r\n", 4},
        {"good",
         "\xEF\xBB\xBF\xEF\xBB\xBF"
         "assist\n",
         4},
        {"good", "\nassist\n", 4},
        {"good", "Assist\n", 4},
        {"good", "\n", 4},
        {"good", "", 2},
        {"empty-password", "\n", 0},
        {"empty-password", "\r\n", 0},
        {"empty-password", "\xEF\xBB\xBF\n", 0},
        {"empty-password-3des", "\n", 0},
        {"absent-password", "\n", 0},
        {"absent-password-3des", "\n", 0},
        {"empty-password", "", 2},
        {"non-ascii-password", "pässwörd€\n", 0},
        {"non-ascii-password-3des", "pässwörd€\r\n", 0},
        {"non-ascii-password", "p\xE4ssw\xF6rd\x80\n", 4},  // not UTF-8
        {"no-mac-no-encryption", "whatever\n", 0},
    };
    return rows;
}

void expectExit(const Ended& ended, const Row& row) {
    EXPECT_EQ(ended.code, row.exit) << row.name << " and "
                                    << Json(row.line).dump(-1, ' ', true, Json::error_handler_t::replace);
    const std::string code = row.exit == 0 ? "" : row.exit == 2 ? "usage" : "wrong-password";
    EXPECT_EQ(errorCodeOf(documentOf(ended)), code);
}

TEST_F(Password, ComesFromTheFirstLineOfStandardInput) {
    for (const Row& row : lines()) {
        expectExit(fromStdin(pfx(row.name), row.line), row);
    }
}

TEST_F(Password, ComesFromTheFirstLineOfAFile) {
    for (const Row& row : lines()) {
        expectExit(fromFile(pfx(row.name), row.line), row);
    }
}

TEST_F(Password, ComesFromTheEnvironment) {
    for (const Row& row : {Row{"good", "assist", 0}, Row{"good", "assist ", 4}, Row{"empty-password", "", 0},
                           Row{"absent-password-3des", "", 0}, Row{"non-ascii-password", "pässwörd€", 0}}) {
        expectExit(fromEnvironment(pfx(row.name), row.line), row);
    }
}

TEST_F(Password, KeepsSpacesAtBothEnds) {
    const std::string file = make("  two spaces \t");
    EXPECT_EQ(fromStdin(file, "  two spaces \t\n").code, 0);
    EXPECT_EQ(fromFile(file, "  two spaces \t\r\n").code, 0);
    EXPECT_EQ(fromStdin(file, "two spaces\n").code, 4);
}

TEST_F(Password, ThatIsNearlyRightIsWrongAndSaidToBeNearlyRight) {
    for (const auto& [typed, said] : {std::pair{"ASSIST", "Caps Lock"},
                                      {"assist ", "space"},
                                      {"'assist'", "quotation marks"},
                                      {"qssist", "keyboard"}}) {
        const Ended ended = fromEnvironment(fixture("good.pfx"), typed);
        EXPECT_EQ(ended.code, 4) << typed;
        const Json error = documentOf(ended)["error"];
        EXPECT_EQ(error["code"], "wrong-password");
        EXPECT_NE(error["message"].get<std::string>().find(said), std::string::npos);
        EXPECT_EQ(ended.out.find(typed), std::string::npos);
    }
}

TEST_F(Password, MayHaveALineEndInTheFileThatNobodyCanType) {
    const Ended ended = fromStdin(make("assist\r\n"), "assist\n");
    EXPECT_EQ(ended.code, 0);
    EXPECT_EQ(documentOf(ended)["encryption"]["password_form"], "carriage-return-line-feed");
}

TEST_F(Password, MayBeLong) {
    const std::string longOne(5000, 'x');
    const std::string file = make(longOne);
    EXPECT_EQ(fromStdin(file, longOne + "\n").code, 0);
    EXPECT_EQ(fromStdin(file, longOne + "x\n").code, 4);
}

TEST_F(Password, IsTakenByTheImportToo) {
    Call one = call({"import", pfx("non-ascii-password"), "--store", store(), "--json", "--password-stdin"});
    one.input = "\xEF\xBB\xBFpässwörd€\r\n";
    EXPECT_EQ(runToEnd(one).code, 0);
    EXPECT_EQ(documentOf(inStore({"verify", thumbprintOf("leaf")}))["can_sign"], true);
}

TEST_F(Password, OptionsGoBeforeTheEnvironment) {
    Call one = call({"check", pfx("good"), "--json", "--password-stdin"});
    one.environment["ASSISTCERT_PASSWORD"] = "wrong";
    one.input = "assist\n";
    EXPECT_EQ(runToEnd(one).code, 0);
    one.environment["ASSISTCERT_PASSWORD"] = "assist";
    one.input = "wrong\n";
    EXPECT_EQ(runToEnd(one).code, 4);
}

TEST_F(Password, HasOneOptionOnly) {
    writeFile(folder() / "password.txt", "assist\n");
    Call one = call(
        {"check", pfx("good"), "--json", "--password-stdin", "--password-file", (folder() / "password.txt").string()});
    one.input = "assist\n";
    const Ended ended = runToEnd(one);
    EXPECT_EQ(ended.code, 2);
    EXPECT_EQ(errorCodeOf(documentOf(ended)), "usage");
}

TEST_F(Password, FileThatIsNotThereIsUnreadable) {
    const Ended ended = run({"check", pfx("good"), "--json", "--password-file", (folder() / "not-there").string()});
    EXPECT_EQ(ended.code, 3);
    EXPECT_EQ(errorCodeOf(documentOf(ended)), "file-unreadable");
}

// Nobody can be asked: neither a prompt nor an endless wait, and no blame for a password that nobody gave.
TEST_F(Password, ThatNobodyGivesIsMissing) {
    Call one = call({"check", pfx("good"), "--json"});
    one.inputStaysEmpty = false;
    const Ended ended = runToEnd(one);
    EXPECT_EQ(ended.code, 2);
    EXPECT_EQ(errorCodeOf(documentOf(ended)), "usage");
    EXPECT_EQ(run({"check", pfx("absent-password"), "--json"}).code, 0);
    EXPECT_EQ(run({"check", pfx("no-mac-no-encryption"), "--json"}).code, 0);
}

TEST_F(Password, IsNoOption) {
    const Ended ended = run({"check", pfx("good"), "--json", "--password", "assist"});
    EXPECT_EQ(ended.code, 2);
    EXPECT_EQ(errorCodeOf(documentOf(ended)), "usage");
}

}  // namespace
}  // namespace clitests
