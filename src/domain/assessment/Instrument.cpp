#include <frid/domain/assessment/Instrument.h>

#include <frid/domain/TextRules.h>

#include <QDate>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

template <typename Thing> const Thing* withId(const QList<Thing>& things, const QString& id)
{
    for (const Thing& thing : things) {
        if (thing.id == id) {
            return &thing;
        }
    }
    return nullptr;
}

} // namespace

const ScaleOption* Scale::option(const QString& code) const
{
    for (const ScaleOption& candidate : options) {
        if (candidate.code == code) {
            return &candidate;
        }
    }
    return nullptr;
}

bool Scale::isOrdered() const
{
    if (type == ScaleType::Choice) {
        return std::count_if(options.begin(), options.end(), [](const ScaleOption& o) { return o.rank; }) > 1;
    }
    return type != ScaleType::Text;
}

bool Scale::accepts(const QString& value) const
{
    switch (type) {
    case ScaleType::Choice:
        return option(value) != nullptr;
    case ScaleType::Number: {
        bool whole = false;
        const int number = value.toInt(&whole);
        return whole && number >= minimum && number <= maximum && value == QString::number(number);
    }
    case ScaleType::Date: {
        const QDate day = QDate::fromString(value, Qt::ISODate);
        return day.isValid() && value == day.toString(Qt::ISODate) && plausibleDate(day, {});
    }
    case ScaleType::Text:
        return !value.trimmed().isEmpty() && value.size() <= maximumLength(TextLimit::MultiLine);
    }
    return false;
}

const InstrumentItem* Instrument::item(const QString& itemId) const
{
    for (const InstrumentSection& section : sections) {
        if (const InstrumentItem* found = withId(section.items, itemId)) {
            return found;
        }
    }
    return nullptr;
}

const Scale* Instrument::scaleOf(const QString& itemId) const
{
    const InstrumentItem* found = item(itemId);
    return found == nullptr ? nullptr : withId(scales, found->scale);
}

const Column* Instrument::column(const QString& columnId) const
{
    return withId(columns, columnId);
}

const ScoreRule* Instrument::score(const QString& scoreId) const
{
    return withId(scores, scoreId);
}

const JudgementRule* Instrument::judgement(const QString& judgementId) const
{
    return withId(judgements, judgementId);
}

} // namespace frid
