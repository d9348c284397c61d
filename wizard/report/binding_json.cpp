// SPDX-License-Identifier: Apache-2.0
#include "wizard/report/binding_json.h"

namespace wizard::report {

namespace {

Json thumbprintJson(const std::optional<certcore::Thumbprint>& thumbprint) {
    return thumbprint ? Json(thumbprint->text()) : Json();
}

}  // namespace

Json bindingJson(const certcore::BindingRecord& record) {
    return {{"endpoint", record.endpoint.text()},
            {"kind", certcore::kindName(record.endpoint.kind())},
            {"thumbprint", thumbprintJson(record.thumbprint())},
            {"store", textOrNull(record.store)},
            {"app_id", record.appId}};
}

Json bindingJson(const certcore::BindingRecord& record, const std::optional<certcore::Thumbprint>& before) {
    Json json = bindingJson(record);
    json["before"] = thumbprintJson(before);
    return json;
}

Json bindingJson(const certcore::BindingChange& change) {
    return bindingJson(change.after, change.thumbprintBefore());
}

Json bindingJson(const certcore::BindingUndone& undone) {
    if (undone.now) {
        return bindingJson(*undone.now, undone.before);
    }
    return {{"endpoint", undone.endpoint.text()},
            {"kind", certcore::kindName(undone.endpoint.kind())},
            {"thumbprint", nullptr},
            {"store", nullptr},
            {"app_id", nullptr},
            {"before", thumbprintJson(undone.before)}};
}

}  // namespace wizard::report
