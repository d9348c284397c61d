# SPDX-License-Identifier: Apache-2.0
<#
.SYNOPSIS
Holds assistcert.exe against a real Windows: imports PFX files of every kind into the computer's own stores, looks at what
came of it with Windows' means alone, and takes everything back.

.DESCRIPTION
For a test computer. Needs nothing but the program and an elevated 64-bit Windows PowerShell 5.1; works offline. The keys,
certificates and PFX files are made at run time and deleted at the end, also where the script fails. A certificate that
is made for the run is a trusted root for a few seconds (one check of --trust-root). A profile.json whose policy forbids
exportable keys, --force or remove makes the checks of these fail: take it away for the run.

Exit code 0: every check was met. 1: at least one was not. 2: the script could not begin, and nothing was changed.

.PARAMETER Exe
The program to be tested, assistcert.exe.

.PARAMETER Fixtures
A folder made by tests/data/make_fixtures.sh on Linux, less than 12 hours ago: kinds of PFX that Windows cannot make.
What needs it is named as skipped where it is not given.

.PARAMETER Credential
A standard user of this computer (a name, or what Get-Credential gives), who is to be denied an import. Windows makes
the user a profile where there is none yet, and that stays. Skipped by name where it is not given.

.PARAMETER Kills
How often an import is killed.

.PARAMETER Keep
The made PFX files and the receipts stay, and where they lie is said. Certificates and keys are deleted all the same.

.PARAMETER Json
A file that gets the results as JSON.

.EXAMPLE
powershell -ExecutionPolicy Bypass -File real_windows_test.ps1 -Exe C:\test\assistcert.exe -Json C:\test\result.json
#>
[CmdletBinding()]
param(
    [Parameter(Mandatory = $true)][string]$Exe,
    [string]$Fixtures,
    [System.Management.Automation.PSCredential][System.Management.Automation.Credential()]$Credential,
    [int]$Kills = 30,
    [switch]$Keep,
    [string]$Json
)

Set-StrictMode -Version 2.0
$ErrorActionPreference = 'Stop'

# This file is plain ASCII: Windows PowerShell reads a file without a byte order mark in the code page of the computer.

# ---------------------------------------------------------------------------------------------- what must be so to begin

function Deny-Start([string]$Why) {
    [Console]::Error.WriteLine($Why)
    exit 2
}

if ($PSVersionTable.PSVersion.Major -ne 5) {
    Deny-Start 'This script is for Windows PowerShell 5.1 (powershell.exe), which every Windows Server since 2016 has.'
}
if (-not [Environment]::Is64BitProcess) {
    Deny-Start 'This is the 32-bit Windows PowerShell, which is shown other folders. Start the 64-bit one.'
}
if ($ExecutionContext.SessionState.LanguageMode -ne 'FullLanguage') {
    Deny-Start 'A policy (AppLocker, WDAC) restricts PowerShell on this computer; the script cannot call Windows directly.'
}
$Identity = [System.Security.Principal.WindowsIdentity]::GetCurrent()
$Principal = New-Object System.Security.Principal.WindowsPrincipal($Identity)
if (-not $Principal.IsInRole([System.Security.Principal.WindowsBuiltInRole]::Administrator)) {
    Deny-Start 'This Windows PowerShell has no administrator''s rights. Right-click it, choose "Run as administrator", and start the script again.'
}
$ExePath = $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($Exe)
if (-not [System.IO.File]::Exists($ExePath)) {
    Deny-Start ('There is no program at {0}.' -f $ExePath)
}
$FixtureFolder = $null
if ($Fixtures) {
    $FixtureFolder = $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($Fixtures)
    if (-not [System.IO.File]::Exists((Join-Path $FixtureFolder 'good.pfx'))) {
        Deny-Start ('{0} is no folder made by make_fixtures.sh: good.pfx is not there.' -f $FixtureFolder)
    }
}
$JsonPath = $null
if ($Json) {
    $JsonPath = $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($Json)
}

# ------------------------------------------------------------------------------------------------------ Windows' own calls

# What the .NET of Windows PowerShell does not offer: the raw word of a certificate on its key, and long paths.
$NativeSource = @'
using System;
using System.Runtime.InteropServices;

namespace AssistCertRealTest
{
    public sealed class KeyInfo
    {
        public string Container;
        public string Provider;
        public long ProviderType;
        public long Flags;
        public long KeySpec;
    }

    public static class Native
    {
        [StructLayout(LayoutKind.Sequential)]
        private struct CryptKeyProvInfo
        {
            public IntPtr Container;
            public IntPtr Provider;
            public uint ProviderType;
            public uint Flags;
            public uint ParameterCount;
            public IntPtr Parameters;
            public uint KeySpec;
        }

        [DllImport("crypt32.dll", ExactSpelling = true, SetLastError = true)]
        private static extern bool CertGetCertificateContextProperty(IntPtr context, uint id, IntPtr data, ref uint size);

        [DllImport("advapi32.dll", CharSet = CharSet.Unicode, ExactSpelling = true, SetLastError = true)]
        private static extern bool CryptAcquireContextW(out IntPtr provider, string container, string name, uint type,
                                                        uint flags);

        [DllImport("kernel32.dll", CharSet = CharSet.Unicode, ExactSpelling = true, SetLastError = true)]
        private static extern bool CreateDirectoryW(string path, IntPtr security);

        [DllImport("kernel32.dll", CharSet = CharSet.Unicode, ExactSpelling = true, SetLastError = true)]
        private static extern bool CopyFileW(string from, string to, bool failIfExists);

        [DllImport("kernel32.dll", CharSet = CharSet.Unicode, ExactSpelling = true, SetLastError = true)]
        private static extern bool DeleteFileW(string path);

        [DllImport("kernel32.dll", CharSet = CharSet.Unicode, ExactSpelling = true, SetLastError = true)]
        private static extern bool RemoveDirectoryW(string path);

        // CERT_KEY_PROV_INFO_PROP_ID; null where the certificate names no key.
        public static KeyInfo KeyOf(IntPtr context)
        {
            uint size = 0;
            if (!CertGetCertificateContextProperty(context, 2, IntPtr.Zero, ref size) || size == 0)
            {
                return null;
            }
            IntPtr data = Marshal.AllocHGlobal((int)size);
            try
            {
                if (!CertGetCertificateContextProperty(context, 2, data, ref size))
                {
                    return null;
                }
                CryptKeyProvInfo info = (CryptKeyProvInfo)Marshal.PtrToStructure(data, typeof(CryptKeyProvInfo));
                KeyInfo key = new KeyInfo();
                key.Container = Marshal.PtrToStringUni(info.Container);
                key.Provider = Marshal.PtrToStringUni(info.Provider);
                key.ProviderType = info.ProviderType;
                key.Flags = info.Flags;
                key.KeySpec = info.KeySpec;
                return key;
            }
            finally
            {
                Marshal.FreeHGlobal(data);
            }
        }

        public static bool HasProperty(IntPtr context, long id)
        {
            uint size = 0;
            return CertGetCertificateContextProperty(context, (uint)id, IntPtr.Zero, ref size);
        }

        // CRYPT_DELETEKEYSET 0x10, CRYPT_MACHINE_KEYSET 0x20, CRYPT_SILENT 0x40. The Windows error, 0 for none.
        public static int DeleteCapiContainer(string container, string provider, long type, bool machine)
        {
            IntPtr none;
            uint flags = 0x10 | 0x40;
            if (machine)
            {
                flags |= 0x20;
            }
            return CryptAcquireContextW(out none, container, provider, (uint)type, flags)
                ? 0 : Marshal.GetLastWin32Error();
        }

        public static int MakeFolder(string path)
        {
            return CreateDirectoryW(path, IntPtr.Zero) ? 0 : Marshal.GetLastWin32Error();
        }

        public static int CopyFile(string from, string to)
        {
            return CopyFileW(from, to, false) ? 0 : Marshal.GetLastWin32Error();
        }

        public static int DeleteFile(string path)
        {
            return DeleteFileW(path) ? 0 : Marshal.GetLastWin32Error();
        }

        public static int RemoveFolder(string path)
        {
            return RemoveDirectoryW(path) ? 0 : Marshal.GetLastWin32Error();
        }

        public static bool Contains(byte[] all, byte[] part)
        {
            if (part.Length == 0)
            {
                return false;
            }
            for (int i = 0; i + part.Length <= all.Length; ++i)
            {
                int same = 0;
                while (same < part.Length && all[i + same] == part[same])
                {
                    ++same;
                }
                if (same == part.Length)
                {
                    return true;
                }
            }
            return false;
        }
    }
}
'@
if (-not ('AssistCertRealTest.Native' -as [type])) {
    Add-Type -TypeDefinition $NativeSource -Language CSharp
}

# ------------------------------------------------------------------------------------------------------------- names, state

$AesProvider = 'Microsoft Enhanced RSA and AES Cryptographic Provider'
$OldProvider = 'Microsoft Enhanced Cryptographic Provider v1.0'
$SoftwareKeys = 'Microsoft Software Key Storage Provider'
$Personal = 'Personal'
$Intermediate = 'Intermediate Certification Authorities'
$TrustedRoot = 'Trusted Root Certification Authorities'

$Run = [Guid]::NewGuid().ToString('N').Substring(0, 8)
$Started = Get-Date
$Utf8 = New-Object System.Text.UTF8Encoding($false)
$ProgramData = [Environment]::GetFolderPath([Environment+SpecialFolder]::CommonApplicationData)
$AppData = [Environment]::GetFolderPath([Environment+SpecialFolder]::ApplicationData)
$ProductFolder = Join-Path $ProgramData 'AssistCert'
$ReceiptFolder = Join-Path $ProductFolder 'receipts'
$UserFolder = Join-Path ([Environment]::GetFolderPath([Environment+SpecialFolder]::LocalApplicationData)) 'AssistCert'
# Each folder behind what lies in it.
$OwnFolders = @($ReceiptFolder, $ProductFolder, (Join-Path $UserFolder 'receipts'), $UserFolder)
$Work = Join-Path $ProgramData ('AssistCertRealTest-' + [Guid]::NewGuid().ToString('N'))

# Where Windows keeps keys: the computer's of both interfaces, and the user's, where none of ours may turn up.
$KeyFolders = @{
    'RSA\MachineKeys'  = (Join-Path $ProgramData 'Microsoft\Crypto\RSA\MachineKeys')
    'Keys'             = (Join-Path $ProgramData 'Microsoft\Crypto\Keys')
    'the user''s RSA'  = (Join-Path $AppData ('Microsoft\Crypto\RSA\' + $Identity.User.Value))
    'the user''s Keys' = (Join-Path $AppData 'Microsoft\Crypto\Keys')
}

$script:Results = New-Object System.Collections.ArrayList
$script:Ours = @{}        # thumbprints of what was made for this run, or comes from the fixtures
$script:Markers = New-Object System.Collections.ArrayList  # what a key file of ours holds
$script:LongPaths = New-Object System.Collections.ArrayList
$script:Strangers = @{}   # what others changed meanwhile, said once
$script:CanChooseStrength = $false

# ------------------------------------------------------------------------------------------------------------------ results

function Format-Value($Value) {
    if ($null -eq $Value) { return '(none)' }
    if ($Value -is [bool]) {
        if ($Value) { return 'yes' }
        return 'no'
    }
    if ($Value -is [array]) { return ((@($Value) | ForEach-Object { [string]$_ }) -join ', ') }
    return [string]$Value
}

function Add-Result([string]$Kind, [string]$Check, $Expected, $Got, [string]$State) {
    $result = New-Object PSObject -Property @{
        Kind = $Kind; Check = $Check; Expected = (Format-Value $Expected); Got = (Format-Value $Got); State = $State
    }
    [void]$script:Results.Add($result)
    if ($State -eq 'FAILED') {
        Write-Host ('FAILED   {0}: {1}: expected {2}, got {3}' -f $Kind, $Check, $result.Expected, $result.Got) -ForegroundColor Red
    }
}

function Add-Check([string]$Kind, [string]$Check, $Expected, $Got) {
    $state = 'FAILED'
    if ((Format-Value $Expected) -ceq (Format-Value $Got)) { $state = 'ok' }
    Add-Result $Kind $Check $Expected $Got $state
}

function Add-Observation([string]$Kind, [string]$Check, $Expected, $Got) {
    Add-Result $Kind $Check $Expected $Got 'observed'
}

function Add-Skipped([string]$Kind, [string]$Why) {
    Write-Host ('skipped  {0}: {1}' -f $Kind, $Why) -ForegroundColor Yellow
    Add-Result $Kind 'skipped' '' $Why 'skipped'
}

function Get-Value($Document, [string]$Path) {
    $value = $Document
    foreach ($name in $Path.Split('.')) {
        if ($null -eq $value) { return $null }
        $property = $value.PSObject.Properties[$name]
        if ($null -eq $property) { return $null }
        $value = $property.Value
    }
    return $value
}

# One part a line, so that the caller gets them with @().
function Get-List($Document, [string]$Path) {
    $value = Get-Value $Document $Path
    if ($null -ne $value) {
        foreach ($one in @($value)) { $one }
    }
}

# What stands in From and not in Known.
function Get-Missing([object[]]$From, [object[]]$Known) {
    $there = @{}
    foreach ($one in @($Known)) {
        if ($null -ne $one) { $there[[string]$one] = $true }
    }
    foreach ($one in @($From)) {
        if ($null -ne $one -and -not $there.ContainsKey([string]$one)) { [string]$one }
    }
}

# -------------------------------------------------------------------------------------------------------- running the program

# As CommandLineToArgvW reads it back.
function Join-Arguments([string[]]$Arguments) {
    $quoted = New-Object System.Collections.ArrayList
    foreach ($argument in $Arguments) {
        if ($argument -ne '' -and $argument -notmatch '[\s"]') {
            [void]$quoted.Add($argument)
            continue
        }
        $text = [regex]::Replace($argument, '(\\*)"', '$1$1\"')
        $text = [regex]::Replace($text, '(\\+)$', '$1$1')
        [void]$quoted.Add('"' + $text + '"')
    }
    return ($quoted.ToArray() -join ' ')
}

function Start-Exe([string[]]$Arguments, [byte[]]$Typed, [System.Management.Automation.PSCredential]$As, [string]$Program, [string]$Folder) {
    $start = New-Object System.Diagnostics.ProcessStartInfo
    $start.FileName = $ExePath
    if ($Program) { $start.FileName = $Program }
    $start.Arguments = Join-Arguments $Arguments
    $start.WorkingDirectory = $Work
    if ($Folder) { $start.WorkingDirectory = $Folder }
    $start.UseShellExecute = $false
    $start.CreateNoWindow = $true
    $start.RedirectStandardInput = $true
    $start.RedirectStandardOutput = $true
    $start.RedirectStandardError = $true
    $start.StandardOutputEncoding = $Utf8
    $start.StandardErrorEncoding = $Utf8
    if ($null -ne $As) {
        $account = $As.GetNetworkCredential()
        $start.UserName = $account.UserName
        $start.Domain = $account.Domain
        if (-not $account.Domain -and -not $account.UserName.Contains('@')) { $start.Domain = '.' }
        $start.Password = $As.Password
        $start.LoadUserProfile = $true
    }
    $process = [System.Diagnostics.Process]::Start($start)
    $running = New-Object PSObject -Property @{
        Process = $process
        Out = $process.StandardOutput.ReadToEndAsync()
        Err = $process.StandardError.ReadToEndAsync()
    }
    # The bytes themselves: a writer of .NET might put a byte order mark before them.
    $pipe = $process.StandardInput.BaseStream
    try {
        if ($null -ne $Typed -and $Typed.Length -gt 0) { $pipe.Write($Typed, 0, $Typed.Length) }
        $pipe.Flush()
    } catch [System.IO.IOException] {
        Write-Verbose 'The program did not wait for its input.'
    } finally {
        try { $pipe.Close() } catch { Write-Verbose 'The program had gone.' }
    }
    return $running
}

function Complete-Exe($Running, [int]$Seconds) {
    if (-not $Running.Process.WaitForExit($Seconds * 1000)) {
        Stop-Process -Id $Running.Process.Id -Force
        [void]$Running.Process.WaitForExit(10000)
        throw ('The program did not end within {0} seconds.' -f $Seconds)
    }
    $Running.Process.WaitForExit()
    $out = $Running.Out.Result
    $document = $null
    if ($out.Trim().StartsWith('{')) {
        try { $document = $out | ConvertFrom-Json } catch { $document = $null }
    }
    $done = New-Object PSObject -Property @{
        Code = $Running.Process.ExitCode; Out = $out; Err = $Running.Err.Result; Doc = $document
    }
    $Running.Process.Dispose()
    return $done
}

function Invoke-Exe([string[]]$Arguments, [byte[]]$Typed) {
    return (Complete-Exe (Start-Exe $Arguments $Typed $null '' '') 180)
}

function Invoke-Import($Kind, [string[]]$More) {
    $arguments = @('import', $Kind.Path, '--json', '--password-stdin') + @($More)
    return (Invoke-Exe $arguments $Kind.Typed)
}

# What went wrong, in few words.
function Get-Reason($Ran) {
    $code = Get-Value $Ran.Doc 'error.code'
    if ($code) { return ('{0}: {1} [{2}]' -f $code, (Get-Value $Ran.Doc 'error.message'), (Get-Value $Ran.Doc 'error.detail')) }
    $text = ($Ran.Err + ' ' + $Ran.Out).Trim()
    if ($text.Length -gt 300) { $text = $text.Substring(0, 300) }
    return $text
}

function Get-Typed([string]$Password) {
    return , ([byte[]]($Utf8.GetBytes($Password + "`n")))
}

# ----------------------------------------------------------------------------------------------------- Windows' stores and keys

function Open-Store([string]$Location, [string]$Name, [string]$Access) {
    $where = [System.Security.Cryptography.X509Certificates.StoreLocation]$Location
    $store = New-Object System.Security.Cryptography.X509Certificates.X509Store($Name, $where)
    $flags = [System.Security.Cryptography.X509Certificates.OpenFlags]'ReadOnly, OpenExistingOnly'
    if ($Access -eq 'Write') { $flags = [System.Security.Cryptography.X509Certificates.OpenFlags]'ReadWrite' }
    $store.Open($flags)
    # Not unrolled, whatever PowerShell may think of it.
    return , $store
}

function Get-Thumbprints([string]$Location, [string]$Name) {
    $store = $null
    try { $store = Open-Store $Location $Name 'Read' } catch { return }
    try {
        foreach ($certificate in $store.Certificates) { $certificate.Thumbprint }
    } finally { $store.Close() }
}

# A fresh look: nothing that .NET remembers of an earlier one.
function Get-Stored([string]$Location, [string]$Name, [string]$Thumbprint) {
    $store = $null
    try { $store = Open-Store $Location $Name 'Read' } catch { return $null }
    try {
        foreach ($certificate in $store.Certificates) {
            if ($certificate.Thumbprint -eq $Thumbprint) { return $certificate }
        }
    } finally { $store.Close() }
    return $null
}

function Remove-Stored([string]$Location, [string]$Name, [string]$Thumbprint) {
    $store = Open-Store $Location $Name 'Write'
    try {
        foreach ($certificate in $store.Certificates) {
            if ($certificate.Thumbprint -eq $Thumbprint) { $store.Remove($certificate) }
        }
    } finally { $store.Close() }
}

function Get-KeyInfo($Certificate) {
    if ($null -eq $Certificate) { return $null }
    $info = [AssistCertRealTest.Native]::KeyOf($Certificate.Handle)
    [GC]::KeepAlive($Certificate)
    return $info
}

function Test-MachineKey($Info) {
    return (([long]$Info.Flags -band 0x20) -ne 0)
}

function Remove-Key($Info) {
    if ($null -eq $Info -or -not $Info.Container) { return }
    $machine = Test-MachineKey $Info
    if ($Info.ProviderType -ne 0) {
        [void][AssistCertRealTest.Native]::DeleteCapiContainer($Info.Container, $Info.Provider, $Info.ProviderType, $machine)
        return
    }
    $options = [System.Security.Cryptography.CngKeyOpenOptions]::Silent
    if ($machine) { $options = [System.Security.Cryptography.CngKeyOpenOptions]'Silent, MachineKey' }
    $provider = New-Object System.Security.Cryptography.CngProvider($Info.Provider)
    if ([System.Security.Cryptography.CngKey]::Exists($Info.Container, $provider, $options)) {
        [System.Security.Cryptography.CngKey]::Open($Info.Container, $provider, $options).Delete()
    }
}

function Get-KeyFiles() {
    # Not by the property Keys: one of the entries has that name.
    foreach ($folder in $KeyFolders.GetEnumerator()) {
        if ([System.IO.Directory]::Exists($folder.Value)) {
            foreach ($path in [System.IO.Directory]::GetFiles($folder.Value)) {
                $folder.Key + '|' + [System.IO.Path]::GetFileName($path)
            }
        }
    }
}

function Get-KeyFilePath([string]$KeyFile) {
    $parts = $KeyFile.Split('|')
    return (Join-Path $KeyFolders[$parts[0]] $parts[1])
}

function Get-Snapshot() {
    return @{
        KeyFiles = @(Get-KeyFiles)
        My       = @(Get-Thumbprints 'LocalMachine' 'My')
        CA       = @(Get-Thumbprints 'LocalMachine' 'CA')
        Root     = @(Get-Thumbprints 'LocalMachine' 'Root')
        UserMy   = @(Get-Thumbprints 'CurrentUser' 'My')
    }
}

# What is not as before. Windows itself adds authorities while it builds chains: those of others are only mentioned.
function Get-Differences($Before, $After) {
    foreach ($part in @('KeyFiles', 'My', 'UserMy', 'CA', 'Root')) {
        foreach ($one in @(Get-Missing $Before[$part] $After[$part])) { '{0} lost {1}' -f $part, $one }
        foreach ($one in @(Get-Missing $After[$part] $Before[$part])) {
            if (($part -eq 'CA' -or $part -eq 'Root') -and -not $script:Ours.ContainsKey($one)) {
                if (-not $script:Strangers.ContainsKey($one)) {
                    $script:Strangers[$one] = $true
                    Add-Observation 'meanwhile' ('somebody else''s certificate turned up in ' + $part) '' $one
                }
                continue
            }
            '{0} gained {1}' -f $part, $one
        }
    }
}

function Get-CountText($Snapshot) {
    return ('{0} keys, {1} My, {2} CA, {3} Root' -f @($Snapshot.KeyFiles).Count, @($Snapshot.My).Count, @($Snapshot.CA).Count, @($Snapshot.Root).Count)
}

function Add-SameCheck([string]$Kind, [string]$Check, $Before) {
    $after = Get-Snapshot
    $different = @(Get-Differences $Before $after)
    $got = Get-CountText $Before
    if ($different.Count -gt 0) { $got = $different -join '; ' }
    Add-Check $Kind $Check (Get-CountText $Before) $got
}

function Get-ReceiptIds() {
    if ([System.IO.Directory]::Exists($ReceiptFolder)) {
        foreach ($path in [System.IO.Directory]::GetFiles($ReceiptFolder, '*.json')) {
            $name = [System.IO.Path]::GetFileName($path)
            if ($name -match '^[0-9]{8}T[0-9]{6}Z-[0-9A-F]{6}\.json$') { $name.Substring(0, $name.Length - 5) }
        }
    }
}

function Get-ProductFiles() {
    foreach ($folder in $OwnFolders) {
        if ([System.IO.Directory]::Exists($folder)) {
            foreach ($path in [System.IO.Directory]::GetFiles($folder)) { $path }
        }
    }
}

# What a key file of this certificate holds: its container's name, its modulus or its point, in either order of bytes.
function Add-Markers($Certificate, $Info) {
    $parts = New-Object System.Collections.ArrayList
    if ($null -ne $Info -and $Info.Container -and $Info.Container.Length -ge 8) {
        [void]$parts.Add([byte[]][System.Text.Encoding]::Unicode.GetBytes($Info.Container))
        [void]$parts.Add([byte[]][System.Text.Encoding]::UTF8.GetBytes($Info.Container))
    }
    $point = [byte[]]$Certificate.PublicKey.EncodedKeyValue.RawData
    $middle = New-Object byte[] 24
    # Well inside the modulus of an RSA key (270 bytes), or the X of an EC key (65 bytes).
    [Array]::Copy($point, 8, $middle, 0, 24)
    [void]$parts.Add([byte[]]$middle.Clone())
    [Array]::Reverse($middle)
    [void]$parts.Add($middle)
    foreach ($part in $parts.ToArray()) { [void]$script:Markers.Add($part) }
}

function Test-OurKeyFile([string]$Path) {
    try { $all = [System.IO.File]::ReadAllBytes($Path) } catch { return $false }
    foreach ($marker in $script:Markers.ToArray()) {
        if ([AssistCertRealTest.Native]::Contains($all, $marker)) { return $true }
    }
    return $false
}

# Takes away what a failed check left, so that the next one begins where this one did.
function Clear-Ours($Before) {
    foreach ($place in @('LocalMachine\My', 'LocalMachine\CA', 'LocalMachine\Root', 'CurrentUser\My', 'CurrentUser\CA')) {
        $location, $name = $place.Split('\')
        $formerly = @()
        if ($place -eq 'CurrentUser\My') { $formerly = $Before.UserMy }
        elseif ($location -eq 'LocalMachine') { $formerly = $Before[$name] }
        foreach ($thumbprint in @(Get-Missing @(Get-Thumbprints $location $name) $formerly)) {
            if (-not $script:Ours.ContainsKey($thumbprint)) { continue }
            try {
                if ($name -eq 'My') { Remove-Key (Get-KeyInfo (Get-Stored $location $name $thumbprint)) }
            } catch { Write-Warning ('A key of {0} could not be deleted: {1}' -f $thumbprint, $_.Exception.Message) }
            # What the user's view shows of the computer's store cannot be removed there.
            try { Remove-Stored $location $name $thumbprint } catch { Write-Verbose $_.Exception.Message }
        }
    }
    foreach ($file in @(Get-Missing @(Get-KeyFiles) $Before.KeyFiles)) {
        $path = Get-KeyFilePath $file
        if (Test-OurKeyFile $path) {
            try { [System.IO.File]::Delete($path) } catch { Write-Warning ('{0} could not be deleted: {1}' -f $path, $_.Exception.Message) }
        }
    }
}

# -------------------------------------------------------------------------------------------------------- making the test's files

function New-Made([hashtable]$How) {
    $arguments = @{
        CertStoreLocation = 'Cert:\CurrentUser\My'
        KeyExportPolicy   = 'Exportable'
        HashAlgorithm     = 'SHA256'
        NotBefore         = (Get-Date).AddDays(-1)
        NotAfter          = (Get-Date).AddDays(90)
    }
    foreach ($name in @($How.Keys)) { $arguments[$name] = $How[$name] }
    $made = New-SelfSignedCertificate @arguments
    $script:Ours[$made.Thumbprint] = $true
    Add-Markers $made (Get-KeyInfo (Get-MadeStored $made.Thumbprint))
    return $made
}

function New-Authority([string]$Role, $Signer) {
    $how = @{
        Type          = 'Custom'
        Subject       = ('CN=AssistCert test {0} {1}' -f $Role, $Run)
        KeyUsage      = @('CertSign', 'CRLSign')
        TextExtension = @('2.5.29.19={critical}{text}ca=1&pathlength=2')
        KeyAlgorithm  = 'RSA'
        KeyLength     = 2048
        Provider      = $SoftwareKeys
        NotAfter      = (Get-Date).AddYears(5)
    }
    if ($null -ne $Signer) {
        $how['Signer'] = $Signer
        $how['TextExtension'] = @('2.5.29.19={critical}{text}ca=1&pathlength=0')
    }
    $made = New-Made $how
    $isAuthority = $false
    foreach ($extension in $made.Extensions) {
        if ($extension -is [System.Security.Cryptography.X509Certificates.X509BasicConstraintsExtension]) {
            $isAuthority = $extension.CertificateAuthority
        }
    }
    if (-not $isAuthority) { throw 'New-SelfSignedCertificate made no authority of it.' }
    return $made
}

function New-Leaf([string]$Name, $Signer, [hashtable]$How) {
    $arguments = @{
        Type         = 'SSLServerAuthentication'
        Subject      = ('CN=assist.example.com,OU=AssistCert test {0} {1}' -f $Name, $Run)
        DnsName      = @('assist.example.com', '*.example.com')
        KeyUsage     = @('DigitalSignature', 'KeyEncipherment')
        KeyAlgorithm = 'RSA'
        KeyLength    = 2048
        Provider     = $SoftwareKeys
        Signer       = $Signer
        FriendlyName = ('AssistCert test Z' + [char]0xFC + 'rich ' + $Run)
    }
    foreach ($one in @($How.Keys)) {
        $arguments[$one] = $How[$one]
        if ($null -eq $How[$one]) { $arguments.Remove($one) }
    }
    return (New-Made $arguments)
}

function Get-Secure([string]$Password) {
    return (ConvertTo-SecureString -String $Password -AsPlainText -Force)
}

# As Windows has it, wherever it was made.
function Get-MadeStored([string]$Thumbprint) {
    foreach ($location in @('CurrentUser', 'LocalMachine')) {
        $stored = Get-Stored $location 'My' $Thumbprint
        if ($null -ne $stored) { return $stored }
    }
    return $null
}

# A PFX of a made leaf, and what is to be seen of it after an import.
function Save-Kind([string]$Name, $Leaf, [string]$Password, [string]$Strength, [string]$Chain, [string]$Provider) {
    $path = Join-Path (Join-Path $Work 'pfx') ($Name + '.pfx')
    $arguments = @{ Cert = $Leaf; FilePath = $path; Password = (Get-Secure $Password); ChainOption = $Chain }
    if ($Strength -and $script:CanChooseStrength) { $arguments['CryptoAlgorithmOption'] = $Strength }
    [void](Export-PfxCertificate @arguments)
    $content = Get-PfxData -FilePath $path -Password (Get-Secure $Password)
    $others = @(foreach ($part in @('EndEntityCertificates', 'OtherCertificates')) {
        foreach ($one in @(Get-List $content $part)) {
            if ($one.Thumbprint -ne $Leaf.Thumbprint) { $one }
        }
    })
    $stored = Get-MadeStored $Leaf.Thumbprint
    $info = Get-KeyInfo $stored
    if ($null -eq $info) { throw 'the made certificate names no key' }
    return (New-Kind $Name $path $Password $Leaf $others $Provider $info.Container $stored.FriendlyName)
}

function New-Kind([string]$Name, [string]$Path, [string]$Password, $Leaf, $Others, [string]$Provider, [string]$Container, [string]$FriendlyName) {
    $chain = @()
    $roots = @()
    foreach ($other in @($Others)) {
        if ($null -eq $other) { continue }
        $script:Ours[$other.Thumbprint] = $true
        if ($other.Subject -eq $other.Issuer) { $roots += $other.Thumbprint } else { $chain += $other.Thumbprint }
    }
    $script:Ours[$Leaf.Thumbprint] = $true
    $keyFolder = 'RSA\MachineKeys'
    if ($Provider -eq $SoftwareKeys) { $keyFolder = 'Keys' }
    return (New-Object PSObject -Property @{
        Name = $Name; Path = $Path; Typed = (Get-Typed $Password); Leaf = $Leaf.Thumbprint; Chain = $chain; Roots = $roots
        Provider = $Provider; KeyFolder = $keyFolder; Container = $Container; FriendlyName = $FriendlyName
    })
}

# A key of a provider that knows no SHA-256: where the cmdlet refuses to make one, certutil moves a made one there.
function New-OldProviderLeaf($Signer) {
    $made = $null
    try {
        $made = New-Leaf 'old provider' $Signer @{ Provider = $OldProvider; KeySpec = 'KeyExchange' }
    } catch {
        Write-Verbose $_.Exception.Message
        $source = New-Leaf 'old provider' $Signer @{ Provider = $AesProvider; KeySpec = 'KeyExchange' }
        $path = Join-Path (Join-Path $Work 'pfx') 'moved.pfx'
        [void](Export-PfxCertificate -Cert $source -FilePath $path -Password (Get-Secure 'moved') -ChainOption EndEntityCertOnly)
        Remove-Made $source
        [void](& (Join-Path ([Environment]::SystemDirectory) 'certutil.exe') -f -user -csp $OldProvider -p moved -importPFX My $path 'NoRoot,NoChain')
        $made = Get-Stored 'CurrentUser' 'My' $source.Thumbprint
    }
    $info = Get-KeyInfo $made
    if ($null -eq $info -or $info.Provider -ne $OldProvider) {
        throw 'this Windows did not put a key into that provider'
    }
    Add-Markers $made $info
    return $made
}

function Remove-Made($Certificate) {
    if ($null -eq $Certificate) { return }
    foreach ($location in @('CurrentUser', 'LocalMachine')) {
        $stored = Get-Stored $location 'My' $Certificate.Thumbprint
        if ($null -ne $stored) {
            Remove-Key (Get-KeyInfo $stored)
            Remove-Stored $location 'My' $Certificate.Thumbprint
        }
        # New-SelfSignedCertificate leaves copies among the intermediates.
        if ($null -ne (Get-Stored $location 'CA' $Certificate.Thumbprint)) {
            try { Remove-Stored $location 'CA' $Certificate.Thumbprint } catch { Write-Verbose $_.Exception.Message }
        }
    }
}

# Where an export looks for the chain. The user's roots would ask; these do not, and trust nothing.
function Add-ToUsersIntermediates($Certificates) {
    $store = Open-Store 'CurrentUser' 'CA' 'Write'
    try {
        foreach ($certificate in $Certificates) {
            $bare = New-Object System.Security.Cryptography.X509Certificates.X509Certificate2(, [byte[]]$certificate.RawData)
            $store.Add($bare)
        }
    } finally { $store.Close() }
}

function New-MadeKinds() {
    $script:CanChooseStrength = (Get-Command Export-PfxCertificate).Parameters.ContainsKey('CryptoAlgorithmOption')
    $ascii = 'Assist test ' + $Run
    $umlauts = 'P' + [char]0xE4 + 'ssw' + [char]0xF6 + 'rd ' + [char]0x20AC + [char]0x3A9 + ' ' + $Run
    $made = New-Object System.Collections.ArrayList
    $kinds = New-Object System.Collections.ArrayList
    try {
        $root = New-Authority 'root' $null
        [void]$made.Add($root)
        $issuer = New-Authority 'intermediate' $root
        [void]$made.Add($issuer)
        Add-ToUsersIntermediates @($root, $issuer)

        $plans = @(
            @{ Name = 'rsa-cng'; Provider = $SoftwareKeys; How = @{} },
            @{ Name = 'rsa-capi'; Provider = $AesProvider; How = @{ Provider = $AesProvider; KeySpec = 'KeyExchange' } },
            @{ Name = 'ec-p256'; Provider = $SoftwareKeys; How = @{ KeyAlgorithm = 'ECDSA_nistP256'; KeyLength = $null; KeyUsage = @('DigitalSignature') } },
            @{ Name = 'rsa-cng-of-a-computer'; Provider = $SoftwareKeys; How = @{ CertStoreLocation = 'Cert:\LocalMachine\My' } }
        )
        foreach ($plan in $plans) {
            try {
                $leaf = New-Leaf $plan.Name $issuer $plan.How
                [void]$made.Add($leaf)
                [void]$kinds.Add((Save-Kind ($plan.Name + '-3des') $leaf $ascii 'TripleDES_SHA1' 'BuildChain' $plan.Provider))
                if ($script:CanChooseStrength) {
                    [void]$kinds.Add((Save-Kind ($plan.Name + '-aes256') $leaf $ascii 'AES256_SHA256' 'BuildChain' $plan.Provider))
                } else {
                    Add-Skipped ($plan.Name + '-aes256') 'this Windows cannot make a PFX with AES; good.pfx of -Fixtures is one'
                }
                if ($plan.Name -eq 'rsa-cng') {
                    [void]$kinds.Add((Save-Kind 'password-not-ascii-3des' $leaf $umlauts 'TripleDES_SHA1' 'BuildChain' $plan.Provider))
                    if ($script:CanChooseStrength) {
                        [void]$kinds.Add((Save-Kind 'password-not-ascii-aes256' $leaf $umlauts 'AES256_SHA256' 'BuildChain' $plan.Provider))
                    }
                    [void]$kinds.Add((Save-Kind 'leaf-alone' $leaf $ascii 'TripleDES_SHA1' 'EndEntityCertOnly' $plan.Provider))
                }
            } catch {
                Add-Skipped $plan.Name ('could not be made: ' + $_.Exception.Message)
            }
        }
        try {
            $leaf = New-OldProviderLeaf $issuer
            [void]$made.Add($leaf)
            [void]$kinds.Add((Save-Kind 'rsa-provider-without-sha256' $leaf $ascii 'TripleDES_SHA1' 'BuildChain' $AesProvider))
        } catch {
            Add-Skipped 'rsa-provider-without-sha256' ('could not be made: ' + $_.Exception.Message)
        }
    } finally {
        foreach ($one in $made.ToArray()) { Remove-Made $one }
    }
    foreach ($kind in $kinds.ToArray()) { $kind }
}

# Name of the PFX, password, certificate, others, provider, container that it names, friendly name.
function New-FixtureKinds() {
    $nonAscii = 'p' + [char]0xE4 + 'ssw' + [char]0xF6 + 'rd' + [char]0x20AC
    $munich = 'Zertifikat f' + [char]0xFC + 'r M' + [char]0xFC + 'nchen'
    $chain = @('intermediate')
    $rows = @(
        @('good', 'assist', 'leaf', $chain, $AesProvider, '', ''),
        @('good-aes128', 'assist', 'leaf', $chain, $AesProvider, '', ''),
        @('good-3des-sha1', 'assist', 'leaf', $chain, $AesProvider, '', ''),
        @('good-rc2', 'assist', 'leaf', $chain, $AesProvider, '', ''),
        @('no-mac', 'assist', 'leaf', $chain, $AesProvider, '', ''),
        @('no-mac-plain-certificates', 'assist', 'leaf', $chain, $AesProvider, '', ''),
        @('no-mac-no-encryption', 'assist', 'leaf', $chain, $AesProvider, '', ''),
        @('plain-with-mac', 'assist', 'leaf', $chain, $AesProvider, '', ''),
        @('empty-password', '', 'leaf', $chain, $AesProvider, '', ''),
        @('absent-password-3des', '', 'leaf', $chain, $AesProvider, '', ''),
        @('non-ascii-password', $nonAscii, 'leaf', $chain, $AesProvider, '', ''),
        @('non-ascii-password-3des', $nonAscii, 'leaf', $chain, $AesProvider, '', ''),
        @('good-with-root', 'assist', 'leaf', @('intermediate', 'root'), $AesProvider, '', ''),
        @('leaf-after-others', 'assist', 'leaf', @('intermediate', 'root'), $AesProvider, '', ''),
        @('chain-missing', 'assist', 'leaf', @(), $AesProvider, '', ''),
        @('friendly-name', 'assist', 'leaf', $chain, $AesProvider, $munich, $munich),
        @('with-attributes', 'assist', 'leaf', $chain, $AesProvider, 'le-container', 'Assist'),
        @('rsa-3072', 'assist', 'rsa-3072', $chain, $AesProvider, '', ''),
        @('good-ec', 'assist', 'good-ec', $chain, $SoftwareKeys, '', ''),
        @('ec-p384', 'assist', 'ec-p384', $chain, $SoftwareKeys, '', '')
    )
    foreach ($row in $rows) {
        $path = Join-Path $FixtureFolder ($row[0] + '.pfx')
        try {
            $leaf = Get-Fixture $row[2]
            $others = @(foreach ($other in @($row[3])) { Get-Fixture $other })
            Add-Markers $leaf $null
            New-Kind ('fixture ' + $row[0]) $path $row[1] $leaf $others $row[4] $row[5] $row[6]
        } catch {
            Add-Skipped ('fixture ' + $row[0]) ('not in that folder: ' + $_.Exception.Message)
        }
    }
}

function Get-Fixture([string]$Name) {
    $path = Join-Path (Join-Path $FixtureFolder 'certificates') ($Name + '.pem')
    $certificate = New-Object System.Security.Cryptography.X509Certificates.X509Certificate2
    $certificate.Import($path)
    return $certificate
}

# ----------------------------------------------------------------------------------------------------------- looking at an import

# "THUMBPRINT in STORE, there before: no", sorted.
function Get-ExpectedWrites($Kind, [string]$Placement, [bool]$TrustRoot, $Before) {
    $stores = @{ $Personal = 'My'; $Intermediate = 'CA'; $TrustedRoot = 'Root' }
    $pairs = New-Object System.Collections.ArrayList
    [void]$pairs.Add(@($Kind.Leaf, $Personal))
    if ($Placement -eq 'automatic') {
        foreach ($one in @($Kind.Chain)) { [void]$pairs.Add(@($one, $Intermediate)) }
        if ($TrustRoot) {
            foreach ($one in @($Kind.Roots)) { [void]$pairs.Add(@($one, $TrustedRoot)) }
        }
    } else {
        foreach ($one in @(@($Kind.Chain) + @($Kind.Roots))) { [void]$pairs.Add(@($one, $Personal)) }
        if ($Placement -eq 'personal-and-chain') {
            foreach ($one in @($Kind.Chain)) { [void]$pairs.Add(@($one, $Intermediate)) }
        }
    }
    $lines = foreach ($pair in $pairs.ToArray()) {
        $had = @($Before[$stores[$pair[1]]]) -contains $pair[0]
        '{0} in {1}, there before: {2}' -f $pair[0], $pair[1], (Format-Value $had)
    }
    return (@($lines | Sort-Object) -join '; ')
}

function Get-Writes($Document, [string]$Path) {
    $lines = foreach ($one in @(Get-List $Document $Path)) {
        '{0} in {1}, there before: {2}' -f $one.thumbprint, $one.store, (Format-Value ([bool]$one.had_it_before))
    }
    return (@($lines | Sort-Object) -join '; ')
}

# Where the certificates of the kind lie now that did not before, in the same words.
function Get-FoundWrites($Before, $After) {
    $lines = New-Object System.Collections.ArrayList
    foreach ($pair in @(@('My', $Personal), @('CA', $Intermediate), @('Root', $TrustedRoot))) {
        foreach ($one in @(Get-Missing $After[$pair[0]] $Before[$pair[0]])) {
            if ($script:Ours.ContainsKey($one) -or $pair[0] -eq 'My') {
                [void]$lines.Add(('{0} in {1}, there before: no' -f $one, $pair[1]))
            }
        }
    }
    return (@($lines.ToArray() | Sort-Object) -join '; ')
}

# Signs with the stored key through .NET, and verifies with the certificate.
function Test-Signing($Certificate) {
    $data = New-Object byte[] 64
    (New-Object System.Random).NextBytes($data)
    $sha256 = [System.Security.Cryptography.HashAlgorithmName]::SHA256
    $padding = [System.Security.Cryptography.RSASignaturePadding]::Pkcs1
    $key = $null
    try {
        $key = [System.Security.Cryptography.X509Certificates.RSACertificateExtensions]::GetRSAPrivateKey($Certificate)
        if ($null -ne $key) {
            $public = [System.Security.Cryptography.X509Certificates.RSACertificateExtensions]::GetRSAPublicKey($Certificate)
            $signature = $key.SignData([byte[]]$data, $sha256, $padding)
            return $public.VerifyData([byte[]]$data, [byte[]]$signature, $sha256, $padding)
        }
        $key = [System.Security.Cryptography.X509Certificates.ECDsaCertificateExtensions]::GetECDsaPrivateKey($Certificate)
        if ($null -eq $key) { return 'no key' }
        $public = [System.Security.Cryptography.X509Certificates.ECDsaCertificateExtensions]::GetECDsaPublicKey($Certificate)
        $signature = $key.SignData([byte[]]$data, $sha256)
        return $public.VerifyData([byte[]]$data, [byte[]]$signature, $sha256)
    } catch {
        return $_.Exception.Message
    } finally {
        # An open key might keep the program from deleting it.
        if ($null -ne $key) { $key.Dispose() }
    }
}

# The older interface itself, as services of its time use it: .NET above may have gone round it.
function Test-CapiSigning($Info) {
    try {
        $where = New-Object System.Security.Cryptography.CspParameters([int]$Info.ProviderType, $Info.Provider, $Info.Container)
        $where.Flags = [System.Security.Cryptography.CspProviderFlags]'UseMachineKeyStore, UseExistingKey, NoPrompt'
        $where.KeyNumber = [int]$Info.KeySpec
        $key = New-Object System.Security.Cryptography.RSACryptoServiceProvider($where)
        $data = [byte[]](1..64)
        $signature = $key.SignData($data, 'SHA256')
        $holds = $key.VerifyData($data, 'SHA256', $signature)
        $key.Dispose()
        return $holds
    } catch {
        return $_.Exception.Message
    }
}

function Test-Exportable($Certificate) {
    try {
        [void]$Certificate.Export([System.Security.Cryptography.X509Certificates.X509ContentType]::Pfx, 'probe')
        return $true
    } catch {
        return $false
    }
}

# Whom the key file lets read, as names, sorted: the way of "show".
function Get-FileReaders([string]$Path) {
    $rules = (Get-Acl -LiteralPath $Path).GetAccessRules($true, $true, [System.Security.Principal.SecurityIdentifier])
    $names = foreach ($rule in $rules) {
        if ([string]$rule.AccessControlType -ne 'Allow') { continue }
        $rights = [long][int]$rule.FileSystemRights
        # FILE_READ_DATA, GENERIC_ALL, GENERIC_READ (the sign)
        if (($rights -band 1) -eq 0 -and ($rights -band 0x10000000) -eq 0 -and $rights -ge 0) { continue }
        try { $rule.IdentityReference.Translate([System.Security.Principal.NTAccount]).Value } catch { $rule.IdentityReference.Value }
    }
    return (@($names | Sort-Object -Unique) -join ', ')
}

function Test-StrangersMayRead([string]$Path) {
    $rules = (Get-Acl -LiteralPath $Path).GetAccessRules($true, $true, [System.Security.Principal.SecurityIdentifier])
    foreach ($rule in $rules) {
        # Everyone, Authenticated Users, Users, Guests, Interactive
        $isAnybody = @('S-1-1-0', 'S-1-5-11', 'S-1-5-32-545', 'S-1-5-32-546', 'S-1-5-4') -contains $rule.IdentityReference.Value
        $rights = [long][int]$rule.FileSystemRights
        $mayRead = ($rights -band 1) -ne 0 -or ($rights -band 0x10000000) -ne 0 -or $rights -lt 0
        if ($isAnybody -and $mayRead -and [string]$rule.AccessControlType -eq 'Allow') { return $true }
    }
    return $false
}

function Add-KeyChecks([string]$Name, $Kind, $Certificate, [string]$Receipt, [bool]$Exportable) {
    Add-Check $Name 'Windows says that it has the private key' $true ([bool]$Certificate.HasPrivateKey)
    $info = Get-KeyInfo $Certificate
    if ($null -eq $info) {
        Add-Check $Name 'the certificate names its key' $true $false
        return
    }
    Add-Markers $Certificate $info
    Add-Check $Name 'provider' $Kind.Provider $info.Provider
    Add-Check $Name 'machine keyset' $true (Test-MachineKey $info)
    Add-Check $Name 'exportable' $Exportable (Test-Exportable $Certificate)
    Add-Check $Name 'SHA-256 signature through .NET' $true (Test-Signing $Certificate)
    if ($info.ProviderType -ne 0) { Add-Check $Name 'SHA-256 signature through CAPI' $true (Test-CapiSigning $info) }
    $wanted = 'AssistCert-' + $Receipt
    $verdict = 'another name: ' + $info.Container
    if ($info.Container -ceq $wanted) { $verdict = 'honoured: ' + $info.Container }
    Add-Observation $Name 'name of the container, as written into the key bag' $wanted $verdict
    if ($Kind.Container) { Add-Check $Name 'not the container that the file names' $true ($info.Container -cne $Kind.Container) }
    $note = Join-Path $ReceiptFolder ($Receipt + '.undo.json')
    $noted = $null
    if ([System.IO.File]::Exists($note)) {
        $noted = Get-Value ([System.IO.File]::ReadAllText($note, $Utf8) | ConvertFrom-Json) 'key.container'
    }
    Add-Check $Name 'the note for an undo knows the container' $info.Container $noted
}

function Add-KeyFileChecks([string]$Name, $Kind, [string[]]$NewFiles, $Shown) {
    Add-Check $Name 'new key files' 1 @($NewFiles).Count
    if (@($NewFiles).Count -ne 1) { return }
    Add-Check $Name 'folder of the key file' $Kind.KeyFolder $NewFiles[0].Split('|')[0]
    $path = Get-KeyFilePath $NewFiles[0]
    Add-Check $Name 'anybody may read the key file' $false (Test-StrangersMayRead $path)
    $told = @(Get-List $Shown 'key_readers' | Sort-Object -Unique) -join ', '
    Add-Check $Name 'show: who may read the key, as the key file''s access list says' (Get-FileReaders $path) $told
}

function Add-ProgramChecks([string]$Name, $Kind, [string]$Receipt) {
    $shown = Invoke-Exe @('show', $Kind.Leaf, '--json') $null
    Add-Check $Name 'show: exit code' 0 $shown.Code
    Add-Check $Name 'show: has_private_key' $true (Get-Value $shown.Doc 'certificate.has_private_key')
    Add-Check $Name 'show: receipt' $Receipt (Get-Value $shown.Doc 'certificate.receipt')
    $proof = Invoke-Exe @('verify', $Kind.Leaf, '--json') $null
    Add-Check $Name 'verify: exit code' 0 $proof.Code
    $answers = @(foreach ($one in @('key_present', 'key_matches', 'can_sign')) { Format-Value (Get-Value $proof.Doc $one) })
    Add-Check $Name 'verify: present, matches, can sign' 'yes, yes, yes' ($answers -join ', ')
    $list = Invoke-Exe @('list', '--json') $null
    $listed = @(Get-List $list.Doc 'certificates' | Where-Object { $_.thumbprint -eq $Kind.Leaf })
    Add-Check $Name 'list: store and how often the certificate is in it' 'LocalMachine\My, 1' ('{0}, {1}' -f (Get-Value $list.Doc 'store'), $listed.Count)
    return $shown.Doc
}

function Add-AgainChecks([string]$Name, $Kind, [string[]]$Options) {
    $before = Get-Snapshot
    $again = Invoke-Import $Kind $Options
    Add-Check $Name 'second import: exit code' 0 $again.Code
    $ids = @(Get-List $again.Doc 'findings' | ForEach-Object { $_.id })
    Add-Check $Name 'second import: already-installed, no receipt' 'yes, (none)' ('{0}, {1}' -f (Format-Value ($ids -contains 'already-installed')), (Format-Value (Get-Value $again.Doc 'receipt')))
    Add-SameCheck $Name 'second import: nothing changed' $before
}

function Add-UndoChecks([string]$Name, [string]$Receipt, $Before) {
    $undone = Invoke-Exe @('undo', $Receipt, '--json') $null
    $got = [string]$undone.Code
    if ($undone.Code -ne 0) { $got = $got + ' ' + (Get-Reason $undone) }
    Add-Check $Name 'undo: exit code' '0' $got
    Add-SameCheck $Name 'undo: keys and certificates as before' $Before
}

# One import from its beginning to its undoing. Brief: without the checks that say the same of every kind.
function Test-Import($Kind, [string]$Label, [string]$Placement, [string[]]$More, [switch]$Brief) {
    $name = $Kind.Name
    if ($Label) { $name = $name + ', ' + $Label }
    Write-Host ('         {0}' -f $name)
    $options = @('--placement', $Placement) + @($More)
    $before = Get-Snapshot
    try {
        $ran = Invoke-Import $Kind $options
        $got = [string]$ran.Code
        if ($ran.Code -ne 0) { $got = $got + ' ' + (Get-Reason $ran) }
        Add-Check $name 'import: exit code' '0' $got
        $receipt = [string](Get-Value $ran.Doc 'receipt.id')
        if (-not $receipt) {
            Add-SameCheck $name 'import failed: keys and certificates as before' $before
            return
        }
        $after = Get-Snapshot
        $trust = @($More) -contains '--trust-root'
        $expected = Get-ExpectedWrites $Kind $Placement $trust $before
        Add-Check $name 'import: what the receipt says was written' $expected (Get-Writes $ran.Doc 'receipt.written')
        Add-Check $name 'import: where Windows has the certificates' $expected (Get-FoundWrites $before $after)
        Add-Check $name 'import: thumbprint and verified' ($Kind.Leaf + ', yes') ('{0}, {1}' -f (Get-Value $ran.Doc 'receipt.thumbprint'), (Format-Value (Get-Value $ran.Doc 'receipt.verified')))
        $certificate = Get-Stored 'LocalMachine' 'My' $Kind.Leaf
        if ($null -ne $certificate) {
            Add-KeyChecks $name $Kind $certificate $receipt (@($More) -contains '--exportable')
            Add-Check $name 'friendly name' ([string]$Kind.FriendlyName) ([string]$certificate.FriendlyName)
        }
        if (-not $Brief) {
            $shown = Add-ProgramChecks $name $Kind $receipt
            Add-KeyFileChecks $name $Kind @(Get-Missing $after.KeyFiles $before.KeyFiles) $shown
            Add-AgainChecks $name $Kind $options
        }
        Add-UndoChecks $name $receipt $before
    } catch {
        Add-Check $name 'the test itself' 'went on' $_.Exception.Message
    } finally {
        Clear-Ours $before
    }
}

# ---------------------------------------------------------------------------------------------------------- what is not everyday

function Test-DryRun($Kind) {
    $before = Get-Snapshot
    $ran = Invoke-Import $Kind @('--dry-run', '--placement', 'automatic')
    Add-Check 'dry run' 'exit code' 0 $ran.Code
    Add-Check 'dry run' 'plan' (Get-ExpectedWrites $Kind 'automatic' $false $before) (Get-Writes $ran.Doc 'plan.write')
    Add-SameCheck 'dry run' 'nothing changed' $before
}

# What must not work, and must leave nothing.
function Test-Failure([string]$Name, [string[]]$Arguments, [byte[]]$Typed, [int]$Code, [string]$Error1) {
    Write-Host ('         {0}' -f $Name)
    $before = Get-Snapshot
    try {
        $ran = Invoke-Exe $Arguments $Typed
        Add-Check $Name 'exit code' $Code $ran.Code
        Add-Check $Name 'error code' $Error1 (Get-Value $ran.Doc 'error.code')
        Add-Check $Name 'a sentence is said' $true ([bool](Get-Value $ran.Doc 'error.message'))
        Add-SameCheck $Name 'keys and certificates as before' $before
    } catch {
        Add-Check $Name 'the test itself' 'went on' $_.Exception.Message
    } finally {
        Clear-Ours $before
    }
}

function Test-Failures($Kind) {
    Test-Failure 'wrong password' @('import', $Kind.Path, '--json', '--password-stdin') (Get-Typed 'not this one') 4 'wrong-password'
    Test-Failure 'no such file' @('import', ($Kind.Path + '.not'), '--json', '--password-stdin') $Kind.Typed 3 'file-unreadable'
    $bytes = [System.IO.File]::ReadAllBytes($Kind.Path)
    $cut = Join-Path $Work 'cut.pfx'
    $half = New-Object byte[] ([int][Math]::Floor($bytes.Length / 2))
    [Array]::Copy($bytes, $half, $half.Length)
    [System.IO.File]::WriteAllBytes($cut, $half)
    Test-Failure 'half a file' @('import', $cut, '--json', '--password-stdin') $Kind.Typed 3 'malformed'
    $text = Join-Path $Work 'text.pfx'
    [System.IO.File]::WriteAllText($text, 'The password is in the other mail.', $Utf8)
    Test-Failure 'no PFX' @('import', $text, '--json', '--password-stdin') $Kind.Typed 3 'not-a-pfx'
    Test-Failure 'undo of what never was' @('undo', '20200101T000000Z-ABCDEF', '--json') $null 6 'not-found'
    if ($FixtureFolder) {
        foreach ($name in @('key-of-another-certificate', 'certificate-only', 'key-only')) {
            Test-Failure ('fixture ' + $name) @('import', (Join-Path $FixtureFolder ($name + '.pfx')), '--json', '--password-stdin', '--force') (Get-Typed 'assist') 7 'refused'
        }
        Test-Ed25519
    } else {
        Add-Skipped 'fixtures key-of-another-certificate, certificate-only, key-only, ed25519' 'no -Fixtures given'
    }
}

# A key that this Windows may or may not know: either it is imported whole, or nothing is left.
function Test-Ed25519() {
    $before = Get-Snapshot
    try {
        $script:Ours[(Get-Fixture 'ed25519').Thumbprint] = $true
        $ran = Invoke-Exe @('import', (Join-Path $FixtureFolder 'ed25519.pfx'), '--json', '--password-stdin') (Get-Typed 'assist')
        Add-Observation 'fixture ed25519' 'import' 'depends on this Windows' ('{0} {1}' -f $ran.Code, (Get-Value $ran.Doc 'error.code'))
        $receipt = [string](Get-Value $ran.Doc 'receipt.id')
        if ($receipt) { [void](Invoke-Exe @('undo', $receipt, '--json') $null) }
        Add-SameCheck 'fixture ed25519' 'keys and certificates as before' $before
    } catch {
        Add-Check 'fixture ed25519' 'the test itself' 'went on' $_.Exception.Message
    } finally {
        Clear-Ours $before
    }
}

# The same PFX from places and with passwords that programs stumble over.
function Test-Places($Kind) {
    $odd = Join-Path $Work ('Zertifikat M' + [char]0xFC + 'nchen ' + [char]0x20AC + ' ' + [char]0x8A3C + '.pfx')
    [System.IO.File]::Copy($Kind.Path, $odd)
    $copy = $Kind.PSObject.Copy()
    $copy.Name = 'file name not ASCII'
    $copy.Path = $odd
    Test-Import $copy '' 'personal' @() -Brief

    $folder = '\\?\' + $Work
    for ($i = 0; $i -lt 5; ++$i) {
        $folder = $folder + '\' + ('a folder with a long name ' + $i).PadRight(55, 'x')
        $code = [AssistCertRealTest.Native]::MakeFolder($folder)
        if ($code -ne 0) { throw ('A folder could not be made, error {0}.' -f $code) }
        [void]$script:LongPaths.Insert(0, $folder)
    }
    $far = $folder + '\certificate.pfx'
    $code = [AssistCertRealTest.Native]::CopyFile($Kind.Path, $far)
    if ($code -ne 0) { throw ('The file could not be copied, error {0}.' -f $code) }
    [void]$script:LongPaths.Insert(0, $far)
    $copy = $Kind.PSObject.Copy()
    $copy.Name = ('path of {0} characters' -f ($far.Length - 4))
    $copy.Path = $far.Substring(4)
    Test-Import $copy '' 'personal' @() -Brief
    $copy = $Kind.PSObject.Copy()
    $copy.Name = 'the same path with its prefix for long ones'
    $copy.Path = $far
    Test-Import $copy '' 'personal' @() -Brief

    $copy = $Kind.PSObject.Copy()
    $copy.Name = 'password with byte order mark and CRLF'
    $line = $Utf8.GetString($Kind.Typed).TrimEnd("`n") + "`r`n"
    $copy.Typed = [byte[]](@(0xEF, 0xBB, 0xBF) + @($Utf8.GetBytes($line)))
    Test-Import $copy '' 'personal' @() -Brief
}

# A container of the name that the PFX asks for is there already, with somebody else's key in it.
function Test-TakenName($Kind) {
    $name = $Kind.Name + ', container''s name taken'
    $before = Get-Snapshot
    $info = New-Object AssistCertRealTest.KeyInfo
    $info.Container = $Kind.Container
    $info.Provider = $Kind.Provider
    $info.Flags = 0x20
    try {
        if ($Kind.Provider -eq $SoftwareKeys) {
            $how = New-Object System.Security.Cryptography.CngKeyCreationParameters
            $how.Provider = New-Object System.Security.Cryptography.CngProvider($SoftwareKeys)
            $how.KeyCreationOptions = [System.Security.Cryptography.CngKeyCreationOptions]::MachineKey
            $foreign = [System.Security.Cryptography.CngKey]::Create([System.Security.Cryptography.CngAlgorithm]::ECDsaP256, $Kind.Container, $how)
            $foreign.Dispose()
        } else {
            $info.ProviderType = 24
            $where = New-Object System.Security.Cryptography.CspParameters(24, $Kind.Provider, $Kind.Container)
            $where.Flags = [System.Security.Cryptography.CspProviderFlags]'UseMachineKeyStore, NoPrompt'
            $foreign = New-Object System.Security.Cryptography.RSACryptoServiceProvider(2048, $where)
            [void]$foreign.ExportCspBlob($false)
            $foreign.Dispose()
        }
        $with = Get-Snapshot
        $files = @(Get-Missing $with.KeyFiles $before.KeyFiles)
        Add-Check $name 'the other key is there' 1 $files.Count
        if ($files.Count -ne 1) { return }
        $sum = (Get-FileHash -LiteralPath (Get-KeyFilePath $files[0]) -Algorithm SHA256).Hash
        Test-ImportBesides $Kind $name
        Add-SameCheck $name 'keys and certificates as before, with the other key' $with
        $path = Get-KeyFilePath $files[0]
        $now = '(gone)'
        if ([System.IO.File]::Exists($path)) { $now = (Get-FileHash -LiteralPath $path -Algorithm SHA256).Hash }
        Add-Check $name 'the other key is untouched' $sum $now
    } catch {
        Add-Check $name 'the test itself' 'went on' $_.Exception.Message
    } finally {
        Remove-Key $info
        Clear-Ours $before
    }
}

# Without Test-Import's clearing up, which would take the other key for a leftover.
function Test-ImportBesides($Kind, [string]$Name) {
    $ran = Invoke-Import $Kind @()
    Add-Check $Name 'import: exit code' 0 $ran.Code
    $receipt = [string](Get-Value $ran.Doc 'receipt.id')
    $certificate = Get-Stored 'LocalMachine' 'My' $Kind.Leaf
    if (-not $receipt -or $null -eq $certificate) { return }
    Add-KeyChecks $Name $Kind $certificate $receipt $false
    $undone = Invoke-Exe @('undo', $receipt, '--json') $null
    Add-Check $Name 'undo: exit code' 0 $undone.Code
}

# A certificate that has lost its key is completed; undoing that brings the loss back, and nothing else.
function Test-Completion($Kind) {
    $name = $Kind.Name + ', certificate whose key was deleted'
    $before = Get-Snapshot
    try {
        $first = Invoke-Import $Kind @()
        Add-Check $name 'first import: exit code' 0 $first.Code
        Remove-Key (Get-KeyInfo (Get-Stored 'LocalMachine' 'My' $Kind.Leaf))
        $without = Get-Snapshot
        Add-Check $name 'its key is deleted' 0 @(Get-Missing $without.KeyFiles $before.KeyFiles).Count
        $proof = Invoke-Exe @('verify', $Kind.Leaf, '--json') $null
        Add-Check $name 'verify: exit code without the key' 1 $proof.Code
        Add-CompletionChecks $name $Kind $without
        $removed = Invoke-Exe @('remove', $Kind.Leaf, '--json') $null
        Add-Check $name 'remove of what is left: exit code' 0 $removed.Code
        Add-Check $name 'remove: the certificate is gone' $true ($null -eq (Get-Stored 'LocalMachine' 'My' $Kind.Leaf))
    } catch {
        Add-Check $name 'the test itself' 'went on' $_.Exception.Message
    } finally {
        Clear-Ours $before
    }
}

function Add-CompletionChecks([string]$Name, $Kind, $Without) {
    $ran = Invoke-Import $Kind @()
    Add-Check $Name 'import: exit code' 0 $ran.Code
    $receipt = [string](Get-Value $ran.Doc 'receipt.id')
    $had = @(Get-List $ran.Doc 'receipt.written' | Where-Object { $_.thumbprint -eq $Kind.Leaf -and $_.store -eq $Personal } | ForEach-Object { [bool]$_.had_it_before })
    Add-Check $Name 'import: the receipt says that the certificate was there' 'yes' ($had | ForEach-Object { Format-Value $_ })
    $certificate = Get-Stored 'LocalMachine' 'My' $Kind.Leaf
    if ($null -ne $certificate -and $receipt) { Add-Check $Name 'signature with the new key' $true (Test-Signing $certificate) }
    if ($receipt) { Add-UndoChecks $Name $receipt $Without }
    $proof = Invoke-Exe @('verify', $Kind.Leaf, '--json') $null
    Add-Check $Name 'verify: exit code after the undo' 1 $proof.Code
}

# A certificate that never had a key here, as somebody imports a .cer.
function Test-CompletionOfCer($Kind) {
    $name = $Kind.Name + ', certificate that never had a key'
    $before = Get-Snapshot
    try {
        $first = Invoke-Import $Kind @()
        Add-Check $name 'first import: exit code' 0 $first.Code
        $stored = Get-Stored 'LocalMachine' 'My' $Kind.Leaf
        if ($null -eq $stored) { return }
        $bytes = [byte[]]$stored.RawData
        $undone = Invoke-Exe @('undo', [string](Get-Value $first.Doc 'receipt.id'), '--json') $null
        Add-Check $name 'its undo: exit code' 0 $undone.Code
        $bare = New-Object System.Security.Cryptography.X509Certificates.X509Certificate2(, $bytes)
        $store = Open-Store 'LocalMachine' 'My' 'Write'
        try { $store.Add($bare) } finally { $store.Close() }
        $without = Get-Snapshot
        Add-CompletionChecks $name $Kind $without
        $info = Get-KeyInfo (Get-Stored 'LocalMachine' 'My' $Kind.Leaf)
        Add-Check $name 'after the undo it names no key' $true ($null -eq $info)
    } catch {
        Add-Check $name 'the test itself' 'went on' $_.Exception.Message
    } finally {
        Clear-Ours $before
    }
}

# Property 71 stands for any that a PFX may carry.
function Test-ExtendedProperties($Kind) {
    if ($null -eq $Kind) { return }
    foreach ($option in @('', '--no-extended-properties')) {
        $before = Get-Snapshot
        try {
            $more = @()
            if ($option) { $more = @($option) }
            $ran = Invoke-Import $Kind $more
            Add-Check $Kind.Name ('import {0}: exit code' -f $option) 0 $ran.Code
            $certificate = Get-Stored 'LocalMachine' 'My' $Kind.Leaf
            if ($null -ne $certificate) {
                $has = [AssistCertRealTest.Native]::HasProperty($certificate.Handle, 71)
                [GC]::KeepAlive($certificate)
                if ($option) { Add-Check $Kind.Name 'extended property 71, not wanted' $false $has }
                else { Add-Observation $Kind.Name 'extended property 71, wanted' $true $has }
            }
            [void](Invoke-Exe @('undo', [string](Get-Value $ran.Doc 'receipt.id'), '--json') $null)
            Add-SameCheck $Kind.Name 'keys and certificates as before' $before
        } catch {
            Add-Check $Kind.Name 'the test itself' 'went on' $_.Exception.Message
        } finally {
            Clear-Ours $before
        }
    }
}

function Test-Remove($Kind) {
    $name = 'remove'
    $before = Get-Snapshot
    try {
        $ran = Invoke-Import $Kind @()
        Add-Check $name 'import: exit code' 0 $ran.Code
        $removed = Invoke-Exe @('remove', $Kind.Leaf, '--json') $null
        Add-Check $name 'exit code' 0 $removed.Code
        Add-Check $name 'removed' $Kind.Leaf (@(Get-List $removed.Doc 'removed') -join ', ')
        Add-SameCheck $name 'keys and certificates as before' $before
    } catch {
        Add-Check $name 'the test itself' 'went on' $_.Exception.Message
    } finally {
        Clear-Ours $before
    }
}

function Test-UndoLast($Kind, [string[]]$FormerReceipts) {
    if (@($FormerReceipts).Count -gt 0) {
        Add-Skipped 'undo --last' 'there were receipts here before this run: it could take back what is not the test''s'
        return
    }
    $before = Get-Snapshot
    try {
        $ran = Invoke-Import $Kind @()
        Add-Check 'undo --last' 'import: exit code' 0 $ran.Code
        $undone = Invoke-Exe @('undo', '--last', '--json') $null
        Add-Check 'undo --last' 'exit code' 0 $undone.Code
        Add-SameCheck 'undo --last' 'keys and certificates as before' $before
        $undone = Invoke-Exe @('undo', '--last', '--json') $null
        Add-Check 'undo --last' 'a second time: exit code' 6 $undone.Code
    } catch {
        Add-Check 'undo --last' 'the test itself' 'went on' $_.Exception.Message
    } finally {
        Clear-Ours $before
    }
}

# A certificate that lies in the user's own store is of no use to a service, and is said to lie there.
function Test-OnlyForUser($Kind) {
    $name = 'only in the user''s store'
    $before = Get-Snapshot
    try {
        $ran = Invoke-Import $Kind @('--store', 'user')
        Add-Check $name 'import --store user: exit code' 0 $ran.Code
        $info = Get-KeyInfo (Get-Stored 'CurrentUser' 'My' $Kind.Leaf)
        if ($null -eq $info) {
            Add-Check $name 'the certificate names its key' $true $false
            return
        }
        Add-Check $name 'machine keyset' $false (Test-MachineKey $info)
        $list = Invoke-Exe @('list', '--json') $null
        Add-Check $name 'list says so' $true (@(Get-List $list.Doc 'only_for_user') -contains $Kind.Leaf)
        $shown = Invoke-Exe @('show', $Kind.Leaf, '--json') $null
        Add-Check $name 'show: exit code, error' '6, not-found' ('{0}, {1}' -f $shown.Code, (Get-Value $shown.Doc 'error.code'))
        $undone = Invoke-Exe @('undo', [string](Get-Value $ran.Doc 'receipt.id'), '--store', 'user', '--json') $null
        Add-Check $name 'undo: exit code' 0 $undone.Code
        Add-SameCheck $name 'keys and certificates as before' $before
    } catch {
        Add-Check $name 'the test itself' 'went on' $_.Exception.Message
    } finally {
        Clear-Ours $before
    }
}

# ------------------------------------------------------------------------------------------------------- kills, rights, the log

# Waits a moment, or for the receipt and then a moment: that is when Windows' stores are being changed.
function Wait-ForKill($Running, [string[]]$Former, [bool]$ForReceipt, [int]$Milliseconds) {
    if (-not $ForReceipt) {
        [void]$Running.Process.WaitForExit($Milliseconds)
        return
    }
    while (-not $Running.Process.HasExited) {
        if (@(Get-Missing @(Get-ReceiptIds) $Former).Count -gt 0) {
            if ($Milliseconds -gt 0) { [void]$Running.Process.WaitForExit($Milliseconds) }
            return
        }
    }
}

# The next start is an import, or an undo of what the killed one left or of nothing: each of them clears up first.
function Invoke-NextStart($Kind, [int]$Round, [string[]]$Former) {
    $pending = @(Get-Missing @(Get-ReceiptIds) $Former)
    if ($Round % 2 -eq 1) {
        $id = '20200101T000000Z-ABCDEF'
        if ($pending.Count -gt 0) { $id = $pending[0] }
        $undone = Invoke-Exe @('undo', $id, '--json') $null
        if ($undone.Code -ne 0 -and $undone.Code -ne 6) { return ('undo: exit code {0} {1}' -f $undone.Code, (Get-Reason $undone)) }
        return ''
    }
    $ran = Invoke-Import $Kind @('--placement', 'personal-and-chain')
    if ($ran.Code -ne 0) { return ('import: exit code {0} {1}' -f $ran.Code, (Get-Reason $ran)) }
    $proof = Invoke-Exe @('verify', $Kind.Leaf, '--json') $null
    if ($proof.Code -ne 0) { return ('verify: exit code {0}' -f $proof.Code) }
    $undoings = 0
    foreach ($id in @(Get-Missing @(Get-ReceiptIds) $Former)) {
        if ((Invoke-Exe @('undo', $id, '--json') $null).Code -eq 0) { ++$undoings }
    }
    if ($undoings -ne 1) { return ('{0} receipts could be undone instead of one' -f $undoings) }
    return ''
}

function Test-Kills($Kind) {
    $name = 'killed, ' + $Kind.Name
    if ($Kills -le 0) {
        Add-Skipped $name 'no kills wanted'
        return
    }
    Write-Host ('         {0}' -f $name)
    $first = Get-Snapshot
    $clock = [System.Diagnostics.Stopwatch]::StartNew()
    $ran = Invoke-Import $Kind @('--placement', 'personal-and-chain')
    $whole = [int]$clock.ElapsedMilliseconds
    $receipt = [string](Get-Value $ran.Doc 'receipt.id')
    if (-not $receipt) {
        Add-Check $name 'an import to measure' 'a receipt' (Get-Reason $ran)
        return
    }
    [void](Invoke-Exe @('undo', $receipt, '--json') $null)

    $hits = 0
    $inside = 0
    $left = New-Object System.Collections.ArrayList
    $wrong = New-Object System.Collections.ArrayList
    for ($i = 0; $i -lt $Kills; ++$i) {
        $before = Get-Snapshot
        $former = @(Get-ReceiptIds)
        try {
            $forReceipt = ($i % 3) -ne 0
            $moment = [int]($whole * ($i + 1) / ($Kills + 1))
            if ($forReceipt) { $moment = [int]($whole * $i / (2 * $Kills)) }
            $arguments = @('import', $Kind.Path, '--json', '--password-stdin', '--placement', 'personal-and-chain')
            $running = Start-Exe $arguments $Kind.Typed $null '' ''
            Wait-ForKill $running $former $forReceipt $moment
            if (-not $running.Process.HasExited) {
                ++$hits
                try { Stop-Process -Id $running.Process.Id -Force } catch { Write-Verbose 'It had just ended.' }
            }
            [void]$running.Process.WaitForExit(10000)
            $running.Process.Dispose()
            if (@(Get-Missing @(Get-ReceiptIds) $former).Count -gt 0) { ++$inside }
            $killed = @(Get-Differences $before (Get-Snapshot))
            if ($killed.Count -gt 0) { [void]$left.Add(('{0} ms: {1}' -f $moment, $killed.Count)) }
            $why = Invoke-NextStart $Kind $i $former
            if ($why) { [void]$wrong.Add(('round {0}: {1}' -f $i, $why)) }
            $different = @(Get-Differences $before (Get-Snapshot))
            if ($different.Count -gt 0) { [void]$wrong.Add(('round {0}, {1} ms: {2}' -f $i, $moment, ($different -join '; '))) }
        } catch {
            [void]$wrong.Add(('round {0}: {1}' -f $i, $_.Exception.Message))
        } finally {
            Clear-Ours $before
        }
    }
    Add-Observation $name 'imports killed while they ran, and after their receipt was begun' $Kills ('{0}, {1}' -f $hits, $inside)
    Add-Observation $name 'kills that left something for the next start' '' $left.Count
    Add-Check $name 'at least one kill fell into the change itself' $true ($inside -gt 0)
    Add-Check $name 'after the next start: as before, every time' '' ($wrong.ToArray() -join ' | ')
    Add-SameCheck $name 'after all of them' $first
}

function Test-StandardUser($Kind) {
    $name = 'standard user'
    if ($null -eq $Credential) {
        Add-Skipped $name 'no -Credential given'
        return
    }
    if ($Identity.IsSystem) {
        Add-Skipped $name 'Windows does not let SYSTEM start programs with somebody''s password'
        return
    }
    $before = Get-Snapshot
    try {
        # Readable for everybody who is a user here, writable for administrators alone.
        $folder = Join-Path $Work 'for users'
        New-GuardedFolder $folder 'D:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;0x1200a9;;;BU)'
        $program = Join-Path $folder 'assistcert.exe'
        $file = Join-Path $folder 'certificate.pfx'
        [System.IO.File]::Copy($ExePath, $program)
        [System.IO.File]::Copy($Kind.Path, $file)
        $ran = Complete-Exe (Start-Exe @('import', $file, '--json', '--password-stdin') $Kind.Typed $Credential $program $folder) 180
        Add-Check $name 'import: exit code, error' '6, access-denied' ('{0}, {1}' -f $ran.Code, (Get-Value $ran.Doc 'error.code'))
        Add-Observation $name 'what is said' 'a sentence' (Get-Value $ran.Doc 'error.message')
        $ran = Complete-Exe (Start-Exe @('import', $file, '--password-stdin') $Kind.Typed $Credential $program $folder) 180
        Add-Check $name 'import without --json: exit code, a sentence' '6, yes' ('{0}, {1}' -f $ran.Code, (Format-Value ($ran.Err.Trim().Length -gt 20)))
        $ran = Complete-Exe (Start-Exe @('list', '--json') $null $Credential $program $folder) 180
        Add-Check $name 'list: exit code' 0 $ran.Code
        $ran = Complete-Exe (Start-Exe @('check', $file, '--json', '--password-stdin') $Kind.Typed $Credential $program $folder) 180
        Add-Check $name 'check: exit code' 0 $ran.Code
        Add-SameCheck $name 'keys and certificates as before' $before
    } catch {
        Add-Check $name 'the test itself' 'went on' $_.Exception.Message
    } finally {
        Clear-Ours $before
    }
}

# Whether anybody but SYSTEM, Administrators and this account is let in, or may change something.
function Get-Intruders([string]$Path, [bool]$ReadingToo) {
    $trusted = @('S-1-5-18', 'S-1-5-32-544', 'S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464', $Identity.User.Value)
    # FILE_WRITE_DATA, APPEND, WRITE_EA, DELETE_CHILD, WRITE_ATTRIBUTES, DELETE, WRITE_DAC, WRITE_OWNER, GENERIC_ALL, GENERIC_WRITE
    $change = 0x2 -bor 0x4 -bor 0x10 -bor 0x40 -bor 0x100 -bor 0x10000 -bor 0x40000 -bor 0x80000 -bor 0x10000000 -bor 0x40000000
    $rules = (Get-Acl -LiteralPath $Path).GetAccessRules($true, $true, [System.Security.Principal.SecurityIdentifier])
    foreach ($rule in $rules) {
        if ([string]$rule.AccessControlType -ne 'Allow' -or $trusted -contains $rule.IdentityReference.Value) { continue }
        $rights = [int]$rule.FileSystemRights
        if ($ReadingToo -or ($rights -band $change) -ne 0) { $rule.IdentityReference.Value }
    }
}

function Test-Receipts() {
    $name = 'receipts'
    if (-not [System.IO.Directory]::Exists($ReceiptFolder)) {
        Add-Check $name 'the folder is there' $true $false
        return
    }
    $trusted = @('S-1-5-18', 'S-1-5-32-544', $Identity.User.Value)
    foreach ($path in @($ProductFolder, $ReceiptFolder)) {
        $acl = Get-Acl -LiteralPath $path
        $owner = $acl.GetOwner([System.Security.Principal.SecurityIdentifier]).Value
        Add-Check $name ('owner of ' + $path + ' is to be trusted') $true ($trusted -contains $owner)
        Add-Observation $name ('owner of ' + $path) 'S-1-5-32-544' $owner
        Add-Check $name ($path + ' inherits nothing') $true $acl.AreAccessRulesProtected
        Add-Observation $name ('access list of ' + $path) '' $acl.Sddl
    }
    Add-Check $name 'who else may change something in the product''s folder' '' (@(Get-Intruders $ProductFolder $false) -join ', ')
    Add-Check $name 'who else may look into the receipts' '' (@(Get-Intruders $ReceiptFolder $true) -join ', ')
    $open = @(foreach ($path in [System.IO.Directory]::GetFiles($ReceiptFolder)) {
        if (@(Get-Intruders $path $true).Count -gt 0) { $path }
    })
    Add-Check $name 'receipts that others may read' '' ($open -join ', ')
}

function Test-EventLog($Kind) {
    $name = 'Event Log'
    $key = 'HKLM:\SYSTEM\CurrentControlSet\Services\EventLog\Application\AssistCert'
    if (-not (Test-Path -LiteralPath $key)) {
        Add-Skipped $name 'the source AssistCert is not registered: that is what the MSI does'
        return
    }
    $before = Get-Snapshot
    try {
        $since = (Get-Date).AddSeconds(-2)
        $ran = Invoke-Import $Kind @()
        $receipt = [string](Get-Value $ran.Doc 'receipt.id')
        [void](Invoke-Exe @('undo', $receipt, '--json') $null)
        [void](Invoke-Import $Kind @())
        [void](Invoke-Exe @('remove', $Kind.Leaf, '--json') $null)
        Start-Sleep -Seconds 2
        $events = @()
        try {
            $events = @(Get-WinEvent -FilterHashtable @{ LogName = 'Application'; ProviderName = 'AssistCert'; StartTime = $since } -ErrorAction Stop)
        } catch { Write-Verbose $_.Exception.Message }
        foreach ($pair in @(@(1, 'imported'), @(2, 'undone'), @(3, 'removed'))) {
            $found = @($events | Where-Object { $_.Id -eq $pair[0] })
            Add-Check $name ('entry {0} ({1})' -f $pair[0], $pair[1]) $true ($found.Count -gt 0)
            if ($found.Count -gt 0) {
                $said = [string]$found[0].Message
                Add-Check $name ('entry {0}: Windows shows its sentence, with the thumbprint' -f $pair[0]) $true ($said.Contains($Kind.Leaf))
                Add-Observation $name ('entry {0}' -f $pair[0]) '' $said
            }
        }
    } catch {
        Add-Check $name 'the test itself' 'went on' $_.Exception.Message
    } finally {
        Clear-Ours $before
    }
}

# ------------------------------------------------------------------------------------------------------------------- beginning and end

function New-GuardedFolder([string]$Path, [string]$Sddl) {
    $guard = New-Object System.Security.AccessControl.DirectorySecurity
    $guard.SetSecurityDescriptorSddlForm($Sddl)
    [void][System.IO.Directory]::CreateDirectory($Path, $guard)
}

function Get-WindowsFacts() {
    $registry = Get-ItemProperty -LiteralPath 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion'
    $net = Get-ItemProperty -LiteralPath 'HKLM:\SOFTWARE\Microsoft\NET Framework Setup\NDP\v4\Full'
    $fips = Get-ItemProperty -LiteralPath 'HKLM:\SYSTEM\CurrentControlSet\Control\Lsa\FipsAlgorithmPolicy' -ErrorAction SilentlyContinue
    return @{
        Name       = [string](Get-Value $registry 'ProductName')
        Build      = ('{0}.{1}' -f (Get-Value $registry 'CurrentBuild'), (Get-Value $registry 'UBR'))
        PowerShell = [string]$PSVersionTable.PSVersion
        Net        = [string](Get-Value $net 'Release')
        Fips       = [string](Get-Value $fips 'Enabled')
        Account    = $Identity.Name
        Language   = [string][System.Globalization.CultureInfo]::InstalledUICulture.Name
    }
}

function Write-Results($Facts, $Version) {
    $script:Results.ToArray() |
        Select-Object @{ n = 'kind'; e = { $_.Kind } }, @{ n = 'check'; e = { $_.Check } }, @{ n = 'expected'; e = { $_.Expected } }, @{ n = 'got'; e = { $_.Got } }, @{ n = 'ok'; e = { $_.State } } |
        Format-Table -Wrap -AutoSize | Out-String -Width 220 | Write-Host
    $counts = @{}
    foreach ($state in @('ok', 'FAILED', 'observed', 'skipped')) {
        $counts[$state] = @($script:Results.ToArray() | Where-Object { $_.State -ceq $state }).Count
    }
    Write-Host ('{0}, build {1}, PowerShell {2}; {3}' -f $Facts.Name, $Facts.Build, $Facts.PowerShell, $Version)
    foreach ($skipped in @($script:Results.ToArray() | Where-Object { $_.State -ceq 'skipped' })) {
        Write-Host ('skipped: {0}: {1}' -f $skipped.Kind, $skipped.Got) -ForegroundColor Yellow
    }
    Write-Host ('{0} ok, {1} FAILED, {2} observed, {3} skipped' -f $counts['ok'], $counts['FAILED'], $counts['observed'], $counts['skipped'])
    if ($JsonPath) {
        $document = @{
            schema  = 1
            windows = $Facts
            program = @{ version = $Version; sha256 = (Get-FileHash -LiteralPath $ExePath -Algorithm SHA256).Hash }
            started = $Started.ToUniversalTime().ToString('yyyy-MM-ddTHH:mm:ssZ')
            summary = $counts
            results = @($script:Results.ToArray())
        }
        [System.IO.File]::WriteAllText($JsonPath, ($document | ConvertTo-Json -Depth 5), $Utf8)
        Write-Host ('Written to {0}' -f $JsonPath)
    }
    return $counts['FAILED']
}

function Get-OwnFolders() {
    foreach ($path in $OwnFolders) {
        if ([System.IO.Directory]::Exists($path)) { $path }
    }
}

# Nothing of the run stays, whatever happened in it.
function Remove-Everything($Before, [string[]]$FormerFiles, [string[]]$FormerFolders) {
    Clear-Ours $Before
    Add-SameCheck 'the whole run' 'keys and certificates as before' $Before
    foreach ($file in @(Get-Missing @(Get-KeyFiles) $Before.KeyFiles)) {
        Write-Warning ('{0} turned up during the run and was not recognised as the test''s own; it was left alone.' -f (Get-KeyFilePath $file))
    }
    foreach ($path in $script:LongPaths.ToArray()) {
        if ([AssistCertRealTest.Native]::DeleteFile($path) -ne 0) { [void][AssistCertRealTest.Native]::RemoveFolder($path) }
    }
    if ($Keep) {
        Write-Host ('Kept: {0} and the receipts in {1}' -f $Work, $ReceiptFolder)
        return
    }
    foreach ($path in @(Get-Missing @(Get-ProductFiles) $FormerFiles)) {
        try { [System.IO.File]::Delete($path) } catch { Write-Warning $_.Exception.Message }
    }
    foreach ($path in @(Get-Missing @(Get-OwnFolders) $FormerFolders)) {
        # Only where it is empty.
        try { [System.IO.Directory]::Delete($path) } catch { Write-Warning $_.Exception.Message }
    }
    if ([System.IO.Directory]::Exists($Work)) {
        try { [System.IO.Directory]::Delete($Work, $true) } catch { Write-Warning $_.Exception.Message }
    }
    $files = @(Get-Missing @(Get-ProductFiles) $FormerFiles) + @(Get-Missing @(Get-OwnFolders) $FormerFolders)
    if ([System.IO.Directory]::Exists($Work)) { $files += $Work }
    Add-Check 'the whole run' 'files left behind' '' ($files -join ', ')
}

function Get-KindNamed($Kinds, [string]$Name) {
    foreach ($kind in @($Kinds)) {
        if ($kind.Name -eq $Name) { return $kind }
    }
    return $null
}

function Invoke-AllTests([string[]]$FormerReceipts) {
    Write-Host 'Making keys, certificates and PFX files ...'
    $start = Get-Snapshot
    $kinds = @(New-MadeKinds)
    Add-SameCheck 'preparation' 'what was made for the PFX files is gone again' $start
    if ($FixtureFolder) {
        $kinds += @(New-FixtureKinds)
        if ($Build -lt 17763) { Add-Observation 'fixture good' 'this Windows cannot read its encryption itself (PBES2 before build 17763)' '' ('build ' + $Build) }
    } else {
        Add-Skipped 'PFX that Windows cannot make (RC2, PBES2 without a provider, no MAC, no password)' 'no -Fixtures given'
        if ($Build -lt 17763) { Add-Skipped 'PBES2 on a Windows that cannot read it' 'no -Fixtures given' }
    }
    foreach ($kind in $kinds) { Test-Import $kind '' 'personal' @() }

    $cng = Get-KindNamed $kinds 'rsa-cng-3des'
    $capi = Get-KindNamed $kinds 'rsa-capi-3des'
    $ec = Get-KindNamed $kinds 'ec-p256-3des'
    $alone = Get-KindNamed $kinds 'leaf-alone'
    foreach ($kind in @($cng, $capi, $ec)) {
        if ($null -eq $kind) { continue }
        Test-Import $kind 'exportable' 'personal' @('--exportable') -Brief
        Test-Completion $kind
        Test-CompletionOfCer $kind
        Test-TakenName $kind
        Test-Kills $kind
    }
    if ($null -eq $cng -or $null -eq $alone) {
        Add-Check 'everything else' 'a PFX to go on with' 'made' 'not made'
        return
    }
    Test-Import $cng 'personal-and-chain' 'personal-and-chain' @()
    Test-Import $cng 'automatic' 'automatic' @()
    if (@($cng.Roots).Count -gt 0) {
        Test-Import $cng 'automatic with --trust-root' 'automatic' @('--trust-root') -Brief
    } else {
        Add-Skipped 'automatic with --trust-root' 'this Windows put no root into the PFX'
    }
    Test-Import $cng '--no-extended-properties' 'personal' @('--no-extended-properties') -Brief
    Test-ExtendedProperties (Get-KindNamed $kinds 'fixture with-attributes')
    Test-DryRun $cng
    try { Test-Places $cng } catch { Add-Check 'long path' 'the test itself' 'went on' $_.Exception.Message }
    Test-Failures $cng
    Test-Remove $alone
    Test-OnlyForUser $alone
    Test-UndoLast $alone $FormerReceipts
    Test-StandardUser $cng
    Test-EventLog $alone
    Test-Receipts
}

$Facts = Get-WindowsFacts
$Build = [int]($Facts.Build.Split('.')[0])
$Before = Get-Snapshot
$FormerFiles = @(Get-ProductFiles)
$FormerReceipts = @(Get-ReceiptIds)
$FormerFolders = @(Get-OwnFolders)
$Version = ''
$FormerEncoding = $null
$Failed = 1
try {
    # Or .NET would put a byte order mark before the password where the console's code page is UTF-8. Without a console
    # there is nothing to set.
    try {
        $FormerEncoding = [Console]::InputEncoding
        [Console]::InputEncoding = $Utf8
    } catch { Write-Verbose $_.Exception.Message }
    New-GuardedFolder $Work 'D:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;;0x1200a9;;;BU)'
    [void][System.IO.Directory]::CreateDirectory((Join-Path $Work 'pfx'))
    $ran = Invoke-Exe @('--version') $null
    $Version = $ran.Out.Trim()
    Add-Check 'the program' 'starts' 0 $ran.Code
    if ($ran.Code -eq 0) { Invoke-AllTests $FormerReceipts }
} catch {
    Add-Check 'the script' 'went through' 'yes' ('{0} (line {1})' -f $_.Exception.Message, $_.InvocationInfo.ScriptLineNumber)
} finally {
    try {
        Remove-Everything $Before $FormerFiles $FormerFolders
    } catch {
        Add-Check 'the whole run' 'cleared up' 'yes' $_.Exception.Message
    }
    if ($null -ne $FormerEncoding) {
        try { [Console]::InputEncoding = $FormerEncoding } catch { Write-Verbose $_.Exception.Message }
    }
    $Failed = Write-Results $Facts $Version
}
if ($Failed -gt 0) { exit 1 }
exit 0
