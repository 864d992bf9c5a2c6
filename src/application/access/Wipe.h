#pragma once

#include <QByteArray>
#include <QString>

namespace frid {

/// Overwrites a text with zeros when its scope ends, so that a password does not stay in memory. Only what
/// nobody shares: a shared buffer belongs to the caller as well, who wipes it.
template <typename Text> class WipeAtEnd {
public:
    explicit WipeAtEnd(Text& text)
        : m_text(text)
    { }
    WipeAtEnd(const WipeAtEnd&) = delete;
    WipeAtEnd& operator=(const WipeAtEnd&) = delete;
    ~WipeAtEnd()
    {
        if (m_text.isDetached()) {
            // volatile: the compiler must not leave out a write that nobody reads
            auto* place = reinterpret_cast<volatile char*>(m_text.data());
            const qsizetype bytes = m_text.size() * static_cast<qsizetype>(sizeof(*m_text.data()));
            for (qsizetype i = 0; i < bytes; ++i) {
                place[i] = 0;
            }
        }
        m_text.clear();
    }

private:
    Text& m_text;
};

} // namespace frid
