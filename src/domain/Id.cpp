#include <frid/domain/Id.h>

#include <QRandomGenerator>
#include <array>

namespace frid {

QUuid makeUuidV7(const QDateTime& now)
{
    std::array<quint32, 3> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    const auto millis = static_cast<quint64>(now.toMSecsSinceEpoch());
    const auto high = static_cast<quint32>(millis >> 16);
    const auto middle = static_cast<quint16>(millis & 0xffff);
    const auto versioned = static_cast<quint16>(0x7000 | (random[0] & 0x0fff));
    const auto variant = static_cast<uchar>(0x80 | ((random[0] >> 16) & 0x3f));
    return {high, middle, versioned, variant, static_cast<uchar>(random[0] >> 24),
        static_cast<uchar>(random[1]), static_cast<uchar>(random[1] >> 8),
        static_cast<uchar>(random[1] >> 16), static_cast<uchar>(random[1] >> 24),
        static_cast<uchar>(random[2]), static_cast<uchar>(random[2] >> 8)};
}

} // namespace frid
