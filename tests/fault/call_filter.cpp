// SPDX-License-Identifier: Apache-2.0
#include "tests/fault/call_filter.h"

#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <array>
#include <cstddef>
#include <cstring>
#include <vector>

namespace faulttests {

namespace {

// What neither makes, changes nor removes anything in a file system. Whatever does not stand here counts as a change,
// so that a call that nobody thought of is seen. open and write stand in the supervisor: it depends on what they are
// for.
constexpr std::array harmlessCalls{
    SYS_access,
    SYS_arch_prctl,
    SYS_bind,
    SYS_brk,
    SYS_capget,
    SYS_chdir,
    SYS_clock_getres,
    SYS_clock_gettime,
    SYS_clock_nanosleep,
    SYS_clone,
    SYS_clone3,
    SYS_close,
    SYS_close_range,
    SYS_connect,
    SYS_dup,
    SYS_dup2,
    SYS_dup3,
    SYS_epoll_create1,
    SYS_epoll_ctl,
    SYS_epoll_wait,
    SYS_eventfd2,
    SYS_execve,
    SYS_exit,
    SYS_exit_group,
    SYS_faccessat,
    SYS_faccessat2,
    SYS_fadvise64,
    SYS_fcntl,
    SYS_flock,
    SYS_fstat,
    SYS_fstatfs,
    SYS_futex,
    SYS_getcwd,
    SYS_getdents64,
    SYS_getegid,
    SYS_geteuid,
    SYS_getgid,
    SYS_getpeername,
    SYS_getpid,
    SYS_getppid,
    SYS_getrandom,
    SYS_getresgid,
    SYS_getresuid,
    SYS_getrusage,
    SYS_getsockname,
    SYS_getsockopt,
    SYS_gettid,
    SYS_gettimeofday,
    SYS_getuid,
    SYS_getxattr,
    SYS_ioctl,
    SYS_kill,
    SYS_lgetxattr,
    SYS_listen,
    SYS_lseek,
    SYS_lstat,
    SYS_madvise,
    SYS_membarrier,
    SYS_mlock,
    SYS_mmap,
    SYS_mprotect,
    SYS_mremap,
    SYS_munlock,
    SYS_munmap,
    SYS_nanosleep,
    SYS_newfstatat,
    SYS_pipe,
    SYS_pipe2,
    SYS_poll,
    SYS_ppoll,
    SYS_prctl,
    SYS_pread64,
    SYS_prlimit64,
    SYS_pselect6,
    SYS_read,
    SYS_readlink,
    SYS_readlinkat,
    SYS_readv,
    SYS_recvfrom,
    SYS_recvmsg,
    SYS_restart_syscall,
    SYS_rseq,
    SYS_rt_sigaction,
    SYS_rt_sigprocmask,
    SYS_rt_sigreturn,
    SYS_rt_sigtimedwait,
    SYS_sched_getaffinity,
    SYS_sched_getparam,
    SYS_sched_getscheduler,
    SYS_sched_yield,
    SYS_select,
    SYS_sendmsg,
    SYS_sendto,
    SYS_set_robust_list,
    SYS_set_tid_address,
    SYS_setsockopt,
    SYS_shutdown,
    SYS_sigaltstack,
    SYS_socket,
    SYS_socketpair,
    SYS_stat,
    SYS_statfs,
    SYS_statx,
    SYS_sysinfo,
    SYS_tgkill,
    SYS_time,
    SYS_times,
    SYS_umask,
    SYS_uname,
    SYS_vfork,
    SYS_wait4,
    SYS_waitid,
};

constexpr sock_filter statement(unsigned code, unsigned value) {
    return {static_cast<unsigned short>(code), 0, 0, value};
}

// Passes over so many statements where what was loaded is something else.
constexpr sock_filter unlessIs(unsigned value, unsigned char statements) {
    return {BPF_JMP | BPF_JEQ | BPF_K, 0, statements, value};
}

constexpr sock_filter loadCall = statement(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr));
constexpr sock_filter loadArgument = statement(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, args));

// The program lets nobody read its memory but root, and the supervisor has to: the program is told that this was done.
constexpr std::array staysReadable{
    unlessIs(SYS_prctl, 4),
    loadArgument,
    unlessIs(PR_SET_DUMPABLE, 1),
    statement(BPF_RET | BPF_K, SECCOMP_RET_ERRNO),
    loadCall,
};

std::vector<sock_filter> filterProgram() {
    std::vector<sock_filter> program{loadCall};
    program.insert(program.end(), staysReadable.begin(), staysReadable.end());
    for (const long call : harmlessCalls) {
        program.push_back(unlessIs(static_cast<unsigned>(call), 1));
        program.push_back(statement(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
    }
    program.push_back(statement(BPF_RET | BPF_K, SECCOMP_RET_USER_NOTIF));
    return program;
}

// A message of one byte that carries a descriptor.
struct Parcel {
    char byte = 'x';
    iovec part{&byte, 1};
    alignas(cmsghdr) std::array<char, CMSG_SPACE(sizeof(int))> control{};
    msghdr message{};

    Parcel() {
        message.msg_iov = &part;
        message.msg_iovlen = 1;
        message.msg_control = control.data();
        message.msg_controllen = control.size();
    }
};

bool sendDescriptor(int socket, int descriptor) {
    Parcel parcel;
    cmsghdr* header = CMSG_FIRSTHDR(&parcel.message);
    header->cmsg_level = SOL_SOCKET;
    header->cmsg_type = SCM_RIGHTS;
    header->cmsg_len = CMSG_LEN(sizeof(int));
    std::memcpy(CMSG_DATA(header), &descriptor, sizeof(descriptor));
    return ::sendmsg(socket, &parcel.message, 0) == 1;
}

}  // namespace

bool watchOwnCalls(int socket) {
    std::vector<sock_filter> statements = filterProgram();
    const sock_fprog program{static_cast<unsigned short>(statements.size()), statements.data()};
    // Without a right to more rights, nobody need be root for a filter.
    if (::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) {
        return false;
    }
    const long listener = ::syscall(SYS_seccomp, SECCOMP_SET_MODE_FILTER, SECCOMP_FILTER_FLAG_NEW_LISTENER, &program);
    return listener >= 0 && sendDescriptor(socket, static_cast<int>(listener)) &&
           ::close(static_cast<int>(listener)) == 0;
}

int receiveListener(int socket) {
    Parcel parcel;
    if (::recvmsg(socket, &parcel.message, 0) != 1) {
        return -1;
    }
    const cmsghdr* header = CMSG_FIRSTHDR(&parcel.message);
    int listener = -1;
    if (header != nullptr) {
        std::memcpy(&listener, CMSG_DATA(header), sizeof(listener));
    }
    return listener;
}

}  // namespace faulttests
