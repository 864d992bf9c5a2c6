#include "casefile/HistoryTab.h"

#include <QLineEdit>
#include <QUuid>
#include <QVBoxLayout>

#include <frid/application/ErrorText.h>
#include <frid/application/Services.h>
#include <frid/application/provider/ProviderService.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/CaseText.h>
#include <frid/ui/casefile/FieldText.h>
#include <frid/ui/kit/AsyncCall.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/DateText.h>
#include <frid/ui/kit/ListPane.h>
#include <frid/ui/kit/TableView.h>

#include "casefile/Columns.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

QString recordText(const QString& kind)
{
    const std::pair<QLatin1StringView, const char*> words[] = {
        {"case"_L1, QT_TRANSLATE_NOOP("frid::ui::HistoryTab", "Case")},
        {"person"_L1, QT_TRANSLATE_NOOP("frid::ui::HistoryTab", "Person")},
        {"party"_L1, QT_TRANSLATE_NOOP("frid::ui::HistoryTab", "Party")},
        {"violence"_L1, QT_TRANSLATE_NOOP("frid::ui::HistoryTab", "Violence")},
        {"goal"_L1, QT_TRANSLATE_NOOP("frid::ui::HistoryTab", "Goal")},
        {"task"_L1, QT_TRANSLATE_NOOP("frid::ui::HistoryTab", "Task")},
        {"link"_L1, QT_TRANSLATE_NOOP("frid::ui::HistoryTab", "Link")},
        {"referral"_L1, QT_TRANSLATE_NOOP("frid::ui::HistoryTab", "Referral")},
        {"consultation"_L1, QT_TRANSLATE_NOOP("frid::ui::HistoryTab", "Consultation")},
        {"intervention"_L1, QT_TRANSLATE_NOOP("frid::ui::HistoryTab", "Intervention")},
        {"occasion"_L1, QT_TRANSLATE_NOOP("frid::ui::HistoryTab", "Session")},
        {"placement"_L1, QT_TRANSLATE_NOOP("frid::ui::HistoryTab", "Placement")},
        {"violence_question"_L1, QT_TRANSLATE_NOOP("frid::ui::HistoryTab", "Question about violence")},
    };
    for (const auto& [code, label] : words) {
        if (kind == code) {
            return HistoryTab::tr(label);
        }
    }
    return kind;
}

/// Names of what a change points at in the case: parties, their persons, decisions.
QHash<QString, QString> namesInCase(const AppContext& context, const CaseOverview& shown)
{
    QHash<QString, QString> names;
    for (const TimelineEntry& entry : shown.timeline) {
        if (entry.kind == TimelineEntry::Kind::Decision) {
            names.insert(entry.id, timelineTitle(context, entry));
        }
    }
    for (const PartyRow& row : shown.parties) {
        const QString name = row.party.person.isNull() ? row.party.unknownLabel : personText(row.person);
        names.insert(row.party.id.toString(), name);
        if (!row.party.person.isNull()) {
            names.insert(row.party.person.toString(), name);
        }
    }
    return names;
}

QString deedText(const QString& deed)
{
    return deed == "added"_L1  ? HistoryTab::tr("added")
        : deed == "removed"_L1 ? HistoryTab::tr("removed")
                               : HistoryTab::tr("changed");
}
} // namespace

HistoryTab::HistoryTab(AppContext& appContext, QWidget* parent)
    : CaseTab(appContext, parent)
    , m_pane(new ListPane)
    , m_model(nullptr)
    , m_banner(new Banner(this))
{
    setObjectName(u"historyTab"_s);
    const auto* with = &appContext;
    using Line = HistoryLine;
    Columns<Line> columns;
    columns.addWhen(u"at"_s, tr("When"), 17, [](const Line& line) { return dateTimeText(line.at); }).sortKey
        = [](const Line& line) { return QVariant(line.at.toMSecsSinceEpoch()); };
    columns.add(u"by"_s, tr("Who"), 18, [](const Line& line) { return line.byName; });
    columns.add(u"record"_s, tr("Record"), 12, [](const Line& line) { return line.record; });
    columns.add(u"deed"_s, tr("Deed"), 10, [](const Line& line) { return line.deed; });
    columns.add(u"field"_s, tr("Field"), 22, [](const Line& line) { return fieldLabel(line.change.name); });
    const auto value = [with, this](const QString& field, const QString& text) {
        const auto name = m_names.constFind(text);
        if (name != m_names.cend()) {
            return *name;
        }
        // Somebody who is no longer in the case; an id would tell nobody anything.
        return QUuid::fromString(text).isNull() ? fieldValueText(*with, field, text).simplified()
                                                : tr("no longer in the case");
    };
    columns.add(u"before"_s, tr("Before"), 28,
        [value](const Line& line) { return value(line.change.name, line.change.before); });
    columns.add(u"after"_s, tr("After"), 28,
        [value](const Line& line) { return value(line.change.name, line.change.after); });
    m_model = new RecordsModel<Line>(columns.list(), this);
    m_pane->table()->setObjectName(u"historyTable"_s);
    m_pane->table()->setAccessibleName(tr("History"));
    m_pane->table()->setRows(m_model);
    m_pane->table()->setSettingsKey(u"caseHistory"_s);
    m_pane->table()->setEmptyText(tr("Nothing has been changed yet"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid::normal, 0, 0);
    layout->addWidget(m_banner);
    layout->addWidget(m_pane, 1);
}

void HistoryTab::showCase()
{
    m_stale = true;
    if (isVisible()) {
        read();
    }
}

void HistoryTab::showEvent(QShowEvent* event)
{
    CaseTab::showEvent(event);
    if (m_stale && overview()) {
        read();
    }
}

void HistoryTab::read()
{
    m_stale = false;
    struct Read {
        QList<HistoryEntry> entries;
        QHash<QString, QString> names;
    };
    onResult(
        context().ask([id = caseId()](Services& services, const Session& who) -> Result<Read> {
            Read result;
            FRID_TRY(result.entries, services.cases().history(who, id));
            FRID_TRY(const QList<Colleague> colleagues, services.accounts().colleagues(who));
            for (const Colleague& one : colleagues) {
                result.names.insert(one.id.toString(), one.name);
            }
            FRID_TRY(const QList<Unit> units, services.accounts().units(who));
            for (const Unit& one : units) {
                result.names.insert(one.id.toString(), one.name);
            }
            FRID_TRY(const QList<ProviderRow> providers, services.providers().providers(who));
            for (const ProviderRow& row : providers) {
                for (const PlaceNow& one : row.places) {
                    result.names.insert(
                        one.place.id.toString(), row.provider.name + u", "_s + one.place.name);
                }
            }
            return result;
        }),
        this,
        [this](const Read& result) {
            m_names = namesInCase(context(), *overview());
            m_names.insert(result.names);
            QList<HistoryLine> lines;
            for (const HistoryEntry& entry : result.entries) {
                const HistoryLine line{
                    entry.at, entry.byName, recordText(entry.recordKind), deedText(entry.deed), {}};
                if (entry.changes.isEmpty()) {
                    lines.append(line);
                }
                for (const FieldChange& change : entry.changes) {
                    lines.append(line);
                    lines.last().change = change;
                }
            }
            m_banner->hide();
            m_model->setRecords(std::move(lines));
        },
        [this](const Error& error) {
            m_stale = true;
            m_banner->showMessage(Tone::Danger, errorSentence(error), tr("Try again"), [this] { read(); });
        });
}

} // namespace frid::ui
