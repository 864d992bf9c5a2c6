#pragma once

#include <frid/application/DraftStore.h>
#include <frid/application/casereview/CaseReviewViews.h>

#include <QWidget>

#include <optional>

class QLabel;
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
class TextArea;

/// What is decided when a manager reviews a case: the words, tasks with day and assignee, the next review,
/// and who signs for the handlers. Ctrl+Return signs. What is typed is kept as a draft of the case, wherever
/// one goes next; tasks are added at once.
class ReviewEditor : public QWidget {
    Q_OBJECT
public:
    explicit ReviewEditor(AppContext& context, QWidget* parent = nullptr);

    /// `reviews` are those that the case has, newest first; `round` is null outside a sitting. What was typed
    /// for another case is put away.
    void start(const CaseOverview& overview, const QList<CaseReviewRow>& reviews, ReviewRoundId round);
    /// Puts what is typed away now.
    void flush();
    /// Something has been typed or given for the case.
    [[nodiscard]] bool isBegun() const;
    /// For a place where one can go back from the editor: a button and Esc.
    void setClosable(bool closable);

public Q_SLOTS:
    void addTask();
    void sign();

Q_SIGNALS:
    /// Signed; a null id when it was closed.
    void finished(const frid::CaseId& caseId, const frid::CaseReviewId& id);

private:
    struct Given {
        TaskId id;
        QString text;
    };
    void build();
    void fillColleagues();
    void clear(const CaseOverview& overview);
    void restore(const QJsonObject& draft);
    void showGiven();
    void failed(const Error& error);
    /// Somebody else has reviewed the case meanwhile: their review is the one that this one follows.
    void followNewest();

    AppContext& m_context;
    Banner* m_banner;
    FormGrid* m_form;
    FormMessages* m_messages = nullptr;
    DraftKeeper* m_keeper = nullptr;
    TextArea* m_decided = nullptr;
    DateField* m_nextOn = nullptr;
    CodeCombo* m_handler = nullptr;
    QLineEdit* m_taskTitle = nullptr;
    DateField* m_taskDue = nullptr;
    CodeCombo* m_taskAssignee = nullptr;
    QLabel* m_givenText = nullptr;
    QPushButton* m_add;
    QPushButton* m_sign;
    QPushButton* m_close;
    CaseReview m_review;
    QList<Given> m_given;
    std::optional<DraftKey> m_draft;
};

} // namespace frid::ui
