// SPDX-License-Identifier: Apache-2.0
#include "wizard/text/pages/order_text.h"

#include <QCoreApplication>

namespace wizard::text::order {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OrderDialogText)
};

}  // namespace

QString title() {
    return Words::tr("What certificate must I order?");
}

QString hint() {
    return Words::tr("Copy this text, and send it to the person who orders certificates in your company.");
}

}  // namespace wizard::text::order
