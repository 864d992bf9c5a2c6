#pragma once

#include <frid/domain/casefile/CaseFile.h>

#include <QObject>

namespace frid::ui {

class AppContext;
class Banner;
class CodeCombo;
class DateField;
class FormGrid;
class TextArea;
class TimeField;

/// How the matter reached us, as fields of a form. One set for the new-case page and the later edit.
class IntakeFields : public QObject {
    Q_OBJECT
public:
    /// Adds receipt and reason first, danger next, then the rest; `visits` adds first offer and first visit.
    IntakeFields(AppContext& context, FormGrid* form, bool visits);

    void load(const Intake& intake);
    [[nodiscard]] Intake read() const;
    /// A child has been named: says so where nothing else has been answered.
    void childrenConcerned();
    /// Puts the cursor where it is asked whether anybody is in danger now.
    void askDanger();
    [[nodiscard]] TextArea* reason() const { return m_reason; }

private:
    void advise();

    Banner* m_danger;
    DateField* m_receivedOn;
    TimeField* m_receivedAt;
    CodeCombo* m_channel;
    TextArea* m_reason;
    CodeCombo* m_dangerNow;
    TextArea* m_dangerNote;
    CodeCombo* m_children;
    CodeCombo* m_known;
    CodeCombo* m_living;
    DateField* m_offer = nullptr;
    DateField* m_visit = nullptr;
};

} // namespace frid::ui
