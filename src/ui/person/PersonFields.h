#pragma once

#include <frid/domain/person/Person.h>

#include <QList>

class QCheckBox;
class QLineEdit;
class QWidget;

namespace frid::ui {

class AppContext;
class CodeCombo;
class DateField;
class FormGrid;

/// What every form about a person asks: its fields, named as toFields(Person) names them, and the way between
/// them and a Person. Each form adds the groups where it wants them, and besides what only it asks.
struct PersonFields {
    void addName(FormGrid* form);
    void addNumber(FormGrid* form);
    void addBirthDate(FormGrid* form);
    /// Gender and protected identity.
    void addStanding(FormGrid* form, const AppContext& context);
    void addPhone(FormGrid* form);
    void addLanguage(FormGrid* form, const AppContext& context);
    void addSafeContact(FormGrid* form);

    void load(const Person& person) const;
    /// Leaves the facts that are not asked here as they are. What is no number or date is read as none.
    void read(Person& person, QDate today) const;
    [[nodiscard]] QList<QWidget*> all() const;

    QLineEdit* givenName = nullptr;
    QLineEdit* familyName = nullptr;
    QLineEdit* number = nullptr;
    DateField* birthDate = nullptr;
    CodeCombo* gender = nullptr;
    CodeCombo* protection = nullptr;
    QLineEdit* phone = nullptr;
    CodeCombo* language = nullptr;
    QCheckBox* interpreter = nullptr;
    QCheckBox* noHomePhone = nullptr;
    QCheckBox* noSms = nullptr;
    QCheckBox* noLetters = nullptr;
    QCheckBox* noEmail = nullptr;
    QLineEdit* ways = nullptr;
    QLineEdit* times = nullptr;
};

} // namespace frid::ui
