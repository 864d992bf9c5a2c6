#include <catch2/catch.hpp>

#include <frid/domain/intervention/AgreedSessions.h>

using namespace frid;

TEST_CASE("one that was moved counts once among those agreed on")
{
    const QDateTime noon(QDate(2026, 3, 2), QTime(12, 0), Qt::UTC);
    QList<Occasion> sessions(5);
    for (Occasion& one : sessions) {
        one.id = OccasionId::make(noon);
    }
    CHECK(agreedSessions({}) == 0);
    CHECK(agreedSessions(sessions) == 5);
    sessions[2].replaces = sessions[1].id;
    CHECK(movedSessions(sessions) == 1);
    CHECK(agreedSessions(sessions) == 4);
    sessions[3].replaces = sessions[2].id; // and once more
    CHECK(agreedSessions(sessions) == 3);
    sessions.removeFirst();
    sessions.removeFirst(); // the first one lies outside the period that is looked at
    CHECK(agreedSessions(sessions) == 2);
}
