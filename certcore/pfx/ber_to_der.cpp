// SPDX-License-Identifier: Apache-2.0
#include "certcore/pfx/ber_to_der.h"

#include <algorithm>
#include <cstdint>
#include <vector>

#include "certcore/pfx/ber_header.h"

namespace certcore {

namespace {

using Bytes = std::span<const unsigned char>;

constexpr std::size_t none = SIZE_MAX;

// A PFX with as many parts as are allowed has a tenth of that.
constexpr std::size_t mostElements = 1'000'000;

// One element, in the order of the bytes. Pieces of a string belong to the outermost string that they are pieces of.
struct Element {
    Bytes tag;
    Bytes content;  // of a primitive one
    bool isConstructed = false;
    bool isPiece = false;
    std::size_t parent = none;
    std::size_t size = 0;  // of what will be written as content
};

// A constructed element whose end has not been reached.
struct Open {
    std::size_t element = 0;
    std::size_t end = 0;  // of the bytes, where the length is definite
    bool isIndefinite = false;
};

// X.690, 8.14 and 8.7 to 8.25: the types whose contents may come in pieces.
bool isStringTag(Bytes tag) {
    if (tag.size() != 1 || (tag[0] & 0xC0U) != 0) {
        return false;
    }
    const unsigned number = tag[0] & 0x1FU;
    return number == 4 || number == 12 || (number >= 18 && number <= 30);
}

// X.690, 8.3.2: the first nine bits are neither all zero nor all one.
Bytes withoutPadding(Bytes tag, Bytes content) {
    if (tag.size() != 1 || tag[0] != 0x02) {
        return content;
    }
    while (content.size() > 1 &&
           ((content[0] == 0x00 && content[1] < 0x80) || (content[0] == 0xFF && content[1] >= 0x80))) {
        content = content.subspan(1);
    }
    return content;
}

class BerReader {
  public:
    explicit BerReader(Bytes bytes) : m_bytes(bytes) {}

    // The elements of the first one in the bytes; empty where it is broken.
    [[nodiscard]] std::vector<Element> read() {
        do {
            closeWhatEnded();
            if (m_at >= m_bytes.size() || !readOne()) {
                return {};
            }
            closeWhatEnded();
        } while (!m_open.empty());
        return std::move(m_elements);
    }

  private:
    void closeWhatEnded() {
        while (!m_open.empty() && !m_open.back().isIndefinite && m_at == m_open.back().end) {
            m_open.pop_back();
        }
    }

    [[nodiscard]] std::size_t limit() const { return m_open.empty() ? m_bytes.size() : m_open.back().end; }

    [[nodiscard]] bool isEndOfContents() const {
        return !m_open.empty() && m_open.back().isIndefinite && limit() - m_at >= 2 && m_bytes[m_at] == 0 &&
               m_bytes[m_at + 1] == 0;
    }

    [[nodiscard]] bool readOne() {
        if (isEndOfContents()) {
            m_at += 2;
            m_open.pop_back();
            return true;
        }
        const Bytes left = m_bytes.subspan(m_at, limit() - m_at);
        const BerHeader header = berHeaderOf(left);
        if (header.size == 0 || header.content > left.size() - header.size) {
            return false;
        }
        m_at += header.size;
        return add(left.first(header.tag), left.subspan(header.size, header.content), header.isIndefinite);
    }

    [[nodiscard]] bool add(Bytes tag, Bytes content, bool isIndefinite) {
        Element element{tag, {}, (tag[0] & 0x20U) != 0, false, m_open.empty() ? none : m_open.back().element};
        if (element.parent != none) {
            const Element& parent = m_elements[element.parent];
            element.isPiece = parent.isPiece || (parent.isConstructed && isStringTag(parent.tag));
        }
        if (m_elements.size() == mostElements || (element.isPiece && !isStringTag(tag))) {
            return false;
        }
        if (!element.isConstructed) {
            element.content = withoutPadding(tag, content);
            m_at += content.size();
            m_elements.push_back(element);
            return !isIndefinite;
        }
        m_open.push_back({m_elements.size(), isIndefinite ? limit() : m_at + content.size(), isIndefinite});
        m_elements.push_back(element);
        return m_open.size() <= deepestNesting;
    }

    Bytes m_bytes;
    std::size_t m_at = 0;
    std::vector<Open> m_open;
    std::vector<Element> m_elements;
};

std::size_t lengthSize(std::size_t value) {
    std::size_t size = 1;
    for (std::size_t left = value; value >= 0x80 && left != 0; left >>= 8U) {
        ++size;
    }
    return size;
}

// From the last to the first, so that each element is whole before it is added to the one that it lies in.
void measure(std::vector<Element>& elements) {
    for (std::size_t i = elements.size(); i-- > 0;) {
        Element& element = elements[i];
        element.size += element.content.size();
        if (element.parent != none) {
            const std::size_t header = element.isPiece ? 0 : element.tag.size() + lengthSize(element.size);
            elements[element.parent].size += header + element.size;
        }
    }
}

class DerWriter {
  public:
    explicit DerWriter(std::size_t size) : m_der(Secret::ofSize(size)) {}

    void write(const Element& element) {
        if (!element.isPiece) {
            put(element.tag);
            // A string that came in pieces is written as a primitive one.
            if (element.isConstructed && isStringTag(element.tag)) {
                m_der.writable()[m_at - element.tag.size()] &= 0xDFU;
            }
            putLength(element.size);
        }
        put(element.content);
    }

    [[nodiscard]] Secret take() { return std::move(m_der); }

  private:
    void put(Bytes bytes) {
        std::ranges::copy(bytes, m_der.writable().subspan(m_at).begin());
        m_at += bytes.size();
    }

    void putLength(std::size_t value) {
        const std::size_t count = lengthSize(value) - 1;
        if (count == 0) {
            m_der.writable()[m_at++] = static_cast<unsigned char>(value);
            return;
        }
        m_der.writable()[m_at++] = static_cast<unsigned char>(0x80U | count);
        for (std::size_t i = count; i-- > 0;) {
            m_der.writable()[m_at++] = static_cast<unsigned char>(value >> 8U * i);
        }
    }

    Secret m_der;
    std::size_t m_at = 0;
};

}  // namespace

std::optional<Secret> berToDer(std::span<const unsigned char> bytes) {
    std::vector<Element> elements = BerReader(bytes).read();
    if (elements.empty()) {
        return std::nullopt;
    }
    measure(elements);
    DerWriter writer(elements[0].tag.size() + lengthSize(elements[0].size) + elements[0].size);
    for (const Element& element : elements) {
        writer.write(element);
    }
    return writer.take();
}

}  // namespace certcore
