#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes into an MSI what wixl cannot say: tables.py MSI VERSION FILE_VERSION

wixl 0.101 knows no component conditions, environment, permissions, moved files, default values of registry keys and
actions run by Windows' own programs. Each of them is a row of a table; msibuild puts them in.
"""
import subprocess
import sys

WIZARD = '"[#assistcert_wizard.exe]" "%1"'
WIZARD_ICON = "[#assistcert_wizard.exe],0"
PROGID = "AssistCert.Pfx"
ENDINGS = ("pfx", "p12")
UPGRADE_CODE = "{9F4A7F0B-3B1E-4A52-9D0E-6C1B8E7D2A10}"
SETTINGS = r"Software\AssistCert"
CLASSES = r"Software\Classes"
EVENT_SOURCE = r"SYSTEM\CurrentControlSet\Services\EventLog\Application\AssistCert"

HKLM = 2
RAW_VALUE_64BIT = 2 + 16
COMPONENT_64BIT = 256
COMPONENT_REGISTRY_KEY_PATH = 4
NOT_ADVERTISED = 8
NOT_DESELECTED = 16
ON_INSTALL, ON_UNINSTALL = 1, 2
COPY = 0
MIGRATE_FEATURES, MAXIMUM_INCLUSIVE = 1, 512
SET_PROPERTY = 51
RUN_AS_SYSTEM = 34 + 1024 + 2048  # A program of a folder, in the script that is run with the computer's rights.
WHEN_ALL_IS_DONE = 512
GO_ON_IF_IT_FAILS = 64

# Full control for the computer and its administrators, inherited by what is put inside, nothing taken from above. The
# owner is said as well: ProgramData lets everybody make a folder there before the setup does.
ADMINISTRATORS_ALONE = "O:BAG:BAD:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)"
USERS_MAY_READ = "(A;OICI;FRFX;;;BU)"

# Tables that wixl never makes. The columns and their types are those of Windows Installer's own schema.
NEW_TABLES = (
    "CREATE TABLE `Environment` (`Environment` CHAR(72) NOT NULL, `Name` CHAR(255) NOT NULL LOCALIZABLE,"
    " `Value` CHAR(255) LOCALIZABLE, `Component_` CHAR(72) NOT NULL PRIMARY KEY `Environment`)",
    "CREATE TABLE `MoveFile` (`FileKey` CHAR(72) NOT NULL, `Component_` CHAR(72) NOT NULL,"
    " `SourceName` CHAR(255) LOCALIZABLE, `DestName` CHAR(255) LOCALIZABLE, `SourceFolder` CHAR(72),"
    " `DestFolder` CHAR(72) NOT NULL, `Options` INT NOT NULL PRIMARY KEY `FileKey`)",
    "CREATE TABLE `MsiLockPermissionsEx` (`MsiLockPermissionsEx` CHAR(72) NOT NULL, `LockObject` CHAR(72) NOT NULL,"
    " `Table` CHAR(32) NOT NULL, `SDDLText` CHAR(0) NOT NULL, `Condition` CHAR(255)"
    " PRIMARY KEY `MsiLockPermissionsEx`)",
)


def insert(table: str, **columns: str | int | None) -> str:
    given = {name: value for name, value in columns.items() if value is not None}
    for value in given.values():
        if isinstance(value, str) and "'" in value:
            raise ValueError(f"no quotation mark can be said in {table}: {value}")
    names = ", ".join(f"`{name}`" for name in given)
    values = ", ".join(str(value) if isinstance(value, int) else f"'{value}'" for value in given.values())
    return f"INSERT INTO `{table}` ({names}) VALUES ({values})"


def registry() -> list[str]:
    rows: list[tuple[str, str, str | None, str | None]] = [
        ("EventSource", EVENT_SOURCE, "EventMessageFile", "#%[#assistcert.exe]"),
        ("EventSource", EVENT_SOURCE, "TypesSupported", "#7"),
        ("LanguageSetting", SETTINGS, "Language", "[LANGUAGE]"),
        ("FileVerbs", rf"{CLASSES}\{PROGID}", None, "Personal Information Exchange"),
        ("FileVerbs", rf"{CLASSES}\{PROGID}\DefaultIcon", None, WIZARD_ICON),
        ("FileVerbs", rf"{CLASSES}\{PROGID}\shell\open", None, "[VerbText]"),
        ("FileVerbs", rf"{CLASSES}\{PROGID}\shell\open\command", None, WIZARD),
        # "Open with": by its name, and among the applications that Windows' settings offer.
        ("FileVerbs", rf"{CLASSES}\Applications\assistcert-wizard.exe", "FriendlyAppName", "AssistCert"),
        ("FileVerbs", rf"{CLASSES}\Applications\assistcert-wizard.exe\shell\open\command", None, WIZARD),
        ("FileVerbs", rf"{SETTINGS}\Capabilities", "ApplicationName", "AssistCert"),
        ("FileVerbs", rf"{SETTINGS}\Capabilities", "ApplicationDescription",
         "Installs the SSL certificate of a Workspace ONE Assist server"),
        ("FileVerbs", r"Software\RegisteredApplications", "AssistCert", rf"{SETTINGS}\Capabilities"),
        ("DefaultHandler", SETTINGS, "DefaultHandler", "1"),
    ]
    for ending in ENDINGS:
        verb = rf"{CLASSES}\SystemFileAssociations\.{ending}\shell\AssistCert.Import"
        rows += [
            ("FileVerbs", rf"{CLASSES}\Applications\assistcert-wizard.exe\SupportedTypes", f".{ending}", None),
            ("FileVerbs", rf"{CLASSES}\.{ending}\OpenWithProgids", PROGID, None),
            ("FileVerbs", rf"{SETTINGS}\Capabilities\FileAssociations", f".{ending}", PROGID),
            ("FileVerbs", verb, None, "[VerbText]"),
            ("FileVerbs", verb, "Icon", WIZARD_ICON),
            ("FileVerbs", rf"{verb}\command", None, WIZARD),
            ("DefaultHandler", rf"{CLASSES}\.{ending}", None, PROGID),
            ("DefaultHandler", SETTINGS, f"Former.{ending}", f"[Former_{ending}]"),
        ]
    key_paths: dict[str, str] = {}
    statements = []
    for number, (component, key, name, value) in enumerate(rows):
        row = f"r{number:02}"
        key_paths.setdefault(component, row)
        statements.append(insert("Registry", Registry=row, Root=HKLM, Key=key, Name=name, Value=value,
                                 Component_=component))
    attributes = COMPONENT_64BIT + COMPONENT_REGISTRY_KEY_PATH
    for component, row in key_paths.items():
        statements.append(f"UPDATE `Component` SET `Attributes` = {attributes}, `KeyPath` = '{row}'"
                          f" WHERE `Component` = '{component}'")
    return statements


def remembered() -> list[str]:
    """What an earlier setup was told, and who opened the files before."""
    searches = [
        ("REMEMBEREDLANGUAGE", SETTINGS, "Language"),
        ("REMEMBEREDHANDLER", SETTINGS, "DefaultHandler"),
    ]
    for ending in ENDINGS:
        searches += [
            (f"CURRENT{ending.upper()}", rf"{CLASSES}\.{ending}", None),
            (f"REMEMBERED{ending.upper()}", SETTINGS, f"Former.{ending}"),
        ]
    statements = []
    for name, key, value in searches:
        statements += [
            insert("RegLocator", Signature_=name, Root=HKLM, Key=key, Name=value, Type=RAW_VALUE_64BIT),
            insert("AppSearch", Property=name, Signature_=name),
        ]
    return statements


def actions() -> list[tuple[str, int, str, str, str, int]]:
    """Name, type, source, target, condition, sequence."""
    # Not in an upgrade: the new version goes on with what is there.
    for_good = 'REMOVE="ALL" AND NOT UPGRADINGPRODUCTCODE'
    folder = r"[CommonAppDataFolder]AssistCert"
    found = [
        ("KeepLanguage", SET_PROPERTY, "LANGUAGE", "[REMEMBEREDLANGUAGE]", "NOT LANGUAGE AND REMEMBEREDLANGUAGE", 51),
        ("KeepHandler", SET_PROPERTY, "DEFAULTHANDLER", "1", "NOT DEFAULTHANDLER AND REMEMBEREDHANDLER", 52),
        ("GermanVerb", SET_PROPERTY, "VerbText", "Mit AssistCert importieren", 'LANGUAGE="de"', 53),
        ("ForgetProfile", SET_PROPERTY, "RemoveProfileFrom", folder + "\\", for_good, 54),
        ("ReplaceProfile", SET_PROPERTY, "ReplaceProfileIn", folder + "\\", "PROFILE", 55),
        # When all the rest is done and cannot be taken back any more. rd does not follow links that lie in there.
        ("RemoveReceipts", RUN_AS_SYSTEM + WHEN_ALL_IS_DONE + GO_ON_IF_IT_FAILS, "System64Folder",
         r'"[System64Folder]cmd.exe" /d /c rd /s /q "[ConfigFolder]receipts" & rd "[ConfigFolder]."',
         for_good + ' AND REMOVERECEIPTS="1"', 6501),
        ("SayWhere", SET_PROPERTY, "ARPINSTALLLOCATION", "[InstallFolder]", "", 1001),
        # A file that is not there is passed over by MoveFiles; the administrator would never know.
        ("ProfileIsThere", RUN_AS_SYSTEM, "System64Folder",
         r'"[System64Folder]cmd.exe" /d /c if not exist "[ConfigFolder]profile.json" exit 1',
         'PROFILE AND NOT REMOVE="ALL"', 3801),
    ]
    for number, ending in enumerate(ENDINGS):
        ours, current, kept = f'"{PROGID}"', f"CURRENT{ending.upper()}", f"REMEMBERED{ending.upper()}"
        found += [
            (f"FormerNow_{ending}", SET_PROPERTY, f"Former_{ending}", f"[{current}]",
             f"{current} AND {current} <> {ours}", 60 + number),
            (f"FormerKept_{ending}", SET_PROPERTY, f"Former_{ending}", f"[{kept}]",
             f"{current} = {ours} AND {kept}", 62 + number),
            # Windows Installer takes its own value away; the one before it comes back only by this.
            (f"FormerBack_{ending}", RUN_AS_SYSTEM + GO_ON_IF_IT_FAILS, "System64Folder",
             rf'"[System64Folder]reg.exe" add "HKLM\{CLASSES}\.{ending}" /ve /d "[Former_{ending}]" /f',
             f"?DefaultHandler = 3 AND $DefaultHandler = 2 AND Former_{ending}", 2601 + number),
        ]
    return found


def sequence() -> list[str]:
    statements = [
        insert("InstallExecuteSequence", Action=action, Sequence=number)
        for action, number in (("AppSearch", 50), ("RemoveRegistryValues", 2600), ("RemoveEnvironmentStrings", 3300),
                               ("MoveFiles", 3800), ("WriteRegistryValues", 5000), ("WriteEnvironmentStrings", 5200))
    ]
    # Inside the transaction: an upgrade that fails brings the old version back.
    statements.append("UPDATE `InstallExecuteSequence` SET `Sequence` = 1501 WHERE `Action` = 'RemoveExistingProducts'")
    for name, kind, source, target, condition, number in actions():
        statements += [
            insert("CustomAction", Action=name, Type=kind, Source=source, Target=target),
            insert("InstallExecuteSequence", Action=name, Condition=condition or None, Sequence=number),
        ]
    return statements


def rules(version: str) -> list[str]:
    lock, remove = "MsiLockPermissionsEx", "RemoveFile"
    return [
        insert("Property", Property="VerbText", Value="Import with AssistCert"),
        insert("LaunchCondition", Condition="Installed OR VersionNT >= 603", Description=(
            "AssistCert needs Windows Server 2012 R2, Windows 8.1 or newer. Nothing was installed.")),
        insert("LaunchCondition", Condition='NOT LANGUAGE OR LANGUAGE = "de" OR LANGUAGE = "en"', Description=(
            "LANGUAGE= has to be de or en. Nothing was installed. Start the setup again with one of the two, or"
            " without LANGUAGE= so that each user gets the language of Windows.")),
        # In place of "a program run as part of the setup did not finish as expected": only ProfileIsThere can fail.
        insert("Error", Error=1722, Message=(
            "The file that PROFILE= names is not there, or the computer account may not read it. Nothing was"
            " installed. Copy the file to this computer, give its whole path, such as PROFILE=C:\\Temp\\profile.json,"
            " and start the setup again.")),
        "UPDATE `Component` SET `Condition` = 'LANGUAGE' WHERE `Component` = 'LanguageSetting'",
        "UPDATE `Component` SET `Condition` = 'PROFILE' WHERE `Component` = 'ProfileCopy'",
        "UPDATE `Component` SET `Condition` = 'DEFAULTHANDLER = \"1\"' WHERE `Component` = 'DefaultHandler'",
        f"UPDATE `Feature` SET `Attributes` = {NOT_ADVERTISED + NOT_DESELECTED} WHERE `Feature` = 'Console'",
        f"UPDATE `Feature` SET `Attributes` = {NOT_ADVERTISED} WHERE `Feature` = 'Wizard'",
        # Another build of the same version takes the place of this one; there are never two of them.
        "DELETE FROM `Upgrade` WHERE `ActionProperty` = 'WIX_UPGRADE_DETECTED'",
        insert("Upgrade", UpgradeCode=UPGRADE_CODE, VersionMax=version, Attributes=MIGRATE_FEATURES + MAXIMUM_INCLUSIVE,
               ActionProperty="WIX_UPGRADE_DETECTED"),
        insert("Environment", Environment="Path", Name="=-*PATH", Value="[~];[InstallFolder]",
               Component_="ConsoleProgram"),
        insert("MoveFile", FileKey="Profile", Component_="ProfileCopy", DestName="profile.json",
               SourceFolder="PROFILE", DestFolder="ConfigFolder", Options=COPY),
        # A property that is not set names no folder: nothing is removed.
        insert(remove, FileKey="ProfileBefore", Component_="ProfileCopy", FileName="profile.json",
               DirProperty="ReplaceProfileIn", InstallMode=ON_INSTALL),
        insert(remove, FileKey="Profile", Component_="ConfigFolder", FileName="profile.json",
               DirProperty="RemoveProfileFrom", InstallMode=ON_UNINSTALL),
        insert(lock, MsiLockPermissionsEx="Config", LockObject="ConfigFolder", Table="CreateFolder",
               SDDLText=ADMINISTRATORS_ALONE + USERS_MAY_READ),
        insert(lock, MsiLockPermissionsEx="Receipts", LockObject="ReceiptsFolder", Table="CreateFolder",
               SDDLText=ADMINISTRATORS_ALONE),
    ]


def versions(file_version: str) -> list[str]:
    """Without them Windows takes a program that is there for the better one, and leaves none after an upgrade."""
    statements = []
    for file in ("assistcert.exe", "assistcert_wizard.exe"):
        statements += [
            f"UPDATE `File` SET `Version` = '{file_version}', `Language` = '1033' WHERE `File` = '{file}'",
            f"DELETE FROM `MsiFileHash` WHERE `File_` = '{file}'",
        ]
    return statements


def main() -> None:
    msi, version, file_version = sys.argv[1:]
    statements = [*NEW_TABLES, *registry(), *remembered(), *sequence(), *rules(version), *versions(file_version)]
    subprocess.run(["msibuild", msi, "-q", *statements], check=True)


if __name__ == "__main__":
    main()
