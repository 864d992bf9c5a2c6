#include "Assessment.h"

#include "Measure.h"

#include "../support/FilledAssessment.h"

#include <frid/domain/Clock.h>
#include <frid/ui/AppContext.h>
#include <frid/ui/assessment/AssessmentForm.h>
#include <frid/ui/assessment/ComparisonPage.h>
#include <frid/ui/kit/Prompt.h>

#include <QApplication>
#include <QKeyEvent>
#include <QTableWidget>

#include <cstdio>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace frid::bench {

namespace {

constexpr int runs = 40;

template <typename T> T sure(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "failed: %s %s\n", qPrintable(toString(result.error().code)),
            qPrintable(result.error().field));
        std::exit(1);
    }
    return std::move(*result);
}

int questionsOf(const Instrument& instrument)
{
    int questions = 0;
    for (const InstrumentSection& section : instrument.sections) {
        questions += int(section.items.size());
    }
    return questions;
}

InstrumentPtr largest(const InstrumentCatalog& catalog)
{
    InstrumentPtr found;
    for (const InstrumentPtr& instrument : catalog.newest()) {
        if (!found || questionsOf(*instrument) > questionsOf(*found)) {
            found = instrument;
        }
    }
    return found;
}

CaseId openCase(Services& services, const Session& session)
{
    CaseFilter filter;
    filter.status = CaseStatus::Open;
    filter.today = services.units().clock().today();
    for (const CaseRow& row : sure(services.cases().list(session, filter))) {
        if (row.kind == CaseKind::Victim
            && sure(services.cases().open(session, row.id)).right == CaseRight::Write) {
            return row.id;
        }
    }
    std::fprintf(stderr, "no case to assess in\n");
    std::exit(1);
}

/// Until everything that was asked for is on the screen.
void paintAll(QWidget& window)
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
    window.repaint();
}

void key(QWidget* widget, int code, const QString& text = {})
{
    QKeyEvent press(QEvent::KeyPress, code, Qt::NoModifier, text);
    QCoreApplication::sendEvent(widget, &press);
}

QTableWidget* plainTable(int rows, QWidget* parent)
{
    auto* table = new QTableWidget(rows, 3, parent);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < 3; ++column) {
            table->setItem(row, column, new QTableWidgetItem(u"Fråga %1 i kolumn %2"_s.arg(row).arg(column)));
        }
    }
    table->resize(parent->size());
    table->show();
    return table;
}
} // namespace

QJsonObject measureAssessment(Services& services, const Session& session)
{
    const InstrumentPtr instrument = largest(services.instruments().catalog());
    AssessmentView view
        = sure(services.assessments().begin(session, openCase(services, session), instrument->id, u"sv"_s));
    view.mayWrite = true;

    const SystemClock clock;
    ui::WidgetPrompt prompt;
    Dispatcher dispatcher(u"bench"_s); // nothing is asked of it that matters here
    ui::AppContext context({&dispatcher, &dispatcher, &prompt, &clock,
        std::make_shared<const CodeCatalog>(sure(CodeCatalog::bundled())),
        std::make_shared<const DeadlineRules>(sure(DeadlineRules::bundled())), u"sv"_s});
    context.logIn(session, nullptr);

    QWidget window;
    window.resize(1280, 800);
    window.show();
    ui::AssessmentForm form(context, &window);
    form.resize(window.size());
    form.show();
    QWidget beside;
    beside.resize(window.size());
    beside.show();

    AssessmentView full = view; // all answered: every row is its highest
    full.assessment = test::filledAssessment(view, 1);
    Samples openings;
    Samples openingFloor;
    for (int i = 0; i < runs; ++i) {
        openings.add(timed([&] {
            form.open(i % 2 == 0 ? view : full, {});
            paintAll(window);
        }));
        QTableWidget* plain = nullptr;
        openingFloor.add(timed([&] {
            plain = plainTable(questionsOf(*instrument), &beside);
            paintAll(beside);
        }));
        delete plain;
    }

    form.open(view, {});
    auto* table = form.findChild<QTableView*>(u"answerTable"_s);
    table->setFocus();
    paintAll(window);
    Samples answers;
    Samples steps;
    for (int round = 0; round < 4; ++round) {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            for (int column = 1; column < table->model()->columnCount(); ++column) {
                const QModelIndex index = table->model()->index(row, column);
                if (table->isRowHidden(row)
                    || (table->model()->flags(index) & Qt::ItemIsSelectable) == Qt::NoItemFlags) {
                    continue;
                }
                steps.add(timed([&] {
                    table->setCurrentIndex(index);
                    QCoreApplication::processEvents();
                }));
                answers.add(timed([&] {
                    key(table, Qt::Key_1 + round % 3, QString::number(1 + round % 3));
                    QCoreApplication::processEvents();
                }));
            }
        }
    }

    AssessmentComparison both;
    both.older = both.newer = view;
    both.older.assessment = test::filledAssessment(view, 0);
    both.newer.assessment = test::filledAssessment(view, 1);
    ui::ComparisonPage page(context, &window);
    page.resize(window.size());
    page.show();
    page.raise();
    Samples comparisons;
    for (int i = 0; i < runs; ++i) {
        comparisons.add(timed([&] {
            both.comparison
                = sure(compare(both.older.assessment, *instrument, both.newer.assessment, *instrument, {}));
            page.showComparison(both);
            paintAll(window);
        }));
    }
    return {{u"instrument"_s, instrument->id}, {u"questions"_s, questionsOf(*instrument)},
        {u"open_form"_s,
            QJsonObject{{u"frid"_s, openings.toJson()}, {u"floor_plain_table"_s, openingFloor.toJson()},
                {u"ratio_of_medians"_s, openings.median() / openingFloor.median()},
                {u"target_p99_ms"_s, 100}}},
        {u"answer"_s, QJsonObject{{u"frid"_s, answers.toJson()}, {u"target_p99_ms"_s, 16}}},
        {u"next_question"_s, QJsonObject{{u"frid"_s, steps.toJson()}, {u"target_p99_ms"_s, 16}}},
        {u"compare_two"_s, QJsonObject{{u"frid"_s, comparisons.toJson()}, {u"target_p99_ms"_s, 50}}}};
}

} // namespace frid::bench
