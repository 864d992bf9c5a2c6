#pragma once

#include "casefile/CaseTab.h"

#include <frid/ui/kit/RecordsModel.h>

class QFormLayout;

namespace frid::ui {

class CodeCombo;
class ListPane;
class ReadingPane;

/// Everything that happened in the case, newest first, and beside it the facts to begin with.
class TimelineTab : public CaseTab {
    Q_OBJECT
public:
    TimelineTab(AppContext& appContext, QWidget* parent);

Q_SIGNALS:
    /// The user wants to see the entry where it belongs.
    void entryRequested(const frid::TimelineEntry& entry);

protected:
    void showCase() override;

private:
    void fill();
    void read(int row);
    void fillFacts();
    void addFact(const QString& name, const QString& value);

    CodeCombo* m_kind;
    ListPane* m_pane;
    RecordsModel<TimelineEntry>* m_model;
    ReadingPane* m_reading;
    QWidget* m_facts;
    QFormLayout* m_factsLayout;
};

} // namespace frid::ui
