#pragma once

#include <frid/application/Dispatcher.h>
#include <frid/application/DraftStore.h>
#include <frid/application/access/Session.h>
#include <frid/domain/Clock.h>
#include <frid/domain/CodeList.h>
#include <frid/domain/Id.h>
#include <frid/domain/task/DeadlineRules.h>
#include <frid/ui/kit/CodeFields.h>

#include <QObject>

#include <memory>
#include <utility>

namespace frid::ui {

class Prompt;

/// What every page of a logged-in account works with. Pages know each other only through its signals.
class AppContext : public QObject {
    Q_OBJECT
public:
    struct Parts {
        Dispatcher* interactive = nullptr; ///< the registry connection of the screens; not owned
        Dispatcher* reports = nullptr; ///< a second connection, for reports and long work; not owned
        Prompt* prompt = nullptr; ///< not owned
        const Clock* clock = nullptr; ///< not owned
        std::shared_ptr<const CodeCatalog> codes; ///< the GUI's own copy
        std::shared_ptr<const DeadlineRules> deadlines;
        QString language; ///< "sv" or "en", for the labels of codes
    };
    explicit AppContext(Parts parts, QObject* parent = nullptr);

    [[nodiscard]] const Session& session() const { return m_session; }
    /// At log-in; `drafts` is the account's own, null where drafts cannot be kept.
    void logIn(const Session& session, std::shared_ptr<DraftStore> drafts);
    void setLanguage(const QString& language) { m_parts.language = language; }
    [[nodiscard]] const QString& language() const { return m_parts.language; }

    /// `work(Services&, const Session&) -> Result<T>` on the screens' worker.
    template <typename Work> [[nodiscard]] auto ask(Work work)
    {
        return m_parts.interactive->call([who = m_session, work = std::move(work)](
                                             Services& services) mutable { return work(services, who); });
    }
    /// The same on the reports' worker.
    template <typename Work> [[nodiscard]] auto askReports(Work work)
    {
        return m_parts.reports->call([who = m_session, work = std::move(work)](
                                         Services& services) mutable { return work(services, who); });
    }

    /// Drafts are kept on the screens' worker, in order with its other calls.
    [[nodiscard]] QFuture<Result<void>> saveDraft(const DraftKey& key, const QJsonObject& form);
    [[nodiscard]] QFuture<Result<std::optional<QJsonObject>>> loadDraft(const DraftKey& key);
    [[nodiscard]] QFuture<Result<QList<DraftInfo>>> listDrafts();
    /// Nobody waits for it: a draft that stays is offered once more and does no harm.
    void removeDraft(const DraftKey& key);

    [[nodiscard]] Prompt& prompt() const { return *m_parts.prompt; }
    [[nodiscard]] const Clock& clock() const { return *m_parts.clock; }
    [[nodiscard]] QDate today() const { return m_parts.clock->today(); }
    [[nodiscard]] const CodeCatalog& codes() const { return *m_parts.codes; }
    [[nodiscard]] const DeadlineRules& deadlines() const { return *m_parts.deadlines; }
    /// What a code is called in the screen's language.
    [[nodiscard]] QString label(const QString& list, const QString& code) const;
    /// A code list for CodeCombo and CodeChecks; a label that awaits confirmation says so in its help.
    [[nodiscard]] QList<CodeItem> items(const QString& list) const;

Q_SIGNALS:
    void caseRequested(const frid::CaseId& id); ///< open the case's page
    void personRequested(const frid::PersonId& id); ///< open the person's page
    void newCaseRequested();
    /// A new case, filled in from an answer to the question about violence.
    void intakeRequested(const frid::PersonId& person, const frid::ViolenceQuestionId& question);
    void caseChanged(const frid::CaseId& id); ///< after every write that concerns the case; made ones too
    void personChanged(const frid::PersonId& id);
    void sessionChanged();
    void aboutToLock(); ///< forms put their drafts away now

private:
    Parts m_parts;
    Session m_session;
    std::shared_ptr<DraftStore> m_drafts; ///< used on the screens' worker only
};

} // namespace frid::ui
