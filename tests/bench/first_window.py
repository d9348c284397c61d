#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How long it takes from the start of a process to its first window on the display.

    first_window.py BIN_FOLDER [RUNS]

The programs take turns, so that whatever else the machine does falls upon all of them. A warm-up round is not counted.
"""
import ctypes
import os
import pathlib
import select
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

sys.path.insert(0, str(pathlib.Path(__file__).parents[1] / "display"))
from virtual_display import PATIENCE, Failure, VirtualDisplay, start  # noqa: E402

SUBSTRUCTURE_NOTIFY_MASK = 1 << 19  # X.h
MAP_NOTIFY = 19  # X.h


class MapEvent(ctypes.Structure):
    """XMapEvent of Xlib.h, with the room that an XEvent takes."""
    _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("sent", ctypes.c_int),
                ("display", ctypes.c_void_p), ("parent", ctypes.c_ulong), ("window", ctypes.c_ulong),
                ("overrides", ctypes.c_int), ("room", ctypes.c_long * 24)]


class MapWatch:
    """Hears from the X server when a window comes up; asking again and again would cost the program time."""

    def __init__(self, display_name):
        self._x = ctypes.CDLL("libX11.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(display_name.encode()))
        if not self._display:
            raise Failure(f"cannot connect to {display_name}")
        root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))
        self._x.XSelectInput(self._display, root, ctypes.c_long(SUBSTRUCTURE_NOTIFY_MASK))
        self._x.XSync(self._display, 0)

    def next_window(self, end):
        """Waits for the next window; returns its number and the moment."""
        event = MapEvent()
        while True:
            while self._x.XPending(self._display):
                self._x.XNextEvent(self._display, ctypes.byref(event))
                if event.type == MAP_NOTIFY and not event.overrides:
                    return str(event.window), time.monotonic()
            left = end - time.monotonic()
            if left <= 0:
                raise Failure("no window came")
            select.select([self._x.XConnectionNumber(self._display)], [], [], left)


def seconds_to_window(command, display, watch):
    with tempfile.TemporaryDirectory(prefix="assistcert-bench-") as home:
        environment = display.environment(HOME=home, XDG_CONFIG_HOME=home, XDG_DATA_HOME=home, XDG_CACHE_HOME=home,
                                          XDG_RUNTIME_DIR=home)
        begin = time.monotonic()
        process = start(command, env=environment, cwd=home, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                        stderr=subprocess.DEVNULL)
        try:
            while True:
                window, moment = watch.next_window(begin + PATIENCE)
                if display.xdotool("getwindowpid", window) == str(process.pid):
                    return moment - begin
        finally:
            process.kill()
            process.wait()


def main():
    folder = pathlib.Path(sys.argv[1]).resolve()
    runs = int(sys.argv[2]) if len(sys.argv) > 2 else 15
    programs = {"bare QWizard": [folder / "bare_wizard"], "assistcert-wizard": [folder / "assistcert-wizard"]}
    xca = shutil.which("xca")
    if xca:
        programs["xca"] = [xca]
    else:
        print("xca is left out: not installed")
    times = {name: [] for name in programs}
    with tempfile.TemporaryDirectory(prefix="assistcert-bench-") as frame, VirtualDisplay(frame) as display:
        watch = MapWatch(display.name)
        for run in range(runs + 1):
            for name, command in programs.items():
                seconds = seconds_to_window(command, display, watch)
                if run > 0:
                    times[name].append(seconds)
    bare = statistics.median(times["bare QWizard"])
    load = ", ".join(f"{number:.1f}" for number in os.getloadavg())
    print(f"From the start of the process to its first window, in ms ({runs} runs in turn; load {load}):")
    print(f"{'':20}{'min':>8}{'median':>8}{'max':>8}{'ratio':>8}")
    for name, seconds in times.items():
        middle = statistics.median(seconds)
        print(f"{name:20}{min(seconds) * 1000:8.0f}{middle * 1000:8.0f}{max(seconds) * 1000:8.0f}{middle / bare:8.2f}")


if __name__ == "__main__":
    main()
