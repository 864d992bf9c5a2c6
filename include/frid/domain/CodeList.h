#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <frid/domain/Error.h>
#include <frid/domain/JsonReader.h>

namespace frid {

/// One code and what it is called.
struct CodeItem {
    QString code; ///< the identifier in files, database and program: a-z, 0-9 and _, at most 40
    QString sv;
    QString en;
    bool verified = true; ///< false: the users are told that the label or meaning awaits confirmation
    QString note;

    friend bool operator==(const CodeItem&, const CodeItem&) = default;
};

/// A closed list of codes, content of resources/codes/NAME.json (docs/codes.schema.json).
struct CodeList {
    QString name;
    int version = 0;
    QString source; ///< where the list comes from
    QList<CodeItem> items; ///< in the order to show

    /// Error: Invalid with the JSON pointer and the first fault; `problems` takes all of them.
    [[nodiscard]] static Result<CodeList> parse(
        const QByteArray& json, QList<JsonProblem>* problems = nullptr);
};

/// All code lists of a registry, by name. Immutable after loading, so threads may share it.
class CodeCatalog {
public:
    /// The lists that the program carries (":/codes/*.json"). Fails only when the program is built wrongly.
    [[nodiscard]] static Result<CodeCatalog> bundled();

    /// Adds a list or replaces the one with its name.
    void add(CodeList list);

    /// List names, sorted.
    [[nodiscard]] QStringList lists() const;
    /// In the order to show; empty for an unknown list.
    [[nodiscard]] QList<CodeItem> items(const QString& list) const;
    [[nodiscard]] bool contains(const QString& list, const QString& code) const;
    /// The label in a language: Swedish for "sv" and "sv_SE", otherwise English. An unknown code is its own
    /// label.
    [[nodiscard]] QString label(const QString& list, const QString& code, const QString& language) const;

private:
    [[nodiscard]] const CodeItem* find(const QString& list, const QString& code) const;

    QHash<QString, CodeList> m_lists;
};

/// The bytes of a file among the program's own codes, such as "deadlines.json". Error: NotFound.
[[nodiscard]] Result<QByteArray> bundledCodeFile(const QString& fileName);

} // namespace frid
