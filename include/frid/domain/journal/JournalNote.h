#pragma once

#include <frid/domain/EnumCode.h>
#include <frid/domain/Error.h>
#include <frid/domain/Id.h>

#include <QDateTime>
#include <optional>

namespace frid {

/// A working note can be edited by its author; a signed one never, by anybody.
enum class NoteState { Working, Signed };

/// One entry of a case's journal (journalanteckning).
struct JournalNote {
    NoteId id;
    Revision revision = 0;
    CaseId caseId;
    QString kind; ///< code of list "note_kind"
    QString direction; ///< code of list "note_direction": in, out, none
    QDateTime eventAt; ///< UTC: when it happened
    QString title; ///< may be empty
    QString body;
    NoteState state = NoteState::Working;
    AccountId author;
    QDateTime createdAt; ///< UTC
    std::optional<QDateTime> signedAt; ///< UTC
    AccountId signedBy;
    NoteId corrects; ///< the signed note that this one corrects
    QString correctionReason; ///< needed when `corrects` is set
};

/// Errors: Invalid: kind missing, body missing or too long, event_at in the future, correction_reason
/// missing.
[[nodiscard]] Result<JournalNote> checkedNote(JournalNote note, const QDateTime& now);

class JournalRepository {
public:
    virtual ~JournalRepository() = default;
    [[nodiscard]] virtual Result<JournalNote> find(NoteId id) const = 0;
    [[nodiscard]] virtual Result<void> add(const JournalNote& note) = 0;
    /// Working notes only. Errors: Conflict, NotFound, Forbidden when it is signed.
    [[nodiscard]] virtual Result<void> update(const JournalNote& note, Revision seen) = 0;
    /// Working notes only.
    [[nodiscard]] virtual Result<void> remove(NoteId id, Revision seen) = 0;
    /// All notes of a case, newest event first.
    [[nodiscard]] virtual Result<QList<JournalNote>> notes(CaseId id) const = 0;
};

template <> struct EnumCodes<NoteState> {
    static constexpr std::array<std::pair<NoteState, QLatin1StringView>, 2> table{
        {{NoteState::Working, QLatin1StringView("working")},
            {NoteState::Signed, QLatin1StringView("signed")}}};
};

} // namespace frid
