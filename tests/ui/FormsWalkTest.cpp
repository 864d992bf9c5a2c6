// Every screen of the program in Swedish and English, light and dark, at 100 and 200 %: reachable by
// keyboard, labelled, nothing cut; and a picture of it in build/screenshots for people to look at.
#include <catch2/catch.hpp>

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include "FormsWalk.h"

using namespace frid::test;
using namespace Qt::StringLiterals;

namespace {

const QString sources = QString::fromLocal8Bit(FRID_SOURCE_DIR);

/// What stands in the sources by that pattern, but not in the ones that are somebody else's.
QStringList inSources(const QStringList& folders, const QString& pattern)
{
    const QRegularExpression wanted(pattern, QRegularExpression::MultilineOption);
    QStringList found;
    for (const QString& folder : folders) {
        QDirIterator files(
            sources + folder, {u"*.h"_s, u"*.cpp"_s, u"*.ui"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.fileName().contains(u"/kit/"_s) || !file.open(QIODevice::ReadOnly)) {
                continue;
            }
            auto match = wanted.globalMatch(QString::fromUtf8(file.readAll()));
            while (match.hasNext()) {
                found += match.next().captured(1);
            }
        }
    }
    found.removeDuplicates();
    return found;
}
} // namespace

TEST_CASE("every screen can be used by keyboard, is labelled and cuts nothing", "[forms][screenshots]")
{
    // Every two of language, colours and size meet in the first four; FRID_ALL_LOOKS=1 walks all eight.
    static const std::vector<Look> looks{{u"sv"_s, false, 100}, {u"en"_s, false, 200}, {u"sv"_s, true, 200},
        {u"en"_s, true, 100}, {u"sv"_s, false, 200}, {u"en"_s, false, 100}, {u"sv"_s, true, 100},
        {u"en"_s, true, 200}};
    const std::size_t walked = qEnvironmentVariableIsSet("FRID_ALL_LOOKS") ? looks.size() : 4;
    const Look look = looks.at(GENERATE_COPY(range(std::size_t(0), walked)));
    INFO(look.name().toStdString());
    FormsWalk walk(look);
    walk.everything();
    INFO(walk.findings().join(u'\n').toStdString());
    CHECK(walk.findings().isEmpty());

    // A screen that the walk does not know is a screen that nobody looks at.
    const QStringList classes = inSources({u"/src/ui"_s, u"/include/frid/ui"_s},
        u"^class (\\w+)(?: final)? : public "
        u"(?:QWidget|QDialog|QMainWindow|FormDialog|StartPage|CaseTab)\\b"_s);
    for (const QString& name : classes) {
        if (name == u"FormDialog" || name == u"StartPage" || name == u"CaseTab") { // bases
            continue;
        }
        INFO(name.toStdString());
        CHECK(walk.classes().contains(u"frid::ui::"_s + name));
    }
    const QStringList dialogs = inSources({u"/src/ui"_s}, u"u\"(\\w+Dialog)\""_s);
    for (const QString& name : dialogs) {
        if (name != u"printDialog") { // the system's
            INFO(name.toStdString());
            CHECK(walk.names().contains(name));
        }
    }
}
