#pragma once

#include <frid/domain/person/Person.h>

#include <QSet>
#include <QWidget>

#include <optional>

#include "casereview/ReviewText.h"

class QLabel;
class QPushButton;

namespace frid::ui {

class AppContext;
class Banner;
class CaseHeader;
class ReadingPane;
class ReviewEditor;

/// One case of a sitting after the other: what is known of it at the left, what is decided at the right.
/// Ctrl+PgDown and Ctrl+PgUp go on and back; nothing that is typed is lost by it.
class ReviewWalkPane : public QWidget {
    Q_OBJECT
public:
    explicit ReviewWalkPane(AppContext& context, QWidget* parent = nullptr);

    void start(const ReviewRound& round, const QList<ReviewCaseRow>& cases);
    /// Reads the case again; what is typed stays.
    void refresh();

public Q_SLOTS:
    void next();
    void previous();
    /// Goes on without a word about this case.
    void skip();
    void printMinutes();

Q_SIGNALS:
    void ended(); ///< back to the choice of cases

private:
    void build();
    [[nodiscard]] CaseId current() const;
    void go(int place);
    void read(bool anew);
    void showFound(const CaseForReview& found, bool anew);
    void showProgress();
    void signedOne(CaseId id);
    void reveal();

    AppContext& m_context;
    QLabel* m_place;
    QLabel* m_progress;
    QPushButton* m_previous;
    QPushButton* m_next;
    QPushButton* m_skip;
    QPushButton* m_minutes;
    QPushButton* m_end;
    QPushButton* m_open;
    Banner* m_banner;
    CaseHeader* m_header;
    ReadingPane* m_reading;
    ReviewEditor* m_editor;
    ReviewRound m_round;
    QList<ReviewCaseRow> m_cases;
    int m_at = 0;
    QSet<CaseId> m_signed;
    QSet<CaseId> m_skipped;
    QSet<CaseId> m_begun; ///< typed about, but not signed
    std::optional<CaseOverview> m_shown;
    int m_asked = 0; ///< counts requests, so that an old answer is passed over
};

} // namespace frid::ui
