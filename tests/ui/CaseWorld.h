#pragma once

#include <catch2/catch.hpp>

#include <QApplication>
#include <QDir>
#include <QMap>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

#include <frid/ui/AppContext.h>
#include <frid/ui/kit/UiClock.h>

#include "ScriptedPrompt.h"
#include "support/TestRegistry.h"

namespace frid::test {

/// Drafts in memory; used on the worker only.
class MemoryDrafts final : public DraftStore {
public:
    Result<void> save(const DraftKey& key, const QJsonObject& form) override
    {
        m_forms.insert(key.kind + u'/' + key.record, form);
        return {};
    }
    Result<std::optional<QJsonObject>> load(const DraftKey& key) override
    {
        const auto found = m_forms.constFind(key.kind + u'/' + key.record);
        return found == m_forms.cend() ? std::nullopt : std::optional<QJsonObject>(*found);
    }
    Result<void> remove(const DraftKey& key) override
    {
        m_forms.remove(key.kind + u'/' + key.record);
        return {};
    }
    Result<QList<DraftInfo>> list() override { return QList<DraftInfo>(); }

private:
    QMap<QString, QJsonObject> m_forms;
};

template <typename T> bool settled(const QFuture<T>& future)
{
    return QTest::qWaitFor([&future] { return future.isFinished(); }, 20000);
}

/// A registry with the screens' workers on it, and "caseworker" logged in.
struct CaseWorld {
    explicit CaseWorld(const QString& language = QStringLiteral("en"))
        : context({&interactive, &reports, &prompt, &registry.clock(),
            std::make_shared<const CodeCatalog>(*CodeCatalog::bundled()),
            std::make_shared<const DeadlineRules>(*DeadlineRules::bundled()), language})
    {
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setDefaultFormat(QSettings::IniFormat);
        ui::setUiClock(&registry.clock());
        const auto factory = [this]() -> Result<std::unique_ptr<Services>> { return registry.services(); };
        REQUIRE(settled(interactive.open(factory)));
        REQUIRE(settled(reports.open(factory)));
        context.logIn(registry.session(QStringLiteral("caseworker")), std::make_shared<MemoryDrafts>());
    }
    ~CaseWorld() { ui::setUiClock(nullptr); }

    template <typename Work> auto ask(Work work)
    {
        auto future = context.ask(work);
        REQUIRE(settled(future));
        auto result = future.result();
        REQUIRE(result);
        return *result;
    }

    TestRegistry registry;
    ScriptedPrompt prompt;
    Dispatcher interactive{QStringLiteral("interactive")};
    Dispatcher reports{QStringLiteral("reports")};
    ui::AppContext context;
};

/// Visible or not; fails the test without it.
template <typename T> T* childOf(QObject& parent, const QString& name)
{
    T* found = parent.findChild<T*>(name);
    INFO(name.toStdString());
    REQUIRE(found != nullptr);
    return found;
}

} // namespace frid::test
