#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace frid::ui {

class TableView;

/// A list page's body: a row with filter field and buttons, the table, and a count below.
class ListPane : public QWidget {
    Q_OBJECT
public:
    explicit ListPane(QWidget* parent = nullptr);

    [[nodiscard]] TableView* table() const { return m_table; }
    [[nodiscard]] QLineEdit* filterField() const { return m_filter; }
    /// Puts a button, combo or label at the right of the filter field.
    void addTool(QWidget* tool);
    /// Makes such a button. The first one is the page's main action.
    QPushButton* addButton(const QString& name, const QString& text, const QString& icon);

private:
    void count();

    QHBoxLayout* m_tools;
    QLineEdit* m_filter;
    TableView* m_table;
    QLabel* m_count;
    QWidget* m_lastTool; ///< after which the next one comes by Tab
};

} // namespace frid::ui
