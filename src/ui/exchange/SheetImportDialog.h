#pragma once

#include <frid/domain/exchange/SheetMapping.h>
#include <frid/ui/kit/CodeFields.h>

#include <QByteArray>
#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace frid::ui {

class AppContext;
class Banner;
class ImportPane;
class SheetCodesStep;
class SheetColumnsStep;

/// Brings one table of cases from a spreadsheet into the registry, step by step: the file, what its columns
/// stand for, what its words stand for, what is wrong in it, and the import, all of it or nothing. What was
/// chosen survives going back, and is remembered for the next file with the same columns.
class SheetImportDialog : public QDialog {
    Q_OBJECT
public:
    SheetImportDialog(AppContext& context, QWidget* parent);

public Q_SLOTS:
    void done(int result) override;

Q_SIGNALS:
    void imported();

private:
    enum Step { File, ColumnsOf, Codes, Import };
    struct Read {
        QByteArray bytes;
        Sheet sheet;
        QList<CodeItem> units; ///< by name: those that the account manages
        QList<CodeItem> handlers;
    };
    void build();
    QWidget* buildFileStep();
    void chooseFile();
    void readFile(const QString& path, std::optional<int> headerLine);
    void take(const Read& read, bool otherFile);
    void showStep(Step step);
    void goOn();
    void goBack();
    void leaveStep();
    void run(bool dryRun);
    void rest(bool running);
    void stop();
    void remember() const;

    AppContext& m_context;
    QLabel* m_title;
    QLabel* m_hint;
    Banner* m_banner;
    QStackedWidget* m_steps;
    QLineEdit* m_file;
    QLineEdit* m_source;
    QSpinBox* m_header;
    QPushButton* m_choose;
    QLabel* m_found;
    SheetColumnsStep* m_columns;
    SheetCodesStep* m_codes;
    ImportPane* m_pane;
    QPushButton* m_back;
    QPushButton* m_next;
    QPushButton* m_import;
    QPushButton* m_stop;
    Read m_read;
    SheetMapping m_mapping;
    bool m_ready = false; ///< a table has been read
};

} // namespace frid::ui
