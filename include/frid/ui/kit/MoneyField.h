#pragma once

#include <QLineEdit>

#include <optional>

namespace frid::ui {

/// "2 450 kr", "2 450,50 kr": öre as Swedes write them.
[[nodiscard]] QString moneyText(qint64 ore);

/// A sum in kronor: "2450", "2 450,50", "2450 kr". Becomes "2 450,50" when left; other text stays.
class MoneyField : public QLineEdit {
    Q_OBJECT
public:
    explicit MoneyField(QWidget* parent = nullptr);

    /// Öre; nothing when empty or not understood.
    [[nodiscard]] std::optional<qint64> ore() const;
    void setOre(const std::optional<qint64>& ore);
    /// There is text, but it is no sum: say `money` at the field.
    [[nodiscard]] bool hasBadText() const;

protected:
    void focusOutEvent(QFocusEvent* event) override;
};

} // namespace frid::ui
