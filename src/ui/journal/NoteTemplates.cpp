#include "journal/NoteTemplates.h"

#include <QCoreApplication>

namespace frid::ui {

namespace {

struct Template {
    const char* kind;
    const char* text;
};

constexpr Template templates[] = {
    {"phone_call",
        QT_TRANSLATE_NOOP("NoteTemplates",
            "Who called, and can we be heard?\n\nWhat was said\n\nHow safe is the situation now?\n\nWhat we "
            "agreed, "
            "and when we speak next\n")},
    {"visit",
        QT_TRANSLATE_NOOP("NoteTemplates",
            "Present\n\nWhat the client told\n\nWhat we observed\n\nSafety\n\nWhat we agreed, and next "
            "step\n")},
    {"home_visit",
        QT_TRANSLATE_NOOP("NoteTemplates",
            "Present\n\nThe home and the children\n\nWhat was told\n\nSafety\n\nWhat we agreed, and next "
            "step\n")},
    {"meeting",
        QT_TRANSLATE_NOOP(
            "NoteTemplates", "Present\n\nPurpose\n\nWhat was said\n\nWho does what, by when\n")},
    {"protection_assessment",
        QT_TRANSLATE_NOOP("NoteTemplates",
            "What is known of the child's situation\n\nPeople who can protect the child today\n\nDanger now, "
            "and from "
            "whom\n\nAssessment: does the child need protection at once?\n\nMeasures taken\n")},
    {"preliminary_assessment",
        QT_TRANSLATE_NOOP("NoteTemplates",
            "What has become known\n\nContacts taken, and with whose consent\n\nAssessment: is an inquiry to "
            "be "
            "opened?\n\nReasons\n")},
    {"case_review",
        QT_TRANSLATE_NOOP("NoteTemplates",
            "Question to the meeting\n\nSituation in short\n\nWhat the meeting said\n\nWhat happens now\n")},
};
} // namespace

QString noteTemplate(const QString& kind)
{
    for (const Template& known : templates) {
        if (kind == QLatin1StringView(known.kind)) {
            return QCoreApplication::translate("NoteTemplates", known.text);
        }
    }
    return {};
}

} // namespace frid::ui
