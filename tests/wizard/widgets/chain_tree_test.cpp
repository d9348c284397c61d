// SPDX-License-Identifier: Apache-2.0
#include "wizard/widgets/chain_tree.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QScrollBar>
#include <QTreeWidget>
#include <vector>

#include "tests/support/checking.h"
#include "tests/support/fixtures.h"
#include "tests/wizard/text/text_test_support.h"
#include "wizard/widgets/certificate_card.h"
#include "wizard/widgets/plain_label.h"

namespace wizard::widgets {
namespace {

using testing::ElementsAre;
using testing_support::bundleOf;
using testing_support::rootsIn;

certcore::CheckReport checked(const certcore::PfxBundle& bundle, const certcore::TrustRoots& roots) {
    certcore::CheckOptions options;
    options.now = testing_support::clockTime();
    return checkBundle(testing_support::crypto(), bundle, options, roots);
}

void addLines(const QTreeWidgetItem& item, int depth, std::vector<std::string>& lines) {
    lines.push_back(std::string(static_cast<std::size_t>(depth), '>') + item.text(0).toStdString() +
                    (item.text(1).isEmpty() ? "" : " | " + item.text(1).toStdString()));
    for (int i = 0; i < item.childCount(); ++i) {
        addLines(*item.child(i), depth + 1, lines);
    }
}

std::vector<std::string> linesOf(const ChainTree& tree) {
    std::vector<std::string> lines;
    const auto* items = tree.findChild<QTreeWidget*>();
    for (int i = 0; i < items->topLevelItemCount(); ++i) {
        addLines(*items->topLevelItem(i), 0, lines);
    }
    return lines;
}

void show(ChainTree& tree, const std::string& fixture, const certcore::TrustRoots& roots) {
    const certcore::PfxBundle bundle = bundleOf(fixture);
    tree.setChains(bundle, checked(bundle, roots));
}

TEST(ChainTree, GoesFromTheRootDownToTheServer) {
    ChainTree tree;
    show(tree, "good-with-root.pfx", rootsIn("root.pem"));
    EXPECT_THAT(linesOf(tree), ElementsAre("Example Root CA | Root", ">Example Server CA | Intermediate",
                                           ">>assist.example.com | Server certificate"));
    EXPECT_EQ(tree.outcome(), u"The chain is complete, and this computer trusts its root.");
}

TEST(ChainTree, SaysWhichCertificatesTheFileLacks) {
    ChainTree tree;
    show(tree, "good.pfx", rootsIn("root.pem"));
    EXPECT_THAT(linesOf(tree),
                ElementsAre("Example Root CA | Root, found on this computer", ">Example Server CA | Intermediate",
                            ">>assist.example.com | Server certificate"));
}

TEST(ChainTree, NamesTheIssuerThatIsMissing) {
    ChainTree tree;
    show(tree, "chain-missing.pfx", certcore::TrustRoots::none());
    EXPECT_THAT(linesOf(tree),
                ElementsAre("CN=Example Server CA,O=Example | Not found", ">assist.example.com | Server certificate"));
    EXPECT_TRUE(tree.outcome().contains(u"missing")) << tree.outcome().toStdString();
}

TEST(ChainTree, ListsWhatBelongsToNoChain) {
    certcore::PfxBundle bundle = bundleOf("good-with-root.pfx");
    const certcore::PfxBundle stranger = bundleOf("self-signed.pfx");
    bundle.certificates.push_back(stranger.certificates.front());
    bundle.certificates.push_back(stranger.certificates.front());
    certcore::CheckReport report = checked(bundle, certcore::TrustRoots::none());
    report.chains.resize(1);
    ChainTree tree;
    tree.setChains(bundle, report);
    const auto lines = linesOf(tree);
    ASSERT_EQ(lines.size(), 5U);
    EXPECT_EQ(lines.at(3), "Also in the file");
    EXPECT_TRUE(lines.at(4).starts_with(">assist.example.com")) << lines.at(4);
}

TEST(ChainTree, ListsNoThousandCertificates) {
    certcore::PfxBundle bundle;
    for (const char* name :
         {"good.pfx",       "good-ec.pfx",         "rsa-1024.pfx",         "rsa-3072.pfx",          "ec-p224.pfx",
          "ec-p384.pfx",    "dsa-2048.pfx",        "ed25519.pfx",          "sha1-signed.pfx",       "md5-signed.pfx",
          "many-names.pfx", "expired.pfx",         "not-yet-valid.pfx",    "cn-only.pfx",           "good-san-ip.pfx",
          "no-eku.pfx",     "any-eku.pfx",         "client-auth-only.pfx", "ca-leaf.pfx",           "not-t10.pfx",
          "idn-host.pfx",   "underscore-host.pfx", "wildcard-co-uk.pfx",   "wildcard-too-broad.pfx"}) {
        const certcore::PfxBundle one = bundleOf(name);
        bundle.certificates.push_back(one.certificates.front());
    }
    ChainTree tree;
    tree.setChains(bundle, {});
    const auto lines = linesOf(tree);
    ASSERT_EQ(lines.size(), 22U);
    EXPECT_EQ(lines.front(), "Also in the file");
    EXPECT_EQ(lines.back(), ">and 4 more");
}

TEST(ChainTree, LeavesOutTheMiddleOfALongPath) {
    const certcore::PfxBundle bundle = bundleOf("good-with-root.pfx");
    certcore::CheckReport report = checked(bundle, rootsIn("root.pem"));
    ASSERT_EQ(report.chains.size(), 1U);
    auto& path = report.chains.front().path;
    path.insert(path.begin() + 1, 97, path.at(1));
    ASSERT_EQ(path.size(), 100U);
    ChainTree tree;
    tree.setChains(bundle, report);
    const auto lines = linesOf(tree);
    ASSERT_EQ(lines.size(), 11U);
    EXPECT_EQ(lines.at(5), ">>>>>and 90 more");
    EXPECT_EQ(lines.back(), ">>>>>>>>>>assist.example.com | Server certificate");
}

TEST(ChainTree, ShowsTheServersValuesAtFirst) {
    ChainTree tree;
    show(tree, "good.pfx", rootsIn("root.pem"));
    const std::string expected = testing_support::fixtureCertificate("leaf").thumbprint().text();
    QStringList values;
    for (const PlainLabel* label : tree.findChild<CertificateCard*>()->findChildren<PlainLabel*>()) {
        values.append(label->text());
    }
    EXPECT_TRUE(values.contains(QString::fromStdString(expected)));
    EXPECT_TRUE(values.contains(QStringLiteral("CN=Example Server CA,O=Example")));
}

TEST(ChainTree, SaysWhereTheChainIsBroken) {
    ChainTree tree;
    show(tree, "chain-expired-intermediate.pfx", rootsIn("root.pem"));
    EXPECT_TRUE(tree.outcome().contains(u"CN=Example Server CA,O=Example")) << tree.outcome().toStdString();
    EXPECT_TRUE(tree.outcome().contains(u"not valid today")) << tree.outcome().toStdString();
}

TEST(ChainTree, ScrollsNowhereByItself) {
    ChainTree tree;
    show(tree, "good-with-root.pfx", rootsIn("root.pem"));
    tree.resize(600, tree.heightForWidth(600));
    tree.show();
    const auto* items = tree.findChild<QTreeWidget*>();
    EXPECT_EQ(items->verticalScrollBar()->maximum(), 0);
}

}  // namespace
}  // namespace wizard::widgets
