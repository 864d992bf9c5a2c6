#pragma once

#include <frid/application/casefile/CaseService.h>

#include <QList>
#include <QObject>

class QCheckBox;
class QJsonObject;
class QLineEdit;
class QVBoxLayout;
class QWidget;

namespace frid::ui {

class AppContext;
class CodeCombo;
class FormGrid;
class FormMessages;

/// The children and perpetrators of a new case: as many rows of fields as are asked for.
class OtherPeopleFields : public QObject {
    Q_OBJECT
public:
    OtherPeopleFields(AppContext& context, FormGrid* form);

    /// Where what is wrong is said; needed before the first row.
    void setMessages(FormMessages* messages);
    void reset();
    /// As many rows as the draft has values for.
    void makeRoom(const QJsonObject& draft);
    /// Into `request`, whose unit is known. False, and said at the field, when something cannot be
    /// understood.
    [[nodiscard]] bool read(NewCase& request);

Q_SIGNALS:
    void fieldsAdded();
    /// By the user, not from a draft.
    void childAdded();

private:
    struct ChildRow {
        QWidget* row;
        QLineEdit* givenName;
        QLineEdit* familyName;
        QLineEdit* birth; ///< date or year
        QCheckBox* ownCase;
    };
    struct PerpetratorRow {
        QWidget* row;
        QLineEdit* name;
        QLineEdit* unknown;
        CodeCombo* relation;
    };
    void addChild();
    void addPerpetrator();

    AppContext& m_context;
    FormMessages* m_messages = nullptr;
    QVBoxLayout* m_childRows = nullptr;
    QVBoxLayout* m_perpetratorRows = nullptr;
    QList<ChildRow> m_children;
    QList<PerpetratorRow> m_perpetrators;
};

} // namespace frid::ui
