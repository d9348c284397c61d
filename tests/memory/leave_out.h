// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <gtest/gtest.h>

#ifdef ASSISTCERT_WIPES_HEAP
#define LEAVE_OUT_WITHOUT_WIPING_HEAP() static_cast<void>(0)
#else
/// The sanitizers' heap keeps what is freed, on purpose.
#define LEAVE_OUT_WITHOUT_WIPING_HEAP() GTEST_SKIP() << "left out: the sanitizers bring a heap of their own"
#endif
