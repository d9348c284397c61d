// SPDX-License-Identifier: Apache-2.0
#include "tests/support/memory_scan.h"

#include <sys/mman.h>
#include <sys/uio.h>
#include <unistd.h>

#include <algorithm>
#include <bitset>
#include <cstring>
#include <fstream>
#include <memory>
#include <sstream>
#include <stdexcept>
#include <unordered_map>

namespace testing_support {

namespace {

constexpr unsigned char mask = 0xA5;
constexpr std::uint64_t wideMask = 0xA5A5A5A5A5A5A5A5;
constexpr std::size_t pieceSize = std::size_t{1} << 20U;

std::uint64_t firstBytes(const char* at) {
    std::uint64_t value = 0;
    std::memcpy(&value, at, sizeof value);
    return value;
}

// Nearly every place in memory is told apart from every window by one bit, without a look at the windows.
class Sieve {
  public:
    void add(std::uint64_t value) { m_bits->set(slotOf(value)); }
    [[nodiscard]] bool mayHold(std::uint64_t value) const { return m_bits->test(slotOf(value)); }

  private:
    static constexpr unsigned bits = 20;
    static std::size_t slotOf(std::uint64_t value) {
        return static_cast<std::size_t>((value * 0x9E3779B97F4A7C15U) >> (64U - bits));
    }
    std::unique_ptr<std::bitset<std::size_t{1} << bits>> m_bits =
        std::make_unique<std::bitset<std::size_t{1} << bits>>();
};

// Memory that the search copies into, and does not search. Shared, so that the kernel joins it with no other mapping,
// which would then be passed over, too.
class Copy {
  public:
    Copy() : m_at(::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0)) {
        if (m_at == MAP_FAILED) {
            throw std::runtime_error("no memory to search with");
        }
    }
    Copy(const Copy&) = delete;
    Copy& operator=(const Copy&) = delete;
    ~Copy() { ::munmap(m_at, size); }

    // How many bytes of that place could be had; 0 where none can be read.
    [[nodiscard]] std::size_t take(std::uintptr_t from, std::size_t count) {
        iovec into{m_at, count};
        iovec there{reinterpret_cast<void*>(from), count};  // NOLINT(performance-no-int-to-ptr) another's address
        const ssize_t got = ::process_vm_readv(::getpid(), &into, 1, &there, 1, 0);
        if (got < 0 && errno != EFAULT) {
            throw std::runtime_error(std::string("process_vm_readv: ") + std::strerror(errno));
        }
        return got < 0 ? 0 : static_cast<std::size_t>(got);
    }

    [[nodiscard]] const char* bytes() const { return static_cast<const char*>(m_at); }
    [[nodiscard]] bool holds(std::uintptr_t address) const {
        const auto begin = reinterpret_cast<std::uintptr_t>(m_at);
        return address >= begin && address < begin + size;
    }

    static constexpr std::size_t size = pieceSize + 64;

  private:
    void* m_at;
};

class Search {
  public:
    explicit Search(const Needles& needles) {
        for (const Needles::Window& window : needles.windows()) {
            m_sieve.add(firstBytes(window.bytes.data()));
            m_windows.emplace(firstBytes(window.bytes.data()), &window);
            m_widest = std::max(m_widest, window.bytes.size());
        }
    }

    void through(const std::string& mapping, std::uintptr_t begin, std::uintptr_t end) {
        for (std::uintptr_t at = begin; at < end; at += pieceSize) {
            // The end of a piece overlaps with the next, for windows that lie in both.
            const std::size_t wanted = std::min<std::size_t>(pieceSize + m_widest - 1, end - at);
            if (m_copy.holds(at)) {
                continue;
            }
            const std::size_t got = m_copy.take(at, wanted);
            m_scan.bytes += std::min(got, pieceSize);
            throughPiece(mapping, at, got);
        }
    }

    [[nodiscard]] Scan takeScan() { return std::move(m_scan); }

  private:
    void throughPiece(const std::string& mapping, std::uintptr_t from, std::size_t size) {
        for (std::size_t i = 0; i + Needles::shortestWindow <= size; ++i) {
            const std::uint64_t here = firstBytes(m_copy.bytes() + i) ^ wideMask;
            if (!m_sieve.mayHold(here) || m_copy.holds(from + i)) {
                continue;
            }
            const auto [first, last] = m_windows.equal_range(here);
            for (auto candidate = first; candidate != last; ++candidate) {
                const Needles::Window& window = *candidate->second;
                if (window.bytes.size() <= size - i && matches(window, i)) {
                    note(window, mapping, from + i);
                }
            }
        }
    }

    [[nodiscard]] bool matches(const Needles::Window& window, std::size_t at) const {
        for (std::size_t i = 0; i < window.bytes.size(); ++i) {
            if ((static_cast<unsigned char>(m_copy.bytes()[at + i]) ^ mask) !=
                static_cast<unsigned char>(window.bytes[i])) {
                return false;
            }
        }
        return true;
    }

    // Windows that follow each other are one sighting.
    void note(const Needles::Window& window, const std::string& mapping, std::uintptr_t address) {
        const auto adjoins = [&](const Sighting& one) {
            return one.name == window.name && address >= one.address && address <= one.address + one.size;
        };
        const auto known = std::ranges::find_if(m_scan.sightings, adjoins);
        if (known == m_scan.sightings.end()) {
            m_scan.sightings.push_back({window.name, mapping, address, window.bytes.size()});
            return;
        }
        known->size = std::max(known->size, address - known->address + window.bytes.size());
    }

    Copy m_copy;
    Sieve m_sieve;
    std::unordered_multimap<std::uint64_t, const Needles::Window*> m_windows;
    std::size_t m_widest = Needles::shortestWindow;
    Scan m_scan;
};

struct Mapping {
    std::uintptr_t begin = 0;
    std::uintptr_t end = 0;
    std::string name;
};

// Those that can be read and are memory: not the kernel's own pages.
std::vector<Mapping> ownMappings() {
    std::vector<Mapping> mappings;
    std::ifstream maps("/proc/self/maps");
    std::string line;
    while (std::getline(maps, line)) {
        Mapping one;
        char dash = 0;
        std::string rights;
        std::string skipped;
        std::istringstream words(line);
        words >> std::hex >> one.begin >> dash >> one.end >> rights >> skipped >> skipped >> skipped;
        std::getline(words >> std::ws, one.name);
        if (rights.starts_with('r') && !one.name.starts_with("[v")) {
            mappings.push_back(one);
        }
    }
    return mappings;
}

}  // namespace

std::string masked(std::string_view bytes) {
    std::string result(bytes);
    for (char& c : result) {
        c = static_cast<char>(static_cast<unsigned char>(c) ^ mask);
    }
    return result;
}

void Needles::add(const std::string& name, std::string_view secret, std::size_t width) {
    for (std::size_t at = 0; at + width <= secret.size(); ++at) {
        m_windows.push_back({name, masked(secret.substr(at, width))});
    }
}

std::string Needles::toText() const {
    std::ostringstream text;
    for (const Window& window : m_windows) {
        text << window.name << ' ' << std::hex;
        for (const char c : window.bytes) {
            text.width(2);
            text.fill('0');
            text << static_cast<unsigned>(static_cast<unsigned char>(c));
        }
        text << '\n';
    }
    return text.str();
}

Needles Needles::fromText(std::string_view text) {
    Needles needles;
    std::istringstream lines{std::string(text)};
    std::string name;
    std::string digits;
    while (lines >> name >> digits) {
        std::string bytes;
        for (std::size_t at = 0; at + 1 < digits.size(); at += 2) {
            bytes += static_cast<char>(std::stoi(digits.substr(at, 2), nullptr, 16));
        }
        needles.m_windows.push_back({name, bytes});
    }
    return needles;
}

std::string Scan::says() const {
    std::ostringstream text;
    for (const Sighting& one : sightings) {
        text << one.name << ": " << one.size << " bytes at 0x" << std::hex << one.address << std::dec << " in \""
             << one.mapping << "\"\n";
    }
    return text.str();
}

bool Scan::found(std::string_view name) const {
    return std::ranges::any_of(sightings, [name](const Sighting& one) { return one.name == name; });
}

Scan scanOwnMemory(const Needles& needles) {
    Search search(needles);
    for (const Mapping& one : ownMappings()) {
        search.through(one.name, one.begin, one.end);
    }
    return search.takeScan();
}

}  // namespace testing_support
