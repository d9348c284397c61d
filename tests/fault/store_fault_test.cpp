// SPDX-License-Identifier: Apache-2.0
// The delivered program at each call by which it changes the store: killed there, in the middle of a write, or told
// that the disk is full, broken, or not its to write.
#include "tests/fault/faulty.h"

namespace faulttests {
namespace {

using clitests::pfx;
using clitests::thumbprintOf;

class StoreFault : public Faulty {
  protected:
    void SetUp() override {
        if (!canWatch()) {
            GTEST_SKIP() << "left out: this kernel lets no program be watched at its calls (seccomp)";
        }
    }

    void imported(const std::string& name) const { ASSERT_EQ(import(name).code, 0); }

    /// withoutKey is the entry of good.pfx as a former program may have left it.
    void withoutKey() const {
        imported("good");
        fs::remove(fs::path(store()) / thumbprintOf("leaf") / "privkey.pem");
    }
};

TEST_F(StoreFault, FirstImport) {
    walk({"first import", {"import", pfx("good")}, [] {}});
}

TEST_F(StoreFault, AnotherImport) {
    walk({"another import", {"import", pfx("good")}, [this] { imported("good-ec"); }});
}

TEST_F(StoreFault, Completion) {
    walk({"completion", {"import", pfx("good")}, [this] { withoutKey(); }});
}

TEST_F(StoreFault, UndoOfAnImport) {
    walk({"undo of an import", {"undo", "--last"}, [this] { imported("good"); }});
}

TEST_F(StoreFault, UndoOfACompletion) {
    walk({"undo of a completion", {"undo", "--last"}, [this] {
              withoutKey();
              imported("good");
          }});
}

TEST_F(StoreFault, Removal) {
    walk({"removal", {"remove", thumbprintOf("leaf")}, [this] { imported("good"); }});
}

TEST_F(StoreFault, RemovalOfACompletion) {
    walk({"removal of a completion", {"remove", thumbprintOf("leaf")}, [this] {
              withoutKey();
              imported("good");
          }});
}

TEST_F(StoreFault, Archiving) {
    walk({"archiving", {"archive", thumbprintOf("leaf")}, [this] { imported("good"); }});
}

TEST_F(StoreFault, BringingBack) {
    walk({"bringing back", {"archive", "--restore", thumbprintOf("leaf")}, [this] {
              imported("good");
              ASSERT_EQ(inStore({"archive", thumbprintOf("leaf")}).code, 0);
          }});
}

}  // namespace
}  // namespace faulttests
