// SPDX-License-Identifier: Apache-2.0
#include "tests/cli/sandbox.h"

namespace clitests {
namespace {

class NotSupported : public Sandbox {};

// What this platform cannot do is told as such, and nothing is begun.
TEST_F(NotSupported, IsExitCodeEight) {
    const std::string thumbprint(40, 'A');
    const std::vector<std::vector<std::string>> calls{
        {"bindings"},
        {"bind", thumbprint, "--endpoint", "0.0.0.0:443"},
        {"bind", thumbprint, "--replacing", thumbprint},
        {"import", pfx("good"), "--store", "machine", "--report", (folder() / "report.html").string()},
        {"import", pfx("good"), "--store", "machine"},
        {"import", pfx("good"), "--renew"},
        {"import", pfx("good"), "--renew", "--store", store()},
        {"import", pfx("good"), "--store", "user", "--dry-run"},
        {"list", "--store", "machine"},
        {"list", "--store", "user"},
        {"show", thumbprint, "--store", "machine"},
        {"verify", thumbprint, "--store", "machine"},
        {"remove", thumbprint, "--store", "user"},
        {"undo", "--last", "--store", "machine"},
        {"status", "--store", "machine"},
    };
    for (const auto& arguments : calls) {
        std::vector<std::string> json = arguments;
        json.emplace_back("--json");
        const Ended told = run(json);
        EXPECT_EQ(told.code, 8) << Json(arguments);
        EXPECT_EQ(errorCodeOf(documentOf(told)), "not-supported") << Json(arguments);
    }
    EXPECT_FALSE(fs::exists(folder() / "report.html"));
    EXPECT_FALSE(fs::exists(folder() / "data"));
}

// A folder that is called so is written with a path.
TEST_F(NotSupported, LeavesFoldersOfThatName) {
    Call one = call({"import", pfx("good"), "--store", "./machine", "--json", "--password-stdin"});
    one.folder = folder();
    one.input = "assist\n";
    EXPECT_EQ(runToEnd(one).code, 0);
    EXPECT_TRUE(fs::exists(folder() / "machine" / thumbprintOf("leaf")));
}

}  // namespace
}  // namespace clitests
