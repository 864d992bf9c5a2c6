#pragma once

#include <QGridLayout>
#include <QHash>
#include <QLabel>
#include <QObject>
#include <QPointer>
#include <QWidget>

#include <frid/domain/Error.h>

namespace frid::ui {

/// Lays out labelled fields, label above field, in one or more columns, and gives every field its label as
/// buddy, its object name and its accessible name. Deleted with the parent, whose layout it becomes part of.
class FormGrid : public QWidget {
    Q_OBJECT
public:
    explicit FormGrid(QWidget* parent = nullptr, int columns = 1);

    /// Puts `field` next in line, over `span` columns. `name` is the object name and the error's field name.
    template <typename Field>
    Field* add(const QString& name, const QString& label, Field* field, int span = 1)
    {
        addField(name, label, field, span);
        return field;
    }
    /// A headline over the whole width; fields go on below.
    QLabel* addHeadline(const QString& text);
    /// A hint, Banner, button row or the like over the whole width.
    void addRow(QWidget* row);
    /// Marks a field as one that must be filled in.
    void setRequired(QWidget* field);

private:
    void addField(const QString& name, const QString& label, QWidget* field, int span);

    QGridLayout* m_grid;
    int m_columns;
    int m_row = 0;
    int m_column = 0;
};

/// For .ui forms: gives every field the accessible name of the label whose buddy it is.
void nameFields(QWidget* form);

/// Messages at fields. Fields are found by registered name, or by an object name equal to the error's field
/// ("birth_date" finds birth_date, birthDate, birthDateEdit or birthDateField). Never changes a field's
/// content.
class FormMessages : public QObject {
    Q_OBJECT
public:
    explicit FormMessages(QWidget* form);

    void registerField(const QString& name, QWidget* field);
    /// Shows the error's sentence at its field and moves focus there. False when no such field exists: the
    /// caller shows it otherwise (Banner, Prompt).
    bool show(const Error& error);
    bool show(const QString& field, const QString& sentence);
    /// Takes away all messages, for instance before the next try. A message also goes when its field changes.
    void clear();
    [[nodiscard]] QString message(const QString& field) const;

private:
    struct Entry {
        QPointer<QWidget> field;
        QPointer<QWidget> holder;
        QPointer<QLabel> icon;
        QPointer<QLabel> label;
    };
    [[nodiscard]] QWidget* findField(const QString& name) const;
    Entry& entry(const QString& name, QWidget* field);
    void clear(Entry& entry);
    void watch(QWidget* field, const QString& name);

    QWidget* m_form;
    QHash<QString, Entry> m_entries;
    bool m_anyShown = false;
};

} // namespace frid::ui
