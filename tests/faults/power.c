/* Writes down what a process does to one SQLite file and to the log beside it, for tests/faults/power.py.
   Loaded before the C library. POWER_FILE names the database, POWER_LOG where to write. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

enum { WRITE = 1, SYNC = 2, TRUNCATE = 3, UNLINK = 4 };
enum { DATABASE = 1, LOG = 2, JOURNAL = 3 };
enum { FILES = 4096 };

struct record {
    uint32_t what, file, length, unused;
    int64_t offset;
};

static unsigned char opened[FILES]; /* file descriptor -> which file, 0 for another one */
static char database[4096];
static int out = -1;
static pthread_mutex_t busy = PTHREAD_MUTEX_INITIALIZER;

__attribute__((constructor)) static void begin(void) {
    const char *path = getenv("POWER_FILE"), *log = getenv("POWER_LOG");
    if (!path || !log || strlen(path) >= sizeof database) return;
    strcpy(database, path);
    out = syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static int which(const char *path) {
    size_t length = strlen(database);
    if (!length || strncmp(path, database, length)) return 0;
    if (!path[length]) return DATABASE;
    if (!strcmp(path + length, "-wal")) return LOG;
    if (!strcmp(path + length, "-journal")) return JOURNAL;
    return 0;
}

static int file_of(int fd) { return fd >= 0 && fd < FILES && out >= 0 ? opened[fd] : 0; }

static void note(int what, int file, int64_t offset, const void *data, size_t length) {
    struct record head = {what, file, (uint32_t)length, 0, offset};
    struct iovec parts[2] = {{&head, sizeof head}, {(void *)data, length}};
    syscall(SYS_writev, out, parts, length ? 2 : 1); /* one call, at the end of the file: whole */
}

#define REAL(name) __typeof__(name) *real = dlsym(RTLD_NEXT, #name)

#define OPEN(name)                                                \
    int name(const char *path, int flags, ...) {                  \
        REAL(name);                                               \
        va_list more;                                             \
        va_start(more, flags);                                    \
        int fd = real(path, flags, va_arg(more, int));            \
        va_end(more);                                             \
        if (fd >= 0 && fd < FILES) opened[fd] = which(path);      \
        return fd;                                                \
    }
OPEN(open)
OPEN(open64)

int close(int fd) {
    REAL(close);
    if (fd >= 0 && fd < FILES) opened[fd] = 0;
    return real(fd);
}

/* Writing and noting are one step, so that the notes are in the order of what was done. */
#define PWRITE(name, type)                                                      \
    ssize_t name(int fd, const void *data, size_t length, type offset) {        \
        REAL(name);                                                             \
        int file = file_of(fd);                                                 \
        if (!file) return real(fd, data, length, offset);                       \
        pthread_mutex_lock(&busy);                                              \
        ssize_t done = real(fd, data, length, offset);                          \
        if (done > 0) note(WRITE, file, offset, data, done);                    \
        pthread_mutex_unlock(&busy);                                            \
        return done;                                                            \
    }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

ssize_t write(int fd, const void *data, size_t length) {
    REAL(write);
    int file = file_of(fd);
    if (!file) return real(fd, data, length);
    pthread_mutex_lock(&busy);
    int64_t offset = lseek(fd, 0, SEEK_CUR);
    ssize_t done = real(fd, data, length);
    if (done > 0) note(WRITE, file, offset, data, done);
    pthread_mutex_unlock(&busy);
    return done;
}

#define SYNCING(name)                              \
    int name(int fd) {                             \
        REAL(name);                                \
        int file = file_of(fd), done = real(fd);   \
        if (file && !done) {                       \
            pthread_mutex_lock(&busy);             \
            note(SYNC, file, 0, 0, 0);             \
            pthread_mutex_unlock(&busy);           \
        }                                          \
        return done;                               \
    }
SYNCING(fsync)
SYNCING(fdatasync)

#define CUT(name, type)                                \
    int name(int fd, type length) {                    \
        REAL(name);                                    \
        int file = file_of(fd);                        \
        if (!file) return real(fd, length);            \
        pthread_mutex_lock(&busy);                     \
        int done = real(fd, length);                   \
        if (!done) note(TRUNCATE, file, length, 0, 0); \
        pthread_mutex_unlock(&busy);                   \
        return done;                                   \
    }
CUT(ftruncate, off_t)
CUT(ftruncate64, off64_t)

int unlink(const char *path) {
    REAL(unlink);
    int file = out >= 0 ? which(path) : 0;
    if (!file) return real(path);
    pthread_mutex_lock(&busy);
    int done = real(path);
    if (!done) note(UNLINK, file, 0, 0, 0);
    pthread_mutex_unlock(&busy);
    return done;
}
