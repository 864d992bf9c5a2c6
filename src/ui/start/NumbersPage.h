#pragma once

#include <QWidget>

namespace frid::ui {

/// What a coordinator sees until the statistics are there: that numbers follow, and that no person is shown.
class NumbersPage : public QWidget {
    Q_OBJECT
public:
    explicit NumbersPage(QWidget* parent = nullptr);
};

} // namespace frid::ui
