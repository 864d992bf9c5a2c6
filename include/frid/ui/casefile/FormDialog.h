#pragma once

#include <frid/application/DraftStore.h>
#include <frid/domain/FieldMap.h>
#include <frid/domain/Id.h>
#include <frid/ui/kit/AsyncCall.h>
#include <frid/ui/kit/DraftKeeper.h>
#include <frid/ui/kit/Form.h>

#include <QDialog>
#include <QJsonObject>
#include <QPointer>
#include <QPushButton>
#include <QSet>

#include <functional>
#include <optional>

class QScrollArea;
class QVBoxLayout;

namespace frid::ui {

class AppContext;
class Banner;

/// Says at the field where a typed date or time was not understood. True when all are.
[[nodiscard]] bool datesUnderstood(const QWidget* form, FormMessages& messages);

/// A dialog around one form. Saving calls the use case and closes on success; an error shows at its field or
/// in the banner and changes nothing. Ctrl+S and Ctrl+Return save. Deletes itself when closed.
class FormDialog : public QDialog {
    Q_OBJECT
public:
    /// `name` is the object name; `action` the verb on the button ("Save", "Close case").
    FormDialog(AppContext& context, const QString& name, const QString& title, const QString& action,
        QWidget* parent, int columns = 1);

    [[nodiscard]] FormGrid* form() const { return m_form; }
    [[nodiscard]] Banner* banner() const { return m_banner; }
    [[nodiscard]] QPushButton* actionButton() const { return m_action; }
    [[nodiscard]] FormMessages* messages() const { return m_messages; }
    /// Another way to finish beside the main one; left of it.
    QPushButton* addOtherAction(const QString& name, const QString& text);
    /// False, and said at the field, when a date cannot be understood. Ask before reading the form.
    [[nodiscard]] bool isReadable() const { return datesUnderstood(m_form, *m_messages); }

    void setSubmit(std::function<void()> submit) { m_submit = std::move(submit); }
    /// The revision that a save names. A draft brings its own, so that a change by somebody else is seen.
    [[nodiscard]] Revision seen() const { return m_seen; }
    void setSeen(Revision seen) { m_seen = seen; }

    /// Call when the form is filled: from here on changes count, drafts are kept under `key` and one that
    /// exists is put back.
    void keepDraft(const DraftKey& key);

    /// Sends the call; `done(value)` runs on success before the dialog closes. `conflict` is asked on
    /// ErrorCode::Conflict.
    template <typename T, typename Done>
    void send(const QFuture<Result<T>>& future, Done done, std::function<void()> conflict = {})
    {
        m_messages->clear();
        const auto failed = [this, conflict = std::move(conflict)](const Error& error) {
            if (error.code == ErrorCode::Conflict && conflict) {
                conflict();
            } else {
                showError(error);
            }
        };
        if constexpr (std::is_void_v<T>) {
            onResult(
                future, this,
                [this, done] {
                    done();
                    finish();
                },
                failed, m_action);
        } else {
            onResult(
                future, this,
                [this, done](T value) {
                    done(std::move(value));
                    finish();
                },
                failed, m_action);
        }
    }

    /// Settles a lost race: `theirs` is the record as saved, `mine` what the form holds, both from the same
    /// toFields(); `load` fills the form with the saved record, and is told what was chosen of it for fields
    /// that drafts do not keep. Fields carry the FieldMap's names. The chosen ones of mine are put back and
    /// the form is sent again: by `again` where it was not the main action that lost the race. What was not
    /// touched since it was read is theirs without asking. `words` says a value where neither the form's list
    /// nor fieldValueText() can.
    void settle(const FieldMap& theirs, const FieldMap& mine, Revision revision,
        std::function<void(const QSet<QString>& takeTheirs)> load,
        std::function<QString(const QString& field, const QString& value)> words = {},
        std::function<void()> again = {});

    void showError(const Error& error);

public Q_SLOTS:
    void submit();
    void reject() override;

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void finish();
    void focusFirstField();

    AppContext& m_context;
    FormGrid* m_form;
    Banner* m_banner;
    QVBoxLayout* m_layout;
    QScrollArea* m_scroll = nullptr;
    QWidget* m_buttons;
    QPushButton* m_action;
    FormMessages* m_messages;
    QPointer<DraftKeeper> m_keeper;
    std::optional<DraftKey> m_draft;
    std::function<void()> m_submit;
    Revision m_seen = 0;
    QJsonObject m_base; ///< the fields as read, which tells what was touched
};

} // namespace frid::ui
