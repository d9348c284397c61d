// SPDX-License-Identifier: Apache-2.0
#include "app/cli/binding_view.h"

#include "app/cli/view.h"
#include "wizard/text/cli_binding_text.h"
#include "wizard/text/cli_label_text.h"
#include "wizard/text/value_text.h"

namespace cli {

namespace {

namespace text = wizard::text::cli;

QString thumbprintOrNone(const std::optional<certcore::Thumbprint>& thumbprint) {
    return thumbprint ? QString::fromStdString(thumbprint->text()) : text::wordNone();
}

// The programs of this kind are known to nobody by their number, but for the usual one.
QString programOf(const std::string& appId) {
    return appId == certcore::iisAppId ? text::programIis() : wizard::text::shown(appId);
}

}  // namespace

void showBinding(const Console& console, const certcore::BindingRecord& record) {
    console.line();
    console.line(QStringLiteral("  ") + console.painted(wizard::text::shown(record.endpoint.text()), Colour::Bold));
    showField(console, text::labelKind(), text::endpointKind(record.endpoint.kind()), 4);
    if (record.endpoint.kind() != certcore::EndpointKind::Ccs) {
        showField(console, text::labelThumbprint(), thumbprintOrNone(record.thumbprint()), 4);
        showField(console, text::labelStore(), wizard::text::shown(record.store.value_or("MY")), 4);
    }
    showField(console, text::labelProgram(), programOf(record.appId), 4);
}

void showBoundNow(const Console& console, const certcore::Endpoint& endpoint,
                  const std::optional<certcore::Thumbprint>& now, const std::optional<certcore::Thumbprint>& before) {
    console.line();
    console.line(QStringLiteral("  ") + console.painted(wizard::text::shown(endpoint.text()), Colour::Bold));
    showField(console, text::labelThumbprint(), thumbprintOrNone(now), 4);
    showField(console, text::labelBefore(), thumbprintOrNone(before), 4);
}

void showChange(const Console& console, const certcore::BindingChange& change) {
    showBoundNow(console, change.after.endpoint, change.after.thumbprint(), change.thumbprintBefore());
}

}  // namespace cli
