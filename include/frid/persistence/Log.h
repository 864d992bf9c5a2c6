#pragma once

#include <frid/domain/Error.h>
#include <frid/domain/Id.h>

#include <QString>
#include <concepts>
#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>

namespace frid::persistence {

/// A word that stands in our source code. Nothing else can become one, so nothing a user typed can be logged
/// as one.
class LogCode {
public:
    template <std::size_t N>
    consteval LogCode(const char (&text)[N])
        : m_text(text, N - 1)
    { }
    [[nodiscard]] std::string_view text() const { return m_text; }

private:
    std::string_view m_text;
};

/// One `name=value` of a log line. Made only from what says nothing about a person: ids, error codes,
/// numbers, words of our own. There is deliberately no way to make one from a QString.
class LogField {
public:
    template <typename Tag>
    LogField(LogCode name, const Id<Tag>& id)
        : LogField(name, Value{id.toString().toStdString()})
    { }
    LogField(LogCode name, LogCode value)
        : LogField(name, Value{std::string(value.text())})
    { }
    LogField(LogCode name, ErrorCode code)
        : LogField(name, Value{toString(code).toStdString()})
    { }
    template <std::integral T>
    LogField(LogCode name, T number)
        : LogField(name, Value{std::to_string(number)})
    { }
    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    struct Value {
        std::string text;
    };
    LogField(LogCode name, const Value& value)
        : m_text(std::string(name.text()) + "=" + value.text)
    { }
    std::string m_text;
};

/// Starts the program log `frid.log` in the folder (made when missing, 0700; file 0600; 5 files of 1 MB) and
/// takes over Qt's messages. Of a Qt message only its category and the name of the place are kept, because
/// its text may quote what a user wrote. Errors: Storage.
[[nodiscard]] Result<void> initLog(const QString& folder);
/// Writes everything out and gives Qt its messages back.
void closeLog();

/// One line: `event name=value ...`. Without initLog() they do nothing. Thread safe.
void logInfo(LogCode event, std::initializer_list<LogField> fields = {});
void logWarning(LogCode event, std::initializer_list<LogField> fields = {});
void logError(LogCode event, std::initializer_list<LogField> fields = {});

} // namespace frid::persistence
