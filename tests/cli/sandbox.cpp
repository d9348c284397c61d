// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/sandbox.h"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>

namespace clitests {

namespace {

bool isHex(const std::string& text, std::size_t size) {
    return text.size() == size && text.find_first_not_of("0123456789ABCDEF") == std::string::npos;
}

bool isTime(const std::string& text) {
    return text.size() == 20 && text[4] == '-' && text[10] == 'T' && text.back() == 'Z';
}

bool isOf(const Json& value, const std::string& type) {
    if (type == "null") {
        return value.is_null();
    }
    if (type == "bool") {
        return value.is_boolean();
    }
    if (type == "int") {
        return value.is_number_integer();
    }
    if (type == "any") {
        return true;
    }
    if (!value.is_string()) {
        return false;
    }
    const auto text = value.get<std::string>();
    return type == "string" || (type == "hex40" && isHex(text, 40)) || (type == "hex64" && isHex(text, 64)) ||
           (type == "time" && isTime(text));
}

bool isOfOne(const Json& value, const std::string& types) {
    std::istringstream list(types);
    std::string type;
    while (std::getline(list, type, '|')) {
        if (isOf(value, type)) {
            return true;
        }
    }
    return false;
}

std::string pathOfTests() {
    const char* const path = std::getenv("PATH");
    return path != nullptr ? path : "/usr/bin:/bin";
}

// nullptr where the program is one of this system.
const char* programUnderWine() {
    return std::getenv("ASSISTCERT_PROGRAM_UNDER_TEST");
}

}  // namespace

fs::path program() {
    const char* const other = programUnderWine();
    return other != nullptr ? other : ASSISTCERT_PROGRAM;
}

std::string fixture(const std::string& name) {
    return std::string(ASSISTCERT_FIXTURES) + "/" + name;
}

std::string pfx(const std::string& name) {
    return fixture(name + ".pfx");
}

std::string contentOf(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

void writeFile(const fs::path& path, const std::string& content) {
    std::ofstream file(path, std::ios::binary);
    file << content;
    if (!file.flush()) {
        throw std::runtime_error("cannot write " + path.string());
    }
}

std::string thumbprintOf(const std::string& certificate) {
    Call call;
    call.words = {"/usr/bin/env", "openssl", "x509", "-noout",
                  "-fingerprint", "-sha1",   "-in",  fixture("certificates/" + certificate + ".pem")};
    call.environment = {{"PATH", pathOfTests()}};
    std::string text = runToEnd(call).out;
    text.erase(0, text.find('=') + 1);
    std::erase_if(text, [](char c) { return c == ':' || c == '\n'; });
    EXPECT_TRUE(isHex(text, 40)) << certificate;
    return text;
}

Snapshot snapshotOf(const fs::path& folder) {
    if (!fs::exists(folder)) {
        return {{"(absent)", ""}};
    }
    Snapshot snapshot;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        std::ostringstream mode;
        mode << std::oct << static_cast<unsigned>(entry.symlink_status().permissions()) << " ";
        snapshot[entry.path().lexically_relative(folder).string()] =
            mode.str() + (entry.is_regular_file() ? contentOf(entry.path()) : "");
    }
    return snapshot;
}

Json documentOf(const Ended& ended) {
    Json document = Json::parse(ended.out, nullptr, false);
    EXPECT_TRUE(document.is_object()) << ended.out << ended.err;
    if (!document.is_object()) {
        return Json::object();
    }
    EXPECT_EQ(document.value("schema", Json()), 1) << ended.out;
    return document;
}

std::string errorCodeOf(const Json& document) {
    if (!document.contains("error")) {
        return "";
    }
    const Json& error = document["error"];
    expectShape(error, {{"code", "string"}, {"message", "string"}, {"detail", "string"}}, "error");
    EXPECT_FALSE(error.value("message", "").empty());
    return error.value("code", "");
}

std::vector<std::string> findingIds(const Json& document) {
    std::vector<std::string> ids;
    for (const Json& finding : document.value("findings", Json::array())) {
        ids.push_back(finding.value("id", ""));
    }
    return ids;
}

bool hasFinding(const Json& document, const std::string& id) {
    return std::ranges::count(findingIds(document), id) > 0;
}

void expectShape(const Json& value, const Json& shape, const std::string& where) {
    if (shape.is_string()) {
        EXPECT_TRUE(isOfOne(value, shape.get<std::string>())) << where << " is no " << shape << ": " << value.dump();
        return;
    }
    ASSERT_EQ(value.type(), shape.type()) << where << ": " << value.dump();
    if (shape.is_array()) {
        for (std::size_t i = 0; i < value.size(); ++i) {
            expectShape(value[i], shape[0], where + "[" + std::to_string(i) + "]");
        }
        return;
    }
    for (const auto& [key, inner] : shape.items()) {
        if (value.contains(key)) {
            expectShape(value[key], inner, where + "." + key);
        } else {
            ADD_FAILURE() << where << " has no " << key;
        }
    }
}

Sandbox::Sandbox() {
    std::string name = (fs::temp_directory_path() / "assistcert-cli-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) {
        throw std::runtime_error("no temporary folder");
    }
    m_folder = name;
    // Some tests run the program as nobody, who has to get here.
    fs::permissions(m_folder, fs::perms(0755));
    fs::create_directory(m_folder / "home");
}

Sandbox::~Sandbox() {
    std::error_code ignored;
    fs::remove_all(m_folder, ignored);
}

std::string Sandbox::storeAsShown() const {
    std::string path = store();
    if (programUnderWine() != nullptr) {
        std::ranges::replace(path, '/', '\\');
        path.insert(0, "Z:");
    }
    return path;
}

Call Sandbox::call(std::vector<std::string> arguments) const {
    Call call;
    call.words = std::move(arguments);
    call.words.insert(call.words.begin(), program().string());
    call.environment = {{"HOME", (m_folder / "home").string()},
                        {"XDG_DATA_HOME", (m_folder / "data").string()},
                        {"PATH", pathOfTests()},
                        {"LC_ALL", "C.UTF-8"}};
    return call;
}

Ended Sandbox::run(const std::vector<std::string>& arguments) const {
    return runToEnd(call(arguments));
}

Ended Sandbox::open(std::vector<std::string> arguments) const {
    arguments.insert(arguments.end(), {"--password-stdin", "--json"});
    Call one = call(std::move(arguments));
    one.input = std::string(goodPassword) + "\n";
    return runToEnd(one);
}

Ended Sandbox::import(const std::string& name, const std::vector<std::string>& more) const {
    std::vector<std::string> arguments{"import", pfx(name), "--store", store()};
    arguments.insert(arguments.end(), more.begin(), more.end());
    return open(arguments);
}

Ended Sandbox::inStore(std::vector<std::string> arguments) const {
    arguments.insert(arguments.end(), {"--store", store(), "--json"});
    return run(arguments);
}

}  // namespace clitests
