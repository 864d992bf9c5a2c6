#pragma once

#include <frid/domain/assessment/Assessment.h>

#include <QList>
#include <QObject>

class QPushButton;
class QVBoxLayout;

namespace frid::ui {

class AppContext;
class CodeCombo;
class FormGrid;
class FormMessages;
class LevelField;
class TextArea;

/// What could happen and what is done against it: as many rows of fields as are asked for.
class ScenarioFields : public QObject {
    Q_OBJECT
public:
    ScenarioFields(AppContext& context, FormGrid* form, FormMessages* messages, bool readOnly);

    void load(const QList<AssessmentScenario>& scenarios);
    /// Rows in which nothing stands are left out.
    [[nodiscard]] QList<AssessmentScenario> read() const;

Q_SIGNALS:
    void changed();
    void fieldsAdded();

private:
    struct Row {
        FormGrid* row;
        CodeCombo* kind;
        LevelField* severity;
        CodeCombo* imminence;
        TextArea* description;
        TextArea* likelyVictims;
        TextArea* measures;
    };
    void add(const AssessmentScenario& scenario);

    AppContext& m_context;
    FormMessages* m_messages;
    bool m_readOnly;
    QWidget* m_box;
    QVBoxLayout* m_layout;
    QPushButton* m_add;
    QList<Row> m_rows;
};

} // namespace frid::ui
