#pragma once

#include <QByteArray>
#include <QString>

#include <memory>

namespace frid::ui {

/// A password on its way from a field to a service. Copies share one buffer, so that it may stand in lambdas
/// and signals; the buffer is overwritten when the last of them goes.
class Secret {
public:
    Secret() = default;
    explicit Secret(const QString& text)
        : m_bytes(new QByteArray(text.toUtf8()), &wipe)
    { }

    /// UTF-8, for a use case. Shares the buffer: zeros as soon as the secret is gone.
    [[nodiscard]] QByteArray bytes() const { return m_bytes ? *m_bytes : QByteArray(); }

private:
    static void wipe(QByteArray* bytes)
    {
        // In place, whoever shares it; volatile: the compiler must not leave out a write that nobody reads.
        auto* place = const_cast<volatile char*>(bytes->constData());
        for (qsizetype i = 0; i < bytes->size(); ++i) {
            place[i] = 0;
        }
        delete bytes;
    }

    std::shared_ptr<QByteArray> m_bytes;
};

} // namespace frid::ui
