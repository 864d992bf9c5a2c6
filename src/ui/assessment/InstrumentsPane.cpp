#include "assessment/InstrumentsPane.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QShowEvent>
#include <QSpinBox>
#include <QSplitter>
#include <QVBoxLayout>

#include <frid/application/ErrorText.h>
#include <frid/application/Services.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/casefile/FormDialog.h>
#include <frid/ui/kit/AsyncCall.h>
#include <frid/ui/kit/Badge.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/Icons.h>
#include <frid/ui/kit/ListPane.h>
#include <frid/ui/kit/TableView.h>
#include <frid/ui/kit/Theme.h>

#include "assessment/WordingPacksPane.h"
#include "casefile/Columns.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

bool hasSwitchableScore(const Instrument& instrument)
{
    return std::any_of(instrument.scores.cbegin(), instrument.scores.cend(),
        [](const ScoreRule& score) { return score.switchable; });
}

QString kindText(InstrumentKind kind)
{
    switch (kind) {
    case InstrumentKind::Screening:
        return InstrumentsPane::tr("Screening");
    case InstrumentKind::Description:
        return InstrumentsPane::tr("Description of violence");
    case InstrumentKind::Weighted:
        return InstrumentsPane::tr("Weighted questions");
    case InstrumentKind::ProfessionalJudgement:
        return InstrumentsPane::tr("Structured professional judgement");
    case InstrumentKind::Conversation:
        return InstrumentsPane::tr("Conversation");
    case InstrumentKind::Checklist:
        break;
    }
    return InstrumentsPane::tr("Checklist");
}
} // namespace

QList<Column<InstrumentsPane::Line>> InstrumentsPane::columns() const
{
    const QString language = m_context.language();
    Columns<Line> columns;
    columns.add(u"title"_s, tr("Instrument"), 34,
        [language](const Line& line) { return line.instrument->title.in(language); });
    columns.add(u"edition"_s, tr("Edition"), 10, [](const Line& line) { return line.instrument->edition; });
    columns.add(u"kind"_s, tr("Kind"), 28, [](const Line& line) { return kindText(line.instrument->kind); });
    auto& verified = columns.add(u"verified"_s, tr("Content"), 18,
        [](const Line& line) { return line.instrument->verified ? tr("Verified") : tr("Not verified"); });
    verified.icon = [](const Line& line) {
        return line.instrument->verified ? QIcon() : Icons::get(toneIcon(Tone::Warning));
    };
    verified.tone
        = [](const Line& line) { return line.instrument->verified ? Tone::Neutral : Tone::Warning; };
    columns.add(u"wording"_s, tr("Wording"), 22, [](const Line& line) {
        return line.packs.isEmpty() ? tr("Frid's own words") : line.packs.join(u", "_s);
    });
    columns.add(u"scores"_s, tr("Points"), 14, [](const Line& line) {
        return !hasSwitchableScore(*line.instrument)              ? u"–"_s
            : line.settings.switchableScores(line.instrument->id) ? tr("Worked out")
                                                                  : tr("Switched off");
    });
    auto& days = columns.add(u"days"_s, tr("Next assessment"), 16, [](const Line& line) {
        const int distance = line.settings.reassessmentDays(*line.instrument);
        return distance == 0 ? tr("Not proposed") : tr("After %n day(s)", nullptr, distance);
    });
    days.sortKey
        = [](const Line& line) { return QVariant(line.settings.reassessmentDays(*line.instrument)); };
    return columns.list();
}

InstrumentsPane::InstrumentsPane(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_banner(new Banner(this))
    , m_pane(new ListPane(this))
    , m_about(new QLabel(this))
    , m_packs(new WordingPacksPane(context, this))
    , m_model(new RecordsModel<Line>(columns(), this))
{
    m_edit = m_pane->addButton(u"instrumentSettingsButton"_s, tr("Settings…"), u"configure"_s);
    m_edit->setEnabled(false);
    TableView* table = m_pane->table();
    table->setObjectName(u"instrumentTable"_s);
    table->setAccessibleName(tr("Instruments"));
    table->setRows(m_model);
    table->setSettingsKey(u"instruments"_s);
    table->setEmptyText(tr("No instruments"));
    m_about->setObjectName(u"aboutInstrument"_s);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setWordWrap(true);
    m_about->setTextInteractionFlags(Qt::TextSelectableByMouse);
    makeHint(m_about);

    auto* upper = new QWidget;
    auto* upperLayout = new QVBoxLayout(upper);
    upperLayout->setContentsMargins(0, 0, 0, grid::normal);
    upperLayout->setSpacing(grid::normal);
    upperLayout->addWidget(m_pane, 1);
    upperLayout->addWidget(m_about);
    auto* split = new QSplitter(Qt::Vertical, this);
    split->setChildrenCollapsible(false);
    split->addWidget(upper);
    split->addWidget(m_packs);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid::normal, 0, 0);
    layout->addWidget(m_banner);
    layout->addWidget(split, 1);

    connect(m_edit, &QPushButton::clicked, this, [this] { editSettings(m_pane->table()->currentRow()); });
    connect(table, &TableView::rowActivated, this, &InstrumentsPane::editSettings);
    connect(table, &TableView::currentRowChanged, this, &InstrumentsPane::showAbout);
    connect(m_packs, &WordingPacksPane::packsChanged, this, &InstrumentsPane::readInstruments);
    showAbout();
}

void InstrumentsPane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!event->spontaneous()) {
        refresh();
    }
}

void InstrumentsPane::refresh()
{
    readInstruments();
    m_packs->refresh();
}

void InstrumentsPane::readInstruments()
{
    const int asked = ++m_asked;
    onResult(
        m_context.ask([](Services& services, const Session& who) -> Result<QList<Line>> {
            FRID_TRY(const ContentSettings settings, services.instruments().settings(who));
            FRID_TRY(const QList<WordingPackInfo> packs, services.instruments().packs(who));
            QList<Line> lines;
            const QList<InstrumentPtr> newest = services.instruments().catalog().newest();
            for (const InstrumentPtr& instrument : newest) {
                Line line{instrument, settings, {}};
                for (const WordingPackInfo& pack : packs) {
                    if (pack.instrument == instrument->id && pack.editions.contains(instrument->edition)) {
                        line.packs += tr("%1 (%2)", "publisher, language").arg(pack.publisher, pack.language);
                    }
                }
                lines.append(line);
            }
            return lines;
        }),
        this,
        [this, asked](const QList<Line>& lines) {
            if (asked != m_asked) {
                return;
            }
            m_banner->hide();
            const int current = m_pane->table()->currentRow();
            const QString kept = current < 0 ? QString() : m_model->record(current).instrument->id;
            m_model->setRecords(lines);
            const int again = m_model->rowOf([&](const Line& line) { return line.instrument->id == kept; });
            if (again >= 0) {
                m_pane->table()->selectRow(again);
            }
            showAbout();
        },
        [this](const Error& error) { m_banner->showMessage(Tone::Warning, errorSentence(error)); });
}

void InstrumentsPane::showAbout()
{
    const int row = m_pane->table()->currentRow();
    m_edit->setEnabled(row >= 0);
    if (row < 0) {
        m_about->setText(tr("Choose an instrument to read where it comes from and what is confirmed."));
        return;
    }
    const Instrument& instrument = *m_model->record(row).instrument;
    const QString language = m_context.language();
    QStringList lines;
    for (const LocalText* text : {&instrument.source, &instrument.verifiedNote, &instrument.licence}) {
        if (!text->in(language).isEmpty()) {
            lines += text->in(language);
        }
    }
    m_about->setText(lines.join(u'\n'));
}

void InstrumentsPane::editSettings(int row)
{
    if (row < 0) {
        return;
    }
    const Line line = m_model->record(row);
    auto* dialog = new FormDialog(m_context, u"instrumentSettingsDialog"_s,
        tr("Settings for %1", "instrument").arg(line.instrument->title.in(m_context.language())), tr("Save"),
        this);
    QCheckBox* scores = nullptr;
    if (hasSwitchableScore(*line.instrument)) {
        scores = dialog->form()->add(u"scores"_s, tr("Work out points and levels"), new QCheckBox);
        scores->setChecked(line.settings.switchableScores(line.instrument->id));
        auto* hint = new QLabel(tr("When they are off, only the number of marked questions and the questions "
                                   "themselves are shown. Signed assessments stay as they were."));
        hint->setWordWrap(true);
        makeHint(hint);
        dialog->form()->addRow(hint);
    }
    auto* days = dialog->form()->add(
        u"reassess_after_days"_s, tr("Days until the next assessment is proposed"), new QSpinBox);
    days->setRange(0, ContentSettings::maximumDays);
    days->setSpecialValueText(tr("Not proposed"));
    days->setValue(line.settings.reassessmentDays(*line.instrument));
    auto* own = new QLabel(line.instrument->reassessAfterDays == 0
            ? tr("The instrument itself proposes no day.")
            : tr("The instrument itself proposes %n day(s).", nullptr, line.instrument->reassessAfterDays));
    makeHint(own);
    dialog->form()->addRow(own);
    dialog->setSubmit([this, dialog, scores, days, instrument = line.instrument] {
        const bool on = scores == nullptr || scores->isChecked();
        dialog->send(m_context.ask([instrument, on, distance = days->value()](
                                       Services& services, const Session& who) -> Result<void> {
            // Read anew, so that what was set for the others meanwhile stays.
            FRID_TRY(ContentSettings settings, services.instruments().settings(who));
            settings.scoresOff.removeAll(instrument->id);
            if (!on) {
                settings.scoresOff.append(instrument->id);
                settings.scoresOff.sort();
            }
            if (distance == instrument->reassessAfterDays) {
                settings.reassessAfterDays.remove(instrument->id);
            } else {
                settings.reassessAfterDays.insert(instrument->id, distance);
            }
            return services.instruments().saveSettings(who, settings);
        }),
            [this] { refresh(); });
    });
    dialog->open();
}

} // namespace frid::ui
