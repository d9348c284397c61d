# SPDX-License-Identifier: Apache-2.0
"""A display of one's own (Xvfb) with a program on it, for what has to be seen from outside."""
import os
import pathlib
import select
import struct
import subprocess
import time
import zlib

PATIENCE = 120.0  # Seconds. What is waited for comes at once; only what never comes takes this long.


class Failure(Exception):
    """Failure says what was waited for and did not come."""


def wait_until(look, what, patience=PATIENCE):
    """Returns what look() gives as soon as that is true."""
    end = time.monotonic() + patience
    while True:
        seen = look()
        if seen:
            return seen
        if time.monotonic() > end:
            raise Failure(f"waited {patience:.0f} s in vain for {what}")
        time.sleep(0.01)


def start(command, **options):
    """Starts a program that ends when this one does, even when this one is killed."""
    return subprocess.Popen(["setpriv", "--pdeathsig", "TERM", *command], **options)


def threads_at_rest(pids):
    """Returns how often each thread of these processes has run, or nothing if any of them is running or about to."""
    runs = []
    try:
        for pid in pids:
            for thread in sorted(pathlib.Path(f"/proc/{pid}/task").iterdir()):
                lines = (thread / "status").read_text().splitlines()
                status = dict(line.split(":", 1) for line in lines if ":" in line)
                if status["State"].split()[0] != "S":
                    return None
                runs.append((thread.name, status["voluntary_ctxt_switches"], status["nonvoluntary_ctxt_switches"]))
    except (FileNotFoundError, ProcessLookupError):
        return None
    return runs


class VirtualDisplay:
    """An X server on a display number that it finds free itself, without a window manager."""

    def __init__(self, folder, size="1280x1024"):
        self._frame = pathlib.Path(folder) / "Xvfb_screen0"
        mine, its = os.pipe()
        with os.fdopen(mine) as answer:
            try:
                self._server = start(
                    ["Xvfb", "-displayfd", str(its), "-screen", "0", f"{size}x24", "-fbdir", str(folder),
                     "-nolisten", "tcp", "-noreset"],
                    pass_fds=[its], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            finally:
                os.close(its)
            ready, _, _ = select.select([answer], [], [], PATIENCE)
            number = answer.readline().strip() if ready else ""
        if not number:
            self.close()
            raise Failure("Xvfb did not start")
        self.name = f":{number}"

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()

    def close(self):
        self._server.terminate()
        self._server.wait()

    def environment(self, **more):
        """The variables of a program that shall be seen here."""
        hidden = ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME", "XAUTHORITY")
        kept = {name: value for name, value in os.environ.items() if name not in hidden}
        return {**kept, "DISPLAY": self.name, **more}

    def xdotool(self, *words):
        """Runs xdotool; returns what it printed, nothing if it failed."""
        done = subprocess.run(["xdotool", *words], env=self.environment(), capture_output=True, text=True,
                              timeout=PATIENCE, check=False)
        return done.stdout.strip() if done.returncode == 0 else ""

    def window_of(self, process):
        """Waits for the first window that the process shows."""
        def look():
            if process.poll() is not None:
                raise Failure(f"the program ended with {process.returncode} before it showed a window")
            return self.xdotool("search", "--onlyvisible", "--pid", str(process.pid)).split()
        return wait_until(look, "the window")[-1]

    def rectangle(self, window):
        """Where the window is: x, y, width, height."""
        lines = self.xdotool("getwindowgeometry", "--shell", window).splitlines()
        place = dict(line.split("=", 1) for line in lines)
        return tuple(int(place[key]) for key in ("X", "Y", "WIDTH", "HEIGHT"))

    def picture_at_rest(self, process, rectangle):
        """The picture of that rectangle, or nothing while anything goes on.

        At rest means: between two looks no thread of the program or of the X server has run, and all of them sleep. So
        no key is on its way, no job is at work and nothing is waiting to be painted, however slow the machine is: a
        thread that only waits for its turn counts as running.
        """
        pids = (self._server.pid, process.pid)
        before = threads_at_rest(pids)
        picture = self.picture(rectangle) if before else None
        return picture if before and threads_at_rest(pids) == before else None

    def picture(self, rectangle=None):
        """The pixels of that rectangle (or of the screen) in rows, four bytes (blue, green, red, nothing) each."""
        data = self._frame.read_bytes()
        header = struct.unpack(">25I", data[:100])  # The XWD format of X11/XWDFile.h.
        header_size, width, height, bytes_per_line, colors = (header[i] for i in (0, 4, 5, 12, 19))
        x, y, wide, high = rectangle or (0, 0, width, height)
        first = header_size + colors * 12 + x * 4
        return [data[first + row * bytes_per_line:][:wide * 4] for row in range(y, min(y + high, height))]

    def save_picture(self, path):
        """Writes the screen as PNG."""
        rows = self.picture()
        raw = bytearray()
        for row in rows:
            pixels = bytearray(len(row) // 4 * 3)
            pixels[0::3], pixels[1::3], pixels[2::3] = row[2::4], row[1::4], row[0::4]
            raw += b"\0" + pixels
        def chunk(kind, body):
            return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        size = struct.pack(">IIBBBBB", len(rows[0]) // 4, len(rows), 8, 2, 0, 0, 0)
        pathlib.Path(path).write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", size) +
                                       chunk(b"IDAT", zlib.compress(bytes(raw))) + chunk(b"IEND", b""))
