#include <catch2/catch.hpp>

#include <frid/reporting/AssessmentFigure.h>
#include <frid/reporting/PagedDocument.h>

#include "AssessmentSamples.h"
#include "SampleDocument.h"

#include <QImage>
#include <QPainter>
#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using namespace frid;
using namespace frid::reporting;
using namespace frid::test;

namespace {

/// The figure's lanes by title, of all instruments.
const AssessmentFigure::Lane* lane(const AssessmentFigure& figure, const QString& title)
{
    for (const auto& group : figure.groups) {
        for (const auto& it : group.lanes) {
            if (it.title == title) {
                return &it;
            }
        }
    }
    return nullptr;
}

PagedDocument paged(const AssessmentFigure& figure, const QString& before = {})
{
    Document document;
    document.blocks = {Paragraph{before}, figure};
    return PagedDocument(document);
}

std::vector<PagedDocument::Line> allLines(const PagedDocument& document)
{
    std::vector<PagedDocument::Line> all;
    for (int page = 0; page < document.pageCount(); ++page) {
        const auto lines = document.lines(page);
        all.insert(all.end(), lines.begin(), lines.end());
    }
    return all;
}

QStringList textsOf(const PagedDocument& document)
{
    QStringList texts;
    for (const auto& line : allLines(document)) {
        texts << line.text.trimmed();
    }
    return texts;
}

} // namespace

TEST_CASE("The figure says each judgement in words and each score with its band")
{
    const AssessmentFigure figure = assessmentFigure(sampleHistory(), u"sv"_s);
    REQUIRE(figure.groups.size() == 2);
    CHECK(figure.groups[1].title == u"PATRIARK"_s);
    const auto* serious = lane(figure, u"Risk för grovt eller dödligt våld"_s);
    REQUIRE(serious);
    REQUIRE(serious->marks.size() == 4);
    CHECK(serious->steps.size() == 3);
    CHECK(serious->marks[0].value == 2);
    CHECK(serious->marks[3].value == 1);

    const auto* danger = lane(figure, u"Poäng enligt Danger Assessment, ej bekräftade för FREDA"_s);
    REQUIRE(danger);
    CHECK_FALSE(danger->verified);
    REQUIRE(danger->marks.size() == 3);
    CHECK(danger->marks[1].figure == QString::number(*danger->marks[1].value));
    CHECK(danger->marks[1].text.contains(danger->bands.back().label));
    CHECK(danger->maximum >= *danger->marks[1].value);
    INFO("open answers leave a distance");
    CHECK(danger->marks[0].lowest < danger->marks[0].highest);
    CHECK(danger->marks[0].figure.contains(u'–'));
}

TEST_CASE("A structured professional judgement never gets a score in the figure")
{
    QList<InstrumentHistory> history = sampleHistory();
    history[1].points[0].scores = history[0].points[0].scores; // were there ever one, it is not shown
    const AssessmentFigure figure = assessmentFigure(history, u"sv"_s);
    for (const auto& it : figure.groups[1].lanes) {
        CHECK(it.steps.size() == 3);
        CHECK(it.bands.empty());
    }
}

TEST_CASE("What nobody judged makes no mark, and a lane that nobody judged is left out")
{
    using enum RiskLevel;
    const QList<InstrumentHistory> history{{u"patriark"_s,
        {patriarkPoint({2026, 1, 1}, Low, std::nullopt, std::nullopt),
            patriarkPoint({2026, 2, 1}, High, High, std::nullopt)}}};
    const AssessmentFigure figure = assessmentFigure(history, u"sv"_s);
    REQUIRE(figure.groups[0].lanes.size() == 2);
    const auto& serious = figure.groups[0].lanes[1];
    CHECK_FALSE(serious.marks[0].value);
    CHECK(serious.marks[1].value == 2);
    CHECK(assessmentFigure({}, u"sv"_s).isEmpty());
    CHECK(figureHeight({}, 400, {}) == 0);
}

TEST_CASE("Scores of different editions are not joined by a line, and both editions are named")
{
    QList<InstrumentHistory> history = sampleHistory();
    Instrument later = *history[0].points[2].instrument;
    later.edition = u"2027-01"_s;
    history[0].points[2].instrument = std::make_shared<const Instrument>(later);
    const AssessmentFigure figure = assessmentFigure(history, u"sv"_s);
    CHECK(figure.groups[0].note.contains(u"2014-10"_s));
    CHECK(figure.groups[0].note.contains(u"2027-01"_s));
    const auto* danger = lane(figure, u"Poäng enligt Danger Assessment, ej bekräftade för FREDA"_s);
    REQUIRE(danger);
    CHECK(danger->marks[1].joined);
    CHECK_FALSE(danger->marks[2].joined);
}

TEST_CASE("On paper the unverified is starred at title and mark, and the star is explained")
{
    const QStringList texts = textsOf(paged(assessmentFigure(sampleHistory(), u"sv"_s)));
    CHECK(std::any_of(texts.begin(), texts.end(), [](const QString& it) { return it.startsWith(u"* "); }));
    CHECK(texts.contains(u"Poäng enligt Danger Assessment, ej bekräftade för FREDA *"_s));
    CHECK(std::count_if(texts.begin(), texts.end(), [](const QString& it) {
        return it.endsWith(u'*') && it[0].isDigit();
    }) == 3);
    const QString text = figureText(assessmentFigure(sampleHistory(), u"sv"_s));
    CHECK(text.contains(u"ej bekräftade för FREDA (unverified): 2026-03-04 "_s));
    CHECK(text.contains(u"Risk för annat: 2026-03-10 not judged; 2026-03-17 medium; "_s));
}

TEST_CASE("Dates stand clear of each other, however many and however close")
{
    for (const int count : {1, 2, 5, 9, 30}) {
        for (const int distance : {1, 40}) {
            InstrumentHistory history{u"patriark"_s, {}};
            for (int i = 0; i < count; ++i) {
                history.points << patriarkPoint(
                    QDate(2024, 1, 1).addDays(i * distance), RiskLevel::Low, std::nullopt, std::nullopt);
            }
            const PagedDocument document = paged(assessmentFigure({history}, u"sv"_s));
            std::vector<QRectF> dates;
            for (const auto& line : allLines(document)) {
                if (line.text.trimmed().size() == 10 && line.text.trimmed().startsWith(u"202")) {
                    dates.push_back(line.rect);
                }
            }
            INFO(count << " days, " << distance << " apart");
            CHECK(int(dates.size()) >= std::min(count, 2));
            for (std::size_t i = 0; i < dates.size(); ++i) {
                CHECK(document.bodyArea().adjusted(-1, 0, 1, 0).contains(dates[i]));
                for (std::size_t j = i + 1; j < dates.size(); ++j) {
                    CHECK_FALSE(dates[i].adjusted(0.1, 1.5, -0.1, -1.5).intersects(dates[j]));
                }
            }
        }
    }
}

TEST_CASE("A lane is never cut, and its instrument and dates stand on each page")
{
    for (int filler = 2000; filler < 4200; filler += 300) {
        const PagedDocument document = paged(assessmentFigure(sampleHistory(), u"sv"_s), prose(filler, 1));
        for (int page = 0; page < document.pageCount(); ++page) {
            std::set<QString> instruments;
            for (const auto& line : document.lines(page)) {
                CHECK(document.bodyArea().adjusted(-1, -1, 1, 1).contains(line.rect));
                if (line.block != 1) {
                    continue;
                }
                const QString text = line.text.trimmed();
                if (text == u"PATRIARK"_s || text == u"FREDA farlighetsbedömning"_s) {
                    instruments.insert(text);
                }
                INFO("filler " << filler << " page " << page << " " << text.toStdString());
                CHECK_FALSE(instruments.empty());
            }
        }
    }
}

TEST_CASE("The figure keeps to its height and its colours on a screen, narrow or wide")
{
    const AssessmentFigure figure = assessmentFigure(sampleHistory(), u"sv"_s);
    FigureStyle dark;
    dark.ink = dark.quiet = dark.rule = dark.accent = QColor(240, 240, 240);
    dark.paper = QColor(30, 30, 30);
    dark.textSize = 13;
    for (const int width : {280, 700}) {
        const int height = qCeil(figureHeight(figure, width, dark));
        CHECK(height > 300);
        constexpr int below = 40;
        QImage image(width, height + below, QImage::Format_RGB32);
        image.fill(dark.paper);
        QPainter painter(&image);
        paintFigure(painter, QRectF(0, 0, width, height), figure, dark);
        painter.end();
        bool painted = false;
        bool grey = true; // nothing else: no colour of paper's has slipped in
        int lowest = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < width; ++x) {
                const QColor pixel = image.pixelColor(x, y);
                painted = painted || pixel.red() > 200;
                grey = grey && pixel.red() == pixel.blue() && pixel.red() >= 30;
                lowest = pixel == dark.paper ? lowest : y;
            }
        }
        CHECK(painted);
        CHECK(grey);
        CHECK(lowest < height);
        if (const QString folder = qEnvironmentVariable("FRID_PICTURES"); !folder.isEmpty()) {
            image.save(folder + u"/figure-dark-%1.png"_s.arg(width));
        }
    }
}

TEST_CASE("Two assessments of one day both show")
{
    FigureStyle style;
    style.ink = style.quiet = style.rule = Qt::black;
    style.paper = Qt::white;
    style.accent = Qt::red;
    const auto redPixels = [&](int count) {
        InstrumentHistory history{u"patriark"_s, {}};
        for (int i = 0; i < count; ++i) {
            history.points << patriarkPoint(QDate(2024, 1, 1), RiskLevel::Medium, std::nullopt, std::nullopt);
        }
        const AssessmentFigure figure = assessmentFigure({history}, u"sv"_s);
        QImage image(600, qCeil(figureHeight(figure, 600, style)), QImage::Format_RGB32);
        image.fill(style.paper);
        QPainter painter(&image);
        paintFigure(painter, image.rect(), figure, style);
        painter.end();
        int red = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                red += image.pixelColor(x, y) == style.accent ? 1 : 0;
            }
        }
        return red;
    };
    const int one = redPixels(1);
    REQUIRE(one > 0);
    CHECK(redPixels(2) > 1.7 * one);
}
