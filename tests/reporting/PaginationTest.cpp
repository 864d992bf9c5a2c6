#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <frid/reporting/PagedDocument.h>

#include "SampleDocument.h"

#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace frid::reporting;
using frid::test::prose;
using frid::test::sampleDocument;
using frid::test::squeezed;

namespace {

/// The characters that a block has on paper, sorted: lines of cells beside each other are told row by row.
QString sorted(QString text)
{
    std::sort(text.begin(), text.end());
    return text;
}

QStringList printedTexts(const PagedDocument& paged, std::size_t blocks)
{
    QStringList texts(static_cast<qsizetype>(blocks));
    for (int page = 0; page < paged.pageCount(); ++page) {
        for (const PagedDocument::Line& line : paged.lines(page)) {
            if (line.block >= 0 && !line.repeated) {
                texts[line.block] += squeezed(line.text);
            }
        }
    }
    return texts;
}

/// What has to hold for every document; returns the first breach.
std::string breach(const Document& document)
{
    const PagedDocument paged(document);
    const QStringList printed = printedTexts(paged, document.blocks.size());
    for (std::size_t i = 0; i < document.blocks.size(); ++i) {
        if (sorted(printed[static_cast<qsizetype>(i)]) != sorted(frid::test::textOf(document.blocks[i]))) {
            return u"text of block %1"_s.arg(i).toStdString();
        }
        if (std::holds_alternative<Paragraph>(document.blocks[i])
            && printed[static_cast<qsizetype>(i)] != frid::test::textOf(document.blocks[i])) {
            return u"order within block %1"_s.arg(i).toStdString();
        }
    }
    const QRectF body = paged.bodyArea().adjusted(-0.5, -0.5, 0.5, 0.5);
    int lastBlock = -1;
    for (int page = 0; page < paged.pageCount(); ++page) {
        const auto lines = paged.lines(page);
        if (lines.empty() && paged.pageCount() > 1) {
            return u"page %1 is empty"_s.arg(page).toStdString();
        }
        for (const PagedDocument::Line& line : lines) {
            if (!body.contains(line.rect)) {
                return u"page %1 flows over"_s.arg(page).toStdString();
            }
            if (line.block < lastBlock) {
                return u"order of blocks on page %1"_s.arg(page).toStdString();
            }
            lastBlock = line.block;
        }
        if (page + 1 < paged.pageCount() && lines.back().block >= 0
            && std::holds_alternative<Heading>(
                document.blocks[static_cast<std::size_t>(lines.back().block)])) {
            auto next = static_cast<std::size_t>(lines.back().block) + 1;
            while (next < document.blocks.size() && std::holds_alternative<Spacer>(document.blocks[next])) {
                ++next;
            }
            // A heading that is itself taller than a page may go on.
            const bool goesOn = paged.lines(page + 1).front().block == lines.back().block;
            if (!goesOn && next < document.blocks.size()
                && !std::holds_alternative<PageBreak>(document.blocks[next])) {
                return u"heading alone at the end of page %1"_s.arg(page).toStdString();
            }
        }
    }
    return {};
}

Document with(std::vector<Block> blocks)
{
    Document document = sampleDocument();
    document.blocks = std::move(blocks);
    return document;
}

int linesOn(const PagedDocument& paged, int page, int block)
{
    const auto lines = paged.lines(page);
    return static_cast<int>(
        std::count_if(lines.begin(), lines.end(), [&](const auto& line) { return line.block == block; }));
}

} // namespace

TEST_CASE("An empty document is one page")
{
    CHECK(PagedDocument(Document{}).pageCount() == 1);
    CHECK(PagedDocument(with({})).pageCount() == 1);
    CHECK(PagedDocument(with({PageBreak{}, Spacer{20}, PageBreak{}})).pageCount() == 1);
}

TEST_CASE("A report with every kind of block keeps its text, order and margins")
{
    CHECK(breach(sampleDocument()) == "");
}

TEST_CASE("40 goals and 300 long notes paginate")
{
    const Document document = sampleDocument(40, 300, 2000);
    CHECK(breach(document) == "");
    const int pages = PagedDocument(document).pageCount();
    CHECK(pages > 120);
    CHECK(pages < 260);
}

TEST_CASE("A paragraph longer than three pages keeps two lines at every edge")
{
    for (const int length : {9000, 14000, 14100, 14200, 14300}) {
        const Document document
            = with({Heading{1, u"Bedömning"_s}, Paragraph{prose(length, 1)}, Paragraph{prose(700, 2)}});
        CHECK(breach(document) == "");
        const PagedDocument paged(document);
        for (int page = 0; page < paged.pageCount(); ++page) {
            for (const int block : {1, 2}) {
                CHECK(linesOn(paged, page, block) != 1);
            }
        }
    }
    CHECK(PagedDocument(with({Paragraph{prose(14000, 1)}})).pageCount() > 3);
}

TEST_CASE("A word wider than the page is broken")
{
    const QString word(5000, u'å');
    CHECK(breach(with({Paragraph{word}, Callout{word, word}, BulletList{{word}}, Heading{1, word},
              Table{{{u"Ord"_s}, {u"Smal"_s, 0.2}}, {{word, u"x"_s}, {u"y"_s, word}}}}))
        == "");
}

TEST_CASE("A table repeats its header on every page, and only there")
{
    Table table{{{u"Datum"_s}, {u"Vad"_s, 3}}, {}};
    for (int i = 0; i < 200; ++i) {
        table.rows.push_back({u"2026-01-01"_s, prose(20 + i % 150, i)});
    }
    const Document document = with({Paragraph{prose(500, 1)}, table, Paragraph{prose(300, 1)}});
    CHECK(breach(document) == "");
    const PagedDocument paged(document);
    REQUIRE(paged.pageCount() > 3);
    for (int page = 0; page < paged.pageCount(); ++page) {
        const auto lines = paged.lines(page);
        const auto headers = std::count_if(lines.begin(), lines.end(),
            [](const auto& line) { return line.block == 1 && line.text == u"Vad"_s; });
        CHECK(headers == (linesOn(paged, page, 1) > 0 ? 1 : 0));
        const auto& first = lines.front();
        CHECK(first.repeated == (page > 0 && first.block == 1));
    }
}

TEST_CASE("A row stays whole unless it is taller than a page")
{
    Table table{{{u"Nr"_s}, {u"Text"_s, 6}}, {}};
    for (int i = 0; i < 20; ++i) {
        table.rows.push_back({u"rad%1"_s.arg(i), prose(i == 10 ? 9000 : 900, i)});
    }
    const Document document = with({table});
    CHECK(breach(document) == "");
    const PagedDocument paged(document);
    // In each page's first row stands its number, save where the tall row goes on.
    int without = 0;
    for (int page = 1; page < paged.pageCount(); ++page) {
        const auto lines = paged.lines(page);
        const auto first
            = std::find_if(lines.begin(), lines.end(), [](const auto& line) { return !line.repeated; });
        without += first->text.startsWith(u"rad"_s) ? 0 : 1;
    }
    CHECK(without >= 1);
    CHECK(without <= 2);
}

TEST_CASE("A heading stands with the first row of its table and the figure's first goal")
{
    for (int filler = 2500; filler < 4200; filler += 60) {
        GoalFigure figure{u"a"_s, u"b"_s, u"c"_s, {{u"Ett mål"_s, 1, 2, 3}, {u"Ett till"_s, 0, 0, 0}}};
        const Document document
            = with({Paragraph{prose(filler, 1)}, Heading{1, u"Mål"_s}, Heading{2, u"Figur"_s}, figure,
                Heading{1, u"Tabell"_s}, Table{{{u"A"_s}}, {{u"1"_s}, {u"2"_s}}}});
        const std::string found = breach(document);
        INFO("filler " << filler);
        CHECK(found == "");
        const PagedDocument paged(document);
        for (int page = 0; page + 1 < paged.pageCount(); ++page) {
            // Neither does a header row end a page.
            CHECK(paged.lines(page).back().text != u"A"_s);
        }
    }
}

TEST_CASE("Signatures never stand alone on a page")
{
    for (int filler = 2500; filler < 4200; filler += 100) {
        const Document document = with({Paragraph{prose(filler, 1)},
            SignatureLines{{u"Klient"_s, u"Handläggare"_s}, u"Ort och datum"_s, u"Namn"_s}});
        CHECK(breach(document) == "");
        const PagedDocument paged(document);
        CHECK(linesOn(paged, paged.pageCount() - 1, 0) >= 2);
    }
}

TEST_CASE("Markup is text, and control characters leave no trace")
{
    const QString markup = u"<table><tr><td>1</td></tr></table> &amp; <img src='x'>"_s;
    CHECK(breach(with({Paragraph{markup}, Heading{2, markup}, Callout{markup, markup}})) == "");

    const PagedDocument paged(with({Paragraph{u"ett\u0000\u0007\u001b två\r\ntre\rfyra\u2028fem\u0085"_s}}));
    QStringList lines;
    for (const auto& line : paged.lines(0)) {
        if (line.block == 0) {
            lines << line.text.trimmed();
        }
    }
    CHECK(lines == QStringList{u"ett två"_s, u"tre"_s, u"fyra"_s, u"fem"_s});
}

TEST_CASE("A page break starts a page, once")
{
    const PagedDocument paged(
        with({Paragraph{u"ett"_s}, PageBreak{}, PageBreak{}, Paragraph{u"två"_s}, PageBreak{}}));
    REQUIRE(paged.pageCount() == 2);
    CHECK(paged.lines(1).front().text == u"två"_s);
}

TEST_CASE("A row with another number of cells than the table is a programming fault")
{
    CHECK_THROWS_AS(PagedDocument(with({Table{{{u"A"_s}, {u"B"_s}}, {{u"1"_s}}}})), std::invalid_argument);
}

TEST_CASE("Any sequence of blocks keeps its text, order and margins")
{
    const bool holds = rc::check([] {
        std::vector<Block> blocks;
        const int count = *rc::gen::inRange(0, 14);
        for (int i = 0; i < count; ++i) {
            const int seed = *rc::gen::inRange(0, 50);
            const int length = *rc::gen::element(1, 40, 300, 1500, 6000);
            switch (*rc::gen::inRange(0, 9)) {
            case 0:
            case 1:
                blocks.push_back(Heading{seed % 3 + 1, prose(std::min(length, 200), seed)});
                break;
            case 2:
                blocks.push_back(Paragraph{prose(length, seed), static_cast<Paragraph::Style>(seed % 5)});
                break;
            case 3:
                blocks.push_back(
                    KeyValueList{{{u"Nyckel"_s, prose(length, seed)}, {prose(50, seed), u"v"_s}}});
                break;
            case 4: {
                Table table{{{u"Ett"_s, 1.0 + seed % 3}, {u"Två"_s, 2, seed % 2 == 0}}, {}};
                for (int row = 0; row < seed; ++row) {
                    table.rows.push_back(
                        {prose(10 + row * seed % 120, row), prose(row == 3 ? length : 20, seed)});
                }
                blocks.push_back(std::move(table));
                break;
            }
            case 5: {
                GoalFigure figure{u"start"_s, u"nu"_s, u"mål"_s, {}};
                for (int goal = 0; goal < seed; ++goal) {
                    figure.goals.push_back({prose(20 + goal * 17 % 200, goal), goal % 11, std::nullopt, 10});
                }
                blocks.push_back(std::move(figure));
                break;
            }
            case 6:
                blocks.push_back(Timeline{{{u"2026-01-01"_s, prose(30, seed), prose(length, seed)},
                    {u"2026-02-01"_s, u"Besök"_s, prose(200, seed)}}});
                break;
            case 7:
                blocks.push_back(seed % 3 == 0 ? Block(PageBreak{}) : Block(Spacer{double(seed)}));
                break;
            default:
                blocks.push_back(Callout{prose(40, seed), prose(length, seed), Callout::Kind::Information});
                break;
            }
        }
        RC_ASSERT(breach(with(std::move(blocks))) == "");
    });
    CHECK(holds);
}
