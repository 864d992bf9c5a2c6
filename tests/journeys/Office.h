#pragma once

#include <frid/application/Services.h>

#include "support/TestDatabase.h"
#include "support/TestGateway.h"
#include "support/ui/Desk.h"
#include "support/ui/Screen.h"

namespace frid::test {

/// A registry with two units and accounts around a desk. Logins: "vera" and "kim" (caseworkers, north),
/// "mona" (manager, north), "sune" (caseworker, south), "sam" (coordinator, north), "greta" (auditor), "ada"
/// (administrator).
class Office {
public:
    inline static const QString secret = QStringLiteral("Tallkotte-vinter-87"); ///< everybody's password

    explicit Office(const QString& language = QStringLiteral("en"));

    [[nodiscard]] Desk& desk() { return m_desk; }
    [[nodiscard]] const QString& address() const { return m_address; }
    [[nodiscard]] UnitId north() const { return m_north; }
    [[nodiscard]] UnitId south() const { return m_south; }
    /// Somebody at another desk, without screens.
    [[nodiscard]] Services& services() { return *m_services; }
    [[nodiscard]] Session session(const QString& login);

    /// Starts the program anew and logs in.
    void enter(const QString& login);
    /// After a long break: the first touch finds it locked.
    void unlock();
    /// The shell's page of that name.
    QWidget* go(const QString& page);
    /// The rows of a table, cells joined by " | ", once the worker has answered and there are at least so
    /// many.
    QStringList rows(QWidget* page, const QString& table, int atLeast = 0);
    /// Selects the first row with the text; fails the test without one.
    void select(QWidget* page, const QString& table, const QString& text);
    /// The lines of My day's list of tasks, with its groups' titles.
    QStringList tasksOfMyDay();
    /// Until the worker has answered everything that was asked of it.
    void settle();

private:
    Desk m_desk;
    QString m_address;
    std::unique_ptr<TestGateway> m_gateway;
    std::unique_ptr<Services> m_services;
    UnitId m_north;
    UnitId m_south;
};

/// The words of a PDF; fails the test where they cannot be read.
[[nodiscard]] QString pdfText(const QString& file);

[[nodiscard]] bool has(const QStringList& rows, const QString& word);

} // namespace frid::test
