// SPDX-License-Identifier: Apache-2.0
// The console program in German: no line of it is left in English, and its JSON keeps its keys.
#include <QRegularExpression>

#include "tests/cli/sandbox.h"
#include "tests/translations/translation_file.h"

namespace clitests {
namespace {

using translationtests::Message;

QString inOneLine(const std::string& output) {
    return QString::fromStdString(output).simplified();
}

/// The longest piece of a sentence between the places to fill in, where it is long enough to be nothing else.
QString pieceOf(const QString& source) {
    static const QRegularExpression place(QStringLiteral("%[0-9]|\\{\\w+\\}"));
    constexpr qsizetype shortest = 12;
    QString longest;
    for (const QString& piece : source.split(place)) {
        longest = piece.simplified().size() > longest.size() ? piece.simplified() : longest;
    }
    return longest.size() >= shortest && longest.contains(u' ') ? longest : QString();
}

/// A label or a heading stands at the beginning of a line, alone or in front of its value.
bool hasLabel(const std::string& output, const QString& label) {
    const QRegularExpression line(QStringLiteral("^ *%1:?(  |$)").arg(QRegularExpression::escape(label)),
                                  QRegularExpression::MultilineOption);
    return line.match(QString::fromStdString(output)).hasMatch();
}

/// What of the catalogue's English stands in an output.
QStringList englishIn(const std::string& output) {
    QStringList found;
    for (const Message& message :
         translationtests::readTranslationFile(QStringLiteral(ASSISTCERT_SOURCES "/translations/assistcert_de.ts"))) {
        const QString translation = message.translations.value(0);
        const QString piece = pieceOf(message.source);
        const bool isSentence = !piece.isEmpty() && !translation.contains(piece) && inOneLine(output).contains(piece);
        const bool isLabel = translation != message.source && hasLabel(output, message.source);
        if (isSentence || isLabel) {
            found.append(message.name());
        }
    }
    return found;
}

class GermanProgram : public Sandbox {
  protected:
    [[nodiscard]] Ended say(const std::string& language, std::vector<std::string> arguments) const {
        arguments.insert(arguments.begin(), {"--lang", language});
        Call one = call(std::move(arguments));
        one.environment["ASSISTCERT_PASSWORD"] = goodPassword;
        return runToEnd(one);
    }

    /// expectGerman says the same in both languages; the English one shows that English would be found.
    void expectGerman(const std::vector<std::string>& arguments) const {
        const Ended english = say("en", arguments);
        const Ended german = say("de", arguments);
        const std::string what = testing::PrintToString(arguments);
        EXPECT_EQ(german.code, english.code) << what;
        EXPECT_FALSE(englishIn(english.out + english.err).isEmpty()) << what;
        const QStringList left = englishIn(german.out + german.err);
        EXPECT_TRUE(left.isEmpty()) << what << "\n" << left.join(u'\n').toStdString() << "\n" << german.out;
    }
};

TEST_F(GermanProgram, ChecksInGerman) {
    for (const char* name : {"good",
                             "good-wildcard-only",
                             "expired",
                             "expires-in-10-days",
                             "cn-only",
                             "wildcard-too-broad",
                             "rsa-1024",
                             "sha1-signed",
                             "self-signed",
                             "t10-in-issuer",
                             "two-servers",
                             "certificate-only",
                             "key-only",
                             "no-mac",
                             "chain-missing",
                             "chain-wrong-signature",
                             "chain-expired-intermediate",
                             "client-auth-only",
                             "long-400-days",
                             "key-of-another-certificate",
                             "truncated",
                             "mac-iterations-20-million",
                             "non-ascii-password",
                             "ed25519"}) {
        expectGerman({"check", pfx(name), "--host", "a.b.example.com"});
    }
    for (const char* name :
         {"archive.zip", "keystore.jks", "request.csr", "empty.bin", "missing.pfx", "certificates"}) {
        expectGerman({"check", fixture(name)});
    }
}

TEST_F(GermanProgram, SpeaksGermanInEveryOtherVerb) {
    expectGerman({"import", pfx("good"), "--store", store(), "--dry-run"});
    expectGerman({"import", pfx("expired"), "--store", store()});
    ASSERT_EQ(import("good").code, 0);
    const std::string leaf = thumbprintOf("leaf");
    expectGerman({"import", pfx("good"), "--store", store()});
    expectGerman({"list", "--store", store()});
    expectGerman({"show", leaf, "--store", store()});
    expectGerman({"verify", leaf, "--store", store()});
    expectGerman({"status", "--store", store(), "--days", "36500"});
    expectGerman({"undo", "20260101T000000Z-ABCDEF", "--store", store()});
    expectGerman({"remove", std::string(40, 'A'), "--store", store()});
    expectGerman({"thumbprint", "\u200e a1 " + std::string(38, 'b')});
    expectGerman({"thumbprint", "12"});
    expectGerman({"list", "--store", (folder() / "none").string()});
    expectGerman({"bindings"});
    expectGerman({"probe", "127.0.0.1:1"});
    expectGerman({"probe", "host:0"});
    expectGerman({"probe", "host", "--connect", "x"});
}

TEST_F(GermanProgram, ImportsInGerman) {
    const Ended german = say("de", {"import", pfx("good"), "--store", store()});
    EXPECT_EQ(german.code, 0);
    EXPECT_NE(german.out.find("Importiert"), std::string::npos);
    EXPECT_TRUE(englishIn(german.out).isEmpty()) << englishIn(german.out).join(u'\n').toStdString();
    EXPECT_TRUE(englishIn(say("de", {"undo", "--last", "--store", store()}).out).isEmpty());
}

TEST_F(GermanProgram, HelpsInGerman) {
    expectGerman({"--help"});
    for (const char* verb : {"check", "import", "undo", "bind", "probe", "status", "thumbprint"}) {
        expectGerman({verb, "--help"});
    }
    expectGerman({"nonsense"});
    expectGerman({});
    const Ended unknown = say("de", {"--nonsense"});
    EXPECT_NE(unknown.err.find("Unbekannte Option"), std::string::npos) << unknown.err;  // Qt's own words
}

TEST_F(GermanProgram, StaysEnglishWithAnUnknownLanguage) {
    EXPECT_EQ(say("xx", {"--help"}).out, say("en", {"--help"}).out);
}

TEST_F(GermanProgram, FollowsTheSystem) {
    Call one = call({"--help"});
    one.environment["LC_ALL"] = "C.UTF-8";
    EXPECT_EQ(runToEnd(one).out, say("en", {"--help"}).out);
    one.environment["LC_ALL"] = "de_DE.UTF-8";
    EXPECT_EQ(runToEnd(one).out, say("de", {"--help"}).out);
}

bool isProse(const std::string& key) {
    return key == "title" || key == "remedy" || key == "message" || key == "next_steps";
}

void expectSameButProse(const Json& one, const Json& other, const std::string& where) {
    ASSERT_EQ(one.type(), other.type()) << where;
    ASSERT_EQ(one.size(), other.size()) << where;
    if (one.is_object()) {
        for (const auto& [key, value] : one.items()) {
            ASSERT_TRUE(other.contains(key)) << where << "/" << key;
            if (isProse(key)) {
                EXPECT_NE(value, other[key]) << where << "/" << key;
            } else {
                expectSameButProse(value, other[key], where + "/" + key);
            }
        }
    } else if (one.is_array()) {
        for (std::size_t i = 0; i < one.size(); ++i) {
            expectSameButProse(one[i], other[i], where + "/" + std::to_string(i));
        }
    } else {
        EXPECT_EQ(one, other) << where;
    }
}

TEST_F(GermanProgram, KeepsTheKeysAndValuesOfItsJson) {
    for (const std::vector<std::string>& arguments :
         {std::vector<std::string>{"check", pfx("good"), "--host", "a.b.example.com", "--json"},
          {"check", pfx("expired"), "--json"},
          {"check", fixture("archive.zip"), "--json"},
          {"import", pfx("good"), "--store", store(), "--dry-run", "--json"},
          {"import", pfx("expired"), "--store", store(), "--json"},
          {"thumbprint", "12", "--json"}}) {
        expectSameButProse(documentOf(say("en", arguments)), documentOf(say("de", arguments)), arguments[0]);
    }
}

}  // namespace
}  // namespace clitests
