#include <frid/persistence/Log.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <memory>
#include <mutex>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/spdlog.h>

using namespace Qt::StringLiterals;

namespace frid::persistence {

namespace {

constexpr std::size_t fileSize = 1024 * 1024;
constexpr std::size_t olderFiles = 4;

std::mutex loggerMutex;
std::shared_ptr<spdlog::logger> currentLogger; // guarded by loggerMutex
QtMessageHandler previousHandler = nullptr;

std::shared_ptr<spdlog::logger> logger()
{
    const std::lock_guard guard(loggerMutex);
    return currentLogger;
}

void write(spdlog::level::level_enum level, LogCode event, std::initializer_list<LogField> fields)
{
    const auto target = logger();
    if (!target) {
        return;
    }
    std::string line(event.text());
    for (const LogField& field : fields) {
        line += ' ';
        line += field.text();
    }
    target->log(level, line);
}

/// The leading name of a Qt message ("QSqlQuery::value"); the rest may quote data.
std::string placeOf(const QString& message)
{
    std::string place;
    for (const QChar sign : message) {
        const char16_t code = sign.unicode();
        const bool name = (code >= u'a' && code <= u'z') || (code >= u'A' && code <= u'Z') || code == u':'
            || (code >= u'0' && code <= u'9');
        if (!name) {
            break;
        }
        place += sign.toLatin1();
    }
    const bool qtName = place.size() > 1 && place.starts_with('Q') && place.find("::") != std::string::npos;
    return qtName ? place : "unnamed";
}

void onQtMessage(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (const auto target = logger()) {
        const bool bad = type == QtCriticalMsg || type == QtFatalMsg;
        const auto level = bad     ? spdlog::level::err
            : type == QtWarningMsg ? spdlog::level::warn
                                   : spdlog::level::info;
        target->log(
            level, "qt category={} place={}", context.category ? context.category : "none", placeOf(message));
    }
    if (previousHandler != nullptr) {
        previousHandler(type, context, message);
    }
}

} // namespace

Result<void> initLog(const QString& folder)
{
    closeLog();
    if (!QFileInfo::exists(folder)) {
        if (!QDir().mkpath(folder)
            || !QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner)) {
            return fail(ErrorCode::Storage, u"log"_s);
        }
    }
    spdlog::file_event_handlers handlers;
    handlers.after_open = [](const spdlog::filename_t& path, std::FILE*) {
        QFile::setPermissions(QString::fromStdString(path), QFile::ReadOwner | QFile::WriteOwner);
    };
    try {
        auto sink = std::make_shared<spdlog::sinks::rotating_file_sink_mt>(
            (folder + u"/frid.log"_s).toStdString(), fileSize, olderFiles, false, handlers);
        auto made = std::make_shared<spdlog::logger>("frid", std::move(sink));
        made->set_pattern("%Y-%m-%dT%H:%M:%S.%eZ %l %v", spdlog::pattern_time_type::utc);
        made->flush_on(spdlog::level::warn);
        const std::lock_guard guard(loggerMutex);
        currentLogger = std::move(made);
    } catch (const spdlog::spdlog_ex&) {
        return fail(ErrorCode::Storage, u"log"_s);
    }
    previousHandler = qInstallMessageHandler(onQtMessage);
    return {};
}

void closeLog()
{
    const auto old = [] {
        const std::lock_guard guard(loggerMutex);
        return std::exchange(currentLogger, nullptr);
    }();
    if (old) {
        old->flush();
        qInstallMessageHandler(previousHandler);
        previousHandler = nullptr;
    }
}

void logInfo(LogCode event, std::initializer_list<LogField> fields)
{
    write(spdlog::level::info, event, fields);
}

void logWarning(LogCode event, std::initializer_list<LogField> fields)
{
    write(spdlog::level::warn, event, fields);
}

void logError(LogCode event, std::initializer_list<LogField> fields)
{
    write(spdlog::level::err, event, fields);
}

} // namespace frid::persistence
