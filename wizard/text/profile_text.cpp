// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/profile_text.h"

#include <QCoreApplication>

#include "wizard/text/value_text.h"

namespace wizard::text {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ProfileText)
};

QString faultText(ProfileFault fault, const QString& key, const QString& subject) {
    // A table: one line for each fault, and no default, so that the compiler finds a missing one.
    // clang-format off
    switch (fault) {
        case ProfileFault::FileUnreadable: return Words::tr("The file cannot be read. Check its name and your rights.");
        case ProfileFault::NotTrusted:
            return Words::tr("Not only administrators may change it, so that it could be forged. Show this to an "
                             "administrator: the file and its folder have to belong to administrators, and nobody else "
                             "may write there.");
        case ProfileFault::FileTooLarge: return Words::tr("The file is far too large. Check that it is the right one.");
        case ProfileFault::NotJson: return Words::tr("Line %1 is not valid JSON.").arg(subject);
        case ProfileFault::TooDeep: return Words::tr("It has too many braces or brackets inside each other.");
        case ProfileFault::NumberTooLarge: return Words::tr("It holds a number that is far too large.");
        case ProfileFault::KeyTwice: return Words::tr("%1 stands there twice. Delete one of the two.").arg(key);
        case ProfileFault::UnknownSchema: return Words::tr("%1 has to be 1, not %2.").arg(key, subject);
        case ProfileFault::MissingKey: return Words::tr("%1 is missing.").arg(key);
        case ProfileFault::UnknownKey: return Words::tr("%1 is unknown. Check its spelling.").arg(key);
        case ProfileFault::NotAnObject: return Words::tr("%1 has to be an object in braces.").arg(key);
        case ProfileFault::NotAList: return Words::tr("%1 has to be a list in brackets.").arg(key);
        case ProfileFault::NotAText: return Words::tr("%1 has to be a text in quotation marks.").arg(key);
        case ProfileFault::NotATruthValue: return Words::tr("%1 has to be true or false.").arg(key);
        case ProfileFault::NotAPort: return Words::tr("%1 has to be a whole number from 1 to 65535.").arg(key);
        case ProfileFault::TextEmpty: return Words::tr("%1 must not be an empty text.").arg(key);
        case ProfileFault::TextTooLong: return Words::tr("%1 is too long: 1000 characters at most.").arg(key);
        case ProfileFault::TextNotPlain: return Words::tr("%1 holds a line break or an invisible character.").arg(key);
        case ProfileFault::NotALink: return Words::tr("%1 has to be an http(s) link, not %2.").arg(key, subject);
        case ProfileFault::UnknownLayout: return Words::tr("%1 names the unknown layout %2.").arg(key, subject);
        case ProfileFault::UnknownPlaceholder: return Words::tr("%1 uses {%2}, which is unknown.").arg(key, subject);
    }
    // clang-format on
    return {};
}

}  // namespace

QString describe(const ProfileError& error) {
    const QString key = error.key.isEmpty() ? Words::tr("The whole file") : shown(error.key);
    const QString what = faultText(error.fault, key, shown(error.subject));
    return error.path.isEmpty()
               ? Words::tr("The product profile cannot be used. %1").arg(what)
               : Words::tr("The product profile \"%1\" cannot be used. %2").arg(shown(error.path), what);
}

QString profileText(const QString& text) {
    return QCoreApplication::translate("Profile", text.toUtf8().constData());
}

QString endpointText(const Endpoint& endpoint) {
    const QString name = profileText(endpoint.name);
    return endpoint.portOnOwnServer
               ? Words::tr("%1: port %2, or %3 on its own server")
                     .arg(name, QString::number(endpoint.port), QString::number(*endpoint.portOnOwnServer))
               : Words::tr("%1: port %2").arg(name, QString::number(endpoint.port));
}

}  // namespace wizard::text
