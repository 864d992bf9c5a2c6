#include "access/CheckPane.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <frid/application/ErrorText.h>
#include <frid/application/Services.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/kit/AsyncCall.h>
#include <frid/ui/kit/Banner.h>
#include <frid/ui/kit/Theme.h>

namespace frid::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int progressMilliseconds = 200;
constexpr int barSteps = 1000;
} // namespace

CheckPane::CheckPane(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_banner(new Banner(this))
    , m_bar(new QProgressBar(this))
    , m_start(new QPushButton(tr("Check the registry"), this))
    , m_stop(new QPushButton(tr("Stop"), this))
    , m_result(new QPlainTextEdit(this))
{
    auto* text
        = new QLabel(tr("Reads every row, opens every sealed value and follows the log's chain from its "
                        "first event. It takes a while in a large registry; others can go on working."),
            this);
    text->setWordWrap(true);
    makeHint(text);
    m_start->setObjectName(u"checkButton"_s);
    m_stop->setObjectName(u"stopCheckButton"_s);
    m_stop->setEnabled(false);
    m_bar->setObjectName(u"checkProgress"_s);
    m_bar->setAccessibleName(tr("Progress of the check"));
    m_bar->setRange(0, barSteps);
    m_bar->hide();
    m_result->setObjectName(u"checkResult"_s);
    m_result->setAccessibleName(tr("Result of the check"));
    m_result->setReadOnly(true);
    m_result->setTabChangesFocus(true);
    m_result->hide();
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_start);
    buttons->addWidget(m_stop);
    buttons->addWidget(m_bar, 1);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, grid::wide, 0, 0);
    layout->setSpacing(grid::normal);
    layout->addWidget(text);
    layout->addLayout(buttons);
    layout->addWidget(m_banner);
    layout->addWidget(m_result, 1);
    layout->addStretch();
    connect(m_start, &QPushButton::clicked, this, &CheckPane::start);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_work) {
            m_work->stop = true;
        }
    });
    connect(&context, &AppContext::aboutToLock, this, [this] {
        if (m_work) {
            m_work->stop = true;
        }
    });
}

CheckPane::~CheckPane()
{
    if (m_work) {
        m_work->stop = true;
    }
}

void CheckPane::start()
{
    m_work = std::make_shared<Work>();
    m_banner->hide();
    m_result->hide();
    m_bar->setValue(0);
    m_bar->show();
    m_stop->setEnabled(true);
    auto* timer = new QTimer(this);
    timer->setInterval(progressMilliseconds);
    connect(timer, &QTimer::timeout, this, [this] {
        const qint64 total = m_work->total;
        m_bar->setValue(total > 0 ? int(m_work->done * barSteps / total) : 0);
    });
    timer->start();
    const auto ended = [this, timer] {
        timer->deleteLater();
        m_bar->hide();
        m_stop->setEnabled(false);
    };
    onResult(
        m_context.askReports([work = m_work](Services& services, const Session& who) {
            return services.accounts().inspect(who, [work](qint64 done, qint64 total) {
                work->done = done;
                work->total = total;
                return !work->stop;
            });
        }),
        this,
        [this, ended](const Inspection& found) {
            ended();
            finish(found);
        },
        [this, ended](const Error& error) {
            ended();
            m_banner->showMessage(error.code == ErrorCode::Cancelled ? Tone::Neutral : Tone::Warning,
                error.code == ErrorCode::Cancelled ? tr("The check was stopped.") : errorSentence(error));
        },
        m_start);
}

void CheckPane::finish(const Inspection& found)
{
    if (found.isClean()) {
        m_banner->showMessage(Tone::Success, tr("The registry is whole."));
    } else {
        m_banner->showMessage(Tone::Danger,
            tr("Something is wrong in the registry. Stop working in it, keep a copy, and tell those who are "
               "responsible for it."));
    }
    const QLocale locale;
    QStringList lines;
    lines += found.schemaCurrent ? tr("Tables: as this version has them")
                                 : tr("Tables: differ from this version");
    lines += tr("Broken references: %1").arg(locale.toString(found.brokenReferences));
    lines += tr("Sealed values opened: %1").arg(locale.toString(found.sealedValues));
    lines += tr("Sealed values broken: %1").arg(locale.toString(found.sealedBroken));
    lines += found.brokenPlaces;
    lines += tr("Events in the log: %1").arg(locale.toString(found.audit.events));
    lines += found.audit.intact ? tr("The log's chain holds")
                                : tr("The log's chain breaks at event %1").arg(found.audit.firstBad);
    lines += tr("Newest hash of the log, to note on paper: %1")
                 .arg(QString::fromLatin1(found.audit.newestHash.toHex()));
    m_result->setPlainText(lines.join(u'\n'));
    m_result->show();
}

} // namespace frid::ui
