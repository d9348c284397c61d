// SPDX-License-Identifier: Apache-2.0
// Looks through the memory of the process that it runs in.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace testing_support {

/// masked turns bytes into what cannot be mistaken for them, and back.
[[nodiscard]] std::string masked(std::string_view bytes);

/// Needles are secrets to be looked for. They are cut into windows, one at each byte, so that a copy whose beginning is
/// overwritten already is found, too; and kept masked, so that the search does not find what it searches with.
class Needles {
  public:
    struct Window {
        std::string name;
        std::string bytes;  ///< Masked; at least shortestWindow of them.
    };
    static constexpr std::size_t shortestWindow = 8;

    /// add takes the secret in the clear, for those who know it anyway. A window has that many bytes.
    void add(const std::string& name, std::string_view secret, std::size_t width);

    [[nodiscard]] const std::vector<Window>& windows() const { return m_windows; }

    /// toText and fromText hand them on to another process, still masked.
    [[nodiscard]] std::string toText() const;
    [[nodiscard]] static Needles fromText(std::string_view text);

  private:
    std::vector<Window> m_windows;
};

/// Sighting is a stretch of memory in which windows of one secret were found.
struct Sighting {
    std::string name;
    std::string mapping;  ///< As /proc/self/maps calls it: "[heap]", "[stack]", a file; "" for memory without a name.
    std::uintptr_t address = 0;
    std::size_t size = 0;
};

/// Scan is what a search found, and how much it went through.
struct Scan {
    std::vector<Sighting> sightings;
    std::size_t bytes = 0;

    /// says is one line for each sighting.
    [[nodiscard]] std::string says() const;

    /// found says whether there was a sighting of that name.
    [[nodiscard]] bool found(std::string_view name) const;
};

/// scanOwnMemory goes through every mapping of this process that can be read, by a call that asks for no rights to a
/// file. Other threads must not change the mappings meanwhile. std::runtime_error where the system has no such call.
[[nodiscard]] Scan scanOwnMemory(const Needles& needles);

}  // namespace testing_support
