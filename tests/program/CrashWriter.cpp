// Saves signed notes without end and says so after each: the victim of crash_test.py.
//   frid-crash-writer create REGISTRY      makes a registry with one case, prints the case's id
//   frid-crash-writer write REGISTRY CASE  prints the id of each note when, and only when, it is saved
//   frid-crash-writer verify REGISTRY CASE reads note ids from standard input, exits 1 when one is missing

#include <frid/application/Services.h>
#include <frid/persistence/Registry.h>

#include <QCoreApplication>
#include <QSet>

#include <cstdio>
#include <string>

using namespace Qt::StringLiterals;
using namespace frid;

namespace {

const QByteArray password("Kastrull-Lada-Fjun-88");

Result<std::unique_ptr<Services>> openServices(const QString& path, bool create)
{
    persistence::RegistryOptions options;
    options.create = create;
    options.migrate = create;
    options.cheapPasswords = true;
    FRID_TRY(auto registry, persistence::Registry::open(persistence::RegistryAddress::file(path), options));
    return Services::make(std::move(registry), std::make_shared<SystemClock>());
}

Result<void> create(const QString& path)
{
    FRID_TRY(auto services, openServices(path, true));
    NewRegistry request;
    request.municipality = u"Provköping"_s;
    request.unit = u"Enheten"_s;
    request.login = u"prov"_s;
    request.displayName = u"Prov"_s;
    request.password = password;
    request.alsoCaseworker = true;
    FRID_CHECK(services->auth().createRegistry(request));
    FRID_TRY(const Session session, services->auth().logIn(u"prov"_s, password));
    NewCase made;
    made.person.givenName = u"Testa"_s;
    made.unit = session.caseUnits().first();
    made.handler = session.account;
    made.intake.receivedOn = services->units().clock().today();
    made.intake.reason = u"Prov"_s;
    FRID_TRY(const CreatedCase result, services->cases().create(session, made));
    std::puts(qPrintable(result.id.toString()));
    return {};
}

Result<void> write(const QString& path, CaseId id)
{
    FRID_TRY(auto services, openServices(path, false));
    FRID_TRY(const Session session, services->auth().logIn(u"prov"_s, password));
    for (int i = 0;; ++i) {
        JournalNote note;
        note.caseId = id;
        note.kind = u"phone_call"_s;
        note.direction = u"in"_s;
        note.eventAt = services->units().clock().now();
        note.body = u"Anteckning "_s + QString(50 + i % 4000, u'x');
        FRID_TRY(const JournalNote saved, services->journal().sign(session, note));
        std::puts(qPrintable(saved.id.toString()));
        std::fflush(stdout);
    }
}

Result<void> verify(const QString& path, CaseId id)
{
    FRID_TRY(auto services, openServices(path, false));
    FRID_TRY(const Session session, services->auth().logIn(u"prov"_s, password));
    FRID_TRY(const QList<JournalNote> notes, services->journal().notes(session, id));
    QSet<QString> there;
    for (const JournalNote& note : notes) {
        there.insert(note.id.toString());
    }
    std::string line;
    int missing = 0;
    for (int c = std::getchar(); c != EOF; c = std::getchar()) {
        if (c != '\n') {
            line.push_back(char(c));
            continue;
        }
        if (!there.contains(QString::fromStdString(line))) {
            ++missing;
        }
        line.clear();
    }
    std::printf("%lld notes, %d missing\n", static_cast<long long>(notes.size()), missing);
    return missing == 0 ? Result<void>{} : fail(ErrorCode::NotFound);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3) {
        return 2;
    }
    const QString path = arguments.at(2);
    const CaseId id = arguments.size() > 3 ? CaseId::fromString(arguments.at(3)) : CaseId();
    Result<void> result = fail(ErrorCode::Invalid);
    if (arguments.at(1) == u"create"_s) {
        result = create(path);
    } else if (arguments.at(1) == u"write"_s) {
        result = write(path, id);
    } else if (arguments.at(1) == u"verify"_s) {
        result = verify(path, id);
    }
    if (!result) {
        std::fprintf(stderr, "%s\n", qPrintable(toString(result.error().code)));
    }
    return result ? 0 : 1;
}
