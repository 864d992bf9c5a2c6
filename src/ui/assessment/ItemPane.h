#pragma once

#include "assessment/AnswerModel.h"

#include <QWidget>

class QLabel;
class QScrollArea;

namespace frid::ui {

class Badge;
class TextArea;

/// Beside the questions: what to think of at the one that is worked with, how it was answered last time, and
/// a note to it.
class ItemPane : public QWidget {
    Q_OBJECT
public:
    ItemPane(AnswerModel* model, QWidget* parent);

    /// A row of the model; −1: none.
    void showItem(int row);

private:
    [[nodiscard]] QString earlierText(int row) const;
    [[nodiscard]] QString answersText(const AnswerModel::Row& about) const;

    AnswerModel* m_model;
    int m_row = -1;
    bool m_filling = false;
    QLabel* m_section;
    QLabel* m_question;
    Badge* m_unverified;
    QLabel* m_mandatory;
    QLabel* m_guidance;
    QLabel* m_answers;
    QLabel* m_earlierTitle;
    QLabel* m_earlier;
    QLabel* m_sectionGuidance;
    QScrollArea* m_scroll;
    QLabel* m_noteLabel;
    TextArea* m_note;
};

} // namespace frid::ui
