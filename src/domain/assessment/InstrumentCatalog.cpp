#include <frid/domain/assessment/InstrumentCatalog.h>

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

static void initInstrumentResources()
{
    Q_INIT_RESOURCE(instruments);
}

namespace frid {

Result<InstrumentCatalog> InstrumentCatalog::bundled()
{
    initInstrumentResources();
    InstrumentCatalog catalog;
    const QDir folder(u":/instruments"_s);
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            return fail(ErrorCode::NotFound, name);
        }
        FRID_TRY(Instrument instrument, Instrument::parse(file.readAll()));
        FRID_CHECK(catalog.add(std::move(instrument)));
    }
    return catalog;
}

Result<void> InstrumentCatalog::add(Instrument instrument)
{
    if (const InstrumentPtr same = find(instrument.id, instrument.edition)) {
        if (same->definition == instrument.definition) {
            return {};
        }
        return fail(ErrorCode::Duplicate, instrument.id, instrument.edition);
    }
    QList<InstrumentPtr>& editions = m_editions[instrument.id];
    const auto older = std::find_if(editions.begin(), editions.end(),
        [&](const InstrumentPtr& known) { return known->version < instrument.version; });
    editions.insert(older, std::make_shared<const Instrument>(std::move(instrument)));
    return {};
}

QList<InstrumentPtr> InstrumentCatalog::newest() const
{
    QList<InstrumentPtr> found;
    for (const QList<InstrumentPtr>& editions : m_editions) {
        found.append(editions.first());
    }
    std::sort(found.begin(), found.end(), [](const InstrumentPtr& a, const InstrumentPtr& b) {
        return a->kind != b->kind ? a->kind < b->kind : a->title.sv < b->title.sv;
    });
    return found;
}

InstrumentPtr InstrumentCatalog::find(const QString& id) const
{
    const auto found = m_editions.constFind(id);
    return found == m_editions.cend() ? nullptr : found->first();
}

InstrumentPtr InstrumentCatalog::find(const QString& id, const QString& edition) const
{
    const QList<InstrumentPtr> known = editions(id);
    for (const InstrumentPtr& candidate : known) {
        if (candidate->edition == edition) {
            return candidate;
        }
    }
    return nullptr;
}

QList<InstrumentPtr> InstrumentCatalog::editions(const QString& id) const
{
    return m_editions.value(id);
}

} // namespace frid
