#pragma once

#include <QByteArray>
#include <QString>

namespace frid::app {

/// Asks for a password on the controlling terminal without showing it. Empty when there is no terminal.
/// Linux: termios on /dev/tty. Elsewhere: nothing is asked and the caller says how to give it otherwise.
[[nodiscard]] QByteArray readPassword(const QString& prompt);

/// Whether somebody sees what goes to standard error as it comes. Linux: isatty. Elsewhere: no.
[[nodiscard]] bool isErrorTerminal();

} // namespace frid::app
