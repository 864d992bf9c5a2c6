#pragma once

#include <frid/domain/exchange/SheetMapping.h>
#include <frid/ui/kit/CodeFields.h>

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace frid::ui {

class AppContext;
class FormGrid;
class TableView;

/// What each column of a sheet stands for, what is the same for every line, and the first lines to look at.
class SheetColumnsStep : public QWidget {
    Q_OBJECT
public:
    SheetColumnsStep(AppContext& context, QWidget* parent);

    /// `units`: by name, those that cases may come to.
    void setSheet(const Sheet& sheet, const SheetMapping& mapping, const QList<CodeItem>& units);
    /// Puts what is chosen into a mapping; words stay with the columns that mean the same as before.
    void write(SheetMapping& mapping) const;
    /// What is missing or said twice, as a sentence; empty when nothing is.
    [[nodiscard]] QString fault() const;

private:
    void showLines(const Sheet& sheet);
    [[nodiscard]] bool isGiven(const QString& field) const;

    AppContext& m_context;
    QVBoxLayout* m_place; ///< of the form, which is made anew for each sheet
    FormGrid* m_form = nullptr;
    TableView* m_lines;
    QStringList m_columns;
    QList<CodeCombo*> m_fields; ///< for each column
    CodeCombo* m_kind = nullptr;
    CodeCombo* m_unit = nullptr;
    CodeCombo* m_category = nullptr;
    QComboBox* m_days = nullptr;
};

} // namespace frid::ui
