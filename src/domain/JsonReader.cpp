#include <frid/domain/JsonReader.h>

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace frid {

namespace {

QString escaped(QString key)
{
    return key.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
}

/// A word for why a text is no JSON.
QString syntaxReason(QJsonParseError::ParseError error)
{
    switch (error) {
    case QJsonParseError::UnterminatedObject:
        return u"unterminated_object"_s;
    case QJsonParseError::MissingNameSeparator:
        return u"missing_colon"_s;
    case QJsonParseError::UnterminatedArray:
        return u"unterminated_array"_s;
    case QJsonParseError::MissingValueSeparator:
        return u"missing_comma"_s;
    case QJsonParseError::IllegalValue:
        return u"illegal_value"_s;
    case QJsonParseError::TerminationByNumber:
    case QJsonParseError::IllegalNumber:
        return u"illegal_number"_s;
    case QJsonParseError::IllegalEscapeSequence:
        return u"illegal_escape"_s;
    case QJsonParseError::IllegalUTF8String:
        return u"not_utf8"_s;
    case QJsonParseError::UnterminatedString:
        return u"unterminated_string"_s;
    case QJsonParseError::MissingObject:
        return u"missing_value"_s;
    case QJsonParseError::DeepNesting:
        return u"too_deep"_s;
    case QJsonParseError::DocumentTooLarge:
        return u"too_large"_s;
    case QJsonParseError::GarbageAtEnd:
        return u"garbage_at_end"_s;
    case QJsonParseError::NoError:
        break;
    }
    return {};
}

/// QJsonDocument keeps the last of two equal keys and says nothing; this walks a text that it accepted and
/// finds them.
class DuplicateFinder {
public:
    DuplicateFinder(const QByteArray& text, QList<JsonProblem>& problems)
        : m_text(text)
        , m_problems(problems)
    { }

    void run() { readValue({}); }

private:
    char next()
    {
        while (m_at < m_text.size() && QByteArrayView(" \t\r\n").contains(m_text[m_at])) {
            ++m_at;
        }
        return m_at < m_text.size() ? m_text[m_at] : '\0';
    }

    QByteArray readString()
    {
        const qsizetype start = m_at++;
        while (m_at < m_text.size() && m_text[m_at] != '"') {
            m_at += m_text[m_at] == '\\' ? 2 : 1;
        }
        ++m_at;
        return m_text.mid(start, m_at - start);
    }

    static QString decoded(const QByteArray& quoted)
    {
        return QJsonDocument::fromJson('[' + quoted + ']').array().first().toString();
    }

    void readValue(const QString& pointer)
    {
        switch (next()) {
        case '{':
            readObject(pointer);
            break;
        case '[':
            readArray(pointer);
            break;
        case '"':
            readString();
            break;
        default:
            while (m_at < m_text.size() && !QByteArrayView(",]} \t\r\n").contains(m_text[m_at])) {
                ++m_at;
            }
        }
    }

    void readObject(const QString& pointer)
    {
        QSet<QString> keys;
        ++m_at;
        while (next() == '"') {
            const QString key = decoded(readString());
            const QString inner = pointer + u'/' + escaped(key);
            if (keys.contains(key)) {
                m_problems.append({inner, u"duplicate"_s});
            }
            keys.insert(key);
            next();
            ++m_at; // the colon
            readValue(inner);
            if (next() == ',') {
                ++m_at;
            }
        }
        ++m_at;
    }

    void readArray(const QString& pointer)
    {
        ++m_at;
        for (int index = 0; m_at < m_text.size() && next() != ']'; ++index) {
            readValue(pointer + u'/' + QString::number(index));
            if (next() == ',') {
                ++m_at;
            }
        }
        ++m_at;
    }

    const QByteArray& m_text;
    QList<JsonProblem>& m_problems;
    qsizetype m_at = 0;
};

} // namespace

JsonReader::JsonReader(const QByteArray& text)
    : m_problems(std::make_shared<QList<JsonProblem>>())
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError) {
        const auto line = 1 + text.first(qBound(0, error.offset, int(text.size()))).count('\n');
        m_problems->append({{}, u"syntax"_s, int(line), syntaxReason(error.error)});
        m_readable = false;
    } else if (!document.isObject()) {
        m_problems->append({{}, u"wrong_type"_s});
        m_readable = false;
    } else {
        m_object = document.object();
        DuplicateFinder(text, *m_problems).run();
    }
}

JsonReader::JsonReader(QJsonObject object, QString pointer, std::shared_ptr<QList<JsonProblem>> problems)
    : m_object(std::move(object))
    , m_pointer(std::move(pointer))
    , m_problems(std::move(problems))
{ }

QString JsonReader::pointerTo(const QString& key) const
{
    return m_pointer + u'/' + escaped(key);
}

void JsonReader::report(const QString& key, const QString& what)
{
    if (m_readable) {
        m_problems->append({pointerTo(key), what});
    }
}

std::optional<QJsonValue> JsonReader::value(const QString& key, QJsonValue::Type type, bool required)
{
    m_known.insert(key);
    const auto found = m_object.constFind(key);
    if (found == m_object.constEnd()) {
        if (required) {
            report(key, u"missing"_s);
        }
        return std::nullopt;
    }
    if (found->type() != type) {
        report(key, u"wrong_type"_s);
        return std::nullopt;
    }
    return *found;
}

QString JsonReader::string(const QString& key)
{
    const auto found = value(key, QJsonValue::String, true);
    if (found && found->toString().trimmed().isEmpty()) {
        report(key, u"missing"_s);
    }
    return found ? found->toString() : QString();
}

QString JsonReader::optionalString(const QString& key)
{
    const auto found = value(key, QJsonValue::String, false);
    return found ? found->toString() : QString();
}

QString JsonReader::oneOf(const QString& key, const QStringList& allowed)
{
    const auto found = value(key, QJsonValue::String, true);
    if (found && !allowed.contains(found->toString())) {
        report(key, u"not_allowed"_s);
        return {};
    }
    return found ? found->toString() : QString();
}

std::optional<int> JsonReader::optionalInteger(const QString& key, int minimum, int maximum)
{
    const auto found = value(key, QJsonValue::Double, false);
    if (!found) {
        return std::nullopt;
    }
    const double number = found->toDouble();
    if (number < minimum || number > maximum) {
        report(key, u"out_of_range"_s);
        return std::nullopt;
    }
    if (double(int(number)) != number) {
        report(key, u"wrong_type"_s);
        return std::nullopt;
    }
    return int(number);
}

int JsonReader::integer(const QString& key, int minimum, int maximum)
{
    if (!m_object.contains(key)) {
        value(key, QJsonValue::Double, true);
        return 0;
    }
    return optionalInteger(key, minimum, maximum).value_or(0);
}

bool JsonReader::boolean(const QString& key)
{
    const auto found = value(key, QJsonValue::Bool, true);
    return found && found->toBool();
}

bool JsonReader::optionalBoolean(const QString& key, bool otherwise)
{
    const auto found = value(key, QJsonValue::Bool, false);
    return found ? found->toBool() : otherwise;
}

QStringList JsonReader::strings(const QString& key, const QStringList& allowed)
{
    const auto found = value(key, QJsonValue::Array, true);
    if (!found) {
        return {};
    }
    QStringList result;
    const QJsonArray array = found->toArray();
    if (array.isEmpty()) {
        report(key, u"missing"_s);
    }
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QString text = array[i].toString();
        QString what;
        if (!array[i].isString()) {
            what = u"wrong_type"_s;
        } else if (text.trimmed().isEmpty()) {
            what = u"missing"_s;
        } else if (!allowed.isEmpty() && !allowed.contains(text)) {
            what = u"not_allowed"_s;
        } else if (result.contains(text)) {
            what = u"duplicate"_s;
        }
        if (what.isEmpty()) {
            result.append(text);
        } else {
            m_problems->append({pointerTo(key) + u'/' + QString::number(i), what});
        }
    }
    return result;
}

void JsonReader::object(const QString& key, const std::function<void(JsonReader&)>& read)
{
    if (const auto found = value(key, QJsonValue::Object, true)) {
        JsonReader inner(found->toObject(), pointerTo(key), m_problems);
        read(inner);
        inner.reportUnknownKeys();
    }
}

void JsonReader::array(const QString& key, const std::function<void(JsonReader&)>& read)
{
    const auto found = value(key, QJsonValue::Array, true);
    if (!found) {
        return;
    }
    const QJsonArray items = found->toArray();
    if (items.isEmpty()) {
        report(key, u"missing"_s);
    }
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString pointer = pointerTo(key) + u'/' + QString::number(i);
        if (!items[i].isObject()) {
            m_problems->append({pointer, u"wrong_type"_s});
            continue;
        }
        JsonReader inner(items[i].toObject(), pointer, m_problems);
        read(inner);
        inner.reportUnknownKeys();
    }
}

void JsonReader::reportUnknownKeys()
{
    const QStringList keys = m_object.keys();
    for (const QString& key : keys) {
        if (!m_known.contains(key)) {
            report(key, u"unknown_key"_s);
        }
    }
}

Result<void> JsonReader::finish()
{
    reportUnknownKeys();
    if (m_problems->isEmpty()) {
        return {};
    }
    const JsonProblem& first = m_problems->first();
    return invalid(first.pointer, first.line > 0 ? u"%1:%2"_s.arg(first.what).arg(first.line) : first.what);
}

} // namespace frid
