#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>
#include <frid/domain/Error.h>
#include <functional>
#include <memory>
#include <optional>

namespace frid {

/// What is wrong at one place of a JSON text.
struct JsonProblem {
    QString pointer; ///< RFC 6901: "/items/3/code"; empty for the whole text
    /// `syntax`, `unknown_key`, `missing`, `wrong_type`, `out_of_range`, `duplicate`, `not_allowed`, or a
    /// word of the caller's
    QString what;
    int line = 0; ///< from 1, for `syntax`; otherwise 0
    /// For `syntax`, why: `unterminated_string`, `missing_comma`, `illegal_value`, …; otherwise empty
    QString reason = {};

    friend bool operator==(const JsonProblem&, const JsonProblem&) = default;
};

/// Strict typed reading of one JSON object. Every getter notes its key as known and every fault in one list
/// shared by the whole text; on a fault it returns an empty value, so a loader reads on and reports
/// everything at once:
///
///     JsonReader root(bytes);
///     list.name = root.string(u"list"_s);
///     root.array(u"items"_s, [&](JsonReader& item) { list.items += readItem(item); });
///     FRID_CHECK(root.finish());
class JsonReader {
public:
    /// The text's outermost value must be an object in UTF-8.
    explicit JsonReader(const QByteArray& text);

    /// Not empty, not only white space.
    QString string(const QString& key);
    /// Empty when the key is absent.
    QString optionalString(const QString& key);
    /// A string out of `allowed`; otherwise `not_allowed`.
    QString oneOf(const QString& key, const QStringList& allowed);
    /// A whole number from `minimum` to `maximum`.
    int integer(const QString& key, int minimum, int maximum);
    std::optional<int> optionalInteger(const QString& key, int minimum, int maximum);
    bool boolean(const QString& key);
    bool optionalBoolean(const QString& key, bool otherwise);
    /// Different strings, at least one; each out of `allowed` unless that is empty.
    QStringList strings(const QString& key, const QStringList& allowed = {});
    /// Calls for the object; unknown keys in it are faults.
    void object(const QString& key, const std::function<void(JsonReader&)>& read);
    /// Calls for each object of an array with at least one; unknown keys in them are faults.
    void array(const QString& key, const std::function<void(JsonReader&)>& read);

    /// Whether the object has the key, for optional objects and arrays.
    [[nodiscard]] bool has(const QString& key) const { return m_object.contains(key); }
    /// The object as it stood in the text; empty when the text could not be read.
    [[nodiscard]] const QJsonObject& source() const { return m_object; }

    /// Takes an object of the key as known without looking into it.
    void ignore(const QString& key) { value(key, QJsonValue::Object, true); }

    /// Notes a fault of the caller's own rules at a key of this object.
    void report(const QString& key, const QString& what);

    [[nodiscard]] const QList<JsonProblem>& problems() const { return *m_problems; }
    /// Call last: unknown keys are faults. Error: Invalid with the first fault's pointer as field and its
    /// what
    /// (`syntax:LINE` with the line) as detail.
    [[nodiscard]] Result<void> finish();

private:
    JsonReader(QJsonObject object, QString pointer, std::shared_ptr<QList<JsonProblem>> problems);
    std::optional<QJsonValue> value(const QString& key, QJsonValue::Type type, bool required);
    void reportUnknownKeys();
    [[nodiscard]] QString pointerTo(const QString& key) const;

    QJsonObject m_object;
    QString m_pointer;
    QSet<QString> m_known;
    std::shared_ptr<QList<JsonProblem>> m_problems;
    bool m_readable = true;
};

} // namespace frid
