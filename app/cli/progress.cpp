// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress.h"

#include <csignal>
#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace lanyard::cli {

namespace {

volatile std::sig_atomic_t interrupted = 0; // the one thing that a signal handler may touch

void interrupt(int)
{
    interrupted = 1;
}

bool onTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stderr)) != 0;
#else
    return isatty(STDERR_FILENO) != 0;
#endif
}

} // namespace

Progress::Progress(const QString &verb) : m_verb(verb), m_watched(onTerminal())
{
    interrupted = 0;
    m_before = std::signal(SIGINT, interrupt);
}

Progress::~Progress()
{
    std::signal(SIGINT, m_before == SIG_ERR ? SIG_DFL : m_before);
    if (m_shown)
        std::fputs("\r\033[K", stderr); // the line is left empty for what comes next
}

std::function<bool(int, int)> Progress::step()
{
    return [this](int done, int total) {
        if (m_watched) {
            std::fprintf(stderr, "\r\033[K%s %d of %d", m_verb.toUtf8().constData(), done, total);
            std::fflush(stderr);
            m_shown = true;
        }
        return interrupted == 0;
    };
}

} // namespace lanyard::cli
