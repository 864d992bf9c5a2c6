#pragma once

#include <frid/domain/Id.h>

#include <QDialog>

namespace frid::ui {

class AppContext;

/// Prints the minutes of one sitting, as the report dialog prints every paper.
[[nodiscard]] QDialog* makeReviewMinutesDialog(
    AppContext& context, UnitId unit, ReviewRoundId round, QWidget* parent);

} // namespace frid::ui
