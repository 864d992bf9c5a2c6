#pragma once

#include <frid/domain/referral/Referral.h>

class QDialog;
class QWidget;

namespace frid::ui {

class AppContext;

/// Prints the letter of a referral; recipient and what for are filled in and can be changed.
[[nodiscard]] QDialog* makeReferralLetterDialog(
    AppContext& context, const Referral& referral, QWidget* parent);

} // namespace frid::ui
