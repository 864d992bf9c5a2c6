#pragma once

#include <frid/application/person/PersonService.h>
#include <frid/domain/person/Person.h>

#include <QObject>

#include "person/PersonFields.h"

class QLineEdit;
class QTimer;
class QVBoxLayout;
class QWidget;

namespace frid::ui {

class AppContext;
class FormGrid;
class FormMessages;

/// Whom a new case is about, as fields of a form: a new person, or one that is registered already and is
/// offered while the name or number is typed.
class SubjectFields : public QObject {
    Q_OBJECT
public:
    SubjectFields(AppContext& context, FormGrid* form);
    ~SubjectFields() override;

    /// Where what is wrong is said; needed before anything is typed.
    void setMessages(FormMessages* messages);
    void reset();
    [[nodiscard]] Person read() const;
    /// False, and said at the field, when the number typed is none.
    [[nodiscard]] bool isUnderstood();
    /// Null: a new person.
    [[nodiscard]] PersonId existing() const { return m_existing; }
    [[nodiscard]] QString existingName() const { return m_existingName; }
    void useExisting(PersonId id, const QString& name);
    [[nodiscard]] QLineEdit* givenName() const { return m_fields.givenName; }

Q_SIGNALS:
    void buttonsAdded(); ///< below the number: the tab order has to be set anew

private:
    void build(FormGrid* form);
    void numberTyped();
    void birthDateTyped();
    void askDuplicates();
    void showDuplicates(const QList<DuplicateHit>& hits);

    AppContext& m_context;
    FormMessages* m_messages = nullptr;
    PersonFields m_fields;
    QWidget* m_duplicates = nullptr;
    QVBoxLayout* m_duplicateRows = nullptr;
    QTimer* m_later;
    PersonId m_existing;
    QString m_existingName;
    int m_asked = 0;
};

} // namespace frid::ui
