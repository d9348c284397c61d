// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sys/types.h>

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace testing_support {

/// RunningProgram is a program that runs beside the test, and is killed when this goes.
class RunningProgram {
  public:
    /// RunningProgram starts it; the machine's OPENSSL_CONF is kept from it.
    explicit RunningProgram(const std::vector<std::string>& words);
    RunningProgram(const RunningProgram&) = delete;
    RunningProgram& operator=(const RunningProgram&) = delete;
    ~RunningProgram();

    /// lineWith reads what it says, up to a line with the text in it; throws where it ends before.
    std::string lineWith(const std::string& text);

    [[nodiscard]] pid_t id() const { return m_id; }

  private:
    pid_t m_id = -1;
    int m_input = -1;   // stays open: openssl s_server ends with it
    int m_output = -1;  // standard output and error
    std::string m_said;
};

/// OpenSslServer is `openssl s_server` on a port that the system chose.
class OpenSslServer {
  public:
    explicit OpenSslServer(std::vector<std::string> options, const std::string& address = "127.0.0.1");

    [[nodiscard]] std::uint16_t port() const { return m_port; }

  private:
    RunningProgram m_program;
    std::uint16_t m_port;
};

/// NginxServer is nginx with a given configuration of its http part, in which PORT stands for the port that it got.
class NginxServer {
  public:
    NginxServer(const std::filesystem::path& folder, const std::string& http);

    /// reload lets it read its certificates again, and waits until nobody serves the former ones.
    void reload();

    [[nodiscard]] std::uint16_t port() const { return m_port; }

  private:
    std::uint16_t m_port = 0;
    std::unique_ptr<RunningProgram> m_program;
};

/// TcpServer does with each connection what the test says, each on a thread of its own, on a port that the system
/// chose. The work gets the connection; it is closed afterwards.
class TcpServer {
  public:
    using Work = std::function<void(int connection)>;

    explicit TcpServer(Work work, int backlog = 64);
    TcpServer(const TcpServer&) = delete;
    TcpServer& operator=(const TcpServer&) = delete;
    ~TcpServer();

    [[nodiscard]] std::uint16_t port() const { return m_port; }
    /// connections is how many there have been.
    [[nodiscard]] int connections() const { return m_connections; }

  private:
    void acceptAll();

    Work m_work;
    int m_listener = -1;
    std::uint16_t m_port = 0;
    std::atomic<int> m_connections = 0;
    std::mutex m_mutex;
    std::list<int> m_open;  // guarded by m_mutex
    std::vector<std::jthread> m_threads;
    std::jthread m_acceptor;
};

/// saying is work that sends the text and waits until the other side goes.
[[nodiscard]] TcpServer::Work saying(const std::string& text);

/// waitForEnd reads until the other side goes.
void waitForEnd(int connection);

/// sayAll sends it all, whether it arrives or not.
void sayAll(int connection, const std::string& text);

/// closedPort is a port on which nothing listens.
[[nodiscard]] std::uint16_t closedPort();

}  // namespace testing_support
