#include <catch2/catch.hpp>

#include <QApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QLineEdit>
#include <QPromise>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>
#include <QVBoxLayout>

#include <frid/application/ErrorText.h>
#include <frid/ui/kit/AsyncCall.h>
#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/DateField.h>
#include <frid/ui/kit/DateText.h>
#include <frid/ui/kit/DraftKeeper.h>
#include <frid/ui/kit/Form.h>
#include <frid/ui/kit/Icons.h>
#include <frid/ui/kit/RatingField.h>
#include <frid/ui/kit/RecordsModel.h>
#include <frid/ui/kit/RowFilterModel.h>
#include <frid/ui/kit/Secret.h>
#include <frid/ui/kit/TableView.h>
#include <frid/ui/kit/TextArea.h>
#include <frid/ui/kit/Theme.h>
#include <frid/ui/kit/UiClock.h>
#include <frid/ui/shell/LockCover.h>
#include <frid/ui/shell/ShellWindow.h>

using namespace frid;
using namespace frid::ui;
using namespace Qt::StringLiterals;

TEST_CASE("Every pair of text and ground in both themes reaches 4.5:1, and lines 3:1")
{
    for (const bool dark : {false, true}) {
        const QPalette p = themePalette(dark);
        const auto ratio = [&](QPalette::ColorRole text, QPalette::ColorRole ground) {
            return contrastRatio(p.color(text), p.color(ground));
        };
        for (const auto ground :
            {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Midlight}) {
            CHECK(ratio(QPalette::Text, ground) >= 4.5);
        }
        for (const auto ground : {QPalette::Window, QPalette::Base, QPalette::AlternateBase}) {
            CHECK(ratio(QPalette::PlaceholderText, ground) >= 4.5);
        }
        CHECK(ratio(QPalette::ButtonText, QPalette::Button) >= 4.5);
        CHECK(ratio(QPalette::HighlightedText, QPalette::Highlight) >= 4.5);
        CHECK(ratio(QPalette::ToolTipText, QPalette::ToolTipBase) >= 4.5);
        CHECK(ratio(QPalette::Link, QPalette::Base) >= 4.5);
        CHECK(ratio(QPalette::Mid, QPalette::Base) >= 3);
        for (const Tone tone : {Tone::Neutral, Tone::Accent, Tone::Success, Tone::Warning, Tone::Danger}) {
            const ToneColors colors = toneColors(tone, dark);
            CHECK(contrastRatio(colors.text, colors.background) >= 4.5);
            CHECK(contrastRatio(colors.text, p.color(QPalette::Base)) >= 4.5);
            CHECK(contrastRatio(colors.text, p.color(QPalette::AlternateBase)) >= 4.5);
        }
    }
}

TEST_CASE("Every error code has a sentence, and known details one of their own")
{
    for (int code = 0; code <= int(ErrorCode::Cancelled); ++code) {
        CHECK_FALSE(errorSentence(Error{ErrorCode(code), {}, {}}).isEmpty());
    }
    const Error missing{ErrorCode::Invalid, u"name"_s, u"missing"_s};
    const Error unknown{ErrorCode::Invalid, u"name"_s, u"something_new"_s};
    CHECK(fieldErrorSentence(missing) != fieldErrorSentence(unknown));
    CHECK_FALSE(fieldErrorSentence(unknown).isEmpty());
    const Error done{ErrorCode::Forbidden, {}, u"signed"_s};
    CHECK(errorSentence(done) != errorSentence({ErrorCode::Forbidden, {}, {}}));
    CHECK(errorSentence({ErrorCode::Storage, {}, u"open"_s}) == errorSentence({ErrorCode::Storage, {}, {}}));
}

TEST_CASE("A password has one buffer, which is overwritten when the last copy goes")
{
    auto secret = std::make_unique<Secret>(u"långt lösen"_s);
    const QByteArray shared = secret->bytes();
    CHECK(shared == u"långt lösen"_s.toUtf8());
    auto copy = std::make_unique<Secret>(*secret);
    CHECK(copy->bytes().constData() == shared.constData());
    secret.reset();
    CHECK(shared.startsWith('l'));
    copy.reset();
    CHECK(shared == QByteArray(shared.size(), '\0'));
    CHECK(Secret().bytes().isEmpty());
}

TEST_CASE("A date field understands what people type and keeps what it does not")
{
    const FixedClock clock(QDateTime(QDate(2026, 11, 21), QTime(10, 0), Qt::UTC));
    setUiClock(&clock);
    DateField field;
    field.setText(u"+14"_s);
    CHECK(field.date() == QDate(2026, 12, 5));
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(field.text() == u"2026-12-05");
    QTest::keyClick(&field, Qt::Key_Up);
    CHECK(field.date() == QDate(2026, 12, 6));
    field.setText(u"when it rains"_s);
    QTest::keyClick(&field, Qt::Key_Return);
    CHECK(field.hasBadText());
    CHECK(field.text() == u"when it rains");
    field.clear();
    CHECK_FALSE(field.hasBadText());
    CHECK_FALSE(field.value().has_value());
    TimeField time;
    time.setText(u"nu"_s);
    CHECK(time.time() == QTime(11, 0));
    setUiClock(nullptr);
}

TEST_CASE("A rating is typed, stepped and taken away")
{
    RatingField field;
    QTest::keyClick(&field, Qt::Key_7);
    CHECK(field.rating() == 7);
    QTest::keyClick(&field, Qt::Key_1);
    QTest::keyClick(&field, Qt::Key_0);
    CHECK(field.rating() == 10);
    QTest::keyClick(&field, Qt::Key_Left);
    CHECK(field.rating() == 9);
    QTest::keyClick(&field, Qt::Key_Delete);
    CHECK_FALSE(field.value().has_value());
}

TEST_CASE("Code fields keep a code that has left the list")
{
    CodeCombo combo;
    combo.setItems({{u"a"_s, u"First"_s}, {u"b"_s, u"Second"_s}});
    combo.setCode(u"gone"_s);
    CHECK(combo.code() == u"gone");
    combo.setCode({});
    CHECK(combo.code().isEmpty());
    CodeChecks checks;
    checks.setItems({{u"a"_s, u"First"_s}, {u"b"_s, u"Second"_s}});
    checks.setCodes({u"b"_s, u"gone"_s});
    CHECK(checks.codes() == QStringList{u"b"_s, u"gone"_s});
}

TEST_CASE("Long text is counted and never cut")
{
    TextArea area;
    area.setMaxLength(10);
    area.setText(QString(12, u'x'));
    CHECK(area.isTooLong());
    CHECK(area.text().size() == 12);
}

TEST_CASE("A message comes at its field, keeps the content and goes when the field changes")
{
    QWidget page;
    auto* layout = new QVBoxLayout(&page);
    auto* form = new FormGrid(&page);
    layout->addWidget(form);
    auto* name = form->add(u"first_name"_s, u"First name"_s, new QLineEdit);
    auto* plain = new QLineEdit(&page);
    plain->setObjectName(u"birthDateEdit"_s);
    plain->setText(u"1990-13-01"_s);
    layout->addWidget(plain);
    FormMessages messages(&page);
    CHECK(messages.show(Error{ErrorCode::Invalid, u"birth_date"_s, u"date"_s}));
    CHECK(messages.show(Error{ErrorCode::Invalid, u"first_name"_s, u"missing"_s}));
    CHECK_FALSE(messages.show(Error{ErrorCode::Invalid, u"nowhere"_s, u"missing"_s}));
    CHECK(plain->text() == u"1990-13-01");
    CHECK_FALSE(messages.message(u"birth_date"_s).isEmpty());
    CHECK(name->accessibleDescription() == messages.message(u"first_name"_s));
    QTest::keyClicks(name, u"A"_s);
    CHECK(messages.message(u"first_name"_s).isEmpty());
    CHECK_FALSE(messages.message(u"birth_date"_s).isEmpty());
}

TEST_CASE("A draft holds every field but passwords, and comes back")
{
    const auto make = [](QWidget* page) {
        auto* form = new FormGrid(page);
        form->add(u"name"_s, u"Name"_s, new QLineEdit);
        form->add(u"note"_s, u"Note"_s, new TextArea);
        form->add(u"kind"_s, u"Kind"_s, new CodeCombo)->setItems({{u"a"_s, u"First"_s}});
        form->add(u"safety"_s, u"Safety"_s, new RatingField);
        form->add(u"violence"_s, u"Violence"_s, new CodeChecks)
            ->setItems({{u"x"_s, u"X"_s}, {u"y"_s, u"Y"_s}});
        form->add(u"secret"_s, u"Secret"_s, new QLineEdit)->setEchoMode(QLineEdit::Password);
    };
    QWidget first;
    make(&first);
    QList<QJsonObject> kept;
    DraftKeeper keeper(&first, [&](const QJsonObject& draft) { kept.append(draft); });
    first.findChild<QLineEdit*>(u"name"_s)->setText(u"Åsa"_s);
    first.findChild<TextArea*>(u"note"_s)->setText(u"Line\nline"_s);
    first.findChild<CodeCombo*>(u"kind"_s)->setCode(u"a"_s);
    first.findChild<RatingField*>(u"safety"_s)->setRating(3);
    first.findChild<CodeChecks*>(u"violence"_s)->setCodes({u"y"_s});
    first.findChild<QLineEdit*>(u"secret"_s)->setText(u"hidden"_s);
    CHECK(kept.isEmpty());
    keeper.flush();
    REQUIRE(kept.size() == 1);
    CHECK(kept.first().size() == 5);
    QWidget second;
    make(&second);
    DraftKeeper other(&second, [](const QJsonObject&) {});
    other.restore(kept.first());
    CHECK_FALSE(other.isChanged());
    CHECK(other.snapshot() == kept.first());
}

namespace {

RecordsModel<QString>* textModel(QObject* parent)
{
    return new RecordsModel<QString>(
        {{.id = u"text"_s, .header = u"Text"_s, .text = [](const QString& s) { return s; }},
            {.id = u"size"_s,
                .header = u"Size"_s,
                .text = [](const QString& s) { return QString::number(s.size()); },
                .sortKey = [](const QString& s) { return QVariant(int(s.size())); },
                .right = true}},
        parent);
}

QStringList shown(const TableView& view)
{
    QStringList texts;
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        texts.append(view.model()->index(row, 0).data().toString());
    }
    return texts;
}

} // namespace

TEST_CASE("A table sorts as Swedes do, filters by words and copies what is selected")
{
    TableView view;
    auto* model = textModel(&view);
    model->setRecords({u"Örjan"_s, u"Zana"_s, u"Ängla"_s, u""_s, u"åsa"_s, u"Adam"_s});
    view.setRows(model);
    view.sortByColumn(0, Qt::AscendingOrder);
    CHECK(shown(view) == QStringList{u"Adam"_s, u"Zana"_s, u"åsa"_s, u"Ängla"_s, u"Örjan"_s, u""_s});
    view.sortByColumn(1, Qt::AscendingOrder); // equals stay as they were sorted before
    CHECK(shown(view) == QStringList{u""_s, u"åsa"_s, u"Adam"_s, u"Zana"_s, u"Ängla"_s, u"Örjan"_s});
    view.filter()->setFilterText(u"AN"_s);
    CHECK(shown(view) == QStringList{u"Zana"_s, u"Örjan"_s});
    view.selectRow(0);
    CHECK(view.currentRow() == 0);
    CHECK(view.selectionText() == u"Text\tSize\nÖrjan\t5\n");
    int activated = -1;
    QObject::connect(&view, &TableView::rowActivated, &view, [&](int row) { activated = row; });
    QTest::keyClick(&view, Qt::Key_Return);
    CHECK(activated == 0);
}

TEST_CASE("A narrow table takes first the room that columns have no content for")
{
    TableView view;
    const auto column = [](const QString& id, const QString& text) {
        Column<QString> made;
        made.id = id;
        made.header = id;
        made.width = 30;
        made.text = [text](const QString& record) { return text.isEmpty() ? text : record; };
        return made;
    };
    auto* model = new RecordsModel<QString>(
        {column(u"full"_s, u"x"_s), column(u"empty"_s, {}), column(u"last"_s, u"x"_s)}, &view);
    view.setRows(model);
    view.resize(view.fontMetrics().averageCharWidth() * 80, 200);
    view.show();
    model->setRecords({QString(30, u'n')});
    CHECK(view.columnWidth(0) > view.fontMetrics().horizontalAdvance(QString(30, u'n')));
    CHECK(view.columnWidth(1) < view.columnWidth(0) / 2);
}

TEST_CASE("A narrow table cuts names before it cuts a date")
{
    TableView view;
    const auto column = [](const QString& id, int width) {
        Column<QString> made;
        made.id = id;
        made.header = id;
        made.width = width;
        made.text = [](const QString& record) { return record; };
        return made;
    };
    Column<QString> when = column(u"when"_s, 17);
    when.text = [](const QString&) { return u"2026-02-13 12:40"_s; };
    when.whole = true;
    Column<QString> header = column(u"a header that is long"_s, 24);
    auto* model = new RecordsModel<QString>({when, header, column(u"last"_s, 40)}, &view);
    view.setRows(model);
    view.resize(view.fontMetrics().averageCharWidth() * 62, 200);
    view.show();
    model->setRecords({QString(40, u'n')});
    CHECK(view.columnWidth(0) > view.fontMetrics().horizontalAdvance(u"2026-02-13 12:40"_s));
    CHECK(view.columnWidth(1)
        > view.horizontalHeader()->fontMetrics().horizontalAdvance(u"a header that is long"_s));
    CHECK(view.horizontalScrollBar()->maximum() == 0);
}

TEST_CASE("A table that gets the focus marks the row that Enter opens")
{
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* before = new QLineEdit;
    auto* view = new TableView;
    layout->addWidget(before);
    layout->addWidget(view);
    Column<QString> column;
    column.id = column.header = u"x"_s;
    column.text = [](const QString& record) { return record; };
    auto* model = new RecordsModel<QString>({column}, view);
    view->setRows(model);
    model->setRecords({u"a"_s, u"b"_s});
    window.show();
    before->setFocus();
    QApplication::setActiveWindow(&window);
    CHECK(view->selectedRows().isEmpty());
    QTest::keyClick(before, Qt::Key_Tab);
    REQUIRE(view->hasFocus());
    CHECK(view->selectedRows() == QList<int>{view->currentRow()});
}

TEST_CASE("An icon on a selected row has the colour of the row's text")
{
    for (const bool dark : {false, true}) {
        applyTheme(*qobject_cast<QApplication*>(QApplication::instance()),
            {dark ? ColorScheme::Dark : ColorScheme::Light, 100});
        const QImage drawn = Icons::get(u"object-locked"_s).pixmap(32, QIcon::Selected).toImage();
        const QColor wanted = QApplication::palette().color(QPalette::HighlightedText);
        int solid = 0;
        for (int y = 0; y < drawn.height(); ++y) {
            for (int x = 0; x < drawn.width(); ++x) {
                const QColor at = drawn.pixelColor(x, y);
                if (at.alpha() == 255) {
                    ++solid;
                    REQUIRE(at.rgb() == wanted.rgb());
                }
            }
        }
        CHECK(solid > 0);
    }
    applyTheme(*qobject_cast<QApplication*>(QApplication::instance()), {ColorScheme::Light, 100});
}

TEST_CASE("A table of 100 000 rows makes each text once, not at every comparison and keystroke")
{
    TableView view;
    qsizetype made = 0;
    Column<QString> counted;
    counted.id = u"counted"_s;
    counted.text = [&made](const QString& record) {
        ++made;
        return record;
    };
    auto* model = new RecordsModel<QString>({counted}, &view);
    constexpr qsizetype rows = 100'000;
    QList<QString> records;
    for (int i = 0; i < rows; ++i) {
        records.append(u"Prov %1 Exempel %2"_s.arg((i * 7919) % 100'000).arg(i));
    }
    model->setRecords(records);
    view.setRows(model);
    view.sortByColumn(0, Qt::AscendingOrder);
    view.filter()->setFilterText(u"prov"_s);
    CHECK(made <= 3 * rows);
    made = 0;
    view.filter()->setFilterText(u"prov 77"_s);
    CHECK(made < rows / 10);
    CHECK(view.filter()->rowCount() > 0);
}

TEST_CASE("An answer reaches the widget, and the button rests meanwhile")
{
    QWidget page;
    QPushButton button(&page);
    QPromise<Result<int>> promise;
    promise.start();
    int got = 0;
    Error error;
    onResult(
        promise.future(), &page, [&](int value) { got = value; }, [&](const Error& e) { error = e; },
        &button);
    CHECK_FALSE(button.isEnabled());
    promise.addResult(Result<int>(41));
    promise.finish();
    CHECK(QTest::qWaitFor([&] { return got == 41; }));
    CHECK(button.isEnabled());

    QPromise<Result<void>> failing;
    failing.start();
    onResult(
        failing.future(), &page, [] {}, [&](const Error& e) { error = e; });
    failing.addResult(Result<void>(fail(ErrorCode::Busy)));
    failing.finish();
    CHECK(QTest::qWaitFor([&] { return error.code == ErrorCode::Busy; }));

    QPromise<Result<int>> orphan;
    orphan.start();
    {
        QWidget gone;
        onResult(
            orphan.future(), &gone, [&](int) { got = -1; }, [&](const Error&) { got = -1; });
    }
    orphan.addResult(Result<int>(1));
    orphan.finish();
    QTest::qWait(20);
    CHECK(got == 41);
}

TEST_CASE("The cover hides content, other windows and titles, and gives all back")
{
    ShellWindow window;
    QLineEdit* field = nullptr;
    window.addPage({u"a"_s, u"First"_s, {}, [&](QWidget* parent) { return field = new QLineEdit(parent); }});
    window.show();
    window.showPage(u"a"_s);
    window.setWindowTitle(u"Åsa Prov"_s);
    QWidget other;
    other.show();
    field->setText(u"half a sentence"_s);
    field->setFocus();
    LockCover cover(&window);
    cover.cover([](QWidget* parent) { return new QLineEdit(parent); });
    CHECK(cover.isCovered());
    CHECK_FALSE(field->isVisible());
    CHECK_FALSE(other.isVisible());
    CHECK(window.windowTitle() != u"Åsa Prov");
    QWidget late;
    late.show();
    QTest::qWait(20);
    CHECK_FALSE(late.isVisible());
    cover.uncover();
    CHECK(field->isVisible());
    CHECK(other.isVisible());
    CHECK(window.windowTitle() == u"Åsa Prov");
    CHECK(field->text() == u"half a sentence");
    CHECK(window.focusWidget() == field);
}

TEST_CASE("Pages are made when first shown, and back goes where one was")
{
    ShellWindow window;
    int made = 0;
    const auto make = [&](QWidget* parent) {
        ++made;
        return new QWidget(parent);
    };
    window.addPage({u"a"_s, u"First"_s, {}, make});
    window.addPage({u"b"_s, u"Second"_s, {}, make});
    CHECK(made == 0);
    window.showPage(u"a"_s);
    window.openPage({u"case-1"_s, u"Case"_s, {}, make}, u"b"_s);
    CHECK(made == 2);
    CHECK(window.currentPageId() == u"case-1");
    window.goBack();
    CHECK(window.currentPageId() == u"a");
    window.openPage({u"case-1"_s, u"Case"_s, {}, make}, u"b"_s);
    CHECK(made == 2);
    window.closePage(u"case-1"_s);
    CHECK(window.currentPageId() == u"a");
}
