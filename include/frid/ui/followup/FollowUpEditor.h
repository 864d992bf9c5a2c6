#pragma once

#include <frid/application/DraftStore.h>
#include <frid/domain/followup/FollowUp.h>

#include <QWidget>

#include <optional>

class QLineEdit;
class QPushButton;

namespace frid::ui {

class AppContext;
class Banner;
class CodeCombo;
class DateField;
class DraftKeeper;
class FormGrid;
class FormMessages;
class RatingField;
class TextArea;

/// One follow-up with the client: who took part, the client's words and ratings, each goal's rating, what the
/// handler judges and when to meet again. Ctrl+S saves it unsigned, Ctrl+Return signs. Typed text is kept as
/// a draft at once.
class FollowUpEditor : public QWidget {
    Q_OBJECT
public:
    explicit FollowUpEditor(AppContext& context, QWidget* parent = nullptr);

    /// `goals` that are under way are rated.
    void start(const FollowUp& followUp, const QList<Goal>& goals);
    [[nodiscard]] bool isChanged() const;

public Q_SLOTS:
    void saveWorking();
    void sign();
    void leave();

Q_SIGNALS:
    void finished(const frid::FollowUpId& id); ///< saved or signed; null when left or discarded

private:
    struct GoalRow {
        GoalId goal;
        RatingField* rating;
        QLineEdit* comment;
    };
    void build();
    void makeForm(const QList<Goal>& goals);
    void load(const FollowUp& followUp);
    [[nodiscard]] FollowUp read() const;
    void discard();
    void done(const FollowUp& followUp);
    void failed(const Error& error);
    void settle(bool signing);
    void forgetDraft();

    AppContext& m_context;
    Banner* m_banner;
    QWidget* m_holder; ///< gets a new form for each follow-up
    FormGrid* m_form = nullptr;
    FormMessages* m_messages = nullptr;
    DraftKeeper* m_keeper = nullptr;
    DateField* m_heldOn = nullptr;
    CodeCombo* m_formKind = nullptr;
    QLineEdit* m_participants = nullptr;
    TextArea* m_words = nullptr;
    RatingField* m_safety = nullptr;
    RatingField* m_satisfaction = nullptr;
    CodeCombo* m_violence = nullptr;
    TextArea* m_violenceNote = nullptr;
    TextArea* m_judgement = nullptr;
    DateField* m_nextOn = nullptr;
    QList<GoalRow> m_goals;
    QList<Goal> m_goalList;
    QPushButton* m_save;
    QPushButton* m_sign;
    QPushButton* m_discard;
    QPushButton* m_close;
    FollowUp m_followUp;
    std::optional<DraftKey> m_draft;
};

} // namespace frid::ui
