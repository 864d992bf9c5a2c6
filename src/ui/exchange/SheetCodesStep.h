#pragma once

#include <frid/domain/exchange/SheetMapping.h>
#include <frid/ui/kit/CodeFields.h>

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace frid::ui {

class AppContext;
class FormGrid;

/// What each word of the columns with codes stands for.
class SheetCodesStep : public QWidget {
    Q_OBJECT
public:
    SheetCodesStep(AppContext& context, QWidget* parent);

    /// `units` by name, `handlers` by account.
    void setSheet(const Sheet& sheet, const SheetMapping& mapping, const QList<CodeItem>& units,
        const QList<CodeItem>& handlers);
    /// Puts what is chosen into a mapping. What was chosen for words that are not in the sheet stays.
    void write(SheetMapping& mapping) const;
    /// How many words have no choice yet.
    [[nodiscard]] int open() const;
    void focusFirstOpen();
    void leaveOutOpen();

private:
    struct Word {
        QString column;
        QString word;
        CodeCombo* choice;
    };
    void addColumn(const SheetMapping::Column& column, const SheetField& field,
        const QList<SheetValue>& values, const QList<CodeItem>& choices);
    [[nodiscard]] QList<CodeItem> choicesOf(
        const SheetField& field, const QList<CodeItem>& units, const QList<CodeItem>& handlers) const;

    AppContext& m_context;
    QVBoxLayout* m_place; ///< of the form, which is made anew for each sheet
    FormGrid* m_form = nullptr;
    QLabel* m_nothing;
    QList<Word> m_words;
};

} // namespace frid::ui
