#pragma once

#include <frid/domain/followup/FollowUp.h>

#include <QStyledItemDelegate>
#include <QWidget>

#include <optional>

namespace frid::ui {

/// Where a goal started, is and should come, on 0–10.
struct GoalPosition {
    int start = 0;
    int target = 10;
    std::optional<int> now; ///< from the last follow-up that rated it
};

/// The newest rating of a goal among follow-ups (any order).
[[nodiscard]] std::optional<int> latestRating(GoalId goal, const QList<FollowUp>& followUps);

/// Paints a goal's line: ring at the start, diamond now, flag at the target. Item data: GoalBarRole.
class GoalBarDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// Paints such a line into `area`.
void paintGoalBar(QPainter& painter, const QRectF& area, const GoalPosition& position);

/// "4 → 6 (target 8)".
[[nodiscard]] QString goalPositionText(const GoalPosition& position);
/// Reads back what goalPositionText() wrote, for the delegate.
[[nodiscard]] std::optional<GoalPosition> goalPositionOf(const QString& text);

/// The client's ratings over time: safety and satisfaction of the signed follow-ups as two lines on 0–10. The
/// figures stand in the accessible description too.
class DevelopmentFigure : public QWidget {
    Q_OBJECT
public:
    explicit DevelopmentFigure(QWidget* parent = nullptr);

    void showFollowUps(QList<FollowUp> followUps);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QList<FollowUp> m_followUps; ///< oldest first
};

} // namespace frid::ui
