// SPDX-License-Identifier: Apache-2.0
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <functional>
#include <sstream>
#include <thread>

#include "tests/cli/sandbox.h"

namespace clitests {
namespace {

constexpr std::chrono::seconds patience(60);

[[nodiscard]] bool waitUntil(const std::function<bool()>& isSo) {
    const auto end = std::chrono::steady_clock::now() + patience;
    while (!isSo()) {
        if (std::chrono::steady_clock::now() > end) {
            return false;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    return true;
}

fs::path ofProcess(pid_t process, const char* file) {
    return fs::path("/proc") / std::to_string(process) / file;
}

/// Crashed is a program that a signal of its own fault's kind has ended.
struct Crashed {
    bool bySignal = false;
    bool leftDump = false;
};

/// Dump starts programs as somebody who may leave dumps, and is not root.
class Dump : public Sandbox {
  protected:
    // Ready to be written into by whoever the program runs as.
    Dump() { fs::permissions(folder(), fs::perms(0777)); }

    static constexpr auto* nobody = "65534";

    [[nodiscard]] Call asUser(Call call) const {
        if (::geteuid() == 0) {
            call.words.insert(call.words.begin(),
                              {"/usr/bin/setpriv", "--reuid", nobody, "--regid", nobody, "--clear-groups"});
        }
        call.environment["HOME"] = folder().string();
        call.environment["QT_QPA_PLATFORM"] = "offscreen";
        call.folder = folder();
        return call;
    }

    [[nodiscard]] Call wizard() const {
        Call one = asUser(call({}));
        one.words.back() = ASSISTCERT_WIZARD;
        return one;
    }

    // The limit is inherited by what is started.
    void SetUp() override {
        constexpr rlimit everything{RLIM_INFINITY, RLIM_INFINITY};
        ASSERT_EQ(::getrlimit(RLIMIT_CORE, &m_former), 0);
        if (::setrlimit(RLIMIT_CORE, &everything) != 0) {
            GTEST_SKIP() << "left out: this user may not leave dumps at all";
        }
    }
    void TearDown() override { ::setrlimit(RLIMIT_CORE, &m_former); }

  private:
    rlimit m_former{};
};

/// Running is a program that is ended at the latest with this.
class Running {
  public:
    explicit Running(const Call& call) : m_process(::fork()) {
        if (m_process == 0) {
            std::vector<std::string> settings;
            for (const auto& [name, value] : call.environment) {
                settings.push_back(name + "=" + value);
            }
            ::execve(call.words[0].c_str(), pointersTo(call.words).data(), pointersTo(settings).data());
            ::_exit(127);
        }
    }
    Running(const Running&) = delete;
    Running& operator=(const Running&) = delete;
    ~Running() {
        if (m_process > 0) {
            [[maybe_unused]] const auto ended = endBy(SIGKILL);
        }
    }

    [[nodiscard]] pid_t process() const { return m_process; }

    [[nodiscard]] Crashed endBy(int signal) {
        int status = 0;
        ::kill(m_process, signal);
        ::waitpid(m_process, &status, 0);
        m_process = -1;
        return {WIFSIGNALED(status) && WTERMSIG(status) == signal, WIFSIGNALED(status) && WCOREDUMP(status)};
    }

  private:
    static std::vector<char*> pointersTo(const std::vector<std::string>& texts) {
        std::vector<char*> pointers;
        for (const std::string& text : texts) {
            pointers.push_back(const_cast<char*>(text.c_str()));
        }
        pointers.push_back(nullptr);
        return pointers;
    }

    pid_t m_process;
};

bool mayLeaveNoDump(pid_t process) {
    std::istringstream limits(contentOf(ofProcess(process, "limits")));
    std::string line;
    while (std::getline(limits, line)) {
        std::istringstream words(line);
        std::string name;
        std::string soft;
        std::string hard;
        words >> name >> name >> name >> name >> soft >> hard;
        if (line.starts_with("Max core file size")) {
            return soft == "0" && hard == "0";
        }
    }
    return false;
}

// The system gives a process's files to root where this user's other programs must not look into it.
bool isClosedToItsUser(pid_t process) {
    struct stat status{};
    return ::stat(ofProcess(process, "mem").c_str(), &status) == 0 && status.st_uid == 0;
}

// What everybody else's program does, as this one would without its care.
TEST_F(Dump, IsLeftByAProgramThatDoesNotMind) {
    Call one = asUser(call({}));
    one.words.back() = "/bin/sleep";
    one.words.emplace_back("1000");
    Running sleep(one);
    ASSERT_TRUE(waitUntil([&] { return contentOf(ofProcess(sleep.process(), "comm")) == "sleep\n"; }));
    EXPECT_FALSE(mayLeaveNoDump(sleep.process()));
    EXPECT_FALSE(isClosedToItsUser(sleep.process()));
    EXPECT_TRUE(sleep.endBy(SIGSEGV).bySignal);
}

TEST_F(Dump, IsNotLeftByTheConsoleProgram) {
    Call one = asUser(call({"check", pfx("good")}));
    one.environment["TERM"] = "xterm";
    Terminal terminal(one);
    ASSERT_TRUE(terminal.waitFor(": "));
    EXPECT_TRUE(mayLeaveNoDump(terminal.process()));
    EXPECT_TRUE(isClosedToItsUser(terminal.process()));
    ::kill(terminal.process(), SIGSEGV);
    EXPECT_EQ(terminal.toEnd().code, 128 + SIGSEGV);
}

TEST_F(Dump, IsNotLeftByTheWizard) {
    Running running(wizard());
    EXPECT_TRUE(waitUntil([&] { return mayLeaveNoDump(running.process()); }));
    EXPECT_TRUE(waitUntil([&] { return isClosedToItsUser(running.process()); }));
    const Crashed crashed = running.endBy(SIGSEGV);
    EXPECT_TRUE(crashed.bySignal);
    EXPECT_FALSE(crashed.leftDump);
    for (const auto& entry : fs::directory_iterator(folder())) {
        EXPECT_FALSE(entry.path().filename().string().starts_with("core")) << entry.path();
    }
}

// What a wizard inherits of a password it hands on to nobody.
TEST_F(Dump, TheWizardDropsAPasswordFromItsEnvironment) {
    if (::geteuid() != 0) {
        GTEST_SKIP() << "left out: only root can see into the running program";
    }
    Call one = wizard();
    one.environment["ASSISTCERT_PASSWORD"] = "Erbstueck-4711";
    const Running running(one);
    const auto environment = [&] { return contentOf(ofProcess(running.process(), "environ")); };
    ASSERT_TRUE(waitUntil([&] { return mayLeaveNoDump(running.process()); }));
    EXPECT_TRUE(waitUntil([&] { return environment().find("Erbstueck") == std::string::npos; }));
    EXPECT_NE(environment().find("QT_QPA_PLATFORM"), std::string::npos);
}

}  // namespace
}  // namespace clitests
