#include "Measure.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cmath>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace frid::bench {

Samples Samples::of(int runs, const std::function<void(int)>& work)
{
    Samples samples;
    for (int i = 0; i < runs; ++i) {
        samples.add(timed([&] { work(i); }));
    }
    return samples;
}

double Samples::percentile(double share) const
{
    std::vector<double> sorted = m_values;
    std::sort(sorted.begin(), sorted.end());
    if (sorted.empty()) {
        return 0;
    }
    const auto rank = size_t(std::ceil(share * double(sorted.size())));
    return sorted.at(std::min(sorted.size() - 1, rank == 0 ? 0 : rank - 1));
}

QJsonObject Samples::toJson() const
{
    return {{u"runs"_s, count()}, {u"median_ms"_s, median()}, {u"p99_ms"_s, percentile(0.99)},
        {u"worst_ms"_s, percentile(1.0)}};
}

double timed(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

qint64 residentMemory()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    return file.readAll().split(' ').at(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

} // namespace frid::bench
