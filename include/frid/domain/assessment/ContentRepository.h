#pragma once

#include <frid/domain/Id.h>
#include <frid/domain/assessment/WordingPack.h>

#include <QDateTime>

namespace frid {

/// What a municipality decides about its instruments, and knows of itself.
struct ContentSettings {
    static constexpr int maximumDays = 3650;

    QStringList scoresOff; ///< ids of instruments whose switchable scores are not worked out; sorted
    QMap<QString, int> reassessAfterDays; ///< by instrument id: instead of the instrument's own; 0: none

    std::optional<qint64> adultInhabitants; ///< of the municipality, for figures per inhabitant

    [[nodiscard]] bool switchableScores(const QString& instrument) const
    {
        return !scoresOff.contains(instrument);
    }
    /// The proposed distance to the next assessment, in days; 0: none is proposed.
    [[nodiscard]] int reassessmentDays(const Instrument& instrument) const
    {
        return reassessAfterDays.value(instrument.id, instrument.reassessAfterDays);
    }

    friend bool operator==(const ContentSettings&, const ContentSettings&) = default;
};

/// An imported wording pack as lists show it.
struct WordingPackInfo {
    QString id;
    QString version;
    QString instrument;
    QStringList editions; ///< those that it fits
    QString language; ///< BCP 47
    QString publisher;
    AccountId importedBy;
    QDateTime importedAt; ///< UTC
};

/// Wording packs and settings of a registry: content, nobody's data.
class ContentRepository {
public:
    virtual ~ContentRepository() = default;
    /// By instrument, language, then newest import first.
    [[nodiscard]] virtual Result<QList<WordingPackInfo>> packs() const = 0;
    /// The file that was imported. Errors: NotFound.
    [[nodiscard]] virtual Result<QByteArray> packBody(const QString& id, const QString& version) const = 0;
    /// Errors: Duplicate when id and version are there already.
    [[nodiscard]] virtual Result<void> addPack(const WordingPack& pack, const QByteArray& body) = 0;
    /// Errors: NotFound.
    [[nodiscard]] virtual Result<void> removePack(const QString& id, const QString& version) = 0;

    [[nodiscard]] virtual Result<ContentSettings> settings() const = 0;
    [[nodiscard]] virtual Result<void> setSettings(const ContentSettings& settings) = 0;
};

} // namespace frid
