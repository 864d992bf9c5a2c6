#pragma once

#include <QJsonObject>

#include <functional>
#include <vector>

namespace frid::bench {

/// Wall-clock times of many runs of one thing, in milliseconds.
class Samples {
public:
    void add(double milliseconds) { m_values.push_back(milliseconds); }
    /// Runs `work` so many times and keeps each time. `work` gets the run's number.
    static Samples of(int runs, const std::function<void(int)>& work);

    [[nodiscard]] double percentile(double share) const; ///< share 0–1, nearest rank
    [[nodiscard]] double median() const { return percentile(0.5); }
    [[nodiscard]] int count() const { return int(m_values.size()); }
    /// {"runs", "median_ms", "p99_ms", "worst_ms"}
    [[nodiscard]] QJsonObject toJson() const;

private:
    std::vector<double> m_values;
};

/// Milliseconds that one call took.
[[nodiscard]] double timed(const std::function<void()>& work);
/// Resident memory of this process now, bytes. Linux: /proc/self/statm; elsewhere 0.
[[nodiscard]] qint64 residentMemory();

} // namespace frid::bench
