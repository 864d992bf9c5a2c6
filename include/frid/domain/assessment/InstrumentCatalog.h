#pragma once

#include <frid/domain/assessment/Instrument.h>

#include <memory>

namespace frid {

using InstrumentPtr = std::shared_ptr<const Instrument>;

/// All instruments of a registry with all their editions. Immutable after loading, so threads may share it.
class InstrumentCatalog {
public:
    /// Those that the program carries (":/instruments/*.json"). Fails only when the program is built wrongly.
    [[nodiscard]] static Result<InstrumentCatalog> bundled();

    /// A municipality's own or a later edition. Error: Duplicate when another definition has its id and
    /// edition: an edition that has been used never changes. The same definition again is no error.
    [[nodiscard]] Result<void> add(Instrument instrument);

    /// The newest edition (greatest version) of each instrument: in the order of kind, then title in Swedish.
    [[nodiscard]] QList<InstrumentPtr> newest() const;
    /// The newest edition; null when there is none.
    [[nodiscard]] InstrumentPtr find(const QString& id) const;
    /// Null when there is no such edition.
    [[nodiscard]] InstrumentPtr find(const QString& id, const QString& edition) const;
    /// All editions of an instrument, newest first.
    [[nodiscard]] QList<InstrumentPtr> editions(const QString& id) const;

private:
    QMap<QString, QList<InstrumentPtr>> m_editions; ///< newest first
};

} // namespace frid
