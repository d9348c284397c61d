// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <chrono>
#include <stop_token>
#include <utility>

namespace certcore {

/// Deadline is how long something may still take, and whether somebody has called it off.
class Deadline {
  public:
    using Clock = std::chrono::steady_clock;

    Deadline(Clock::time_point end, std::stop_token stop) : m_end(end), m_stop(std::move(stop)) {}

    /// shareOf is a nearer deadline: an equal part of the time that is left.
    [[nodiscard]] Deadline shareOf(std::size_t parts) const {
        const Clock::time_point now = Clock::now();
        const auto left = std::max(m_end - now, Clock::duration::zero());
        return {now + left / static_cast<Clock::rep>(std::max<std::size_t>(parts, 1)), m_stop};
    }

    /// slice is how long to wait at once: as long as is left, and never so long that a cancel would be noticed late.
    [[nodiscard]] std::chrono::milliseconds slice() const {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(m_end - Clock::now());
        return std::clamp(left, std::chrono::milliseconds{0}, std::chrono::milliseconds{50});
    }

    [[nodiscard]] bool isCancelled() const { return m_stop.stop_requested(); }
    [[nodiscard]] bool isOver() const { return Clock::now() >= m_end; }
    [[nodiscard]] Clock::time_point end() const { return m_end; }
    [[nodiscard]] const std::stop_token& stop() const { return m_stop; }

  private:
    Clock::time_point m_end;
    std::stop_token m_stop;
};

}  // namespace certcore
