#include <frid/domain/journal/JournalNote.h>

#include "Tidy.h"

using namespace Qt::StringLiterals;

namespace frid {

namespace {

/// Clocks of a server and its desktops differ.
constexpr int clockSkewSeconds = 5 * 60;

} // namespace

Result<JournalNote> checkedNote(JournalNote note, const QDateTime& now)
{
    FRID_CHECK(requireText(note.kind, u"kind"_s));
    if (!note.eventAt.isValid()) {
        return invalid(u"event_at"_s, u"missing"_s);
    }
    note.eventAt = note.eventAt.toUTC();
    if (note.eventAt > now.addSecs(clockSkewSeconds)) {
        return invalid(u"event_at"_s, u"future"_s);
    }
    FRID_CHECK(plausibleDate(note.eventAt.date(), u"event_at"_s));
    FRID_CHECK(tidyLine(note.title, u"title"_s));
    FRID_CHECK(tidyText(note.body, u"body"_s));
    FRID_CHECK(requireText(note.body, u"body"_s));
    FRID_CHECK(tidyText(note.correctionReason, u"correction_reason"_s));
    if (note.corrects.isNull()) {
        note.correctionReason.clear();
    } else {
        FRID_CHECK(requireText(note.correctionReason, u"correction_reason"_s));
    }
    return note;
}

} // namespace frid
