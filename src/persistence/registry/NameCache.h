#pragma once

#include <frid/domain/Error.h>
#include <frid/domain/person/Person.h>

#include <QDate>
#include <QHash>
#include <QList>
#include <optional>
#include <utility>

namespace frid::persistence {

struct UnitContext;

/// What lists show of a person, opened.
struct PersonName {
    Revision revision = 0;
    QString givenName;
    QString familyName;
    std::optional<IdentityNumber> identityNumber;
    std::optional<QDate> birthDate;
    Protection protection = Protection::None;

    /// "Given Family", or the one that is known. Not masked: that is the reader's business.
    [[nodiscard]] QString name() const;
};

/// Opened names of persons and accounts, kept per connection so that a list does not decrypt them each time.
/// An entry counts only for the revision that it was read at. Empty while the key ring is closed.
class NameCache {
public:
    using Wanted = QList<std::pair<PersonId, Revision>>;

    /// Null when not there at this revision. Valid until the next non-const call.
    [[nodiscard]] const PersonName* find(PersonId id, Revision revision) const;
    /// Reads those that find() would not find, many at a time. Errors: Storage kinds, Locked, Tampered.
    [[nodiscard]] Result<void> load(UnitContext& context, const Wanted& wanted);
    /// One person, at whatever revision stands in the registry now. Errors: NotFound and those of load().
    [[nodiscard]] Result<PersonName> person(UnitContext& context, PersonId id);
    /// Display names of every account, disabled ones too.
    [[nodiscard]] Result<QHash<AccountId, QString>> accounts(UnitContext& context);
    void clear();

private:
    struct AccountName {
        Revision revision = 0;
        QString name;
    };
    QHash<PersonId, PersonName> m_persons;
    QHash<AccountId, AccountName> m_accounts;
};

} // namespace frid::persistence
