#include "exchange/SheetText.h"

#include <QCoreApplication>

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

struct FieldLabel {
    const char* field;
    const char* label;
};

constexpr FieldLabel labels[] = {
    {"persons.identity_number", QT_TRANSLATE_NOOP("SheetText", "Person: identity number")},
    {"persons.full_name", QT_TRANSLATE_NOOP("SheetText", "Person: whole name")},
    {"persons.given_name", QT_TRANSLATE_NOOP("SheetText", "Person: given name")},
    {"persons.family_name", QT_TRANSLATE_NOOP("SheetText", "Person: family name")},
    {"persons.birth_date", QT_TRANSLATE_NOOP("SheetText", "Person: day of birth")},
    {"persons.gender", QT_TRANSLATE_NOOP("SheetText", "Person: sex")},
    {"persons.protection", QT_TRANSLATE_NOOP("SheetText", "Person: protected identity")},
    {"persons.vulnerabilities", QT_TRANSLATE_NOOP("SheetText", "Person: vulnerability")},
    {"cases.external_ref", QT_TRANSLATE_NOOP("SheetText", "Case: own number or reference")},
    {"cases.kind", QT_TRANSLATE_NOOP("SheetText", "Case: kind")},
    {"cases.unit", QT_TRANSLATE_NOOP("SheetText", "Case: unit")},
    {"cases.handler", QT_TRANSLATE_NOOP("SheetText", "Case: handler")},
    {"cases.received_on", QT_TRANSLATE_NOOP("SheetText", "Case: received on")},
    {"cases.channel", QT_TRANSLATE_NOOP("SheetText", "Case: way in")},
    {"cases.known_before", QT_TRANSLATE_NOOP("SheetText", "Case: known before")},
    {"cases.living_with_perpetrator", QT_TRANSLATE_NOOP("SheetText", "Case: lives with the perpetrator")},
    {"cases.first_offer_on", QT_TRANSLATE_NOOP("SheetText", "Case: first offered time")},
    {"cases.first_visit_on", QT_TRANSLATE_NOOP("SheetText", "Case: first visit")},
    {"cases.talked_with_child_on", QT_TRANSLATE_NOOP("SheetText", "Case: talked with the child")},
    {"cases.closed_on", QT_TRANSLATE_NOOP("SheetText", "Case: closed on")},
    {"cases.closing_reason", QT_TRANSLATE_NOOP("SheetText", "Case: closing reason")},
    {"cases.overall_goal", QT_TRANSLATE_NOOP("SheetText", "Case: overall goal")},
    {"violence.category", QT_TRANSLATE_NOOP("SheetText", "Violence: category")},
    {"violence.form", QT_TRANSLATE_NOOP("SheetText", "Violence: form")},
    {"violence.period", QT_TRANSLATE_NOOP("SheetText", "Violence: now or earlier")},
    {"violence.known_on", QT_TRANSLATE_NOOP("SheetText", "Violence: known on")},
    {"interventions.kind", QT_TRANSLATE_NOOP("SheetText", "Intervention: kind")},
    {"interventions.decided", QT_TRANSLATE_NOOP("SheetText", "Intervention: with a decision")},
    {"interventions.granted_on", QT_TRANSLATE_NOOP("SheetText", "Intervention: granted on")},
    {"interventions.started_on", QT_TRANSLATE_NOOP("SheetText", "Intervention: started on")},
    {"interventions.ended_on", QT_TRANSLATE_NOOP("SheetText", "Intervention: ended on")},
    {"interventions.provider", QT_TRANSLATE_NOOP("SheetText", "Intervention: provider")},
    {"interventions.ending", QT_TRANSLATE_NOOP("SheetText", "Intervention: ending")},
    {"interventions.goal", QT_TRANSLATE_NOOP("SheetText", "Intervention: goal")},
};

} // namespace

QString sheetFieldLabel(const QString& field)
{
    for (const FieldLabel& one : labels) {
        if (field == QLatin1StringView(one.field)) {
            return QCoreApplication::translate("SheetText", one.label);
        }
    }
    return field;
}

QList<CodeItem> sheetFieldItems()
{
    QList<CodeItem> items;
    for (const SheetField& field : sheetFields()) {
        items.append({field.id, sheetFieldLabel(field.id)});
    }
    return items;
}

QString sheetColumnLabel(const QString& column)
{
    constexpr qsizetype longest = 40;
    QString label = column.size() > longest ? column.first(longest - 1) + u'…' : column;
    return label.replace(u'&', u"&&"_s);
}

} // namespace frid::ui
