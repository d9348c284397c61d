// SPDX-License-Identifier: Apache-2.0
#include "certcore/store/windows_placement.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/support/fixtures.h"

namespace certcore {
namespace {

using testing_support::bundleOf;

// A leaf, an intermediate and a root, in this order.
StoreEntry entryWith(Placement placement, RootConsent consent) {
    const PfxBundle bundle = bundleOf("good-with-root.pfx");
    StoreEntry entry{
        {bundle.certificates[0].certificate, {}}, {}, {}, *bundle.keys[0].key, {}, placement, false, consent};
    for (std::size_t i = 1; i < bundle.certificates.size(); ++i) {
        const Certificate& certificate = bundle.certificates[i].certificate;
        (certificate.isRoot() ? entry.others : entry.chain).push_back({certificate, {}});
    }
    return entry;
}

// Such as "leaf>Personal".
std::string placedBy(Placement placement, RootConsent consent) {
    const StoreEntry entry = entryWith(placement, consent);
    std::string text;
    for (const PlacedCertificate& placed : placedCertificates(entry)) {
        const Certificate& certificate = placed.certificate->certificate;
        const char* who = certificate.isRoot() ? "root" : placed.certificate == &entry.leaf ? "leaf" : "intermediate";
        text += std::string(text.empty() ? "" : " ") + who + ">";
        switch (placed.store) {
            case WindowsStoreName::Personal:
                text += "MY";
                break;
            case WindowsStoreName::Intermediate:
                text += "CA";
                break;
            case WindowsStoreName::Root:
                text += "ROOT";
                break;
        }
    }
    return text;
}

TEST(PlacedCertificates, GoWhereMmcPutsThem) {
    EXPECT_EQ(placedBy(Placement::Personal, RootConsent::No), "leaf>MY intermediate>MY root>MY");
    EXPECT_EQ(placedBy(Placement::PersonalAndChain, RootConsent::No),
              "leaf>MY intermediate>MY root>MY intermediate>CA");
    EXPECT_EQ(placedBy(Placement::Automatic, RootConsent::Yes), "leaf>MY intermediate>CA root>ROOT");
}

TEST(PlacedCertificates, MakeNoRootTrustedWithoutConsent) {
    EXPECT_EQ(placedBy(Placement::Automatic, RootConsent::No), "leaf>MY intermediate>CA");
    EXPECT_EQ(placedBy(Placement::Personal, RootConsent::Yes), "leaf>MY intermediate>MY root>MY");
}

TEST(WindowsStoreName, IsReadFromWhatIsShown) {
    for (const auto store : {WindowsStoreName::Personal, WindowsStoreName::Intermediate, WindowsStoreName::Root}) {
        EXPECT_EQ(windowsStoreNameOf(displayName(store)), store);
    }
    EXPECT_EQ(windowsStoreNameOf("MY"), std::nullopt);
}

}  // namespace
}  // namespace certcore
