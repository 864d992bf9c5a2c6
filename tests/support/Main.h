#pragma once

namespace frid::test {

/// Runs the Catch2 session. Each test folder's Main.cpp makes its kind of application object first.
int runTests(int argc, char** argv);

} // namespace frid::test
