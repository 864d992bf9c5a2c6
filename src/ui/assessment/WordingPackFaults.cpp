#include "assessment/WordingPackFaults.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(WordingPackFaults)
};

/// Walks a text that is known to be JSON along a pointer.
class PointerFinder {
public:
    PointerFinder(const QByteArray& text, const QString& pointer)
        : m_text(text)
        , m_steps(pointer.split(u'/', Qt::SkipEmptyParts))
    {
        for (QString& step : m_steps) {
            step.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
        }
    }

    /// Offset of the deepest value on the way that is there.
    [[nodiscard]] qsizetype find()
    {
        next();
        visit(0, true);
        return m_found;
    }

private:
    char next()
    {
        while (m_at < m_text.size() && QByteArrayView(" \t\r\n,:").contains(m_text[m_at])) {
            ++m_at;
        }
        return m_at < m_text.size() ? m_text[m_at] : '\0';
    }

    QString readString()
    {
        const qsizetype start = m_at++;
        while (m_at < m_text.size() && m_text[m_at] != '"') {
            m_at += m_text[m_at] == '\\' ? 2 : 1;
        }
        ++m_at;
        return QJsonDocument::fromJson('[' + m_text.mid(start, m_at - start) + ']')
            .array()
            .first()
            .toString();
    }

    /// `onWay`: the steps before `depth` have led here.
    void visit(qsizetype depth, bool onWay)
    {
        const char first = next();
        if (onWay) {
            m_found = m_at;
        }
        if (first == '"') {
            readString();
        } else if (first == '{' || first == '[') {
            const char end = first == '{' ? '}' : ']';
            ++m_at;
            for (int index = 0; next() != end && m_at < m_text.size(); ++index) {
                const QString step = first == '{' ? readString() : QString::number(index);
                visit(depth + 1, onWay && depth < m_steps.size() && m_steps.at(depth) == step);
            }
            ++m_at;
        } else {
            while (m_at < m_text.size() && !QByteArrayView(",]} \t\r\n").contains(m_text[m_at])) {
                ++m_at;
            }
        }
    }

    const QByteArray& m_text;
    QStringList m_steps;
    qsizetype m_at = 0;
    qsizetype m_found = 0;
};

QString syntaxText(const QString& reason)
{
    if (reason.startsWith("unterminated"_L1)) {
        return Text::tr("a quotation mark or a closing bracket is missing.");
    }
    if (reason == u"missing_comma"_s || reason == u"missing_colon"_s || reason == u"missing_value"_s) {
        return Text::tr("a comma, a colon or a value is missing.");
    }
    if (reason == u"not_utf8"_s || reason == u"illegal_escape"_s) {
        return Text::tr("there are characters that cannot be read. Save the file as UTF-8.");
    }
    if (reason == u"garbage_at_end"_s) {
        return Text::tr("there is something after the end of the text.");
    }
    return Text::tr("this is not written as JSON.");
}

QString whatText(const QString& what)
{
    if (what == u"missing"_s) {
        return Text::tr("this is missing or empty.");
    }
    if (what == u"unknown_key"_s) {
        return Text::tr("there is no such entry in a wording pack.");
    }
    if (what == u"unknown"_s) {
        return Text::tr("the instrument has nothing of that name.");
    }
    if (what == u"duplicate"_s) {
        return Text::tr("this stands twice.");
    }
    if (what == u"wrong_type"_s) {
        return Text::tr("this is of the wrong kind, for instance a number instead of a text.");
    }
    if (what == u"too_long"_s) {
        return Text::tr("the text is too long.");
    }
    if (what == u"out_of_range"_s || what == u"not_allowed"_s || what == u"format"_s) {
        return Text::tr("this is not written as it must be in a wording pack.");
    }
    return Text::tr("this is not right.");
}
} // namespace

int lineOfPointer(const QByteArray& json, const QString& pointer)
{
    return 1 + int(json.first(PointerFinder(json, pointer).find()).count('\n'));
}

QString faultText(const JsonProblem& problem, const QByteArray& json)
{
    if (problem.what == u"too_large"_s) {
        return Text::tr("The file is larger than 2 MB. Check that it is the right one.");
    }
    if (problem.line > 0) {
        return Text::tr("Line %1: %2").arg(problem.line).arg(syntaxText(problem.reason));
    }
    const int line = lineOfPointer(json, problem.pointer);
    if (problem.pointer.isEmpty()) {
        return Text::tr("Line %1: %2").arg(line).arg(whatText(problem.what));
    }
    return Text::tr("Line %1, %2: %3", "line, place, what is wrong")
        .arg(line)
        .arg(problem.pointer.sliced(1), whatText(problem.what));
}

} // namespace frid::ui
