#include "platform/Terminal.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <cstdio>
#include <memory>
#include <termios.h>
#include <unistd.h>
#endif

namespace frid::app {

#ifdef Q_OS_UNIX

QByteArray readPassword(const QString& prompt)
{
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> terminal(
        std::fopen("/dev/tty", "r+"), &std::fclose);
    if (!terminal) {
        return {};
    }
    const int descriptor = fileno(terminal.get());
    termios shown{};
    if (tcgetattr(descriptor, &shown) != 0) {
        return {};
    }
    termios hidden = shown;
    hidden.c_lflag &= ~tcflag_t(ECHO);
    std::fputs(prompt.toUtf8().constData(), terminal.get());
    std::fflush(terminal.get());
    tcsetattr(descriptor, TCSAFLUSH, &hidden);
    QByteArray line;
    for (int c = std::fgetc(terminal.get()); c != EOF && c != '\n'; c = std::fgetc(terminal.get())) {
        line.append(char(c));
    }
    tcsetattr(descriptor, TCSAFLUSH, &shown);
    std::fputs("\n", terminal.get());
    return line;
}

bool isErrorTerminal()
{
    return isatty(STDERR_FILENO) == 1;
}

#else

QByteArray readPassword(const QString&)
{
    return {};
}

bool isErrorTerminal()
{
    return false;
}

#endif

} // namespace frid::app
