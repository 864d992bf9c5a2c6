#include "SampleDocument.h"

namespace frid::test {

using namespace Qt::StringLiterals;
using namespace frid::reporting;

QString prose(int length, int seed)
{
    static const QStringList words
        = u"samtalet fortsätter om hur vardagen fungerar efter flytten och vad som behövs "
          "för att känna trygghet hemma hon berättar att barnen sover bättre nu möte med "
          "skolan är bokat till veckan därpå säkerhetsplanen gås igenom igen ändringar "
          "överenskommelse umgänge ombud kontaktperson"_s.split(u' ');
    QString text;
    int i = seed * 7;
    while (text.size() < length) {
        QString word = words[i++ % words.size()];
        const bool starts = text.isEmpty() || text.endsWith(u". "_s);
        if (starts) {
            word[0] = word[0].toUpper();
        }
        text += word + (i % 13 == 0 ? u". "_s : u" "_s);
    }
    return text.trimmed() + u'.';
}

Document sampleDocument(int goals, int notes, int noteLength)
{
    Document document;
    document.title = u"Uppföljningsrapport"_s;
    document.subtitle = u"Period 2026-05-01 – 2026-11-21"_s;
    document.header = {.municipality = u"Exempelköpings kommun"_s,
        .unit = u"Enheten för våld i nära relationer"_s,
        .reference = u"Ärende 2026-00173"_s,
        .secrecyStamp = u"Sekretess – 26 kap. 1 § offentlighets- och sekretesslagen (2009:400)"_s};
    document.footer
        = {.text = u"Utskriven av Handläggare Ett 2026-11-21 14.02\nMottagare: klienten. Ändamål: möte"_s,
            .pageOf = u"Sida %1 av %2"_s};
    auto& blocks = document.blocks;
    blocks.push_back(Callout{.title = u"Skyddade personuppgifter"_s,
        .text = u"Uppgifter om adress och kontaktvägar visas inte i denna utskrift."_s,
        .kind = Callout::Kind::Warning});
    blocks.push_back(Heading{1, u"Vem uppföljningen gäller"_s});
    blocks.push_back(KeyValueList{{{u"Namn"_s, u"Skyddad person"_s}, {u"Handläggare"_s, u"Handläggare Ett"_s},
        {u"Ärendet öppnat"_s, u"2026-03-02"_s}, {u"Anledning"_s, prose(160, 3)}}});
    blocks.push_back(Heading{1, u"Mål"_s});
    blocks.push_back(
        Paragraph{u"Skalan går från 0 (inte alls) till 10 (helt uppnått)."_s, Paragraph::Style::Note});
    GoalFigure figure{u"vid start"_s, u"nu"_s, u"mål"_s, {}};
    Table table{{{u"Mål"_s, 4, false}, {u"Livsområde"_s, 2, false}, {u"Start"_s, 1, true}, {u"Nu"_s, 1, true},
                    {u"Mål"_s, 1, true}},
        {}};
    for (int i = 0; i < goals; ++i) {
        const QString text = prose(30 + i * 13 % 90, i);
        figure.goals.push_back({text, i % 5, i == 3 ? std::nullopt : std::optional(i % 7 + 1), 6 + i % 5});
        table.rows.push_back({text, u"Boende"_s, QString::number(i % 5), QString::number(i % 7 + 1),
            QString::number(6 + i % 5)});
    }
    blocks.push_back(figure);
    blocks.push_back(Heading{2, u"Mål i siffror"_s});
    blocks.push_back(table);
    blocks.push_back(Heading{1, u"Klientens egna ord"_s});
    blocks.push_back(Paragraph{
        u"Jag vågar gå ut igen. <b>Det är stort</b> & viktigt för mig."_s, Paragraph::Style::Quote});
    blocks.push_back(Heading{1, u"Handläggarens bedömning"_s});
    blocks.push_back(Paragraph{prose(900, 5), Paragraph::Style::Body});
    blocks.push_back(Heading{1, u"Journal"_s});
    Timeline timeline;
    for (int i = 0; i < notes; ++i) {
        timeline.entries.push_back(
            {u"2026-10-%1 09.30"_s.arg(i % 30 + 1, 2, 10, QChar(u'0')), u"Samtal"_s, prose(noteLength, i)});
    }
    blocks.push_back(timeline);
    blocks.push_back(Heading{1, u"Nästa steg"_s});
    blocks.push_back(BulletList{{u"Nytt möte 2026-12-01"_s, prose(200, 9)}});
    blocks.push_back(Spacer{10});
    blocks.push_back(SignatureLines{
        {u"Klient"_s, u"Handläggare"_s}, u"Ort och datum"_s, u"Namnteckning och namnförtydligande"_s});
    return document;
}

QString squeezed(const QString& text)
{
    QString result;
    for (const QChar c : text) {
        if (!c.isSpace()) {
            result += c;
        }
    }
    return result;
}

namespace {

struct Reader {
    QString operator()(const Heading& it) const { return it.text; }
    QString operator()(const Paragraph& it) const { return it.text; }
    QString operator()(const KeyValueList& it) const
    {
        QString text;
        for (const auto& fact : it.facts) {
            text += fact.key + fact.value;
        }
        return text;
    }
    QString operator()(const Table& it) const
    {
        QString text;
        for (const auto& column : it.columns) {
            text += column.title;
        }
        for (const auto& row : it.rows) {
            text += row.join(QString());
        }
        return text;
    }
    QString operator()(const BarFigure& it) const
    {
        QStringList all{it.nowLabel, it.beforeLabel};
        for (const BarFigure::Bar& bar : it.bars) {
            all << bar.label << bar.text << bar.beforeText;
        }
        return all.join(u'\n');
    }
    QString operator()(const GoalFigure& it) const
    {
        QString text = it.startLabel + it.nowLabel + it.targetLabel + u"012345678910"_s;
        const auto figure = [](std::optional<int> value) { return value ? QString::number(*value) : u"–"_s; };
        for (const auto& goal : it.goals) {
            text += goal.text + figure(goal.start) + u'→' + figure(goal.now) + u'→' + figure(goal.target);
        }
        return text;
    }
    QString operator()(const AssessmentFigure& it) const { return figureText(it); }
    QString operator()(const Timeline& it) const
    {
        QString text;
        for (const auto& entry : it.entries) {
            text += entry.when + entry.title + entry.text;
        }
        return text;
    }
    QString operator()(const BulletList& it) const { return it.items.join(QString()); }
    QString operator()(const SignatureLines& it) const
    {
        QString text;
        for (const auto& who : it.signatories) {
            text += who + it.placeAndDateLabel + it.signatureLabel;
        }
        return text;
    }
    QString operator()(const Spacer&) const { return {}; }
    QString operator()(const PageBreak&) const { return {}; }
    QString operator()(const Callout& it) const { return it.title + it.text; }
};

} // namespace

QString textOf(const Block& block)
{
    return squeezed(std::visit(Reader{}, block));
}

} // namespace frid::test
