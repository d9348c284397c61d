// SPDX-License-Identifier: Apache-2.0
#include "tests/fault/faulty.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iostream>
#include <regex>

namespace faulttests {

namespace {

constexpr int leftOut = 77;
constexpr int killed = 137;
constexpr int interrupted = 130;
constexpr int storeFailed = 6;

std::vector<std::string> linesOf(const fs::path& file) {
    std::vector<std::string> lines;
    std::ifstream stream(file);
    for (std::string line; std::getline(stream, line);) {
        lines.push_back(line);
    }
    return lines;
}

// The receipts' ids, in the order in which the imports came.
std::vector<std::string> idsIn(const fs::path& receipts) {
    std::map<std::int64_t, std::string> bySequence;
    std::error_code none;
    for (const auto& entry : fs::directory_iterator(receipts, none)) {
        const auto json = clitests::Json::parse(clitests::contentOf(entry.path()), nullptr, false);
        if (json.is_object() && json.contains("sequence")) {
            bySequence[json["sequence"].get<std::int64_t>()] = json["id"].get<std::string>();
        }
    }
    std::vector<std::string> ids;
    for (const auto& [sequence, id] : bySequence) {
        ids.push_back(id);
    }
    return ids;
}

std::string replaced(std::string text, const std::string& what, const std::string& by) {
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size())) {
        text.replace(at, what.size(), by);
    }
    return text;
}

std::string withoutIds(std::string text, const std::vector<std::string>& ids) {
    for (std::size_t i = 0; i < ids.size(); ++i) {
        text = replaced(std::move(text), ids[i], "ID" + std::to_string(i));
    }
    return text;
}

std::string describe(Outcome outcome) {
    switch (outcome) {
        case Outcome::AsBefore:
            return "as before";
        case Outcome::TakenBack:
            return "taken back";
        case Outcome::Whole:
            return "whole";
        case Outcome::Finished:
            return "finished";
        case Outcome::Bad:
            break;
    }
    return "BAD";
}

bool isUsual(const std::string& fate, int code) {
    return fate == "kill" || fate == "tear" ? code == killed
           : fate == "interrupt"            ? code == interrupted || code == 0
                                            : code == storeFailed || code == 0;
}

// To the program they are all the same but for what it says, so that one of them will do unless all are asked for.
std::vector<int> errorsAsked() {
    const char* const asked = std::getenv("ASSISTCERT_FAULTS");
    return asked != nullptr && std::string_view(asked) == "all" ? std::vector{EIO, EACCES, EDQUOT, EROFS}
                                                                : std::vector<int>();
}

std::string differences(const Snapshot& now, const Snapshot& then) {
    std::string text;
    for (const auto& [name, content] : now) {
        text += then.contains(name) ? (then.at(name) == content ? "" : " ~" + name) : " +" + name;
    }
    for (const auto& [name, content] : then) {
        text += now.contains(name) ? "" : " -" + name;
    }
    return text;
}

// Whether only what nobody looks at is different: files that lie aside, and what the receipts say.
bool differsAsideOnly(const Snapshot& now, const Snapshot& then) {
    const auto entriesOf = [](Snapshot all) {
        std::erase_if(
            all, [](const auto& file) { return file.first.starts_with(".") || file.first.starts_with("receipts/"); });
        return all;
    };
    return entriesOf(now) == entriesOf(then);
}

}  // namespace

void Table::print(const std::string& operation, std::size_t calls) const {
    std::cout << operation << ": " << calls << " calls\n";
    for (const auto& [fate, outcomes] : m_counts) {
        std::cout << "  " << fate << ":";
        for (const auto& [outcome, count] : outcomes) {
            std::cout << "  " << describe(outcome) << " " << count;
        }
        std::cout << '\n';
    }
}

bool Faulty::canWatch() const {
    return watched({"none"}, {"--version"}).ended.code == 0;
}

Faulty::Watched Faulty::watched(const std::vector<std::string>& fate, std::vector<std::string> arguments) const {
    const fs::path log = folder() / "calls";
    if (arguments.front() != "--version") {
        arguments.insert(arguments.end(), {"--json", "--store", store()});
    }
    Call one = call(std::move(arguments));
    std::vector<std::string> before{ASSISTCERT_FAULT_RUN, log.string()};
    before.insert(before.end(), fate.begin(), fate.end());
    one.words.insert(one.words.begin(), before.begin(), before.end());
    one.environment["ASSISTCERT_PASSWORD"] = clitests::goodPassword;
    // A sanitizer's search for leaks at the end makes calls of its own.
    one.environment["ASAN_OPTIONS"] = "detect_leaks=0";
    Ended ended = clitests::runToEnd(one);
    EXPECT_NE(ended.code, leftOut);
    return {std::move(ended), linesOf(log)};
}

Snapshot Faulty::tree() const {
    static const std::regex times(R"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)");
    const std::vector<std::string> ids = idsIn(fs::path(store()) / "receipts");
    Snapshot named;
    for (const auto& [path, content] : clitests::snapshotOf(store())) {
        if (path != "(absent)" && path != ".lock" && path != "receipts") {
            named[withoutIds(path, ids)] = std::regex_replace(withoutIds(content, ids), times, "TIME");
        }
    }
    return named;
}

void Faulty::settle() const {
    const Ended ended = inStore({"remove", std::string(40, '0')});
    EXPECT_EQ(ended.code, storeFailed);
    EXPECT_EQ(clitests::errorCodeOf(clitests::documentOf(ended)), "not-found");
}

void Faulty::keep() const {
    fs::remove_all(folder() / "kept");
    if (fs::exists(store())) {
        fs::copy(store(), folder() / "kept", fs::copy_options::recursive);
    }
}

void Faulty::bringBack() const {
    fs::remove_all(store());
    if (fs::exists(folder() / "kept")) {
        fs::copy(folder() / "kept", store(), fs::copy_options::recursive);
    }
}

Outcome Faulty::outcomeNow(bool isSettled) const {
    const Snapshot now = tree();
    if (now == m_before) {
        return isSettled ? Outcome::TakenBack : Outcome::AsBefore;
    }
    if (now == m_whole) {
        return isSettled ? Outcome::Finished : Outcome::Whole;
    }
    return Outcome::Bad;
}

// It writes into its store, and nowhere else; above it stands what the store is made in.
void Faulty::expectWithin(const std::vector<std::string>& calls) const {
    for (const std::string& call : calls) {
        const fs::path path = call.substr(call.find(' ') + 1);
        const bool isAbove =
            (call.starts_with("mkdir ") || call.starts_with("fsync ")) && store().starts_with(path.string());
        EXPECT_TRUE(isAbove || path.string().starts_with(store())) << call;
    }
}

void Faulty::walkFate(const Operation& operation, const std::string& fate, int error) {
    const std::string named = error == 0 ? fate : fate + " " + ::strerrorname_np(error);
    for (std::size_t at = 1; at <= m_calls.size(); ++at) {
        if (fate == "tear" && !m_calls[at - 1].starts_with("write ")) {
            continue;
        }
        SCOPED_TRACE(operation.name + ", " + named + " at call " + std::to_string(at) + ": " + m_calls[at - 1]);
        bringBack();
        std::vector<std::string> words{fate, std::to_string(at)};
        if (error != 0) {
            words.push_back(std::to_string(error));
        }
        const Watched run = watched(words, operation.arguments);
        const int code = run.ended.code;
        EXPECT_GE(run.calls.size(), at) << "nothing happened";
        EXPECT_TRUE(isUsual(fate, code)) << code << run.ended.out;
        Outcome outcome = outcomeNow(false);
        const bool isDoneButForTidying = code == 0 && differsAsideOnly(tree(), m_whole);
        if (outcome == Outcome::Bad) {
            settle();
            outcome = outcomeNow(true);
        }
        m_table.count(named, outcome);
        EXPECT_NE(outcome, Outcome::Bad) << "against the former state:" << differences(tree(), m_before)
                                         << "\nagainst the new one:" << differences(tree(), m_whole);
        EXPECT_TRUE(code != 0 || outcome == Outcome::Whole || (isDoneButForTidying && outcome == Outcome::Finished))
            << "it said that it was done";
        EXPECT_TRUE(code != interrupted || outcome == Outcome::AsBefore) << "it said that nothing was left behind";
        // What failed may only come to be in full where the program could do nothing more at all.
        EXPECT_FALSE(code == storeFailed && fate == "fail" && outcome == Outcome::Whole) << run.ended.out;
    }
}

void Faulty::walk(const Operation& operation) {
    ASSERT_TRUE(canWatch());
    operation.prepare();
    keep();
    m_before = tree();
    const Watched good = watched({"none"}, operation.arguments);
    ASSERT_EQ(good.ended.code, 0) << good.ended.out << good.ended.err;
    m_calls = good.calls;
    m_whole = tree();
    ASSERT_NE(m_whole, m_before);
    expectWithin(m_calls);
    bringBack();
    ASSERT_EQ(tree(), m_before);
    walkFate(operation, "kill", 0);
    walkFate(operation, "tear", 0);
    walkFate(operation, "interrupt", 0);
    walkFate(operation, "fail", ENOSPC);
    for (const int error : errorsAsked()) {
        walkFate(operation, "fail", error);
    }
    walkFate(operation, "break", EROFS);
    walkFate(operation, "fill", ENOSPC);
    m_table.print(operation.name, m_calls.size());
}

}  // namespace faulttests
