// SPDX-License-Identifier: Apache-2.0
#include <sstream>

#include "tests/cli/sandbox.h"

namespace clitests {
namespace {

constexpr auto* secret = "Geheim-Wort-4711";

/// Secrets imports a PFX that has a password which stands nowhere else.
class Secrets : public Sandbox {
  protected:
    Secrets() {
        Call one;
        one.words = {ASSISTCERT_PFX_WRITER,
                     "--out",
                     file(),
                     "--password",
                     secret,
                     "--cert",
                     fixture("certificates/leaf.pem"),
                     "--key",
                     fixture("keys/leaf.pem")};
        EXPECT_EQ(runToEnd(one).code, 0);
        writeFile(passwordFile(), std::string(secret) + "\n");
    }

    [[nodiscard]] std::string file() const { return (folder() / "made.pfx").string(); }
    [[nodiscard]] std::string passwordFile() const { return (folder() / "password.txt").string(); }

    /// everySource runs the call with the password from each of its sources, with and without --json.
    [[nodiscard]] std::vector<Ended> everySource(const std::vector<std::string>& arguments) const {
        std::vector<Ended> all;
        for (const char* form : {"--json", "--quiet"}) {
            Call one = call(arguments);
            one.words.emplace_back(form);
            Call another = one;
            another.environment["ASSISTCERT_PASSWORD"] = secret;
            all.push_back(runToEnd(another));
            another = one;
            another.words.insert(another.words.end(), {"--password-file", passwordFile()});
            all.push_back(runToEnd(another));
            one.words.emplace_back("--password-stdin");
            one.input = std::string(secret) + "\n";
            all.push_back(runToEnd(one));
        }
        return all;
    }
};

/// keyLines are the lines of the key's PEM: none of them may be seen.
std::vector<std::string> keyLines() {
    std::vector<std::string> lines;
    std::istringstream pem(contentOf(fixture("keys/leaf.pem")));
    std::string line;
    while (std::getline(pem, line)) {
        if (!line.starts_with("-----")) {
            lines.push_back(line);
        }
    }
    EXPECT_GT(lines.size(), 20U);
    return lines;
}

void expectNoSecret(const std::string& text, const std::string& where) {
    EXPECT_EQ(text.find(secret), std::string::npos) << where;
    EXPECT_EQ(text.find("PRIVATE KEY"), std::string::npos) << where;
    for (const std::string& line : keyLines()) {
        EXPECT_EQ(text.find(line), std::string::npos) << where;
    }
}

TEST_F(Secrets, AreInNoOutput) {
    const std::string other = fixture("archive.zip");
    for (const std::vector<std::string>& arguments :
         {std::vector<std::string>{"check", file()},
          {"check", file(), pfx("good"), other},  // the secret is the wrong password of another file
          {"check", pfx("good")},
          {"check", other},
          {"import", file(), "--store", store(), "--dry-run"},
          {"import", pfx("good"), "--store", store()},
          {"import", file(), "--store", store(), "--exportable"},
          {"import", file(), "--store", store(), "--nonsense"}}) {
        for (const Ended& ended : everySource(arguments)) {
            expectNoSecret(ended.out + ended.err, Json(arguments).dump());
        }
    }
    for (const std::vector<std::string>& arguments : {std::vector<std::string>{"list"},
                                                      {"show", thumbprintOf("leaf")},
                                                      {"verify", thumbprintOf("leaf")},
                                                      {"status"},
                                                      {"undo", "--last"}}) {
        const Ended ended = inStore(arguments);
        EXPECT_EQ(ended.code, 0);
        expectNoSecret(ended.out + ended.err, arguments.front());
    }
}

// The key lies in privkey.pem and nowhere else; the password nowhere at all.
TEST_F(Secrets, AreInNoFileButTheKeys) {
    const Ended ended = everySource({"import", file(), "--store", store()}).front();
    ASSERT_EQ(ended.code, 0);
    for (const auto& [path, content] : snapshotOf(folder())) {
        if (path == "password.txt") {
            continue;
        }
        if (fs::path(path).filename() == "privkey.pem") {
            EXPECT_EQ(content.find(secret), std::string::npos);
            EXPECT_TRUE(content.starts_with("100600 ") || content.starts_with("600 ")) << content.substr(0, 8);
            continue;
        }
        expectNoSecret(content, path);
    }
}

// What `ps` shows while the program waits for the password and works with it.
TEST_F(Secrets, AreNotOnTheCommandLine) {
    std::string seen;
    for (const std::vector<std::string>& arguments :
         {std::vector<std::string>{"--password-stdin"}, {"--password-file", passwordFile()}}) {
        Call one = call({"check", file(), "--json"});
        one.words.insert(one.words.end(), arguments.begin(), arguments.end());
        one.input = std::string(secret) + "\n";
        one.on = [&seen](pid_t process) {
            const fs::path folder = fs::path("/proc") / std::to_string(process);
            std::error_code gone;
            while (seen.empty() && fs::exists(folder, gone)) {
                const std::string line = contentOf(folder / "cmdline");
                seen = line.find("--json") == std::string::npos ? "" : line;
                if (line.empty()) {
                    break;  // it has ended already: nothing is left to be seen
                }
            }
        };
        EXPECT_EQ(runToEnd(one).code, 0);
        EXPECT_EQ(seen.find(secret), std::string::npos);
        seen.clear();
    }
}

}  // namespace
}  // namespace clitests
