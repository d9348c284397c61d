// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "tests/cli/sandbox.h"

namespace clitests {
namespace {

/// HostileNames puts what could command a terminal, or forge a line, wherever strangers can put a name.
class HostileNames : public Sandbox {
  protected:
    /// everyOutput is what each verb says of a PFX: on a terminal, and on pipes.
    struct Said {
        std::string terminal;
        std::string pipes;
        std::string json;
    };

    [[nodiscard]] Said say(const std::vector<std::string>& arguments) const {
        Call one = call(arguments);
        one.environment["ASSISTCERT_PASSWORD"] = goodPassword;
        one.environment["TERM"] = "xterm";
        one.environment["NO_COLOR"] = "1";  // whatever escape is left is a stranger's
        const Ended piped = runToEnd(one);
        Terminal terminal(one);
        Said said{terminal.toEnd().out, piped.out + piped.err, {}};
        one.words.emplace_back("--json");
        said.json = runToEnd(one).out;
        return said;
    }

    /// withFriendlyName writes a PFX whose server certificate has that friendly name.
    [[nodiscard]] std::string withFriendlyName(const std::string& name) const {
        Call one;
        const std::string file = (folder() / "hostile.pfx").string();
        one.words = {ASSISTCERT_PFX_WRITER,
                     "--out",
                     file,
                     "--cert",
                     fixture("certificates/leaf.pem") + ",key-id=01,name=" + name,
                     "--key",
                     fixture("keys/leaf.pem") + ",key-id=01"};
        EXPECT_EQ(runToEnd(one).code, 0);
        return file;
    }

    /// withSubject writes a PFX with a certificate of its own.
    [[nodiscard]] std::string withSubject(const std::string& subject, const std::string& dnsName) const {
        const std::string certificate = (folder() / "hostile.pem").string();
        Call one;
        one.words = {"/usr/bin/env", "openssl",  "req",     "-x509",
                     "-utf8",        "-new",     "-key",    fixture("keys/leaf.pem"),
                     "-subj",        subject,    "-addext", "subjectAltName=DNS:" + dnsName,
                     "-out",         certificate};
        one.environment["PATH"] = "/usr/bin:/bin";
        const Ended made = runToEnd(one);
        EXPECT_EQ(made.code, 0) << made.err;
        const std::string file = (folder() / "subject.pfx").string();
        one.words = {ASSISTCERT_PFX_WRITER, "--out", file, "--cert", certificate, "--key", fixture("keys/leaf.pem")};
        EXPECT_EQ(runToEnd(one).code, 0);
        return file;
    }

    /// everywhere says all that is said of a PFX, from check to undo.
    [[nodiscard]] std::vector<Said> everywhere(const std::string& file) const {
        const std::string thumbprint = documentOf(open({"check", file}))["certificates"][0].value("thumbprint", "none");
        EXPECT_LE(open({"import", file, "--store", store(), "--force"}).code, 1);
        return {say({"check", file}),
                say({"check", file, file}),
                say({"import", file, "--dry-run", "--force", "--store", (folder() / "other").string()}),
                say({"import", file, "--store", (folder() / "other").string()}),
                say({"list", "--store", store()}),
                say({"show", thumbprint, "--store", store()}),
                say({"status", "--store", store()})};
    }
};

// C0 but line ends, DEL and C1; the latter are two bytes in UTF-8, and an escape to some terminals.
bool hasControls(const std::string& text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        const auto next = static_cast<unsigned char>(i + 1 < text.size() ? text[i + 1] : '\0');
        if ((c < 0x20 && c != '\n' && c != '\r') || c == 0x7F || (c == 0xC2 && next >= 0x80 && next <= 0x9F)) {
            return true;
        }
    }
    return false;
}

bool turnsDirection(const std::string& text) {
    return std::ranges::any_of(std::vector<std::string>{"\u202E", "\u202D", "\u2066", "\u2067", "\u200F"},
                               [&](const std::string& mark) { return text.find(mark) != std::string::npos; });
}

TEST_F(HostileNames, NeverReachATerminalRaw) {
    for (const std::string& name :
         {std::string("\x1B[2Jgone"), std::string("\x1B[1;32mgreen\x1B[0m"), std::string("\x1B[0m"),
          std::string("\x1B]0;title\x07"), std::string("back\b\b\b\b"), std::string("\u009B2J"), std::string("\x7F"),
          std::string("tab\there")}) {
        for (const Said& said : everywhere(withFriendlyName(name))) {
            EXPECT_FALSE(hasControls(said.terminal)) << Json(name) << Json(said.terminal);
            EXPECT_FALSE(hasControls(said.pipes)) << Json(name) << Json(said.pipes);
            EXPECT_FALSE(hasControls(said.json)) << Json(name);
        }
        fs::remove_all(store());
    }
}

TEST_F(HostileNames, DoNotPaintWithTheProgramsOwnColours) {
    Call one = call({"check", withFriendlyName("\x1B[1;32mpainted")});
    one.environment["ASSISTCERT_PASSWORD"] = goodPassword;
    one.environment["TERM"] = "xterm";
    Terminal terminal(one);
    const std::string shown = terminal.toEnd().out;
    EXPECT_NE(shown.find("painted"), std::string::npos);
    EXPECT_EQ(shown.find("\x1B[1;32mpainted"), std::string::npos);
}

TEST_F(HostileNames, DoNotForgeALine) {
    for (const std::string& name : {std::string("x\nforged: Go on"), std::string("x\r\nforged: Go on"),
                                    std::string("x\rforged: Go on"), std::string("x\u2028forged: Go on")}) {
        for (const Said& said : everywhere(withFriendlyName(name))) {
            for (const std::string& text : {said.terminal, said.pipes}) {
                EXPECT_EQ(text.find("\nforged"), std::string::npos) << Json(text);
                EXPECT_EQ(text.find("\rforged"), std::string::npos) << Json(text);
                EXPECT_EQ(text.find("\u2028forged"), std::string::npos) << Json(text);
            }
        }
        fs::remove_all(store());
    }
}

TEST_F(HostileNames, DoNotTurnTheDirection) {
    for (const Said& said : everywhere(withFriendlyName("moc.elpmaxe\u202Etsissa\u2066\u200F"))) {
        EXPECT_FALSE(turnsDirection(said.terminal));
        EXPECT_FALSE(turnsDirection(said.pipes));
    }
}

TEST_F(HostileNames, MayBeSubjectsAndHostNames) {
    for (const std::string& name :
         {std::string("\x1B[2Jgone"), std::string("\x1B[1;32mgreen"), std::string("\u009B2J")}) {
        for (const Said& said : everywhere(withSubject("/O=" + name + "/CN=" + name, "a" + name + ".example.com"))) {
            EXPECT_FALSE(hasControls(said.terminal + said.pipes + said.json)) << Json(name) << Json(said.terminal);
        }
        fs::remove_all(store());
    }
}

TEST_F(HostileNames, MayBeArguments) {
    const std::string name = "\x1B[1;32mgreen\x1B]0;title\x07\u009B";
    fs::copy(pfx("good"), folder() / (name + ".pfx"));
    const std::string file = (folder() / (name + ".pfx")).string();
    for (const Said& said :
         {say({"check", file}), say({"check", file, file}), say({"check", file + "x"}),
          say({"check", file, file + "x"}), say({"import", file, "--dry-run"}),
          say({"check", pfx("good"), "--host", name}), say({name}), say({"check", pfx("good"), "--" + name}),
          say({"list", "--store", (folder() / name).string()}), say({"undo", name}), say({"thumbprint", name}),
          say({"show", name}), say({"list", name}), say({"import", pfx("good"), "--placement", name}),
          say({"import", pfx("good"), "--certificate", name}),
          say({"import", pfx("good"), "--store", (folder() / name).string()})}) {
        EXPECT_FALSE(hasControls(said.terminal)) << Json(said.terminal);
        EXPECT_FALSE(hasControls(said.pipes)) << Json(said.pipes);
        EXPECT_FALSE(hasControls(said.json)) << said.json;
    }
}

}  // namespace
}  // namespace clitests
