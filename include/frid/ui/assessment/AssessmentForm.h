#pragma once

#include <frid/application/DraftStore.h>
#include <frid/application/assessment/AssessmentViews.h>

#include <QHash>
#include <QWidget>

#include <optional>

class QHBoxLayout;
class QJsonObject;
class QLabel;
class QLineEdit;
class QPushButton;
class QTabWidget;

namespace frid::ui {

class AnswerTable;
class AppContext;
class Banner;
class CodeChecks;
class CodeCombo;
class DateField;
class DraftKeeper;
class FormGrid;
class FormMessages;
class ItemPane;
class LevelField;
class ResultPane;
class ScenarioFields;
class TextArea;

/// One assessment, in three steps: the conversation, the questions, the judgement. A draft of one's own is
/// filled in: what is typed is kept sealed on this machine at once, Ctrl+S and leaving save it in the
/// registry, Ctrl+Return signs. Any other is read. F6 and Shift+F6 change step, F8 goes to the next question
/// without an answer.
class AssessmentForm : public QWidget {
    Q_OBJECT
public:
    explicit AssessmentForm(AppContext& context, QWidget* parent = nullptr);

    /// `titles` of the instruments by id, for next steps. Puts back what was written and not saved.
    void open(const AssessmentView& view, const QHash<QString, QString>& titles);
    /// The one that is open; null id: begun and not saved, or none.
    [[nodiscard]] AssessmentId current() const { return m_view.assessment.id; }
    [[nodiscard]] bool isChanged() const;

public Q_SLOTS:
    void save();
    void sign();
    /// Saves what has changed, and goes.
    void leave();
    void goToNextOpen();

Q_SIGNALS:
    void finished(const frid::AssessmentId& id); ///< left, signed or discarded (null)
    void instrumentRequested(const QString& id); ///< this one is saved; go on with that instrument
    void correctionRequested(const frid::AssessmentId& id);
    void printRequested(const frid::AssessmentId& id);

private:
    enum Step { Conversation, Questions, Judgement };
    enum class Then { Stay, Leave, GoOn };
    struct JudgementRow {
        const JudgementRule* rule;
        LevelField* level;
        QLabel* suggested;
        TextArea* reason;
    };
    struct Place {
        int step = Conversation;
        AnswerKey item;
    };

    void buildFrame();
    void addShortcuts();
    void showFrame();
    void addBadge(const QString& name, const QString& text, int tone);
    void makeSteps();
    [[nodiscard]] QWidget* makeConversation();
    [[nodiscard]] QWidget* makeQuestions();
    [[nodiscard]] QWidget* makeJudgement();
    void addSubjects(FormGrid* form);
    void addWordings(FormGrid* form);
    void addJudgements(FormGrid* form);
    [[nodiscard]] TextArea* addText(FormGrid* form, const QString& name, const QString& label, int rows);
    void makeReadOnly(QWidget* page) const;

    void load(const Assessment& assessment);
    [[nodiscard]] Assessment read() const;
    void contentChanged();
    /// True when other questions are shown than before: the table has been fitted to them.
    bool reevaluate();
    void showSuggestions();
    void showResult();
    void subjectsChosen();
    void wordingChosen();

    [[nodiscard]] DraftKey draftKey() const;
    void keepDraft(QJsonObject form);
    void restoreDraft(const QJsonObject& form);
    void forgetDraft();
    void goTo(const Place& place);
    [[nodiscard]] Place place() const;

    [[nodiscard]] bool isReadable();
    void send(Then then);
    void saved(const Assessment& assessment, int changes, Then then);
    void goOn(Then then);
    void askToSign();
    void sendSigned();
    void settle(bool signing, Then then);
    void failed(const Error& error, Then then = Then::Stay);
    bool showFailed(const Error& error);
    void discard();

    AppContext& m_context;
    AssessmentView m_view;
    QHash<QString, QString> m_titles;
    QString m_language;
    bool m_readOnly = true;
    bool m_restored = false; ///< holds what the registry does not have
    bool m_loading = false;
    int m_changes = 0; ///< counts, so that what is typed while saving is not taken for saved
    QString m_next; ///< the instrument to go on with
    Evaluation m_evaluation;
    std::optional<DraftKey> m_draft;
    QHash<AssessmentId, Place> m_places; ///< where one was in each

    Banner* m_banner;
    QLabel* m_title;
    QHBoxLayout* m_badges;
    QLabel* m_about;
    QLabel* m_progress;
    QPushButton* m_nextOpen;
    QTabWidget* m_steps = nullptr; ///< made anew for each assessment
    QHBoxLayout* m_statusPlace;
    QPushButton* m_discard;
    QPushButton* m_print;
    QPushButton* m_correct;
    QPushButton* m_close;
    QPushButton* m_save;
    QPushButton* m_sign;

    FormMessages* m_messages = nullptr;
    DraftKeeper* m_keeper = nullptr;
    DateField* m_assessedOn = nullptr;
    QLineEdit* m_place = nullptr;
    CodeCombo* m_interpreter = nullptr;
    QLineEdit* m_present = nullptr;
    CodeChecks* m_perpetrators = nullptr; ///< null: the instrument does not ask about them
    CodeChecks* m_children = nullptr;
    CodeCombo* m_wording = nullptr; ///< null: there is none
    TextArea* m_replacesReason = nullptr; ///< null: it corrects none
    TextArea* m_clientWords = nullptr;
    AnswerTable* m_table = nullptr;
    ItemPane* m_item = nullptr;
    QLabel* m_scores = nullptr;
    ResultPane* m_result = nullptr;
    QList<JudgementRow> m_judgements;
    ScenarioFields* m_scenarios = nullptr; ///< null: the instrument has none
    TextArea* m_judgementText = nullptr;
    TextArea* m_conclusion = nullptr;
    TextArea* m_safetyMeasures = nullptr;
    DateField* m_nextOn = nullptr;
};

} // namespace frid::ui
