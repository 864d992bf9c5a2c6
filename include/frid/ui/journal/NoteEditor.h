#pragma once

#include <frid/application/DraftStore.h>
#include <frid/domain/journal/JournalNote.h>

#include <QWidget>

#include <optional>

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
class TimeField;

/// Writes a journal note. What is typed is kept as a draft at once; Ctrl+S saves a working note, Ctrl+Return
/// signs. A correction is signed straight away and needs a reason.
class NoteEditor : public QWidget {
    Q_OBJECT
public:
    explicit NoteEditor(AppContext& context, QWidget* parent = nullptr);

    void startNew(CaseId caseId);
    void edit(const JournalNote& working);
    void correct(const JournalNote& signedNote);
    /// Text that is neither saved nor signed (the draft has it).
    [[nodiscard]] bool isChanged() const;

public Q_SLOTS:
    void saveWorking();
    void sign();
    /// Puts the draft away and leaves.
    void leave();

Q_SIGNALS:
    void finished(const frid::NoteId& id); ///< saved or signed; null when left or discarded

private:
    void build();
    void open(const JournalNote& note, const DraftKey& draft);
    void load(const JournalNote& note);
    void placeCursor();
    [[nodiscard]] JournalNote read() const;
    [[nodiscard]] bool isReadable();
    void applyTemplate();
    void discard();
    void failed(const Error& error);
    void settle();
    void done(const JournalNote& note);

    AppContext& m_context;
    Banner* m_banner;
    FormGrid* m_form;
    CodeCombo* m_kind;
    CodeCombo* m_direction;
    DateField* m_day;
    TimeField* m_time;
    QLineEdit* m_title;
    TextArea* m_body;
    QWidget* m_reasonHolder;
    QLineEdit* m_reason;
    QPushButton* m_save;
    QPushButton* m_sign;
    QPushButton* m_discard;
    QPushButton* m_close;
    FormMessages* m_messages;
    DraftKeeper* m_keeper;
    JournalNote m_note;
    std::optional<DraftKey> m_draft;
    QString m_template;
    bool m_signing = false;
};

} // namespace frid::ui
