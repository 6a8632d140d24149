/* Faults that strike at the n-th system call on files of a folder, whatever library makes it: preloaded by tests/torture.py. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static char prefix[4096];
static volatile long left = -1, seen = 0;
static int fault = 0;

/* From now on the n-th call on what lies under a folder fails with an error, or ends the process if the error is 0. */
void kg_strike(const char *folder, long number, int error) {
    strncpy(prefix, folder, sizeof prefix - 1);
    fault = error;
    seen = 0;
    left = number;
}

long kg_seen(void) { return seen; }

static int struck(const char *path) {
    if (left < 0 || !path || strncmp(path, prefix, strlen(prefix))) return 0;
    if (__sync_add_and_fetch(&seen, 1) != left) return 0;
    if (!fault) _exit(9);
    errno = fault;
    return 1;
}

static int struck_at(int fd) {
    char link[64], path[4096];
    int kept = errno;
    if (left < 0) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path - 1);
    errno = kept;
    if (length < 0) return 0;
    path[length] = 0;
    return struck(path);
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define ON_PATH(result, name, path, params, args) \
    result name params { return struck(path) ? -1 : REAL(name) args; }
#define ON_FD(result, name, fd, params, args) \
    result name params { return struck_at(fd) ? -1 : REAL(name) args; }
#define OPEN(name, params, last, args, with_mode) \
    int name params { \
        mode_t mode = 0; \
        if (flags & (O_CREAT | O_TMPFILE)) { va_list rest; va_start(rest, last); mode = va_arg(rest, mode_t); va_end(rest); } \
        return struck(path) ? -1 : REAL(name) with_mode; \
    }

OPEN(open, (const char *path, int flags, ...), flags, (path, flags), (path, flags, mode))
OPEN(open64, (const char *path, int flags, ...), flags, (path, flags), (path, flags, mode))
OPEN(openat, (int at, const char *path, int flags, ...), flags, (at, path, flags), (at, path, flags, mode))
OPEN(openat64, (int at, const char *path, int flags, ...), flags, (at, path, flags), (at, path, flags, mode))
ON_FD(ssize_t, write, fd, (int fd, const void *data, size_t size), (fd, data, size))
ON_FD(ssize_t, pwrite, fd, (int fd, const void *data, size_t size, off_t at), (fd, data, size, at))
ON_FD(ssize_t, pwrite64, fd, (int fd, const void *data, size_t size, off64_t at), (fd, data, size, at))
ON_FD(ssize_t, read, fd, (int fd, void *data, size_t size), (fd, data, size))
ON_FD(ssize_t, pread, fd, (int fd, void *data, size_t size, off_t at), (fd, data, size, at))
ON_FD(ssize_t, pread64, fd, (int fd, void *data, size_t size, off64_t at), (fd, data, size, at))
ON_FD(int, fsync, fd, (int fd), (fd))
ON_FD(int, fdatasync, fd, (int fd), (fd))
ON_FD(int, ftruncate, fd, (int fd, off_t size), (fd, size))
ON_FD(int, ftruncate64, fd, (int fd, off64_t size), (fd, size))
ON_PATH(int, rename, old, (const char *old, const char *new), (old, new))
ON_PATH(int, renameat, old, (int a, const char *old, int b, const char *new), (a, old, b, new))
ON_PATH(int, link, old, (const char *old, const char *new), (old, new))
ON_PATH(int, symlink, new, (const char *old, const char *new), (old, new))
ON_PATH(int, unlink, path, (const char *path), (path))
ON_PATH(int, mkdir, path, (const char *path, mode_t mode), (path, mode))
ON_PATH(int, rmdir, path, (const char *path), (path))
