#include "ReportParts.h"

#include <QRegularExpression>
#include <algorithm>

namespace frid::reporting {

using namespace Qt::StringLiterals;

namespace {

/// What a block says that somebody may have written.
struct TextCollector {
    QStringList operator()(const Heading& it) const { return {it.text}; }
    QStringList operator()(const Paragraph& it) const { return {it.text}; }
    QStringList operator()(const KeyValueList& it) const
    {
        QStringList texts;
        for (const auto& fact : it.facts) {
            texts << fact.key << fact.value;
        }
        return texts;
    }
    QStringList operator()(const Table& it) const
    {
        QStringList texts;
        for (const auto& row : it.rows) {
            texts << row;
        }
        return texts;
    }
    QStringList operator()(const GoalFigure& it) const
    {
        QStringList texts;
        for (const auto& goal : it.goals) {
            texts << goal.text;
        }
        return texts;
    }
    QStringList operator()(const BarFigure& it) const
    {
        QStringList texts;
        for (const auto& bar : it.bars) {
            texts << bar.label;
        }
        return texts;
    }
    QStringList operator()(const AssessmentFigure& it) const { return {figureText(it)}; }
    QStringList operator()(const Timeline& it) const
    {
        QStringList texts;
        for (const auto& entry : it.entries) {
            texts << entry.title << entry.text;
        }
        return texts;
    }
    QStringList operator()(const BulletList& it) const { return it.items; }
    QStringList operator()(const SignatureLines& it) const { return it.signatories; }
    QStringList operator()(const Spacer&) const { return {}; }
    QStringList operator()(const PageBreak&) const { return {}; }
    QStringList operator()(const Callout& it) const { return {it.title, it.text}; }
};

QString onlyDigits(const QString& text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit()) {
            digits += c;
        }
    }
    return digits;
}

/// A name, or one of its parts, as a word of its own, also in the genitive.
bool names(const QString& text, const QString& name)
{
    QStringList alternatives{QRegularExpression::escape(name.simplified())};
    for (const QString& part : name.split(u' ', Qt::SkipEmptyParts)) {
        if (part.size() >= 2 && part[0].isUpper()) {
            alternatives << QRegularExpression::escape(part);
        }
    }
    const QRegularExpression words(u"(?<!\\w)(?:%1)s?(?!\\w)"_s.arg(alternatives.join(u'|')),
        QRegularExpression::UseUnicodePropertiesOption);
    return words.match(text.simplified()).hasMatch();
}

/// The last seven digits tell a number however its beginning is written (070, +46 70, 0046 70).
bool holdsPhone(const QString& text, const QString& phone)
{
    constexpr qsizetype significant = 7;
    const QString digits = onlyDigits(phone);
    if (digits.size() < significant) {
        return false;
    }
    QString joined = text;
    joined.remove(QRegularExpression(u"[\\s()/.–-]"_s));
    return joined.contains(digits.right(significant));
}

class ExposureSearch {
public:
    ExposureSearch(
        const CaseOverview& overview, const std::vector<ReportPart>& parts, const ReportLabels& labels)
        : m_case(overview)
        , m_labels(labels)
        , m_parts(parts)
    { }

    QList<Exposure> run()
    {
        subject();
        for (const PartyRow& row : m_case.parties) {
            party(row);
        }
        return m_found;
    }

private:
    template <typename Matches> QStringList where(const Matches& matches) const
    {
        QStringList titles;
        for (const ReportPart& part : m_parts) {
            const bool hit = std::any_of(part.blocks.begin(), part.blocks.end(), [&](const Block& block) {
                const QStringList texts = std::visit(TextCollector{}, block);
                return std::any_of(texts.cbegin(), texts.cend(), matches);
            });
            if (hit) {
                titles << part.title;
            }
        }
        return titles;
    }

    void add(Exposure::Kind kind, const QString& what, const QString& role, const QStringList& where)
    {
        if (!where.isEmpty()) {
            m_found.append({kind, what, role, where});
        }
    }

    QStringList freeText() const
    {
        QStringList titles;
        for (const ReportPart& part : m_parts) {
            if (part.freeText) {
                titles << part.title;
            }
        }
        return titles;
    }

    void subject()
    {
        const Person& person = m_case.subject;
        if (m_case.masked) {
            add(Exposure::Kind::UncheckedText, {}, {}, freeText());
            return;
        }
        if (!person.isProtected()) {
            return;
        }
        add(Exposure::Kind::ProtectedSubject, person.name(), {},
            where([&](const QString& text) { return names(text, person.name()); }));
        // The street part is enough to find somebody; what follows the first comma or line is the place.
        static const QRegularExpression streetEnd(u"[,\\n]"_s);
        const QString street = person.address.section(streetEnd, 0, 0).simplified();
        if (!street.isEmpty()) {
            add(Exposure::Kind::ProtectedAddress, street, {}, where([&](const QString& text) {
                return text.simplified().contains(street, Qt::CaseInsensitive);
            }));
        }
        add(Exposure::Kind::ProtectedAddress, person.phone, {},
            where([&](const QString& text) { return holdsPhone(text, person.phone); }));
        if (!person.email.isEmpty()) {
            add(Exposure::Kind::ProtectedAddress, person.email, {},
                where([&](const QString& text) { return text.contains(person.email, Qt::CaseInsensitive); }));
        }
    }

    void party(const PartyRow& row)
    {
        if (row.party.person == m_case.file.subject && !row.party.person.isNull()) {
            return;
        }
        const bool unknown = row.party.person.isNull();
        const QString name = unknown ? row.party.unknownLabel : row.person.name;
        if (row.person.masked) {
            add(Exposure::Kind::UncheckedText, {}, roleLabel(row.party, m_labels), freeText());
            return;
        }
        if (name.trimmed().isEmpty()) {
            return;
        }
        const auto kind = row.protection != Protection::None ? Exposure::Kind::ProtectedOther
                                                             : Exposure::Kind::OtherPerson;
        add(kind, name, roleLabel(row.party, m_labels),
            where([&](const QString& text) { return unknown ? text.contains(name) : names(text, name); }));
    }

    const CaseOverview& m_case;
    const ReportLabels& m_labels;
    const std::vector<ReportPart>& m_parts;
    QList<Exposure> m_found;
};

} // namespace

QList<Exposure> findExposures(
    const CaseOverview& overview, const std::vector<ReportPart>& parts, const ReportLabels& labels)
{
    return ExposureSearch(overview, parts, labels).run();
}

} // namespace frid::reporting
