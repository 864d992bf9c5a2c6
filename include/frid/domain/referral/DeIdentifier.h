#pragma once

#include <frid/domain/person/Person.h>

#include <QDate>
#include <QHash>
#include <QList>
#include <QSet>
#include <QStringList>

namespace frid {

/// Somebody whose name must not be told.
struct KnownPerson {
    enum class Role { Subject, Perpetrator, Child, Staff, Other };
    Role role = Role::Other;
    QString givenName;
    QString familyName;
    Gender gender = Gender::Unknown;
    bool isChild = false; ///< of the subject: a child's case
    QStringList
        secrets; ///< phone, e-mail, address, identity number as recorded; replaced wherever they stand
};

/// Something in a text that may still tell who it is about.
struct IdentityTrace {
    enum class Kind {
        KnownName, ///< a name of the case, left because it is an ordinary word too
        GivenName, ///< one of the common given names
        Capitalised, ///< a capital letter inside a sentence
        Digits,
        Place, ///< a school, workplace, church or the like
        Rare, ///< a profession, origin or circumstance that few share
    };
    Kind kind = Kind::Capitalised;
    QString word;
    qsizetype at = 0; ///< position in the text, in UTF-16 units

    friend bool operator==(const IdentityTrace&, const IdentityTrace&) = default;
};

/// Makes Swedish text tell what happened and not to whom: names in every inflection, identity numbers,
/// telephone numbers, e-mail and street addresses, towns and days are replaced, each person and town by the
/// same words throughout. It replaces what it knows and can recognise; what remains is for a person to read,
/// and traces() says where to look. The words that it puts in are Swedish, as the text is.
class DeIdentifier {
public:
    /// `places` are towns to replace beside Sweden's municipalities and larger towns. Days are told as
    /// distances from `reference`, a Swedish calendar day.
    DeIdentifier(const QList<KnownPerson>& persons, const QStringList& places, QDate reference);

    /// What a person of the list is called: "Kvinnan", "Barn 2", "Våldsutövaren".
    [[nodiscard]] QString substitute(qsizetype person) const { return m_substitutes.value(person); }
    /// The text with substitutes. What is de-identified already stays as it is; towns go on with the next
    /// free letter.
    [[nodiscard]] QString deIdentified(const QString& text);
    /// In the order of the text; each word and kind once.
    [[nodiscard]] QList<IdentityTrace> traces(const QString& text) const;

private:
    struct Piece {
        QString text;
        bool done = false; ///< put in by us
    };
    using Pieces = QList<Piece>;

    void learnName(qsizetype person, const QString& name);
    void nameEverybody(const QList<KnownPerson>& persons);
    [[nodiscard]] QSet<qsizetype> personsNamed(const QString& word, bool* genitive) const;
    [[nodiscard]] bool isOrdinaryHere(const QString& word) const;
    [[nodiscard]] QString replacedNames(const QString& text);
    [[nodiscard]] QString replacedPlaces(const QString& text);
    [[nodiscard]] QString distance(QDate day) const;
    void takeSecrets(Pieces& pieces) const;
    void takePatterns(Pieces& pieces) const;

    QDate m_reference;
    QStringList m_substitutes;
    QStringList m_secrets; ///< longest first
    QHash<QString, QSet<qsizetype>> m_names; ///< lower case to whose it is
    QSet<QString> m_places; ///< as written, with its capital
    QHash<QString, QString> m_letters; ///< town to "Ort A"
    int m_nextLetter = 0;
};

} // namespace frid
