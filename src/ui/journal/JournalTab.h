#pragma once

#include "casefile/CaseTab.h"

#include <frid/domain/journal/JournalNote.h>
#include <frid/ui/kit/RecordsModel.h>

#include <QHash>
#include <QSet>

class QPushButton;
class QStackedWidget;

namespace frid::ui {

class Banner;
class ListPane;
class NoteEditor;
class ReadingPane;

/// A case's journal: the list, and beside it the note to read or to write. The search looks into the texts of
/// this case only.
class JournalTab : public CaseTab {
    Q_OBJECT
public:
    JournalTab(AppContext& appContext, QWidget* parent);

public Q_SLOTS:
    void writeNote();
    void showNote(const frid::NoteId& id);

protected:
    void showCase() override;

private:
    void build();
    void fill(QList<JournalNote> notes);
    void read(int row);
    void openCurrent();
    void closeEditor(NoteId next);
    [[nodiscard]] QString stateText(const JournalNote& note) const;
    [[nodiscard]] QString authorName(AccountId id) const { return m_names.value(id); }
    [[nodiscard]] const JournalNote* current() const;

    ListPane* m_pane;
    RecordsModel<JournalNote>* m_model;
    QPushButton* m_new;
    QStackedWidget* m_stack;
    ReadingPane* m_reading;
    NoteEditor* m_editor;
    QPushButton* m_edit;
    QPushButton* m_correct;
    Banner* m_banner;
    QHash<AccountId, QString> m_names;
    QSet<NoteId> m_corrected;
    NoteId m_next; ///< to select after the next reading
};

} // namespace frid::ui
