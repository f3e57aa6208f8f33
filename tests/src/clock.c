/* SPDX-License-Identifier: AGPL-3.0-or-later
 * Put before the C library: the clock of the day is ahead by so many seconds as CLOCK_AHEAD_SECONDS says. What measures how long
 * something takes, and so every timeout, runs as always. */
#define _GNU_SOURCE
#include <stdlib.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

int clock_gettime(clockid_t clock, struct timespec *time) {
    long failed = syscall(SYS_clock_gettime, clock, time);
    const char *ahead = getenv("CLOCK_AHEAD_SECONDS");
    if (!failed && ahead && clock == CLOCK_REALTIME) time->tv_sec += atol(ahead);
    return failed ? -1 : 0;
}
