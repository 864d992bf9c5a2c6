#pragma once

#include <frid/application/assessment/AssessmentViews.h>

#include <QList>

namespace frid::ui {

class AppContext;

/// What differs between a draft as saved (before) and as typed (after), in words; names are those of
/// toFields().
[[nodiscard]] QList<FieldChange> assessmentDifferences(
    const AppContext& context, const AssessmentView& view, const Assessment& theirs, const Assessment& mine);
/// What such a field is called.
[[nodiscard]] QString assessmentFieldLabel(
    const AppContext& context, const Instrument& instrument, const QString& field);
/// Takes one field over.
void takeField(Assessment& into, const Assessment& from, const QString& field);

} // namespace frid::ui
