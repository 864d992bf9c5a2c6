#include "CaseWorld.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>

#include <frid/ui/kit/CodeFields.h>
#include <frid/ui/kit/TableView.h>

#include "exchange/SheetImportDialog.h"

using namespace frid;
using namespace frid::ui;
using namespace Qt::StringLiterals;
using test::childOf;
using test::must;

namespace {

/// As Excel saves it in Sweden: Windows-1252, semicolons, CR LF.
const QString tally = u"Kvinnofrid 2025;;;;\r\n"
                      u"Löpnr;Född;Inkom;Våld;Vad\r\n"
                      u"1;1990-06-02;3/3 2025;VNR;Fysiskt\r\n"
                      u"2;;12/4 2025;Heder;Fysiskt och psykiskt\r\n"
                      u"3;1944-08-13;2025-05-14;VNR;Hårt\r\n"_s;

struct Room : test::CaseWorld {
    Room()
    {
        QSettings().remove(u"sheets"_s);
        context.logIn(registry.session(u"manager"_s), std::make_shared<test::MemoryDrafts>());
        open();
    }
    ~Room() { delete dialog; }
    Room(const Room&) = delete;
    Room& operator=(const Room&) = delete;

    void open()
    {
        delete dialog;
        dialog = new SheetImportDialog(context, nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        QObject::connect(dialog, &SheetImportDialog::imported, dialog, [this] { ++imports; });
        dialog->show();
    }
    void choose(const QString& text)
    {
        QFile file(folder.filePath(u"tally.csv"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text.toLatin1());
        file.close();
        prompt.answer(file.fileName());
        press(u"chooseSheetButton"_s);
        REQUIRE(QTest::qWaitFor([&] { return button(u"chooseSheetButton"_s)->isEnabled(); }, 20000));
    }
    QPushButton* button(const QString& name) { return childOf<QPushButton>(*dialog, name); }
    void press(const QString& name)
    {
        INFO(name.toStdString());
        REQUIRE(button(name)->isEnabled());
        button(name)->click();
    }
    CodeCombo* combo(const QString& name) { return childOf<CodeCombo>(*dialog, name); }
    CodeCombo* labelled(const QString& name)
    {
        for (auto* field : dialog->findChildren<CodeCombo*>()) {
            if (field->accessibleName() == name) {
                return field;
            }
        }
        FAIL("no field " << name.toStdString());
        return nullptr;
    }
    QString step() { return childOf<QLabel>(*dialog, u"sheetStep"_s)->text(); }
    void waitForCheck()
    {
        REQUIRE(QTest::qWaitFor([&] { return button(u"sheetCloseButton"_s)->text() == u"Close"_s; }, 20000));
    }
    QStringList problems()
    {
        QStringList all;
        const QAbstractItemModel* model = childOf<TableView>(*dialog, u"importProblems"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const auto cell = [&](int column) { return model->index(row, column).data().toString(); };
            all += cell(2) + u':' + cell(3);
        }
        return all;
    }
    qsizetype cases()
    {
        CaseFilter every;
        every.today = registry.clock().today();
        return must(registry.services()->cases().list(registry.session(u"manager"_s), every)).size();
    }

    QTemporaryDir folder;
    SheetImportDialog* dialog = nullptr;
    int imports = 0;
};

} // namespace

TEST_CASE("a sheet goes from the file to the registry step by step")
{
    Room room;
    const qsizetype before = room.cases();
    CHECK_FALSE(room.button(u"sheetNextButton"_s)->isEnabled());
    room.choose(tally);
    CHECK(childOf<QSpinBox>(*room.dialog, u"headerLine"_s)->value() == 2);
    CHECK(childOf<QLabel>(*room.dialog, u"sheetFound"_s)->text().startsWith(u"3 line"_s));

    room.press(u"sheetNextButton"_s);
    CHECK(room.step().startsWith(u"Step 2 of 4"_s));
    CHECK(room.labelled(u"Inkom"_s)->code() == u"cases.received_on"_s);
    CHECK(room.labelled(u"Född"_s)->code() == u"persons.birth_date"_s); // the encoding is right
    CHECK(room.labelled(u"Vad"_s)->code().isEmpty());
    const QAbstractItemModel* lines = childOf<TableView>(*room.dialog, u"sheetLines"_s)->model();
    CHECK(lines->rowCount() == 3);
    CHECK(lines->index(1, 4).data().toString() == u"Heder"_s);
    CHECK(room.combo(u"fixedUnit"_s)->code() == u"Enhet Norr"_s); // the only one
    room.labelled(u"Vad"_s)->setCode(u"violence.form"_s);

    // Nobody has said yet whose cases they are.
    room.press(u"sheetNextButton"_s);
    CHECK(room.step().startsWith(u"Step 2 of 4"_s));
    room.combo(u"fixedKind"_s)->setCode(u"victim"_s);
    room.press(u"sheetNextButton"_s);
    CHECK(room.step().startsWith(u"Step 3 of 4"_s));

    CHECK(room.labelled(u"VNR (2 lines)"_s)->code() == u"vnr"_s);
    CHECK(room.labelled(u"Heder"_s)->code() == u"hrv"_s);
    CHECK(room.labelled(u"Fysiskt"_s)->code() == u"physical"_s);
    CHECK(room.labelled(u"Hårt"_s)->code().isEmpty());
    room.press(u"sheetNextButton"_s);
    CHECK(room.step().startsWith(u"Step 3 of 4"_s)); // two words stand for nothing
    room.labelled(u"Fysiskt och psykiskt"_s)->setCode(u"psychological"_s);

    // What was chosen survives going back and on again.
    room.press(u"sheetBackButton"_s);
    CHECK(room.labelled(u"Vad"_s)->code() == u"violence.form"_s);
    room.press(u"sheetBackButton"_s);
    room.press(u"sheetNextButton"_s);
    CHECK(room.combo(u"fixedKind"_s)->code() == u"victim"_s);
    room.press(u"sheetNextButton"_s);
    CHECK(room.labelled(u"Fysiskt och psykiskt"_s)->code() == u"psychological"_s);
    room.labelled(u"Hårt"_s)->setCode(u"-"_s);
    room.press(u"sheetNextButton"_s);
    CHECK(room.step().startsWith(u"Step 4 of 4"_s));
    room.waitForCheck();
    CHECK(room.problems().isEmpty());
    CHECK(room.cases() == before); // so far only looked at
    room.press(u"sheetImportButton"_s);
    room.waitForCheck();
    CHECK(room.imports == 1);
    CHECK(room.cases() == before + 3);
    CHECK_FALSE(room.button(u"sheetImportButton"_s)->isEnabled()); // once
    CHECK(childOf<QLabel>(*room.dialog, u"importCounts"_s)->text().contains(u"3 case"_s));

    // Next month the choices are there, and the same lines change nothing.
    room.open();
    room.choose(tally);
    room.press(u"sheetNextButton"_s);
    CHECK(room.labelled(u"Vad"_s)->code() == u"violence.form"_s);
    CHECK(room.combo(u"fixedKind"_s)->code() == u"victim"_s);
    room.press(u"sheetNextButton"_s);
    CHECK(room.labelled(u"Fysiskt och psykiskt"_s)->code() == u"psychological"_s);
    room.labelled(u"Hårt"_s)->setCode(u"-"_s);
    room.press(u"sheetNextButton"_s);
    room.waitForCheck();
    CHECK_FALSE(room.button(u"sheetImportButton"_s)->isEnabled());
    CHECK(room.cases() == before + 3);
}

TEST_CASE("errors in a sheet stand with its own lines and columns, and nothing is imported")
{
    Room room;
    const qsizetype before = room.cases();
    QString broken = tally;
    broken.replace(u"12/4 2025"_s, u"tolfte april"_s).replace(u"1944-08-13"_s, u"2044-08-13"_s);
    room.choose(broken);
    room.press(u"sheetNextButton"_s);
    room.combo(u"fixedKind"_s)->setCode(u"victim"_s);
    room.press(u"sheetNextButton"_s);
    room.press(u"sheetNextButton"_s);
    room.waitForCheck();
    CHECK(room.problems() == QStringList{u"4:Inkom"_s, u"5:Född"_s});
    CHECK_FALSE(room.button(u"sheetImportButton"_s)->isEnabled());
    CHECK(room.cases() == before);

    room.press(u"sheetBackButton"_s);
    room.press(u"sheetBackButton"_s);
    room.labelled(u"Inkom"_s)->setCode({});
    room.press(u"sheetNextButton"_s);
    CHECK(room.step().startsWith(u"Step 2 of 4"_s));

    room.press(u"sheetBackButton"_s);
    room.choose(u"only this\r\n"_s);
    CHECK_FALSE(room.button(u"sheetNextButton"_s)->isEnabled());
}
