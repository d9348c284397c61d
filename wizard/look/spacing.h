// SPDX-License-Identifier: Apache-2.0
#pragma once

/// wizard::look::spacing is the grid that every layout keeps to, in device independent pixels.
namespace wizard::look::spacing {

inline constexpr int unit = 8;           ///< One step of the grid.
inline constexpr int half = unit / 2;    ///< Between an icon or a label and what it belongs to.
inline constexpr int group = 2 * unit;   ///< Between things that do not belong together.
inline constexpr int margin = 3 * unit;  ///< Between the content of a page and its edge.

inline constexpr int smallIcon = 2 * unit;  ///< The edge of an icon in a line of text.
inline constexpr int largeIcon = 4 * unit;  ///< The edge of an icon beside a heading.

inline constexpr int corner = half;  ///< The radius of a frame's corners.

}  // namespace wizard::look::spacing
