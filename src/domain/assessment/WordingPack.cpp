#include <frid/domain/assessment/WordingPack.h>

#include "AssessmentJson.h"

using namespace Qt::StringLiterals;

namespace frid {

namespace {

/// BCP 47, as far as packs need it: "sv", "so", "zh-Hant".
bool isLanguage(const QString& text)
{
    static const QRegularExpression pattern(u"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*\\z"_s);
    return pattern.match(text).hasMatch();
}

/// The editions of the pack that the catalog knows; the others are faults.
QList<InstrumentPtr> readEditions(JsonReader& root, WordingPack& pack, const InstrumentCatalog& catalog)
{
    QList<InstrumentPtr> known;
    pack.instrument = readChecked(root, u"instrument"_s, isFileIdentifier);
    if (!pack.instrument.isEmpty() && catalog.find(pack.instrument) == nullptr) {
        root.report(u"instrument"_s, u"unknown"_s);
    }
    pack.editions = root.strings(u"editions"_s);
    for (const QString& edition : std::as_const(pack.editions)) {
        if (const InstrumentPtr found = catalog.find(pack.instrument, edition)) {
            known.append(found);
        } else {
            root.report(u"editions"_s, u"unknown"_s);
        }
    }
    return known;
}

bool hasSection(const Instrument& instrument, const QString& id)
{
    return std::any_of(instrument.sections.begin(), instrument.sections.end(),
        [&](const InstrumentSection& section) { return section.id == id; });
}

} // namespace

Result<WordingPack> WordingPack::parse(
    const QByteArray& json, const InstrumentCatalog& catalog, QList<JsonProblem>* problems)
{
    if (json.size() > maximumBytes) {
        if (problems != nullptr) {
            *problems = {{{}, u"too_large"_s}};
        }
        return invalid({}, u"too_large"_s);
    }
    JsonReader root(json);
    WordingPack pack;
    root.oneOf(u"format"_s, {u"frid-wording-pack-1"_s});
    pack.id = readChecked(root, u"id"_s, isFileIdentifier);
    pack.version = readChecked(root, u"version"_s, isEdition);
    const QList<InstrumentPtr> known = readEditions(root, pack, catalog);
    pack.language = readChecked(root, u"language"_s, isLanguage);
    pack.publisher = readText(root, u"publisher"_s, 200);
    root.object(u"licence"_s, [&](JsonReader& licence) {
        pack.licenceText = readText(licence, u"text"_s, maximumTextLength);
        pack.mayPrint = licence.boolean(u"may_print"_s);
    });
    root.array(u"items"_s, [&](JsonReader& item) {
        const QString itemId = readChecked(item, u"id"_s, isIdentifier);
        ItemWording wording;
        wording.text = readText(item, u"text"_s, maximumTextLength);
        if (item.has(u"guidance"_s)) {
            wording.guidance = readText(item, u"guidance"_s, maximumTextLength);
        }
        if (pack.items.contains(itemId)) {
            item.report(u"id"_s, u"duplicate"_s);
        }
        if (std::none_of(known.begin(), known.end(),
                [&](const InstrumentPtr& edition) { return edition->item(itemId) != nullptr; })) {
            item.report(u"id"_s, u"unknown"_s);
        }
        pack.items.insert(itemId, wording);
    });
    if (root.has(u"sections"_s)) {
        root.array(u"sections"_s, [&](JsonReader& section) {
            const QString sectionId = readChecked(section, u"id"_s, isIdentifier);
            const QString title = readText(section, u"title"_s, 200);
            if (pack.sections.contains(sectionId)) {
                section.report(u"id"_s, u"duplicate"_s);
            }
            if (std::none_of(known.begin(), known.end(),
                    [&](const InstrumentPtr& edition) { return hasSection(*edition, sectionId); })) {
                section.report(u"id"_s, u"unknown"_s);
            }
            pack.sections.insert(sectionId, title);
        });
    }
    const auto finished = root.finish();
    if (problems != nullptr) {
        *problems = root.problems();
    }
    if (!finished) {
        Error error = finished.error();
        if (const JsonProblem& first = root.problems().first(); first.line > 0) {
            error.detail += u':' + first.reason;
        }
        return tl::unexpected(error);
    }
    return pack;
}

} // namespace frid
