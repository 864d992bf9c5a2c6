#include <frid/ui/AppContext.h>

namespace frid::ui {

namespace {

/// Runs `work` on the worker and brings its Result back.
template <typename Outcome, typename Work> QFuture<Outcome> posted(Dispatcher& dispatcher, Work work)
{
    auto promise = std::make_shared<QPromise<Outcome>>();
    QFuture<Outcome> future = promise->future();
    promise->start();
    dispatcher.post([promise, work = std::move(work)] {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}
} // namespace

AppContext::AppContext(Parts parts, QObject* parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{ }

void AppContext::logIn(const Session& session, std::shared_ptr<DraftStore> drafts)
{
    m_session = session;
    m_drafts = std::move(drafts);
    Q_EMIT sessionChanged();
}

QFuture<Result<void>> AppContext::saveDraft(const DraftKey& key, const QJsonObject& form)
{
    return posted<Result<void>>(*m_parts.interactive, [drafts = m_drafts, key, form]() -> Result<void> {
        return drafts ? drafts->save(key, form) : Result<void>();
    });
}

QFuture<Result<std::optional<QJsonObject>>> AppContext::loadDraft(const DraftKey& key)
{
    using Outcome = Result<std::optional<QJsonObject>>;
    return posted<Outcome>(*m_parts.interactive,
        [drafts = m_drafts, key]() -> Outcome { return drafts ? drafts->load(key) : Outcome(std::nullopt); });
}

QFuture<Result<QList<DraftInfo>>> AppContext::listDrafts()
{
    using Outcome = Result<QList<DraftInfo>>;
    return posted<Outcome>(*m_parts.interactive,
        [drafts = m_drafts]() -> Outcome { return drafts ? drafts->list() : Outcome(QList<DraftInfo>()); });
}

void AppContext::removeDraft(const DraftKey& key)
{
    if (m_drafts) {
        m_parts.interactive->post([drafts = m_drafts, key] { static_cast<void>(drafts->remove(key)); });
    }
}

QString AppContext::label(const QString& list, const QString& code) const
{
    return code.isEmpty() ? QString() : m_parts.codes->label(list, code, m_parts.language);
}

QList<CodeItem> AppContext::items(const QString& list) const
{
    QList<CodeItem> items;
    const QList<frid::CodeItem> known = m_parts.codes->items(list);
    for (const frid::CodeItem& item : known) {
        QString help = item.note;
        if (!item.verified) {
            help = (help + QLatin1Char('\n') + tr("This label awaits confirmation.")).trimmed();
        }
        items.append({item.code, label(list, item.code), help});
    }
    return items;
}

} // namespace frid::ui
