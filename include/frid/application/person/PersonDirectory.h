#pragma once

#include <frid/domain/Id.h>

#include <QDate>
#include <QList>
#include <QSharedDataPointer>
#include <QString>
#include <QStringList>

namespace frid {

/// What the directory knows of one person.
struct DirectoryEntry {
    PersonId id;
    QString givenName;
    QString familyName;
    QString identityDigits; ///< as IdentityNumber::digits(); empty without number
    QDate birthDate; ///< null: unknown
    int birthYear = 0; ///< 0: unknown
    bool masked = false; ///< protected: found only by the whole number or a case number, never by name
    QStringList caseNumbers; ///< "2026-00173"

    friend bool operator==(const DirectoryEntry&, const DirectoryEntry&) = default;
};

/// How well a hit answers, best first.
enum class DirectoryMatch {
    Number, ///< whole identity number or case number
    Exact, ///< every word is a whole name
    Prefix, ///< words begin names or numbers
    Phonetic, ///< sounds alike
    Similar, ///< `similar` only: a few letters differ
};

/// A masked person's hit carries id, masked and case numbers and nothing else.
struct DirectoryHit {
    DirectoryEntry person;
    DirectoryMatch match = DirectoryMatch::Exact;
};

/// What a search had to look at, for tests of its cost.
struct DirectoryEffort {
    qsizetype words = 0; ///< distinct indexed words compared
    qsizetype persons = 0; ///< persons weighed
};

/// The in-memory index in which people are found while typing (DESIGN.md 5). It exists because names are
/// sealed in the registry; it lives only while the registry is unlocked.
///
/// Implicitly shared: a copy is a cheap snapshot that another thread may search; the first change after
/// copying detaches, which copies the index. Changes of an unshared directory happen in place; one object
/// belongs to one thread at a time.
///
/// A search's words must all match, in any order. A word matches the beginning of a name; case does not
/// matter, accents fold (é to e) but å, ä and ö are letters of their own, which a typed plain a or o finds
/// too; from three letters on, Swedish spellings that sound alike match as well (Kristina, Christina). Four
/// digits or more match the beginning of the identity number (ten or twelve digits) or birth date, fewer are
/// passed over; "2026-173" matches a case number, "2026-001" also those that begin so.
class PersonDirectory {
public:
    PersonDirectory();
    PersonDirectory(const PersonDirectory&);
    PersonDirectory(PersonDirectory&&) noexcept;
    PersonDirectory& operator=(const PersonDirectory&);
    PersonDirectory& operator=(PersonDirectory&&) noexcept;
    ~PersonDirectory();

    [[nodiscard]] static PersonDirectory build(const QList<DirectoryEntry>& entries);

    /// Adds the person or replaces what was known.
    void upsert(const DirectoryEntry& entry);
    void remove(PersonId id);
    void clear();
    [[nodiscard]] qsizetype size() const;

    /// At most `limit` hits: whole numbers, exact names, prefixes, sound-alikes; then by family and given
    /// name in Swedish order. Nothing for an empty query.
    [[nodiscard]] QList<DirectoryHit> search(
        QStringView query, int limit, DirectoryEffort* effort = nullptr) const;

    /// Who might be the same person, best first: both names alike (either order, up to two letters wrong by
    /// length, or alike in sound) and birth dates that are equal, near, mistyped or unknown; or one name
    /// alike and the same birth date. Masked persons never appear.
    [[nodiscard]] QList<DirectoryHit> similar(
        QStringView givenName, QStringView familyName, QDate birthDate, int limit) const;

private:
    class Data;
    QSharedDataPointer<Data> m_data;
};

/// Lower case without accents, as a Swede files it: å, ä, ö stay; æ and ø are ä and ö.
[[nodiscard]] QString foldName(QStringView name);
/// One key for spellings that sound alike in Swedish; of a folded name.
[[nodiscard]] QString phoneticKey(QStringView folded);

} // namespace frid
