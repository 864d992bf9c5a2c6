#include "CaseWorld.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>

#include <frid/ui/kit/TableView.h>

#include "exchange/ImportDialog.h"

using namespace frid;
using namespace frid::ui;
using namespace Qt::StringLiterals;
using test::childOf;
using test::must;

namespace {

const QString good = QString::fromLocal8Bit(FRID_SOURCE_DIR) + u"/tests/data/import/good"_s;

struct Room : test::CaseWorld {
    Room()
    {
        context.logIn(registry.session(u"manager"_s), std::make_shared<test::MemoryDrafts>());
        dialog = new ImportDialog(context, nullptr);
        dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        QObject::connect(dialog, &ImportDialog::imported, dialog, [this] { ++imports; });
        dialog->show();
    }
    ~Room() { delete dialog; }
    Room(const Room&) = delete;
    Room& operator=(const Room&) = delete;

    void choose(const QString& folder)
    {
        prompt.answer(folder + u"/persons.csv"_s);
        button(u"chooseFolderButton"_s)->click();
        waitUntilDone();
    }
    QPushButton* button(const QString& name) { return childOf<QPushButton>(*dialog, name); }
    void waitUntilDone()
    {
        REQUIRE(QTest::qWaitFor([&] { return button(u"chooseFolderButton"_s)->isEnabled(); }, 20000));
    }
    QString counts() { return childOf<QLabel>(*dialog, u"importCounts"_s)->text(); }
    qsizetype cases()
    {
        CaseFilter every;
        every.today = registry.clock().today();
        return must(registry.services()->cases().list(registry.session(u"manager"_s), every)).size();
    }

    ImportDialog* dialog = nullptr;
    int imports = 0;
};

} // namespace

TEST_CASE("a folder is checked first, and imported when nothing is wrong")
{
    Room room;
    const qsizetype before = room.cases();
    CHECK_FALSE(room.button(u"importButton"_s)->isEnabled());
    room.choose(good);
    INFO(room.counts().toStdString());
    REQUIRE(room.button(u"importButton"_s)->isEnabled());
    CHECK(room.counts().contains(u"6 case"_s));
    CHECK(room.cases() == before); // so far only looked at
    CHECK(room.imports == 0);
    room.button(u"importButton"_s)->click();
    room.waitUntilDone();
    CHECK(room.imports == 1);
    CHECK(room.cases() == before + 6);
    CHECK_FALSE(room.button(u"importButton"_s)->isEnabled()); // once

    room.choose(good); // the same again
    CHECK_FALSE(room.button(u"importButton"_s)->isEnabled());
    CHECK(room.counts().contains(u"imported before"_s));
}

TEST_CASE("each error in a folder is listed with its line, and nothing is imported")
{
    Room room;
    const qsizetype before = room.cases();
    const QTemporaryDir folder;
    for (const auto& name : {u"persons.csv"_s, u"cases.csv"_s}) {
        QFile source(good + u'/' + name);
        REQUIRE(source.open(QIODevice::ReadOnly));
        QByteArray text = source.readAll();
        if (name == u"cases.csv"_s) {
            text.replace("2024-03-04,police", "2024-03-44,police");
        }
        QFile copy(folder.filePath(name));
        REQUIRE(copy.open(QIODevice::WriteOnly));
        copy.write(text);
    }
    room.choose(folder.path());
    CHECK_FALSE(room.button(u"importButton"_s)->isEnabled());
    const QAbstractItemModel* model = childOf<TableView>(*room.dialog, u"importProblems"_s)->model();
    QStringList errors;
    for (int row = 0; row < model->rowCount(); ++row) {
        const auto cell = [&](int column) { return model->index(row, column).data().toString(); };
        if (cell(0) == u"Error"_s) {
            errors += cell(1) + u':' + cell(2) + u':' + cell(3);
        }
    }
    CHECK(errors == QStringList{u"cases.csv:2:received_on"_s, u"cases.csv:3:received_on"_s});
    for (int row = 0; row < model->rowCount(); ++row) {
        CHECK_FALSE(model->index(row, 4).data().toString().contains(u"2024-03-44"_s)); // no cell is quoted
    }
    CHECK(room.cases() == before);
    CHECK(room.imports == 0);
}
