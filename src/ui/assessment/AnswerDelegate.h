#pragma once

#include <QStyledItemDelegate>

namespace frid {
struct Scale;
}

namespace frid::ui {

class AnswerModel;

/// Paints questions and answers: an answer is a row of its options as marks with their number keys, with
/// words where there is room, else with the chosen one's words below. What is answered across all columns
/// always has its words, in several lines if need be. Texts and dates are edited in place, and every letter
/// goes into the model at once.
class AnswerDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    AnswerDelegate(AnswerModel* model, QWidget* view);

    void paint(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// What the cell needs in height, at a width.
    [[nodiscard]] int heightFor(const QModelIndex& index, int width) const;
    /// What an answer's marks need in width, with words and without.
    [[nodiscard]] int widthWithWords(const QModelIndex& index) const;
    [[nodiscard]] int widthOfMarks(const QModelIndex& index) const;
    /// With words at all but the option with the longest.
    [[nodiscard]] int widthWithFewerWords(const QModelIndex& index) const;
    /// What the longest option needs as words below the marks; 0: no options.
    [[nodiscard]] int widthOfLongestWords(const QModelIndex& index) const;
    /// The option's place in its scale under a point of the cell; −1: none. On a number scale the number less
    /// the minimum.
    [[nodiscard]] int optionAt(const QModelIndex& index, const QRect& cell, const QPoint& point) const;

    QWidget* createEditor(
        QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(
        QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void grown(const QModelIndex& index) const; ///< its text has changed, and perhaps its height
    void leftBy(int step); ///< Tab (1) or Shift+Tab (−1) in an editor

private:
    struct Mark {
        QRect place;
        QString key;
        QString words; ///< empty: there is no room
        bool chosen = false;
    };
    enum class Words { None, AllButLongest, All, InLines };
    [[nodiscard]] Words wordsFor(const QModelIndex& index, int width) const;
    [[nodiscard]] int longestOption(const Scale& scale) const;
    [[nodiscard]] QList<Mark> marks(const QModelIndex& index, const QRect& cell) const;
    [[nodiscard]] QRect marksArea(const QModelIndex& index, const QRect& cell) const;
    [[nodiscard]] int markHeight() const;
    [[nodiscard]] bool isLong(const QModelIndex& index) const;
    void paintHeadline(QPainter& painter, const QRect& area, const QModelIndex& index) const;
    void paintQuestion(QPainter& painter, const QRect& area, const QModelIndex& index) const;
    void paintAnswer(QPainter& painter, const QRect& area, const QModelIndex& index) const;

    AnswerModel* m_model;
    QWidget* m_view;
};

} // namespace frid::ui
