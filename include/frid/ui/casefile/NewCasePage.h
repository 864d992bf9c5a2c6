#pragma once

#include <frid/application/casefile/CaseService.h>

#include <QWidget>

#include <optional>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace frid::ui {

class AppContext;
class Banner;
class CodeChecks;
class CodeCombo;
class DateField;
class DraftKeeper;
class FormGrid;
class FormMessages;
class IntakeFields;
class TextArea;

/// Opens a case during a phone call, on one page: a first name and a reason are enough. What is typed is kept
/// as a draft at once; Ctrl+S opens the case; an error shows at its field and clears nothing.
class NewCasePage : public QWidget {
    Q_OBJECT
public:
    explicit NewCasePage(AppContext& context, QWidget* parent = nullptr);
    ~NewCasePage() override;

public Q_SLOTS:
    void save();

Q_SIGNALS:
    /// The case is there; AppContext::caseRequested has been sent as well.
    void created(const frid::CaseId& id);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

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
    void buildPerson();
    void buildOthers();
    void buildViolence();
    void buildCase();
    void arrange(bool narrow);
    void addChild();
    void addPerpetrator();
    void fillChoices();
    void reset();
    void restore(const QJsonObject& draft);
    void clearForm();
    void numberTyped();
    void askDuplicates();
    void showDuplicates(const QList<DuplicateHit>& hits);
    void usePerson(PersonId id, const QString& name);
    /// Null, and said at the field, when something typed cannot be understood.
    [[nodiscard]] std::optional<NewCase> read();
    [[nodiscard]] Person readPerson() const;
    [[nodiscard]] QList<ViolenceRecord> readViolence() const;

    AppContext& m_context;
    Banner* m_banner;
    QWidget* m_form;
    QGridLayout* m_blocks;
    FormGrid* m_call;
    FormGrid* m_who;
    FormGrid* m_others;
    FormGrid* m_violence;
    FormGrid* m_case;
    IntakeFields* m_intake = nullptr;
    QLineEdit* m_givenName = nullptr;
    QLineEdit* m_familyName = nullptr;
    QLineEdit* m_number = nullptr;
    DateField* m_birthDate = nullptr;
    CodeCombo* m_gender = nullptr;
    CodeCombo* m_protection = nullptr;
    QLineEdit* m_phone = nullptr;
    CodeCombo* m_language = nullptr;
    QCheckBox* m_interpreter = nullptr;
    QWidget* m_duplicates = nullptr;
    QVBoxLayout* m_duplicateRows = nullptr;
    QCheckBox* m_noHomePhone = nullptr;
    QCheckBox* m_noSms = nullptr;
    QCheckBox* m_noLetters = nullptr;
    QCheckBox* m_noEmail = nullptr;
    QLineEdit* m_ways = nullptr;
    QLineEdit* m_times = nullptr;
    QVBoxLayout* m_childRows = nullptr;
    QVBoxLayout* m_perpetratorRows = nullptr;
    QList<ChildRow> m_children;
    QList<PerpetratorRow> m_perpetrators;
    CodeCombo* m_category = nullptr;
    CodeChecks* m_formsNow = nullptr;
    CodeChecks* m_formsEarlier = nullptr;
    CodeCombo* m_kind = nullptr;
    CodeCombo* m_unit = nullptr;
    CodeCombo* m_handler = nullptr;
    QLineEdit* m_reference = nullptr;
    QPushButton* m_save;
    QPushButton* m_clear;
    FormMessages* m_messages = nullptr;
    DraftKeeper* m_keeper = nullptr;
    QTimer* m_later;
    PersonId m_existing;
    QString m_existingName;
    bool m_narrow = false;
    int m_asked = 0;
};

} // namespace frid::ui
