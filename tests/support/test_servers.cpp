// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_servers.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstring>
#include <fstream>
#include <stdexcept>

namespace testing_support {

namespace {

int boundSocket() {
    const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (descriptor < 0 || ::bind(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) {
        throw std::runtime_error("no socket");
    }
    return descriptor;
}

std::uint16_t portOf(int descriptor) {
    sockaddr_in address{};
    socklen_t size = sizeof address;
    if (::getsockname(descriptor, reinterpret_cast<sockaddr*>(&address), &size) != 0) {
        throw std::runtime_error("no port");
    }
    return ntohs(address.sin_port);
}

// Between fork and exec nothing but system calls is left.
[[noreturn]] void become(std::vector<char*>& words, std::vector<char*>& environment, int input, int output) {
    ::dup2(input, STDIN_FILENO);
    ::dup2(output, STDOUT_FILENO);
    ::dup2(output, STDERR_FILENO);
    ::execvpe(words.front(), words.data(), environment.data());
    ::_exit(127);
}

std::vector<std::string> opensslWords(std::vector<std::string> options, const std::string& address) {
    options.insert(options.begin(), {"openssl", "s_server", "-accept", address + ":0"});
    return options;
}

void replaceAll(std::string& text, const std::string& what, const std::string& with) {
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size())) {
        text.replace(at, what.size(), with);
    }
}

}  // namespace

RunningProgram::RunningProgram(const std::vector<std::string>& words) {
    std::array<int, 2> input{};
    std::array<int, 2> output{};
    if (::pipe2(input.data(), O_CLOEXEC) != 0 || ::pipe2(output.data(), O_CLOEXEC) != 0) {
        throw std::runtime_error("no pipe");
    }
    std::vector<char*> arguments;
    for (const std::string& word : words) {
        arguments.push_back(const_cast<char*>(word.c_str()));
    }
    arguments.push_back(nullptr);
    std::vector<char*> environment;
    for (char** one = environ; *one != nullptr; ++one) {
        if (!std::string_view(*one).starts_with("OPENSSL_CONF=")) {
            environment.push_back(*one);
        }
    }
    environment.push_back(nullptr);
    m_id = ::fork();
    if (m_id == 0) {
        become(arguments, environment, input[0], output[1]);
    }
    ::close(input[0]);
    ::close(output[1]);
    m_input = input[1];
    m_output = output[0];
}

RunningProgram::~RunningProgram() {
    // SIGTERM lets nginx take its workers along.
    ::kill(m_id, SIGTERM);
    ::close(m_input);
    ::close(m_output);
    ::waitpid(m_id, nullptr, 0);
}

std::string RunningProgram::lineWith(const std::string& text) {
    while (true) {
        for (std::size_t end = m_said.find('\n'); end != std::string::npos; end = m_said.find('\n')) {
            const std::string line = m_said.substr(0, end);
            m_said.erase(0, end + 1);
            if (line.find(text) != std::string::npos) {
                return line;
            }
        }
        std::array<char, 4096> buffer{};
        const ssize_t got = ::read(m_output, buffer.data(), buffer.size());
        if (got <= 0) {
            throw std::runtime_error("the program has ended without saying: " + text);
        }
        m_said.append(buffer.data(), static_cast<std::size_t>(got));
    }
}

OpenSslServer::OpenSslServer(std::vector<std::string> options, const std::string& address)
    : m_program(opensslWords(std::move(options), address)) {
    const std::string line = m_program.lineWith("ACCEPT ");
    m_port = static_cast<std::uint16_t>(std::stoi(line.substr(line.rfind(':') + 1)));
}

NginxServer::NginxServer(const std::filesystem::path& folder, const std::string& http) {
    const std::filesystem::path file = folder / "nginx.conf";
    // Somebody may take the port between our asking for it and nginx's start.
    for (int attempt = 0; m_program == nullptr; ++attempt) {
        m_port = closedPort();
        std::string configured =
            "daemon off;\nworker_processes 1;\npid nginx.pid;\nerror_log stderr notice;\nevents {}\nhttp {\n"
            "access_log off;\nclient_body_temp_path body;\nproxy_temp_path proxy;\nfastcgi_temp_path fastcgi;\n"
            "uwsgi_temp_path uwsgi;\nscgi_temp_path scgi;\n" +
            http + "}\n";
        replaceAll(configured, "PORT", std::to_string(m_port));
        std::ofstream(file) << configured;
        auto program = std::make_unique<RunningProgram>(
            std::vector<std::string>{"nginx", "-e", "stderr", "-p", folder.string() + "/", "-c", file.string()});
        try {
            program->lineWith("start worker process ");
            m_program = std::move(program);
        } catch (const std::runtime_error&) {
            if (attempt == 5) {
                throw;
            }
        }
    }
}

void NginxServer::reload() {
    ::kill(m_program->id(), SIGHUP);
    m_program->lineWith("reconfiguring");
    m_program->lineWith("exited with code 0");
}

TcpServer::TcpServer(Work work, int backlog) : m_work(std::move(work)), m_listener(boundSocket()) {
    m_port = portOf(m_listener);
    if (::listen(m_listener, backlog) != 0) {
        throw std::runtime_error("cannot listen");
    }
    if (m_work) {
        m_acceptor = std::jthread([this] { acceptAll(); });
    }
}

TcpServer::~TcpServer() {
    ::shutdown(m_listener, SHUT_RDWR);
    if (m_acceptor.joinable()) {
        m_acceptor.join();
    }
    {
        const std::scoped_lock lock(m_mutex);
        for (const int connection : m_open) {
            ::shutdown(connection, SHUT_RDWR);
        }
    }
    m_threads.clear();
    ::close(m_listener);
}

void TcpServer::acceptAll() {
    for (int taken = ::accept(m_listener, nullptr, nullptr); taken >= 0;
         taken = ::accept(m_listener, nullptr, nullptr)) {
        ++m_connections;
        const std::scoped_lock lock(m_mutex);
        m_open.push_back(taken);
        m_threads.emplace_back([this, taken] {
            m_work(taken);
            const std::scoped_lock closing(m_mutex);
            m_open.remove(taken);
            ::close(taken);
        });
    }
}

void waitForEnd(int connection) {
    std::array<char, 4096> buffer{};
    while (::recv(connection, buffer.data(), buffer.size(), 0) > 0) {
    }
}

void sayAll(int connection, const std::string& text) {
    std::string_view rest = text;
    while (!rest.empty()) {
        const ssize_t sent = ::send(connection, rest.data(), rest.size(), MSG_NOSIGNAL);
        if (sent <= 0) {
            return;
        }
        rest.remove_prefix(static_cast<std::size_t>(sent));
    }
}

TcpServer::Work saying(const std::string& text) {
    return [text](int connection) {
        sayAll(connection, text);
        waitForEnd(connection);
    };
}

std::uint16_t closedPort() {
    const int descriptor = boundSocket();
    const std::uint16_t port = portOf(descriptor);
    ::close(descriptor);
    return port;
}

}  // namespace testing_support
