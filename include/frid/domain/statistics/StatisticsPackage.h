#pragma once

#include <frid/domain/CodeList.h>
#include <frid/domain/JsonReader.h>
#include <frid/domain/LocalText.h>
#include <frid/domain/statistics/Statistics.h>

#include <QHash>
#include <QList>

namespace frid {

/// How one measure is counted, in words for those who read its figures.
struct MeasureDefinition {
    QString measure;
    int version = 0; ///< grows with every change of what is counted
    LocalText title;
    LocalText definition;
};

/// A picture of a measure's whole, by one dimension.
struct StatisticsChart {
    QString measure;
    QString by; ///< kind, category, detail, gender or age_band
};

/// Which measures one asks for at once, content of resources/statistics/ID.json
/// (docs/statistics.schema.json).
struct StatisticsPackage {
    QString id;
    int version = 0;
    LocalText title;
    LocalText description;
    LocalText source;
    bool verified = true; ///< false: the users are told that its reading of the source awaits confirmation
    QStringList measures;
    QList<StatisticsChart> charts;

    /// Error: Invalid with the JSON pointer and the first fault; `problems` takes all of them.
    [[nodiscard]] static Result<StatisticsPackage> parse(
        const QByteArray& json, QList<JsonProblem>* problems = nullptr);
};

/// All packages, and what every measure and word in a result is called. Immutable after loading.
class StatisticsCatalog {
public:
    /// Those that the program carries. Fails only when the program is built wrongly.
    [[nodiscard]] static Result<StatisticsCatalog> bundled();
    /// Of measures.json. Every measure of the program must be there once. Errors: as of a package's parse().
    [[nodiscard]] static Result<StatisticsCatalog> parseMeasures(
        const QByteArray& json, QList<JsonProblem>* problems = nullptr);

    /// "yearly" first, then by title.
    [[nodiscard]] const QList<StatisticsPackage>& packages() const { return m_packages; }
    /// Nothing for an unknown one.
    [[nodiscard]] const StatisticsPackage* package(const QString& id) const;
    [[nodiscard]] const MeasureDefinition* measure(const QString& name) const;
    /// Of the definitions as a whole.
    [[nodiscard]] int version() const { return m_version; }

    /// What a code is called; a code without a word is its own.
    [[nodiscard]] QString word(const QString& code, const QString& language) const;
    /// What a row's value of a dimension (kind, category, detail, gender, age_band) is called.
    [[nodiscard]] QString label(const CodeCatalog& codes, const StatisticsRow& row, const QString& dimension,
        const QString& language) const;

private:
    int m_version = 0;
    QList<MeasureDefinition> m_measures;
    QHash<QString, LocalText> m_words;
    QList<StatisticsPackage> m_packages;
};

} // namespace frid
