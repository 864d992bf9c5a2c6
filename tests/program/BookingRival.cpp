// Books the last bed at a given moment: one of the rivals of booking_race_test.py.
//   frid-booking-rival create ADDRESS RIVALS            makes a registry; prints the place's id and each
//   rival's case frid-booking-rival book ADDRESS CASE PLACE MOMENT   waits for the moment (milliseconds since
//   1970), books, and
//                                                       prints "won", "taken" or what went wrong
//   frid-booking-rival count ADDRESS PLACE              prints how many stay in the place

#include <frid/application/Services.h>
#include <frid/application/provider/PlacementService.h>
#include <frid/application/provider/ProviderService.h>
#include <frid/persistence/Registry.h>

#include <QCoreApplication>
#include <QDateTime>
#include <QThread>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace frid;

namespace {

const QByteArray password("Kastrull-Lada-Fjun-88");

Result<std::unique_ptr<Services>> openServices(const QString& address, bool create)
{
    persistence::RegistryOptions options;
    options.create = create;
    options.migrate = create;
    options.cheapPasswords = true;
    FRID_TRY(const auto place, persistence::RegistryAddress::parse(address));
    FRID_TRY(auto registry, persistence::Registry::open(place, options));
    return Services::make(std::move(registry), std::make_shared<SystemClock>());
}

Result<void> create(const QString& address, int rivals)
{
    FRID_TRY(auto services, openServices(address, true));
    NewRegistry request;
    request.municipality = u"Provköping"_s;
    request.unit = u"Enheten"_s;
    request.login = u"prov"_s;
    request.displayName = u"Prov"_s;
    request.password = password;
    request.alsoCaseworker = true;
    FRID_CHECK(services->auth().createRegistry(request));
    FRID_TRY(const Session session, services->auth().logIn(u"prov"_s, password));
    Provider shelter;
    shelter.kind = u"sheltered_housing"_s;
    shelter.name = u"Kvinnojouren Ekan"_s;
    FRID_TRY(const ProviderId provider, services->providers().save(session, shelter));
    Place last;
    last.provider = provider;
    last.name = u"Sista sängen"_s;
    last.beds = 1;
    last.suits = {u"women"_s};
    FRID_TRY(const PlaceId place, services->providers().savePlace(session, last));
    std::puts(qPrintable(place.toString()));
    for (int i = 0; i < rivals; ++i) {
        NewCase made;
        made.person.givenName = u"Testa"_s;
        made.unit = session.caseUnits().first();
        made.handler = session.account;
        made.intake.receivedOn = services->units().clock().today();
        made.intake.reason = u"Prov"_s;
        FRID_TRY(const CreatedCase result, services->cases().create(session, made));
        std::puts(qPrintable(result.id.toString()));
    }
    return {};
}

Result<void> book(const QString& address, CaseId id, PlaceId place, qint64 moment)
{
    FRID_TRY(auto services, openServices(address, false));
    FRID_TRY(const Session session, services->auth().logIn(u"prov"_s, password));
    Placement wanted;
    wanted.place = place;
    wanted.from = services->units().clock().today();
    while (QDateTime::currentMSecsSinceEpoch() < moment) {
        QThread::usleep(200);
    }
    const auto booked = services->placements().place(session, id, {wanted});
    if (booked) {
        std::puts("won");
    } else if (booked.error() == Error{ErrorCode::Conflict, u"place"_s, u"taken"_s}) {
        std::puts("taken");
    } else {
        std::puts(qPrintable(toString(booked.error().code) + u' ' + booked.error().field));
    }
    return {};
}

Result<void> count(const QString& address, PlaceId place)
{
    FRID_TRY(auto services, openServices(address, false));
    FRID_TRY(const Session session, services->auth().logIn(u"prov"_s, password));
    const QDate today = services->units().clock().today();
    const Deed deed{Action::ReadMyDay, ObjectRef::none(), {}, {}, {}};
    FRID_TRY(const auto stays, services->units().run(session, deed, [&](UnitOfWork& unit) {
        return unit.providers().stays(today, std::nullopt);
    }));
    std::printf("%d\n", int(stays.value(place).size()));
    return {};
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 4) {
        return 2;
    }
    const QString& address = arguments.at(2);
    Result<void> result = fail(ErrorCode::Invalid);
    if (arguments.at(1) == u"create"_s) {
        result = create(address, arguments.at(3).toInt());
    } else if (arguments.at(1) == u"book"_s && arguments.size() == 6) {
        result = book(address, CaseId::fromString(arguments.at(3)), PlaceId::fromString(arguments.at(4)),
            arguments.at(5).toLongLong());
    } else if (arguments.at(1) == u"count"_s) {
        result = count(address, PlaceId::fromString(arguments.at(3)));
    }
    if (!result) {
        std::fprintf(
            stderr, "%s %s\n", qPrintable(toString(result.error().code)), qPrintable(result.error().field));
    }
    return result ? 0 : 1;
}
