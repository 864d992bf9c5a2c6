#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include <frid/domain/exchange/Csv.h>

using namespace frid;
using namespace Qt::StringLiterals;

namespace {

QList<QStringList> rows(QStringView text, QChar separator = u',')
{
    QList<QStringList> all;
    CsvReader reader(text, separator);
    while (const auto record = reader.next()) {
        REQUIRE_FALSE(record->fault);
        QStringList cells;
        for (const CsvCell& cell : record->cells) {
            cells.append(cell.text);
        }
        all.append(cells);
    }
    return all;
}

struct Fault {
    CsvFault fault;
    int line;
    int column;
    friend bool operator==(const Fault&, const Fault&) = default;
};

QList<Fault> faults(QStringView text)
{
    QList<Fault> all;
    CsvReader reader(text, u',');
    while (const auto record = reader.next()) {
        if (record->fault) {
            all.append({*record->fault, record->faultPlace.line, record->faultPlace.column});
        }
    }
    return all;
}

QByteArray utf16(const QString& text, bool bigEndian)
{
    QByteArray bytes;
    for (const QChar sign : text) {
        const char high = static_cast<char>(sign.unicode() >> 8);
        const char low = static_cast<char>(sign.unicode() & 0xFF);
        bytes.append(bigEndian ? high : low).append(bigEndian ? low : high);
    }
    return bytes;
}

} // namespace

TEST_CASE("cells are read by RFC 4180", "[exchange]")
{
    CHECK(rows(u"a,b\r\nc,d\r\n") == QList<QStringList>{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}});
    CHECK(rows(u"a,b\nc,d") == QList<QStringList>{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}});
    CHECK(rows(u"\"a,\"\"b\"\"\r\nc\",d") == QList<QStringList>{{u"a,\"b\"\r\nc"_s, u"d"_s}});
    CHECK(rows(u",\n\n,\n") == QList<QStringList>{{u""_s, u""_s}, {u""_s, u""_s}});
    CHECK(rows(u"\"\",x") == QList<QStringList>{{u""_s, u"x"_s}});
    CHECK(rows(u"a;b", u';') == QList<QStringList>{{u"a"_s, u"b"_s}});
    CHECK(rows(u" a , b ") == QList<QStringList>{{u" a "_s, u" b "_s}});
    CHECK(rows(u"").isEmpty());
    CHECK(rows(u"\r\n\n").isEmpty());
}

TEST_CASE("a fault is told with its place, and the next line is read", "[exchange]")
{
    CHECK(faults(u"a,b\nc,d\"e\nf,\"g\"h\n\"i\"\n")
        == QList<Fault>{{CsvFault::StrayQuote, 2, 4}, {CsvFault::AfterQuote, 3, 6}});
    CHECK(faults(u"a\n\"b\nc,\n\nd") == QList<Fault>{{CsvFault::OpenQuote, 2, 1}});
    CHECK(faults(u"a\rb\nc") == QList<Fault>{{CsvFault::BareReturn, 1, 2}});
    const QString many = QString(CsvReader::mostCells, u',') + u"\nx"_s;
    CHECK(faults(many).size() == 1);
    CHECK(faults(many.sliced(1)).isEmpty());
    const QString longest(CsvReader::longestCell, u'x');
    CHECK(faults(longest).isEmpty());
    CHECK(faults(longest + u'x') == QList<Fault>{{CsvFault::TooLong, 1, 1}});
    CHECK(faults(u'"' + longest + u"x\""_s) == QList<Fault>{{CsvFault::TooLong, 1, 1}});
    // A quoted cell over several lines does not put the count of lines out.
    CsvReader reader(u"\"a\nb\nc\",d\ne,f", u',');
    CHECK(reader.next()->cells.at(1).place == TextPlace{3, 4});
    CHECK(reader.next()->cells.at(1).place == TextPlace{4, 3});
}

TEST_CASE("the separator is what the first line has most of", "[exchange]")
{
    CHECK(csvSeparator(u"a;b;c\n1,2,3,4,5") == u';');
    CHECK(csvSeparator(u"a,b;c,d") == u',');
    CHECK(csvSeparator(u"\"x,,,\";b;c") == u';');
    CHECK(csvSeparator(u"a\tb") == u'\t');
    CHECK(csvSeparator(u"one") == u',');
}

TEST_CASE("whatever is written as CSV is read again", "[exchange]")
{
    CHECK(rc::check("cells come back", [](const std::vector<std::vector<std::u16string>>& table) {
        QString text;
        QList<QStringList> expected;
        for (const auto& row : table) {
            QStringList cells{u"x"_s}; // no line without anything
            for (const std::u16string& cell : row) {
                cells.append(QString::fromStdU16String(cell));
            }
            expected.append(cells);
            for (qsizetype i = 0; i < cells.size(); ++i) {
                text += (i == 0 ? QString() : u";"_s) + csvCell(cells.at(i), u';');
            }
            text += u"\r\n"_s;
        }
        RC_ASSERT(rows(text, u';') == expected);
    }));
}

TEST_CASE("a formula is defused and comes back", "[exchange]")
{
    for (const QString& formula :
        {u"=1+1"_s, u"+46"_s, u"-2"_s, u"@SUM(A1)"_s, u"\tx"_s, u"'=1"_s, u"''@x"_s}) {
        CHECK(armed(formula) == u'\'' + formula);
        CHECK(unarmed(armed(formula)) == formula);
    }
    for (const QString& harmless : {u"Anna"_s, u"O'Neill"_s, u"'t Hooft"_s, u""_s, u"1-2"_s}) {
        CHECK(armed(harmless) == harmless);
        CHECK(unarmed(harmless) == harmless);
    }
}

TEST_CASE("the encoding is found", "[exchange]")
{
    const QString text = u"namn\r\nÅsa Ödman €\r\n"_s;
    const auto check = [&](const QByteArray& bytes, TextEncoding encoding) {
        const TextFile read = readText(bytes);
        CHECK(read.text == text);
        CHECK(read.encoding == encoding);
        CHECK_FALSE(read.fault);
    };
    check(text.toUtf8(), TextEncoding::Utf8);
    check("\xEF\xBB\xBF" + text.toUtf8(), TextEncoding::Utf8);
    check("\xFF\xFE" + utf16(text, false), TextEncoding::Utf16);
    check("\xFE\xFF" + utf16(text, true), TextEncoding::Utf16);
    check(utf16(text, false), TextEncoding::Utf16);
    check(utf16(text, true), TextEncoding::Utf16);
    check("namn\r\n\xC5sa \xD6"
          "dman \x80\r\n",
        TextEncoding::Windows1252);
    CHECK(readText({}).text.isEmpty());
}

TEST_CASE("what is no text says where", "[exchange]")
{
    const auto fault = [](const QByteArray& bytes) {
        return readText(bytes).fault.value_or(TextPlace{0, 0});
    };
    // Partly UTF-8 is broken UTF-8, not Windows-1252.
    CHECK(fault("Åsa\nan\xFFna\n") == TextPlace{2, 3});
    CHECK(fault("Åsa\n\xC0\x80") == TextPlace{2, 1}); // overlong
    CHECK(fault("Åsa\n\xED\xA0\x80") == TextPlace{2, 1}); // surrogate
    CHECK(fault("Åsa\xF5\x80\x80\x80") == TextPlace{1, 4});
    CHECK(fault(QByteArray("a\nb\0c\nddddddddddddddddd", 23)) == TextPlace{2, 2});
    CHECK(fault("a\n\x81") == TextPlace{2, 1}); // no character of Windows-1252
    CHECK(fault("\xFF\xFE" + utf16(u"ab"_s, false) + "x") == TextPlace{1, 3});
    CHECK(fault("\xFF\xFE" + utf16(u"a"_s + QChar(0xD800) + u"b"_s, false)) == TextPlace{1, 2});
    CHECK(fault("\xEF\xBB\xBF"
                "a\x80")
        == TextPlace{1, 2});
}
