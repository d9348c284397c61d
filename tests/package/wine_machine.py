# SPDX-License-Identifier: Apache-2.0
"""A computer played by Wine: a prefix of its own, its registry, its files, its Windows Installer."""
import os
import pathlib
import subprocess
import tempfile

PATIENCE = 180  # Seconds. A setup takes three of them; only one that hangs takes this long.
ENVIRONMENT = {
    "WINEARCH": "win64",
    "WINEDEBUG": "-all",
    # No browser engine and no .NET are asked for, a crash stays a crash, and nothing is put into the desktop's menus.
    "WINEDLLOVERRIDES": "mscoree,mshtml=;winedbg.exe,winemenubuilder.exe=d",
}
SUCCESS = 0
INSTALL_FAILURE = 1603  # ERROR_INSTALL_FAILURE
# ERROR_FUNCTION_FAILED: what Wine says where a program run by the setup fails; Windows says 1603 there too.
FUNCTION_FAILED = 1627
# Says how a program ended, which a process of Wine's does not: tests/windows/exit_code.
EXIT_CODE = pathlib.Path(os.environ["ASSISTCERT_WINDOWS_DOUBLES"]).resolve() / "exit_code.exe"


class WineMachine:
    """WineMachine is a Windows 10 with nothing installed."""

    def __init__(self, folder: pathlib.Path):
        folder.mkdir(parents=True)
        self.prefix = folder / "prefix"
        self.drive = self.prefix / "drive_c"
        self.logs = folder / "logs"
        self.logs.mkdir()
        self.prefix.mkdir()
        self._environment = {**os.environ, **ENVIRONMENT, "WINEPREFIX": str(self.prefix)}
        self._environment.pop("DISPLAY", None)
        self._environment.pop("WAYLAND_DISPLAY", None)
        # Kept between two commands: starting it anew takes longer than most commands do. It ends by itself if nobody does.
        subprocess.run(["wineserver", "--persistent=120"], env=self._environment, timeout=PATIENCE, check=True)
        for command in (("wineboot", "--init"), ("winecfg", "/v", "win10")):
            done = self.wine(*command)
            if done.returncode != 0:
                raise RuntimeError(f"wine {' '.join(command)}: {done.returncode}: {done.stdout}")

    def wine(self, *command: str) -> subprocess.CompletedProcess:
        # Into a file: a pipe stays open as long as the services that Wine starts in passing.
        with tempfile.TemporaryFile() as said, tempfile.NamedTemporaryFile("r") as code:
            done = subprocess.run(["wine", EXIT_CODE, self.windows_path(pathlib.Path(code.name)), *command],
                                  env=self._environment, timeout=PATIENCE, check=False, stdin=subprocess.DEVNULL,
                                  stdout=said, stderr=subprocess.STDOUT)
            done.returncode = int(code.read().removeprefix("begun ") or -1)
            said.seek(0)
            done.stdout = said.read().decode(errors="replace").replace("\r\n", "\n")
        return done

    def msiexec(self, *arguments: str) -> tuple[int, str]:
        """The exit code of a silent setup, and what Windows Installer wrote down."""
        log = self.logs / f"{len(list(self.logs.iterdir())):03}.txt"
        done = self.wine("msiexec", *arguments, "/qn", "/l*v", self.windows_path(log))
        return done.returncode, log.read_text(errors="replace") if log.exists() else ""

    def windows_path(self, path: pathlib.Path) -> str:
        return "Z:" + str(path.resolve()).replace("/", "\\")

    def values(self, key: str) -> dict[str, str]:
        """The values of a key of HKEY_LOCAL_MACHINE; the default value has no name."""
        found = {}
        for line in self.wine("reg", "query", "HKLM\\" + key).stdout.splitlines():
            parts = line.strip().split("    ", 2)
            if line.startswith("    ") and len(parts) >= 2:
                found["" if parts[0] == "(Default)" else parts[0]] = parts[2].strip() if len(parts) > 2 else ""
        return found

    def value(self, key: str, name: str = "") -> str | None:
        return self.values(key).get(name)

    def set_value(self, key: str, name: str, value: str) -> None:
        which = ["/v", name] if name else ["/ve"]
        self.wine("reg", "add", "HKLM\\" + key, *which, "/d", value, "/f")

    def remove_value(self, key: str, name: str = "") -> None:
        self.wine("reg", "delete", "HKLM\\" + key, *(["/v", name] if name else ["/ve"]), "/f")

    def registry(self) -> set[str]:
        """Every key and value of HKEY_LOCAL_MACHINE, a line each."""
        file = self.drive / "registry.txt"
        self.wine("reg", "export", "HKLM", "C:\\registry.txt", "/y")
        key, lines = "", set()
        for line in file.read_text(encoding="utf-16").splitlines():
            if line.startswith("["):
                key = line
            # Wine counts there how often it started a service, and notes whether it has a display.
            if not key.endswith("\\ServiceCurrent]") and "\\Control\\Video\\" not in key:
                lines.add(f"{key} {line}")
        file.unlink()
        return lines

    def files(self) -> set[str]:
        """Every file and folder of the disk."""
        return {str(path.relative_to(self.drive)) for path in self.drive.rglob("*")}

    def end(self) -> None:
        subprocess.run(["wineserver", "--kill"], env=self._environment, timeout=PATIENCE, check=False)
