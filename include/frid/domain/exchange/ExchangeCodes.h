#pragma once

#include <QString>
#include <QStringList>

namespace frid {

// Where the exchange format and the figures have another word than the registry's own records.

/// Code of list "assessment_instrument" for an instrument of the registry's own; others keep their id.
[[nodiscard]] QString exchangeInstrument(const QString& instrument);
/// Code of list "intervention_kind" for a stay with a provider of this kind ("provider_kind").
[[nodiscard]] QString exchangeStay(const QString& providerKind);
/// The kinds of interventions that are stays: their nights are counted.
[[nodiscard]] const QStringList& stayInterventions();

} // namespace frid
