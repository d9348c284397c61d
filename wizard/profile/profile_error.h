// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace wizard {

/// ProfileFault is what can be wrong with a profile; wizard/text/profile_text.h has the sentences.
enum class ProfileFault {
    FileUnreadable,      ///< The file is missing, no ordinary file, or not to be read.
    NotTrusted,          ///< Somebody else than an administrator may change the file.
    FileTooLarge,        ///< The file is far larger than a profile can be.
    NotJson,             ///< subject: the line where the JSON breaks off
    TooDeep,             ///< The JSON is nested far deeper than a profile is.
    NumberTooLarge,      ///< A number is far larger than any a profile has.
    KeyTwice,            ///< key: what stands twice in one object
    UnknownSchema,       ///< subject: the number found
    MissingKey,          ///< key: what is missing
    UnknownKey,          ///< key: what a profile does not have
    NotAnObject,         ///< key: what has to be an object in braces
    NotAList,            ///< key: what has to be a list
    NotAText,            ///< key: what has to be a text
    NotATruthValue,      ///< key: what has to be true or false
    NotAPort,            ///< key: what has to be a whole number from 1 to 65535
    TextEmpty,           ///< key: a text without a visible character
    TextTooLong,         ///< key: a text far longer than a sentence
    TextNotPlain,        ///< key: a text with line breaks or control characters
    NotALink,            ///< key: what has to begin with https:// or http://; subject: what it is
    UnknownLayout,       ///< key: where; subject: the unknown name
    UnknownPlaceholder,  ///< key: where; subject: the unknown name
};

/// ProfileError is why a profile cannot be used. It names the first thing that is wrong.
struct ProfileError {
    ProfileFault fault = ProfileFault::NotJson;
    QString key;  ///< Path of the value, such as layouts.standard-basic.management_site.port; empty: the whole file.
    QString subject;  ///< See ProfileFault.
    QString path;     ///< The file, where it came from one.
};

}  // namespace wizard
