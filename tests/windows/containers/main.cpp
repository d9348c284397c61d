// SPDX-License-Identifier: Apache-2.0
// Looks at Windows' key containers and certificate stores through plain calls, with nothing of the product, so that
// tests can compare before and after; and prepares what a test needs there.
#include <cstdio>
#include <cstdlib>

#include "tests/windows/containers/certificates.h"
#include "tests/windows/containers/json_writer.h"
#include "tests/windows/containers/key_places.h"

namespace {

using namespace containers;

constexpr const char* usage =
    "containers list                             everything, as one JSON document\n"
    "containers make SCOPE NAME                  a key container of somebody else\n"
    "containers delete SCOPE NAME                a key container, or a key of CNG\n"
    "containers break SCOPE NAME                 its name stays, its key is gone\n"
    "containers readers SCOPE NAME [SDDL]        who may use a key; with SDDL: sets it\n"
    "containers add SCOPE STORE FILE.cer         a certificate without a key\n"
    "containers remove SCOPE STORE THUMBPRINT    a certificate, its key stays\n"
    "SCOPE: machine or user. STORE: MY, CA or ROOT.\n";

template <typename Find>
std::string perScope(Find find) {
    std::vector<std::string> members;
    for (const Scope scope : {Scope::Machine, Scope::User}) {
        members.push_back(member(name(scope), find(scope)));
    }
    return object(members);
}

std::string quotedAll(const std::vector<std::wstring>& names) {
    std::vector<std::string> texts;
    texts.reserve(names.size());
    for (const std::wstring& one : names) {
        texts.push_back(quoted(one));
    }
    return array(texts);
}

std::string certificatesOf(Scope scope) {
    std::vector<std::string> stores;
    for (const wchar_t* store : {L"MY", L"CA", L"ROOT"}) {
        stores.push_back(member(utf8(store).c_str(), array(certificates(scope, store))));
    }
    return object(stores);
}

bool list() {
    std::printf("%s\n", object({member("containers", perScope([](Scope s) { return quotedAll(capiContainers(s)); })),
                                member("cng_keys", perScope([](Scope s) { return quotedAll(cngKeys(s)); })),
                                member("certificates", perScope(certificatesOf))})
                            .c_str());
    return true;
}

bool tell(const std::wstring& text) {
    std::printf("%s\n", utf8(text).c_str());
    return !text.empty();
}

bool run(const std::vector<std::wstring>& words) {
    const std::wstring verb = words.empty() ? L"" : words[0];
    if (verb == L"list" && words.size() == 1) {
        return list();
    }
    if (words.size() < 3) {
        std::fputs(usage, stderr);
        return false;
    }
    const Scope scope = words[1] == L"machine" ? Scope::Machine : Scope::User;
    const std::wstring& third = words[2];
    const std::wstring fourth = words.size() > 3 ? words[3] : L"";
    return (verb == L"make" && makeContainer(scope, third)) || (verb == L"delete" && deleteKey(scope, third)) ||
           (verb == L"break" && breakKey(scope, third)) || (verb == L"add" && addCertificate(scope, third, fourth)) ||
           (verb == L"remove" && removeCertificate(scope, third, fourth)) ||
           (verb == L"readers" && (fourth.empty() ? tell(readers(scope, third)) : setReaders(scope, third, fourth)));
}

}  // namespace

int wmain(int count, wchar_t** words) {
    return run({words + 1, words + count}) ? EXIT_SUCCESS : EXIT_FAILURE;
}
