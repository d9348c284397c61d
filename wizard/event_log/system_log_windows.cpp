// SPDX-License-Identifier: Apache-2.0
#include <windows.h>

#include <memory>
#include <string>

#include "wizard/event_log/system_log.h"

namespace wizard::event_log {

namespace {

struct CloseLog {
    using pointer = HANDLE;
    void operator()(HANDLE log) const { DeregisterEventSource(log); }
};

}  // namespace

// Without the installer the source is not registered: Windows shows the sentence all the same, with a remark before it.
void writeToSystemLog(Event event, const QString& sentence) {
    const std::unique_ptr<HANDLE, CloseLog> log(RegisterEventSourceW(nullptr, L"AssistCert"));
    if (!log) {
        return;
    }
    const std::wstring words = sentence.toStdWString();
    const wchar_t* strings[] = {words.c_str()};
    const WORD kind = event == Event::Forced ? EVENTLOG_WARNING_TYPE : EVENTLOG_INFORMATION_TYPE;
    ReportEventW(log.get(), kind, 0, static_cast<DWORD>(event), nullptr, 1, 0, strings, nullptr);
}

}  // namespace wizard::event_log
