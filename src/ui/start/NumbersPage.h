#pragma once

#include <QWidget>

namespace frid::ui {

class AppContext;

/// What a coordinator sees: the numbers that there are so far, by unit, and that no person is shown.
class NumbersPage : public QWidget {
    Q_OBJECT
public:
    explicit NumbersPage(AppContext& context, QWidget* parent = nullptr);
};

} // namespace frid::ui
