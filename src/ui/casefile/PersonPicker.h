#pragma once

#include <frid/domain/person/Person.h>

#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QTimer;

namespace frid::ui {

class AppContext;

/// Finds a person while typing, for a party: one that is registered already, a new one by name, or nobody yet
/// known.
class PersonPicker : public QWidget {
    Q_OBJECT
public:
    explicit PersonPicker(AppContext& context, QWidget* parent = nullptr);

    /// Null when nobody is chosen.
    [[nodiscard]] PersonId person() const { return m_person; }
    void setPerson(PersonId id, const QString& name);
    /// What was typed and not chosen: the name of a new person.
    [[nodiscard]] QString typedName() const;
    [[nodiscard]] QLineEdit* field() const { return m_query; }

Q_SIGNALS:
    void personChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void search();
    void take();

    AppContext& m_context;
    QLineEdit* m_query;
    QListWidget* m_hits;
    QLabel* m_state;
    QTimer* m_later;
    PersonId m_person;
    int m_asked = 0;
};

} // namespace frid::ui
