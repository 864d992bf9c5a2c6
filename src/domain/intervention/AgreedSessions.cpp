#include <frid/domain/intervention/AgreedSessions.h>

#include <QSet>
#include <algorithm>

namespace frid {

int movedSessions(const QList<Occasion>& occasions)
{
    QSet<OccasionId> replaced;
    for (const Occasion& occasion : occasions) {
        if (!occasion.replaces.isNull()) {
            replaced.insert(occasion.replaces);
        }
    }
    return int(std::ranges::count_if(
        occasions, [&](const Occasion& occasion) { return replaced.contains(occasion.id); }));
}

int agreedSessions(const QList<Occasion>& occasions)
{
    return int(occasions.size()) - movedSessions(occasions);
}

} // namespace frid
