#include <catch2/catch.hpp>

#include <frid/reporting/Output.h>

#include "SampleDocument.h"

#include <QFileInfo>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <thread>

using namespace Qt::StringLiterals;
using namespace frid;
using namespace frid::reporting;
using test::prose;
using test::sampleDocument;
using test::squeezed;

namespace {

/// What a tool says about a file; null when the tool is not installed.
QString outputOf(const QString& tool, const QStringList& arguments)
{
    if (QStandardPaths::findExecutable(tool).isEmpty()) {
        WARN(tool.toStdString() << " is not installed");
        return {};
    }
    QProcess process;
    process.start(tool, arguments);
    REQUIRE(process.waitForFinished(60000));
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace

TEST_CASE("The PDF is PDF/A-1b with title, embedded fonts and readable text")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"rapport.pdf"_s);
    const Document document = sampleDocument();
    REQUIRE(writePdf(document, path));

    CHECK(QFileInfo(path).permissions()
        == (QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser));

    if (const QString meta = outputOf(u"pdfinfo"_s, {u"-meta"_s, path}); !meta.isNull()) {
        CHECK(meta.contains(u"pdfaid:part=\"1\""_s));
        CHECK(meta.contains(u"pdfaid:conformance=\"B\""_s));
        CHECK(meta.contains(document.title));
    }
    if (const QString info = outputOf(u"pdfinfo"_s, {path}); !info.isNull()) {
        CHECK(info.contains(u"Title:           Uppföljningsrapport"_s));
        CHECK(info.contains(u"(A4)"_s));
        CHECK(info.contains(u"Pages:           %1\n"_s.arg(PagedDocument(document).pageCount())));
    }
    if (const QString fonts = outputOf(u"pdffonts"_s, {path}); !fonts.isNull()) {
        const QStringList rows = fonts.trimmed().split(u'\n').mid(2);
        CHECK_FALSE(rows.isEmpty());
        for (const QString& row : rows) {
            const QStringList columns = row.simplified().split(u' ');
            // ... emb sub uni object generation
            CHECK(columns.at(columns.size() - 5) == u"yes"_s);
            CHECK(columns.at(columns.size() - 3) == u"yes"_s);
        }
    }
    if (const QString text = outputOf(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s}); !text.isNull()) {
        const QString all = squeezed(text);
        CHECK(all.contains(u"<b>Detärstort</b>&viktigt"_s));
        CHECK(all.contains(u"Namnteckningochnamnförtydligande"_s));
        const int pages = PagedDocument(document).pageCount();
        CHECK(text.count(u"Exempelköpings kommun"_s) == pages);
        CHECK(all.count(u"Sekretess–26kap"_s) == pages);
        for (int page = 1; page <= pages; ++page) {
            CHECK(text.count(u"Sida %1 av %2"_s.arg(page).arg(pages)) == 1);
        }
    }
}

TEST_CASE("Letters of many scripts are embedded and can be read back")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"skrift.pdf"_s);
    Document document = sampleDocument();
    document.blocks = {Paragraph{u"Łukasz Ångström Đorđević, Οδυσσέας, Ольга, ترجمه, ትግርኛ, office"_s}};
    REQUIRE(writePdf(document, path));
    if (const QString text = outputOf(u"pdftotext"_s, {path, u"-"_s}); !text.isNull()) {
        for (const QString& word :
            {u"Łukasz"_s, u"Ångström"_s, u"Đorđević"_s, u"Οδυσσέας"_s, u"Ольга"_s, u"office"_s}) {
            INFO(word.toStdString() << " in " << text.toStdString());
            CHECK(text.contains(word));
        }
    }
}

TEST_CASE("Nothing is left behind when the work is cancelled or the folder is missing")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"rapport.pdf"_s);
    int calls = 0;
    const auto cancelled = writePdf(sampleDocument(6, 30, 2000), path, [&](int page, int of) {
        CHECK(page == ++calls);
        CHECK(of > 3);
        return page < 3;
    });
    REQUIRE_FALSE(cancelled);
    CHECK(cancelled.error().code == ErrorCode::Cancelled);
    CHECK(calls == 3);
    CHECK(QDir(folder.path()).isEmpty());

    const auto missing = writePdf(sampleDocument(), folder.filePath(u"saknas/rapport.pdf"_s));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().code == ErrorCode::Storage);
}

TEST_CASE("A failed write leaves the older file as it was")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"rapport.pdf"_s);
    REQUIRE(writePdf(sampleDocument(), path));
    const qint64 size = QFileInfo(path).size();
    CHECK_FALSE(writePdf(sampleDocument(40, 100, 2000), path, [](int page, int) { return page < 10; }));
    CHECK(QFileInfo(path).size() == size);
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}

TEST_CASE("A page is drawn for the preview at any size, off the main thread as well")
{
    QImage image;
    std::thread worker([&] { image = renderPage(PagedDocument(sampleDocument()), 0, 96); });
    worker.join();
    CHECK(image.size() == QSize(793, 1123));
    int dark = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
        }
    }
    CHECK(dark > 2000);
    CHECK(qGray(image.pixel(5, 5)) == 255);
}

TEST_CASE("A device with margins of its own gets the same page")
{
    const QTemporaryDir folder;
    const QString plain = folder.filePath(u"plain.pdf"_s);
    const QString offset = folder.filePath(u"offset.pdf"_s);
    REQUIRE(writePdf(sampleDocument(), plain));
    {
        QPdfWriter writer(offset);
        writer.setResolution(300);
        writer.setPageMargins(QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter);
        REQUIRE(print(PagedDocument(sampleDocument()), writer));
    }
    if (const QString text = outputOf(u"pdftotext"_s, {u"-bbox"_s, plain, u"-"_s}); !text.isNull()) {
        const auto firstWord = [](const QString& boxes) {
            const QString row = boxes.mid(boxes.indexOf(u"<word"_s)).section(u'\n', 0, 0);
            return qRound(row.section(u"xMin=\""_s, 1).section(u'"', 0, 0).toDouble());
        };
        CHECK(firstWord(text) == firstWord(outputOf(u"pdftotext"_s, {u"-bbox"_s, offset, u"-"_s})));
    }
}
