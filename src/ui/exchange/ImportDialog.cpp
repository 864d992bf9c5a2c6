#include "exchange/ImportDialog.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <frid/application/exchange/ExchangeFolder.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/kit/Form.h>
#include <frid/ui/kit/Prompt.h>
#include <frid/ui/kit/TabOrder.h>
#include <frid/ui/kit/Theme.h>

#include "exchange/ImportPane.h"

namespace frid::ui {

using namespace Qt::StringLiterals;

ImportDialog::ImportDialog(AppContext& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_folder(new QLineEdit)
    , m_source(new QLineEdit)
    , m_choose(new QPushButton(tr("Choose folder…"), this))
    , m_check(new QPushButton(tr("Check"), this))
    , m_import(new QPushButton(tr("Import"), this))
    , m_stop(new QPushButton(tr("Close"), this))
    , m_pane(new ImportPane(context, this))
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import cases"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    build();
    resize(QSize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 32)
               .boundedTo(screen()->availableSize() * 9 / 10));
}

void ImportDialog::build()
{
    auto* hint
        = new QLabel(tr("A folder with persons.csv, cases.csv and what else there is. It is checked first; "
                        "all of it is imported, or nothing."),
            this);
    hint->setWordWrap(true);
    makeHint(hint);
    auto* form = new FormGrid(this, 2);
    form->add(u"folder"_s, tr("Folder"), m_folder);
    form->add(u"source"_s, tr("Where it comes from"), m_source);
    m_source->setPlaceholderText(tr("for instance the other system's name"));
    m_folder->setReadOnly(true);
    m_source->setMaxLength(100);

    m_choose->setObjectName(u"chooseFolderButton"_s);
    m_check->setObjectName(u"checkFolderButton"_s);
    m_import->setObjectName(u"importButton"_s);
    m_stop->setObjectName(u"closeImportButton"_s);
    m_check->setEnabled(false);
    m_import->setEnabled(false);

    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_choose);
    buttons->addWidget(m_check);
    buttons->addStretch();
    buttons->addWidget(m_import);
    buttons->addWidget(m_stop);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(grid::normal);
    layout->addWidget(hint);
    layout->addWidget(form);
    layout->addWidget(m_pane, 1);
    layout->addLayout(buttons);

    orderTabs(this);
    connect(m_choose, &QPushButton::clicked, this, &ImportDialog::chooseFolder);
    connect(m_check, &QPushButton::clicked, this, [this] { run(true); });
    connect(m_import, &QPushButton::clicked, this, [this] { run(false); });
    connect(m_stop, &QPushButton::clicked, this, &ImportDialog::stop);
    connect(m_source, &QLineEdit::textChanged, this, [this] { m_import->setEnabled(false); });
    connect(m_pane, &ImportPane::started, this, [this] { rest(true); });
    connect(m_pane, &ImportPane::ended, this, [this] { rest(false); });
    connect(m_pane, &ImportPane::imported, this, &ImportDialog::imported);
    connect(m_pane, &ImportPane::passed, this, [this](bool anythingNew) {
        m_import->setEnabled(anythingNew);
        if (anythingNew) {
            m_import->setFocus();
        }
    });
}

void ImportDialog::chooseFolder()
{
    FileQuestion question;
    question.title = tr("Choose persons.csv in the folder to import");
    question.filter = tr("persons.csv (persons.csv)");
    m_context.prompt().openFile(this, question, [this](const QString& path) { setFolder(path); });
}

void ImportDialog::setFolder(const QString& path)
{
    const QFileInfo chosen(path);
    m_folder->setText(chosen.isDir() ? path : chosen.absolutePath());
    m_check->setEnabled(true);
    m_import->setEnabled(false);
    run(true);
}

void ImportDialog::stop()
{
    if (m_pane->isRunning()) {
        m_pane->stop();
    } else {
        close();
    }
}

void ImportDialog::rest(bool running)
{
    m_stop->setText(running ? tr("Stop") : tr("Close"));
    m_import->setEnabled(false);
    for (QWidget* resting : QList<QWidget*>{m_choose, m_check, m_source}) {
        resting->setEnabled(!running);
    }
}

void ImportDialog::run(bool dryRun)
{
    ImportRequest request;
    request.source = folderSource(m_folder->text());
    if (const QString source = m_source->text().trimmed(); !source.isEmpty()) {
        request.sourceName = source;
    }
    request.dryRun = dryRun;
    m_pane->run([request](Services& services, const Session& who, const ImportProgress& progress) {
        ImportRequest asked = request;
        asked.progress = progress;
        return services.exchange().importCases(who, asked);
    });
}

} // namespace frid::ui
