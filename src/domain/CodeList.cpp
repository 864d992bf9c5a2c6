#include <frid/domain/CodeList.h>

#include "CodeIdentifier.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

static void initCodeResources()
{
    Q_INIT_RESOURCE(codes);
}

namespace frid {

namespace {

/// Files of their own kinds that lie beside the lists.
constexpr std::array otherFiles{"case_weights.json"_L1, "deadlines.json"_L1, "intervention_methods.json"_L1};

} // namespace

bool isCodeIdentifier(const QString& text)
{
    static const QRegularExpression pattern(u"^[a-z][a-z0-9_]{0,39}$"_s);
    return pattern.match(text).hasMatch();
}

Result<CodeList> CodeList::parse(const QByteArray& json, QList<JsonProblem>* problems)
{
    JsonReader root(json);
    CodeList list;
    list.name = root.string(u"list"_s);
    if (!list.name.isEmpty() && !isCodeIdentifier(list.name)) {
        root.report(u"list"_s, u"not_allowed"_s);
    }
    list.version = root.integer(u"version"_s, 1, 1'000'000);
    list.source = root.string(u"source"_s);
    QSet<QString> seen;
    root.array(u"items"_s, [&](JsonReader& item) {
        CodeItem read;
        read.code = item.string(u"code"_s);
        if (!read.code.isEmpty() && !isCodeIdentifier(read.code)) {
            item.report(u"code"_s, u"not_allowed"_s);
        } else if (seen.contains(read.code)) {
            item.report(u"code"_s, u"duplicate"_s);
        }
        seen.insert(read.code);
        read.sv = item.string(u"sv"_s);
        read.en = item.string(u"en"_s);
        read.verified = item.boolean(u"verified"_s);
        read.note = item.optionalString(u"note"_s);
        list.items.append(read);
    });
    const auto finished = root.finish();
    if (problems != nullptr) {
        *problems = root.problems();
    }
    FRID_CHECK(finished);
    return list;
}

Result<QByteArray> bundledCodeFile(const QString& fileName)
{
    initCodeResources();
    QFile file(u":/codes/"_s + fileName);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::NotFound, fileName);
    }
    return file.readAll();
}

Result<CodeCatalog> CodeCatalog::bundled()
{
    initCodeResources();
    CodeCatalog catalog;
    const QStringList files = QDir(u":/codes"_s).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString& name : files) {
        if (std::ranges::find(otherFiles, name) != otherFiles.end()) {
            continue;
        }
        FRID_TRY(const QByteArray json, bundledCodeFile(name));
        FRID_TRY(CodeList list, CodeList::parse(json));
        catalog.add(std::move(list));
    }
    return catalog;
}

void CodeCatalog::add(CodeList list)
{
    const QString name = list.name;
    m_lists[name] = std::move(list);
}

QStringList CodeCatalog::lists() const
{
    QStringList names = m_lists.keys();
    names.sort();
    return names;
}

QList<CodeItem> CodeCatalog::items(const QString& list) const
{
    return m_lists.value(list).items;
}

const CodeItem* CodeCatalog::find(const QString& list, const QString& code) const
{
    const auto found = m_lists.constFind(list);
    if (found == m_lists.cend()) {
        return nullptr;
    }
    for (const CodeItem& item : found->items) {
        if (item.code == code) {
            return &item;
        }
    }
    return nullptr;
}

bool CodeCatalog::contains(const QString& list, const QString& code) const
{
    return find(list, code) != nullptr;
}

QString CodeCatalog::label(const QString& list, const QString& code, const QString& language) const
{
    const CodeItem* item = find(list, code);
    if (item == nullptr) {
        return code;
    }
    return language == "sv"_L1 || language.startsWith("sv_"_L1) ? item->sv : item->en;
}

} // namespace frid
