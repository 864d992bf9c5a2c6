#pragma once

#include <catch2/catch.hpp>

#include <frid/domain/assessment/InstrumentCatalog.h>
#include <frid/domain/assessment/Snapshot.h>

#include <QDir>
#include <QFile>

namespace frid::test {

inline const InstrumentCatalog& instruments()
{
    static const InstrumentCatalog catalog = [] {
        auto bundled = InstrumentCatalog::bundled();
        if (!bundled) {
            FAIL(bundled.error().field.toStdString() << " " << bundled.error().detail.toStdString());
        }
        return *bundled;
    }();
    return catalog;
}

inline const Instrument& instrument(const QString& id)
{
    const InstrumentPtr found = instruments().find(id);
    REQUIRE(found);
    return *found;
}

inline Instrument parsed(const QByteArray& json)
{
    QList<JsonProblem> problems;
    auto instrument = Instrument::parse(json, &problems);
    for (const JsonProblem& problem : problems) {
        UNSCOPED_INFO(problem.pointer.toStdString() << " " << problem.what.toStdString());
    }
    REQUIRE(instrument);
    return *instrument;
}

/// The JSON files of a folder below tests/data.
inline QList<std::pair<QString, QByteArray>> dataFiles(const QString& folder)
{
    const QDir dir(QStringLiteral(FRID_SOURCE_DIR "/tests/data/") + folder);
    QList<std::pair<QString, QByteArray>> files;
    const QStringList names = dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QFile file(dir.filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        files.append({name, file.readAll()});
    }
    REQUIRE_FALSE(files.isEmpty());
    return files;
}

} // namespace frid::test
