#include "assessment/WordingPacksPane.h"

#include <QFile>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <frid/application/ErrorText.h>
#include <frid/application/Services.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/kit/AsyncCall.h>
#include <frid/ui/kit/Badge.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/DateText.h>
#include <frid/ui/kit/Icons.h>
#include <frid/ui/kit/ListPane.h>
#include <frid/ui/kit/Prompt.h>
#include <frid/ui/kit/TableView.h>
#include <frid/ui/kit/Theme.h>

#include "assessment/WordingPackFaults.h"
#include "casefile/Columns.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostFaults = 50; ///< one mistake made everywhere need not be read a thousand times

QString languageText(const QString& code)
{
    const QLocale locale(code);
    if (locale.language() == QLocale::C) {
        return code;
    }
    const QString name = locale.nativeLanguageName();
    return name.isEmpty() ? code : u"%1 (%2)"_s.arg(name, code);
}
} // namespace

QList<Column<WordingPacksPane::Line>> WordingPacksPane::columns()
{
    Columns<Line> columns;
    columns.add(u"instrument"_s, tr("Instrument"), 30, [](const Line& line) { return line.title; });
    columns.add(
        u"language"_s, tr("Language"), 16, [](const Line& line) { return languageText(line.info.language); });
    columns.add(u"publisher"_s, tr("Publisher"), 24, [](const Line& line) { return line.info.publisher; });
    auto& print = columns.add(u"print"_s, tr("May be printed"), 16, [](const Line& line) {
        return !line.mayPrint ? tr("Cannot be read") : *line.mayPrint ? tr("Yes") : tr("No");
    });
    print.icon
        = [](const Line& line) { return line.mayPrint ? QIcon() : Icons::get(toneIcon(Tone::Warning)); };
    print.tone = [](const Line& line) { return line.mayPrint ? Tone::Neutral : Tone::Warning; };
    columns.add(u"version"_s, tr("Pack and version"), 22,
        [](const Line& line) { return u"%1 %2"_s.arg(line.info.id, line.info.version); });
    auto& at = columns.add(u"imported"_s, tr("Imported"), 17,
        [](const Line& line) { return dateTimeText(line.info.importedAt); });
    at.sortKey = [](const Line& line) { return QVariant(line.info.importedAt.toMSecsSinceEpoch()); };
    return columns.list();
}

WordingPacksPane::WordingPacksPane(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_banner(new Banner(this))
    , m_faults(new QPlainTextEdit(this))
    , m_pane(new ListPane(this))
    , m_model(new RecordsModel<Line>(columns(), this))
{
    m_banner->setClosable(true);
    auto* headline = new QLabel(tr("Wording packs"), this);
    makeHeadline(headline, Headline::Group);
    m_hint = new QLabel(tr("Frid shows topics in its own words. Who has the right to a publisher's exact "
                           "wording imports it here as a file."),
        this);
    m_hint->setWordWrap(true);
    makeHint(m_hint);
    m_faults->setObjectName(u"importFaults"_s);
    m_faults->setAccessibleName(tr("What is wrong in the file"));
    m_faults->setReadOnly(true);
    m_faults->setTabChangesFocus(true);
    m_faults->setMaximumHeight(fontMetrics().height() * 7);
    m_faults->hide();
    m_import = m_pane->addButton(u"importPackButton"_s, tr("Import a file…"), u"document-import"_s);
    m_remove = m_pane->addButton(u"removePackButton"_s, tr("Remove…"), u"edit-delete"_s);
    m_remove->setEnabled(false);
    TableView* table = m_pane->table();
    table->setObjectName(u"packTable"_s);
    table->setAccessibleName(tr("Wording packs"));
    table->setRows(m_model);
    table->setSettingsKey(u"wordingPacks"_s);
    table->setEmptyText(tr("No wording has been imported"), tr("The topics are shown in Frid's own words."));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(grid::normal);
    layout->addWidget(headline);
    layout->addWidget(m_hint);
    layout->addWidget(m_banner);
    layout->addWidget(m_faults);
    layout->addWidget(m_pane, 1);
    connect(m_import, &QPushButton::clicked, this, &WordingPacksPane::chooseFile);
    connect(m_remove, &QPushButton::clicked, this, &WordingPacksPane::remove);
    connect(table, &TableView::currentRowChanged, this, [this](int row) { m_remove->setEnabled(row >= 0); });
}

void WordingPacksPane::refresh()
{
    const int asked = ++m_asked;
    onResult(
        m_context.ask(
            [language = m_context.language()](Services& services, const Session& who) -> Result<QList<Line>> {
                const InstrumentService& instruments = services.instruments();
                FRID_TRY(const QList<WordingPackInfo> packs, instruments.packs(who));
                QList<Line> lines;
                for (const WordingPackInfo& info : packs) {
                    const InstrumentPtr known = instruments.catalog().find(info.instrument);
                    Line line{info, known == nullptr ? info.instrument : known->title.in(language), {}};
                    if (const Result<WordingPackPtr> pack = instruments.pack(who, info.id, info.version)) {
                        line.mayPrint = (*pack)->mayPrint;
                    }
                    lines.append(line);
                }
                return lines;
            }),
        this,
        [this, asked](const QList<Line>& lines) {
            if (asked == m_asked) {
                m_model->setRecords(lines);
                m_remove->setEnabled(m_pane->table()->currentRow() >= 0);
            }
        },
        [this](const Error& error) { m_banner->showMessage(Tone::Warning, errorSentence(error)); });
}

void WordingPacksPane::chooseFile()
{
    FileQuestion question;
    question.title = tr("Import a wording pack");
    question.filter = tr("Wording packs (*.json)");
    m_context.prompt().openFile(this, question, [this](const QString& path) { importFile(path); });
}

WordingPacksPane::Import WordingPacksPane::readFile(
    Services& services, const Session& who, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return {{}, {ErrorCode::Storage, {}, u"file"_s}, {}};
    }
    const QByteArray json = file.read(WordingPack::maximumBytes + 1);
    if (file.error() != QFileDevice::NoError) {
        return {{}, {ErrorCode::Storage, {}, u"file"_s}, {}};
    }
    QList<JsonProblem> problems;
    const Result<WordingPackInfo> pack = services.instruments().importPack(who, json, &problems);
    if (pack) {
        return {*pack, {}, {}};
    }
    QStringList faults;
    for (const JsonProblem& problem : std::as_const(problems).first(qMin(mostFaults, int(problems.size())))) {
        faults += faultText(problem, json);
    }
    if (problems.size() > mostFaults) {
        faults += tr("There are %n more faults.", nullptr, int(problems.size()) - mostFaults);
    }
    return {{}, pack.error(), faults};
}

void WordingPacksPane::importFile(const QString& path)
{
    m_banner->hide();
    showFaults(false);
    // The reports' worker, so that a slow disk or network share holds up no screen.
    onResult(
        m_context.askReports([path](Services& services, const Session& who) -> Result<Import> {
            return readFile(services, who, path);
        }),
        this, [this](const Import& result) { showImport(result); },
        [this](const Error& error) { m_banner->showMessage(Tone::Warning, errorSentence(error)); }, m_import);
}

/// On a small screen the list of packs keeps its room.
void WordingPacksPane::showFaults(bool shown)
{
    m_faults->setVisible(shown);
    m_hint->setVisible(!shown);
}

void WordingPacksPane::showImport(const Import& result)
{
    if (result.pack) {
        m_banner->showMessage(
            Tone::Success, tr("The wording is imported. New assessments show it from now on."));
        Q_EMIT packsChanged();
        refresh();
        return;
    }
    if (!result.faults.isEmpty()) {
        m_banner->showMessage(Tone::Warning,
            tr("The file was refused and nothing was changed. Send the list below to whoever made the "
               "file."));
        m_faults->setPlainText(result.faults.join(u'\n'));
        showFaults(true);
    } else if (result.error.code == ErrorCode::Duplicate) {
        m_banner->showMessage(Tone::Warning,
            tr("A pack with this name and version is here already; nothing was changed. A changed pack needs "
               "a "
               "new version."));
    } else if (result.error.detail == u"file"_s) {
        m_banner->showMessage(Tone::Warning,
            tr("The file cannot be read; nothing was changed. Check that it is there and that you may open "
               "it."));
    } else {
        m_banner->showMessage(Tone::Warning, errorSentence(result.error));
    }
}

void WordingPacksPane::remove()
{
    const int row = m_pane->table()->currentRow();
    if (row < 0) {
        return;
    }
    const Line line = m_model->record(row);
    Question question;
    question.title = tr("Remove the wording?");
    question.text = tr("Assessments of %1 show Frid's own words instead, those made with this wording too. "
                       "Their answers stay as they are.")
                        .arg(line.title);
    question.action = tr("Remove wording");
    question.dangerous = true;
    m_context.prompt().confirm(this, question, [this, info = line.info] {
        onResult(
            m_context.ask([info](Services& services, const Session& who) {
                return services.instruments().removePack(who, info.id, info.version);
            }),
            this,
            [this] {
                showFaults(false);
                m_banner->showMessage(Tone::Success, tr("The wording is removed."));
                Q_EMIT packsChanged();
                refresh();
            },
            [this](const Error& error) {
                m_banner->showMessage(Tone::Warning, errorSentence(error));
                refresh();
            },
            m_remove);
    });
}

} // namespace frid::ui
