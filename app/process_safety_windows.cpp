// SPDX-License-Identifier: Apache-2.0
#include <windows.h>

// Needs the types of windows.h.
#include <shellapi.h>

#include <QCoreApplication>
#include <QProcessEnvironment>

#include "app/process_safety.h"
#include "app/qt_messages.h"
#include "certcore/base/windows_handle.h"
#include "certcore/store/windows/system_places.h"

// Q_INIT_RESOURCE names a function outside all namespaces.
static void useOwnQtConf() {
    Q_INIT_RESOURCE(qt_conf);
}

// mingw's werapi.h cannot be compiled (WerSetFlags).
extern "C" HRESULT WINAPI WerSetFlags(DWORD flags);

namespace app {

namespace {

constexpr DWORD noHeapInReports = 1;  // WER_FAULT_REPORTING_FLAG_NOHEAP

void forgetQtVariables() {
    const QStringList names = QProcessEnvironment::systemEnvironment().keys();
    for (const QString& name : names) {
        if (name.startsWith(u"QT", Qt::CaseInsensitive) || name.startsWith(u"QSG_", Qt::CaseInsensitive)) {
            qunsetenv(name.toLocal8Bit().constData());
        }
    }
}

// Error reporting would write the memory of a program that crashed to the disk, and offer to send it. Nothing of this
// is kept by the system: it ends with the process.
void leaveNoDump() {
    SetErrorMode(GetErrorMode() | SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX);
    // Where Windows ends the program itself, as for a damaged heap, it asks no error mode; then at least without the
    // heap.
    WerSetFlags(noHeapInReports);
}

}  // namespace

void secureProcess() {
    leaveNoDump();
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_SYSTEM32);
    HeapSetInformation(nullptr, HeapEnableTerminationOnCorruption, nullptr, 0);
    silenceQt();  // It would hand everything to whoever listens with a debugger.
    useOwnQtConf();
    QCoreApplication::setLibraryPaths({});
    if (certcore::isElevated()) {
        forgetQtVariables();
    }
}

ArgumentsForQt::ArgumentsForQt(int argc, char* argv[]) : m_texts{argc > 0 ? argv[0] : "assistcert"}, m_count(1) {
    m_values = {m_texts.front().data(), nullptr};
}

QStringList programArguments() {
    // What the C runtime passes on is in the system's code page, which has not every letter.
    int count = 0;
    const certcore::LocalMemory<wchar_t*> values(CommandLineToArgvW(GetCommandLineW(), &count));
    QStringList arguments;
    for (int i = 0; i < count; ++i) {
        arguments += QString::fromWCharArray(values.get()[i]);
    }
    return arguments;
}

}  // namespace app
