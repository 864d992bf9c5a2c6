#pragma once

#include <frid/application/casereview/CaseReviewViews.h>
#include <frid/ui/kit/RecordsModel.h>

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTimer;

namespace frid::ui {

class AppContext;
class Banner;
class CodeCombo;
class FormGrid;
class FormMessages;
class ListPane;

/// Which cases a manager wants to go through: those of a handler, of the unit, due for review, or above a
/// risk level; the list of them, with when each was reviewed last; and the sittings of before, with their
/// minutes.
class ReviewScopePane : public QWidget {
    Q_OBJECT
public:
    explicit ReviewScopePane(AppContext& context, QWidget* parent = nullptr);

    [[nodiscard]] UnitId unit() const;
    /// Reads the list and the sittings again.
    void refresh();

Q_SIGNALS:
    /// A sitting with its cases, from the one to begin with.
    void begun(const frid::ReviewRound& round, const QList<frid::ReviewCaseRow>& cases);

private:
    void buildForm();
    void buildCases();
    void buildRounds();
    void fillUnits();
    void fillHandlers();
    [[nodiscard]] ReviewScope scope() const;
    void showFields();
    void showCases(const QList<ReviewCaseRow>& cases);
    void begin();
    void goOn();
    void printMinutes();
    void updateButtons();

    AppContext& m_context;
    Banner* m_banner;
    FormGrid* m_form;
    FormMessages* m_messages = nullptr;
    CodeCombo* m_unit = nullptr;
    CodeCombo* m_kind = nullptr;
    CodeCombo* m_handler = nullptr;
    QSpinBox* m_weeks = nullptr;
    CodeCombo* m_level = nullptr;
    QLineEdit* m_participants = nullptr;
    QPushButton* m_begin;
    QLabel* m_found;
    ListPane* m_casePane;
    RecordsModel<ReviewCaseRow>* m_cases = nullptr;
    ListPane* m_roundPane;
    RecordsModel<ReviewRoundRow>* m_rounds = nullptr;
    QPushButton* m_goOn = nullptr;
    QPushButton* m_minutes = nullptr;
    QTimer* m_later;
    bool m_participantsTyped = false; ///< else they follow the list
    int m_asked = 0; ///< counts requests, so that an old answer is passed over
};

} // namespace frid::ui
