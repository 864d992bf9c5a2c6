#include "AssessmentJson.h"

#include <frid/domain/assessment/Instrument.h>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

constexpr qsizetype maximumBytes = 1'048'576;
constexpr qsizetype lineLength = 200;
constexpr qsizetype textLength = 4000;
constexpr int greatestNumber = 1'000'000;

template <typename Enum> QStringList codesOf()
{
    QStringList codes;
    for (const auto& [value, code] : EnumCodes<Enum>::table) {
        codes.append(QString(code));
    }
    return codes;
}

template <typename Enum> Enum readEnum(JsonReader& json, const QString& key)
{
    return fromCode<Enum>(json.oneOf(key, codesOf<Enum>())).value_or(EnumCodes<Enum>::table.front().first);
}

/// Reads one file. What is referred to is read before what refers to it, whatever the order in the file.
class InstrumentReader {
public:
    explicit InstrumentReader(const QByteArray& text)
        : m_root(text)
    { }

    Result<Instrument> read(QList<JsonProblem>* problems)
    {
        readHead();
        m_root.array(u"scales"_s, [this](JsonReader& json) { readScale(json); });
        readOptionalArray(u"columns"_s, [this](JsonReader& json) { readColumn(json); });
        m_root.array(u"sections"_s, [this](JsonReader& json) { readSection(json); });
        readOptionalArray(u"scores"_s, [this](JsonReader& json) { readScore(json); });
        readOptionalArray(u"judgements"_s, [this](JsonReader& json) { readJudgement(json); });
        if (m_root.has(u"scenarios"_s)) {
            m_made.hasScenarios = true;
            m_root.object(u"scenarios"_s, [this](JsonReader& json) {
                m_made.scenarioGuidance = readLocalText(json, u"guidance"_s, textLength);
            });
        }
        readOptionalArray(
            u"suggestions"_s, [this](JsonReader& json) { readResultRule(json, m_made.suggestions); });
        readOptionalArray(u"flags"_s, [this](JsonReader& json) { readResultRule(json, m_made.flags); });
        m_made.definition = m_root.source();
        const auto finished = m_root.finish();
        if (problems != nullptr) {
            *problems = m_root.problems();
        }
        FRID_CHECK(finished);
        return m_made;
    }

private:
    void readOptionalArray(const QString& key, const std::function<void(JsonReader&)>& read)
    {
        if (m_root.has(key)) {
            m_root.array(key, read);
        }
    }

    template <typename Thing> static QString readNewId(JsonReader& json, const QList<Thing>& others)
    {
        const QString id = readChecked(json, u"id"_s, isIdentifier);
        for (const Thing& other : others) {
            if (other.id == id) {
                json.report(u"id"_s, u"duplicate"_s);
            }
        }
        return id;
    }

    void readHead()
    {
        m_root.oneOf(u"format"_s, {u"frid-instrument-1"_s});
        m_made.id = readChecked(m_root, u"id"_s, isFileIdentifier);
        m_made.edition = readChecked(m_root, u"edition"_s, isEdition);
        m_made.version = m_root.integer(u"version"_s, 1, greatestNumber);
        m_made.kind = readEnum<InstrumentKind>(m_root, u"kind"_s);
        const QStringList about = m_root.strings(u"about"_s, codesOf<AboutWhom>());
        for (const QString& whom : about) {
            m_made.about.append(*fromCode<AboutWhom>(whom));
        }
        m_made.title = readLocalText(m_root, u"title"_s, lineLength);
        m_made.description = readLocalText(m_root, u"description"_s, textLength);
        m_made.source = readLocalText(m_root, u"source"_s, textLength);
        m_made.licence = readLocalText(m_root, u"licence"_s, textLength);
        m_made.verified = m_root.boolean(u"verified"_s);
        m_made.verifiedNote = readLocalText(m_root, u"verified_note"_s, textLength);
        m_made.reassessAfterDays = m_root.optionalInteger(u"reassess_after_days"_s, 0, 3650).value_or(0);
        if (m_root.has(u"shown_with"_s)) {
            m_made.shownWith = m_root.strings(u"shown_with"_s);
        }
    }

    void readScale(JsonReader& json)
    {
        Scale scale;
        scale.id = readNewId(json, m_made.scales);
        scale.type = readEnum<ScaleType>(json, u"type"_s);
        if (scale.type == ScaleType::Choice) {
            json.array(u"options"_s, [&](JsonReader& option) { readOption(option, scale); });
        } else if (scale.type == ScaleType::Number) {
            scale.minimum = json.integer(u"minimum"_s, -greatestNumber, greatestNumber);
            scale.maximum = json.integer(u"maximum"_s, -greatestNumber, greatestNumber);
            if (scale.maximum <= scale.minimum) {
                json.report(u"maximum"_s, u"out_of_range"_s);
            }
            scale.low = readOptionalLocalText(json, u"low"_s, lineLength);
            scale.high = readOptionalLocalText(json, u"high"_s, lineLength);
        }
        m_made.scales.append(scale);
    }

    static void readOption(JsonReader& json, Scale& scale)
    {
        ScaleOption option;
        option.code = readChecked(json, u"code"_s, isIdentifier);
        if (scale.option(option.code) != nullptr) {
            json.report(u"code"_s, u"duplicate"_s);
        }
        option.label = readLocalText(json, u"label"_s, lineLength);
        option.rank = json.optionalInteger(u"rank"_s, 0, 1000);
        option.marked = json.optionalBoolean(u"marked"_s, false);
        option.omitted = json.optionalBoolean(u"omitted"_s, false);
        if (option.omitted && (option.marked || option.rank)) {
            json.report(u"omitted"_s, u"not_allowed"_s);
        }
        scale.options.append(option);
    }

    void readColumn(JsonReader& json)
    {
        Column column;
        column.id = readNewId(json, m_made.columns);
        column.title = readLocalText(json, u"title"_s, lineLength);
        column.windowDays = json.optionalInteger(u"window_days"_s, 1, 3650);
        column.verified = json.optionalBoolean(u"verified"_s, true);
        m_made.columns.append(column);
    }

    QStringList readColumns(JsonReader& json)
    {
        QStringList known;
        for (const Column& column : m_made.columns) {
            known.append(column.id);
        }
        // An empty list of what is allowed would allow everything.
        return json.strings(u"columns"_s, known.isEmpty() ? QStringList{QString()} : known);
    }

    void checkScale(JsonReader& json, const QString& id)
    {
        const bool known = std::any_of(
            m_made.scales.begin(), m_made.scales.end(), [&](const Scale& scale) { return scale.id == id; });
        if (!known) {
            json.report(u"scale"_s, u"unknown"_s);
        }
    }

    void readSection(JsonReader& json)
    {
        InstrumentSection section;
        section.id = readNewId(json, m_made.sections);
        section.title = readLocalText(json, u"title"_s, lineLength);
        section.guidance = readOptionalLocalText(json, u"guidance"_s, textLength);
        InstrumentItem defaults;
        if (json.has(u"scale"_s)) {
            defaults.scale = json.string(u"scale"_s);
            checkScale(json, defaults.scale);
        }
        if (json.has(u"columns"_s)) {
            defaults.columns = readColumns(json);
        }
        if (json.has(u"repeat"_s)) {
            defaults.repeat = readEnum<Repeat>(json, u"repeat"_s);
        }
        section.when = readWhen(json, {});
        m_made.sections.append(section);
        json.array(u"items"_s, [&](JsonReader& item) { readItem(item, defaults); });
    }

    void readItem(JsonReader& json, const InstrumentItem& defaults)
    {
        InstrumentItem item = defaults;
        item.id = readChecked(json, u"id"_s, isIdentifier);
        if (m_made.item(item.id) != nullptr) {
            json.report(u"id"_s, u"duplicate"_s);
        }
        item.number = readText(json, u"number"_s, 10);
        item.topic = readLocalText(json, u"topic"_s, lineLength);
        item.guidance = readLocalText(json, u"guidance"_s, textLength);
        if (json.has(u"scale"_s) || defaults.scale.isEmpty()) {
            item.scale = json.string(u"scale"_s);
            checkScale(json, item.scale);
        }
        if (json.has(u"columns"_s)) {
            item.columns = readColumns(json);
        }
        if (json.has(u"repeat"_s)) {
            item.repeat = readEnum<Repeat>(json, u"repeat"_s);
        }
        item.mandatory = json.optionalBoolean(u"mandatory"_s, false);
        item.counted = json.optionalBoolean(u"counted"_s, false);
        item.verified = json.boolean(u"verified"_s);
        item.when = readWhen(json, item.repeat);
        InstrumentSection& section = m_made.sections.last();
        if (section.when && !fitsRepeat(*section.when, item.repeat)) {
            json.report(u"repeat"_s, u"mixed_repeat"_s);
        }
        section.items.append(item);
        const Scale* scale = m_made.scaleOf(item.id);
        if (item.counted && scale != nullptr && scale->type != ScaleType::Choice) {
            json.report(u"counted"_s, u"not_allowed"_s);
        }
    }

    /// A child's item cannot hang on a perpetrator's.
    bool fitsRepeat(const Condition& condition, Repeat repeat) const
    {
        const InstrumentItem* item = m_made.item(condition.item);
        return item == nullptr || item->repeat == Repeat::Once || repeat == Repeat::Once
            || item->repeat == repeat;
    }

    std::optional<Condition> readWhen(JsonReader& json, std::optional<Repeat> repeat)
    {
        if (!json.has(u"when"_s)) {
            return std::nullopt;
        }
        Condition condition;
        json.object(u"when"_s, [&](JsonReader& inner) {
            condition = readCondition(inner, false);
            if (repeat && !fitsRepeat(condition, *repeat)) {
                inner.report(u"item"_s, u"mixed_repeat"_s);
            }
        });
        return condition;
    }

    Condition readCondition(JsonReader& json, bool onResults)
    {
        Condition condition;
        if (onResults && json.has(u"score"_s)) {
            condition.score = json.string(u"score"_s);
        } else if (onResults && json.has(u"judgement"_s)) {
            condition.judgement = json.string(u"judgement"_s);
        } else {
            condition.item = json.string(u"item"_s);
        }
        if (!condition.item.isEmpty() && json.has(u"column"_s)) {
            condition.column = json.string(u"column"_s);
        }
        if (json.has(u"is"_s)) {
            condition.is = json.strings(u"is"_s);
        }
        condition.atLeast = json.optionalInteger(u"at_least"_s, -greatestNumber, greatestNumber);
        condition.atMost = json.optionalInteger(u"at_most"_s, -greatestNumber, greatestNumber);
        if (!condition.item.isEmpty()) {
            checkItemCondition(json, condition);
        } else if (!condition.score.isEmpty()) {
            checkScoreCondition(json, condition);
        } else if (!condition.judgement.isEmpty()) {
            if (m_made.judgement(condition.judgement) == nullptr) {
                json.report(u"judgement"_s, u"unknown"_s);
            }
            checkOperators(json, condition, codesOf<RiskLevel>(), false);
        }
        return condition;
    }

    void checkItemCondition(JsonReader& json, const Condition& condition)
    {
        const InstrumentItem* item = m_made.item(condition.item);
        const Scale* scale = m_made.scaleOf(condition.item);
        if (item == nullptr) {
            json.report(u"item"_s, u"unknown"_s);
            return;
        }
        if (!condition.column.isEmpty() && !item->columns.contains(condition.column)) {
            json.report(u"column"_s, u"unknown"_s);
        }
        if (scale == nullptr) {
            return;
        }
        QStringList codes;
        for (const ScaleOption& option : scale->options) {
            codes.append(option.code);
        }
        if (scale->type == ScaleType::Text || scale->type == ScaleType::Date) {
            json.report(u"item"_s, u"not_allowed"_s);
        } else {
            checkOperators(json, condition, codes, scale->type == ScaleType::Number);
        }
    }

    void checkScoreCondition(JsonReader& json, const Condition& condition)
    {
        const ScoreRule* rule = m_made.score(condition.score);
        if (rule == nullptr) {
            json.report(u"score"_s, u"unknown"_s);
            return;
        }
        QStringList codes;
        for (const ScoreBand& band : rule->bands) {
            codes.append(band.code);
        }
        if (rule->type == ScoreType::AnyYes) {
            codes = {u"yes"_s, u"no"_s};
        }
        const bool byBand = !condition.is.isEmpty();
        checkOperators(json, condition, codes, rule->type != ScoreType::AnyYes && !byBand);
    }

    /// Numbers have limits, everything else has codes.
    static void checkOperators(
        JsonReader& json, const Condition& condition, const QStringList& codes, bool isNumber)
    {
        if (isNumber) {
            if (json.has(u"is"_s)) {
                json.report(u"is"_s, u"not_allowed"_s);
            }
            if (!condition.atLeast && !condition.atMost) {
                json.report(u"at_least"_s, u"missing"_s);
            }
            return;
        }
        if (!json.has(u"is"_s)) {
            json.report(u"is"_s, u"missing"_s);
        }
        for (const QString& code : condition.is) {
            if (!codes.contains(code)) {
                json.report(u"is"_s, u"unknown"_s);
            }
        }
        if (json.has(u"at_least"_s)) {
            json.report(u"at_least"_s, u"not_allowed"_s);
        }
        if (json.has(u"at_most"_s)) {
            json.report(u"at_most"_s, u"not_allowed"_s);
        }
    }

    void readScore(JsonReader& json)
    {
        ScoreRule rule;
        rule.id = readNewId(json, m_made.scores);
        rule.type = readEnum<ScoreType>(json, u"type"_s);
        if (m_made.kind == InstrumentKind::ProfessionalJudgement && rule.type != ScoreType::AnyYes) {
            json.report(u"type"_s, u"sum_in_judgement"_s);
        }
        rule.title = readLocalText(json, u"title"_s, lineLength);
        rule.note = readOptionalLocalText(json, u"note"_s, textLength);
        rule.verified = json.boolean(u"verified"_s);
        rule.switchable = json.optionalBoolean(u"switchable"_s, false);
        if (json.has(u"column"_s)) {
            rule.column = json.string(u"column"_s);
            if (m_made.column(rule.column) == nullptr) {
                json.report(u"column"_s, u"unknown"_s);
            }
        }
        json.array(u"terms"_s, [&](JsonReader& term) { readTerm(term, rule); });
        if (json.has(u"exclusive"_s)) {
            QStringList grouped;
            json.array(u"exclusive"_s, [&](JsonReader& group) { readExclusive(group, rule, grouped); });
        }
        if (json.has(u"bands"_s)) {
            json.array(u"bands"_s, [&](JsonReader& band) { readBand(band, rule); });
            if (rule.type == ScoreType::AnyYes) {
                json.report(u"bands"_s, u"not_allowed"_s);
            }
        }
        m_made.scores.append(rule);
    }

    void readTerm(JsonReader& json, ScoreRule& rule)
    {
        ScoreTerm term;
        term.item = json.string(u"item"_s);
        term.points = json.optionalInteger(u"points"_s, -1000, 1000).value_or(1);
        if (json.has(u"points"_s) && rule.type != ScoreType::Sum) {
            json.report(u"points"_s, u"not_allowed"_s);
        }
        if (json.has(u"answer"_s)) {
            term.answer = json.string(u"answer"_s);
        }
        const InstrumentItem* item = m_made.item(term.item);
        const Scale* scale = m_made.scaleOf(term.item);
        if (item == nullptr) {
            json.report(u"item"_s, u"unknown"_s);
        } else if (scale != nullptr && scale->type != ScaleType::Choice) {
            json.report(u"item"_s, u"not_allowed"_s);
        } else {
            if (!rule.column.isEmpty() && !item->columns.contains(rule.column)) {
                json.report(u"item"_s, u"without_column"_s);
            }
            if (!term.answer.isEmpty() && scale != nullptr && scale->option(term.answer) == nullptr) {
                json.report(u"answer"_s, u"unknown"_s);
            }
            if (!rule.terms.isEmpty() && m_made.item(rule.terms.first().item) != nullptr
                && m_made.item(rule.terms.first().item)->repeat != item->repeat) {
                json.report(u"item"_s, u"mixed_repeat"_s);
            }
        }
        for (const ScoreTerm& other : rule.terms) {
            if (other.item == term.item) {
                json.report(u"item"_s, u"duplicate"_s);
            }
        }
        rule.terms.append(term);
    }

    static void readExclusive(JsonReader& json, ScoreRule& rule, QStringList& grouped)
    {
        const QStringList items = json.strings(u"items"_s);
        if (items.size() < 2) {
            json.report(u"items"_s, u"missing"_s);
        }
        for (const QString& id : items) {
            const bool isTerm = std::any_of(
                rule.terms.begin(), rule.terms.end(), [&](const ScoreTerm& term) { return term.item == id; });
            if (!isTerm) {
                json.report(u"items"_s, u"unknown"_s);
            } else if (grouped.contains(id)) {
                json.report(u"items"_s, u"duplicate"_s);
            }
            grouped.append(id);
        }
        rule.exclusive.append(items);
    }

    static void readBand(JsonReader& json, ScoreRule& rule)
    {
        ScoreBand band;
        band.code = readChecked(json, u"code"_s, isIdentifier);
        for (const ScoreBand& other : rule.bands) {
            if (other.code == band.code) {
                json.report(u"code"_s, u"duplicate"_s);
            }
        }
        band.label = readLocalText(json, u"label"_s, lineLength);
        if (rule.bands.isEmpty()) {
            if (json.has(u"from"_s)) {
                json.report(u"from"_s, u"not_allowed"_s);
                json.optionalInteger(u"from"_s, -greatestNumber, greatestNumber);
            }
        } else {
            band.from = json.integer(u"from"_s, -greatestNumber, greatestNumber);
            if (rule.bands.last().from && *band.from <= *rule.bands.last().from) {
                json.report(u"from"_s, u"out_of_range"_s);
            }
        }
        if (json.has(u"level"_s)) {
            band.level = readEnum<RiskLevel>(json, u"level"_s);
        }
        rule.bands.append(band);
    }

    void readJudgement(JsonReader& json)
    {
        JudgementRule rule;
        rule.id = readNewId(json, m_made.judgements);
        rule.title = readLocalText(json, u"title"_s, lineLength);
        rule.guidance = readLocalText(json, u"guidance"_s, textLength);
        rule.mandatory = json.optionalBoolean(u"mandatory"_s, false);
        rule.overall = json.optionalBoolean(u"overall"_s, false);
        if (json.has(u"suggested_by"_s)) {
            rule.suggestedBy = json.string(u"suggested_by"_s);
            const ScoreRule* score = m_made.score(rule.suggestedBy);
            if (score == nullptr) {
                json.report(u"suggested_by"_s, u"unknown"_s);
            } else if (score->bands.isEmpty()) {
                json.report(u"suggested_by"_s, u"not_allowed"_s);
            }
        }
        for (const JudgementRule& other : m_made.judgements) {
            if (other.overall && rule.overall) {
                json.report(u"overall"_s, u"duplicate"_s);
            }
        }
        m_made.judgements.append(rule);
    }

    void readResultRule(JsonReader& json, QList<ResultRule>& rules)
    {
        ResultRule rule;
        rule.id = readNewId(json, rules);
        json.array(u"when"_s, [&](JsonReader& inner) { rule.when.append(readCondition(inner, true)); });
        rule.text = readLocalText(json, u"text"_s, textLength);
        if (json.has(u"instrument"_s)) {
            rule.instrument = readChecked(json, u"instrument"_s, isFileIdentifier);
        }
        rules.append(rule);
    }

    JsonReader m_root;
    Instrument m_made;
};

} // namespace

Result<Instrument> Instrument::parse(const QByteArray& json, QList<JsonProblem>* problems)
{
    if (json.size() > maximumBytes) {
        if (problems != nullptr) {
            *problems = {{{}, u"too_large"_s}};
        }
        return invalid({}, u"too_large"_s);
    }
    return InstrumentReader(json).read(problems);
}

} // namespace frid
