#pragma once

#include <frid/application/casefile/CaseService.h>

#include <QWidget>

#include <optional>

class QGridLayout;
class QLineEdit;
class QPushButton;

namespace frid::ui {

class AppContext;
class Banner;
class CodeChecks;
class CodeCombo;
class DraftKeeper;
class FormGrid;
class FormMessages;
class IntakeFields;
class OtherPeopleFields;
class SubjectFields;

/// Opens a case during a phone call, on one page: a first name and a reason are enough. What is typed is kept
/// as a draft at once; Ctrl+S opens the case; an error shows at its field and clears nothing.
class NewCasePage : public QWidget {
    Q_OBJECT
public:
    explicit NewCasePage(AppContext& context, QWidget* parent = nullptr);

public Q_SLOTS:
    void save();
    /// Fills an empty form in from an answer to the question about violence. Where something is written
    /// already, that stays and the answer is offered.
    void fillFrom(frid::PersonId person, frid::ViolenceQuestionId question);

Q_SIGNALS:
    /// The case is there; AppContext::caseRequested has been sent as well.
    void created(const frid::CaseId& id);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void buildViolence();
    void buildCase();
    void arrange(bool narrow);
    void fillChoices();
    void reset();
    void restore(const QJsonObject& draft);
    /// What the form is to be filled in from.
    struct Source {
        NewCase request;
        QString name; ///< of the person, as the screen may show it
    };
    void readSource();
    void fill(const Source& source);
    void clearForm();
    /// Null, and said at the field, when something typed cannot be understood.
    [[nodiscard]] std::optional<NewCase> read();
    [[nodiscard]] QList<ViolenceRecord> readViolence() const;

    AppContext& m_context;
    Banner* m_banner;
    QWidget* m_form;
    QGridLayout* m_blocks;
    FormGrid* m_call;
    FormGrid* m_who;
    FormGrid* m_otherPeople;
    FormGrid* m_violence;
    FormGrid* m_case;
    IntakeFields* m_intake = nullptr;
    SubjectFields* m_subject = nullptr;
    OtherPeopleFields* m_others = nullptr;
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
    bool m_narrow = false;
    bool m_ready = false; ///< the choices are there, and a draft has been put back if there was one
    bool m_hasDraft = false;
    PersonId m_sourcePerson; ///< null: nobody waits to be filled in
    ViolenceQuestionId m_sourceQuestion;
};

} // namespace frid::ui
