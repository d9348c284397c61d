# SPDX-License-Identifier: Apache-2.0
"""Imports into Windows' stores. PFXImportCertStore and CNG are played by doubles; the stores, CAPI's containers and the
signatures made with them are Wine's own."""
import re
import subprocess
import unittest

from windows_program import *  # pylint: disable=wildcard-import,unused-wildcard-import

NEWEST_PROVIDER = "Microsoft Enhanced RSA and AES Cryptographic Provider"
CNG = "Microsoft Software Key Storage Provider"


class ImportByDouble(WindowsTest):
    # fixture, its leaf, password, provider
    ROWS = [
        ("good-rc2", "leaf", PASSWORD, NEWEST_PROVIDER),
        ("good-3des-sha1", "leaf", PASSWORD, NEWEST_PROVIDER),
        ("good", "leaf", PASSWORD, NEWEST_PROVIDER),  # AES-256, with its chain
        ("good-with-root", "leaf", PASSWORD, NEWEST_PROVIDER),
        ("non-ascii-password", "leaf", NON_ASCII_PASSWORD, NEWEST_PROVIDER),
        ("non-ascii-password-3des", "leaf", NON_ASCII_PASSWORD, NEWEST_PROVIDER),
        ("empty-password", "leaf", "", NEWEST_PROVIDER),
        ("no-mac", "leaf", PASSWORD, NEWEST_PROVIDER),
        ("leaf-after-others", "leaf", PASSWORD, NEWEST_PROVIDER),
        ("rsa-3072", "rsa-3072", PASSWORD, NEWEST_PROVIDER),
        ("good-ec", "good-ec", PASSWORD, CNG),
        ("ec-p384", "ec-p384", PASSWORD, CNG),
    ]

    def import_and_take_back(self, path, certificate, password, provider):
        ended = self.import_file(path, password=password)
        self.assert_code(ended, 0)
        self.assertEqual(ended.document["receipt"]["verified"], True)
        self.assertEqual(ended.document["receipt"]["thumbprint"], certificate)
        after = state()
        self.assertEqual(len(keys(after)), len(keys(self.before)) + 1)
        self.assertEqual(keys(after, "user"), keys(self.before, "user"))
        with_key = [one for one in personal(after) if one["key"]]
        self.assertEqual([one["thumbprint"] for one in with_key], [certificate], "the leaf alone has the key")
        self.assertEqual(with_key[0]["key"]["provider"], provider)
        self.assertEqual(with_key[0]["key"]["flags"], 0x20, "a key of the machine")
        listed = {one["thumbprint"]: one for one in self.in_store("list").document["certificates"]}
        self.assertIs(listed[certificate]["has_private_key"], True)
        shown = self.in_store("show", certificate).document["certificate"]
        self.assertEqual(shown["thumbprint"], certificate)
        self.assert_installed(certificate)
        self.take_back(ended)
        self.assert_as_before()

    def test_each_encryption_and_kind_of_key(self):
        for name, leaf, password, provider in self.ROWS:
            with self.subTest(name):
                self.import_and_take_back(FIXTURES / f"{name}.pfx", thumbprint(leaf), password, provider)
                print(f"  by doubles: {name}: imported, proven, taken back; {counts(self.before)} as before")

    def test_key_on_p521(self):
        made, files = self.folder / "p521.pfx", (self.folder / "key.pem", self.folder / "p521.pem")
        subprocess.run(["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-521", "-nodes",
                        "-keyout", files[0], "-out", files[1], "-subj", "/CN=assist.example.com", "-days", "90",
                        "-addext", "subjectAltName=DNS:assist.example.com", "-addext", "extendedKeyUsage=serverAuth",
                        "-addext", "basicConstraints=critical,CA:FALSE"], check=True, capture_output=True)
        subprocess.run(["openssl", "pkcs12", "-export", "-inkey", files[0], "-in", files[1], "-out", made, "-passout",
                        f"pass:{PASSWORD}"], check=True, capture_output=True)
        out = subprocess.run(["openssl", "x509", "-in", files[1], "-noout", "-fingerprint", "-sha1"], check=True,
                             capture_output=True, text=True).stdout
        self.import_and_take_back(made, out.split("=")[1].strip().replace(":", ""), PASSWORD, CNG)

    def test_asks_windows_for_what_mmc_asks_for(self):
        for more, store, flags in (((), "machine", "flags=0x30"), (("--exportable",), "machine", "flags=0x31"),
                                   ((), "user", "flags=0x1010")):
            with self.subTest(flags):
                self.log.path.unlink(missing_ok=True)
                ended = self.import_fixture("good", *more, store=store)
                self.assert_code(ended, 0)
                calls = self.log.of("PFXImportCertStore")
                self.assertEqual(len(calls), 1, "never twice, never with fewer flags")
                self.assertIn(f"{flags} -> ok", calls[0])
                self.assertEqual(", exportable, container" in self.log.text, "--exportable" in more)
                self.assert_installed(thumbprint("leaf"), store=store)
                self.take_back(ended, store=store)
                self.assert_as_before()

    def test_keeps_names_and_extended_properties(self):
        ended = self.import_fixture("with-attributes")
        self.assert_code(ended, 0)
        leaf = next(one for one in personal(state()) if one["key"])
        self.assertEqual(leaf["friendly_name"], "Assist")
        self.assertRegex(leaf["key"]["container"], r"^AssistCert-\d{8}T\d{6}Z-[0-9A-F]{6}$")  # never a name of the file
        self.assertIn(20, leaf["properties"])
        self.assertIn("extended property 71 4100420043000000", self.log.text)
        self.take_back(ended)
        self.assert_as_before()
        self.log.path.unlink()
        ended = self.import_fixture("with-attributes", "--no-extended-properties")
        self.assertNotIn("extended property", self.log.text)
        self.take_back(ended)
        ended = self.import_fixture("friendly-name")
        self.assertEqual(next(one for one in personal(state()) if one["key"])["friendly_name"],
                         "Zertifikat für München")
        self.take_back(ended)
        self.assert_as_before()

    def test_leaves_a_container_of_the_same_name_alone(self):
        containers("make", "machine", "le-container")
        try:
            self.before = state()
            ended = self.import_fixture("with-attributes")
            self.assert_code(ended, 0)
            leaf = next(one for one in personal(state()) if one["key"])
            self.assertNotEqual(leaf["key"]["container"], "le-container")
            self.assert_installed(thumbprint("leaf"))
            self.take_back(ended)
            self.assert_as_before("the other's container is still there")
        finally:
            containers("delete", "machine", "le-container")

    def test_placements(self):
        for placement, where in (("personal", {"MY": 3, "CA": 0, "ROOT": 0}),
                                 ("personal-and-chain", {"MY": None, "CA": 1, "ROOT": None}),
                                 ("automatic", {"MY": 1, "CA": 1, "ROOT": 0})):  # nobody agreed to trust a root
            with self.subTest(placement):
                ended = self.import_fixture("good-with-root", "--placement", placement)
                self.assert_code(ended, 0)
                after = state()["certificates"]["machine"]
                former = self.before["certificates"]["machine"]
                for store, more in where.items():
                    if more is not None:
                        self.assertEqual(len(after[store]) - len(former[store]), more, store)
                self.take_back(ended)
                self.assert_as_before()

    def test_remove_takes_the_key_along(self):
        self.assert_code(self.import_fixture("chain-missing"), 0)
        self.assert_code(self.in_store("remove", thumbprint("leaf")), 0)
        self.assert_as_before()

    def test_wrong_password_never_reaches_windows(self):
        ended = self.import_fixture("good", password="wrong")
        self.assert_code(ended, 4)
        self.assertEqual(self.log.of("PFXImportCertStore"), [])
        self.assert_as_before()

    def test_paths_that_are_long_or_beyond_ascii(self):
        deep = self.folder.joinpath("Zertifikate für München", *["a folder with a long name " + "x" * 40] * 5)
        deep.mkdir(parents=True)
        path = deep / "Schlüssel €.pfx"
        path.write_bytes((FIXTURES / "good.pfx").read_bytes())
        self.assertGreater(len(str(path)), 260)
        self.take_back(self.import_file(path))
        self.assert_as_before()

    def test_secrets_stay_out_of_the_output(self):
        ended = self.import_fixture("non-ascii-password", password=NON_ASCII_PASSWORD)
        for text in (ended.out, ended.err, self.log.text):
            self.assertNotIn(NON_ASCII_PASSWORD, text)
            self.assertNotIn("PRIVATE KEY", text)
        self.take_back(ended)


class ImportAgainByDouble(WindowsTest):
    def test_leaves_alone_what_is_there(self):
        first = self.import_fixture("good")
        self.assert_code(first, 0)
        installed = state()
        for name in ("good", "good-rc2"):
            again = self.import_fixture(name, "--force")
            self.assert_code(again, 0)
            self.assertIsNone(again.document["receipt"])
            self.assertIn("already-installed", [one["id"] for one in again.document["findings"]])
        self.assertEqual(inventory(state()), inventory(installed))
        self.assertEqual(len(self.log.of("PFXImportCertStore")), 1)
        self.take_back(first)
        self.assert_as_before()

    def complete(self):
        """What is there is not whole: the import mends it, and undo brings the former state back."""
        self.before = state()
        ended = self.import_fixture("good")
        self.assert_code(ended, 0)
        self.assertIs(ended.document["receipt"]["written"][0]["had_it_before"], True)
        self.assert_installed(thumbprint("leaf"))
        self.take_back(ended)
        self.assert_as_before()

    def test_completes_a_certificate_without_its_key(self):
        containers("add", "machine", "MY", windows_path(FIXTURES / "certificate.cer"))
        try:
            self.complete()
        finally:
            containers("remove", "machine", "MY", thumbprint("leaf"))

    def test_completes_a_certificate_whose_key_is_broken_or_gone(self):
        for how in ("break", "delete"):
            with self.subTest(how):
                untouched = self.before
                self.assert_code(self.import_fixture("good"), 0)
                place = next(one for one in personal(state()) if one["key"])["key"]
                containers(how, "machine", place["container"])
                verified = self.in_store("verify", thumbprint("leaf"))
                self.assert_code(verified, 1)
                self.complete()
                self.in_store("remove", thumbprint("leaf"))
                self.in_store("remove", thumbprint("intermediate"))
                if how == "break":
                    containers("delete", "machine", place["container"])
                self.before = untouched
                self.assert_as_before()

    def test_leaves_no_orphan_behind_a_second_key(self):
        self.assert_code(self.import_fixture("good"), 0)
        place = next(one for one in personal(state()) if one["key"])["key"]
        containers("delete", "machine", place["container"])
        self.assert_code(self.import_fixture("good"), 0)
        self.assertEqual(len(keys(state())), len(keys(self.before)) + 1)
        self.assert_code(self.in_store("remove", thumbprint("leaf")), 0)
        self.assertEqual(keys(state()), keys(self.before))
        self.in_store("remove", thumbprint("intermediate"))
        self.assert_as_before()


class RemoveByDouble(WindowsTest):
    """Whether another certificate uses the key must be known before it goes: what cannot be read is no "nobody does"."""

    ENUMERATE, PROPERTY = "CertEnumCertificatesInStore", "CertGetCertificateContextProperty"

    def setUp(self):
        super().setUp()
        self.leaf = thumbprint("leaf")

    def remove(self, **more):
        self.log.path.unlink(missing_ok=True)
        return self.in_store("remove", self.leaf, environment={**self.log.environment, **more})

    def calls_that_matter(self):
        """Of a removal that went through: those that asked who uses the key, and the one before, about the key itself."""
        calls = [(match[1], match[2]) for match in map(re.compile(r"^(\w+)#(\d+)( id=2)? -> ").match, self.log.lines)
                 if match and (match[1] == self.ENUMERATE or match[3])]
        first = next(i for i, call in enumerate(calls) if call[0] == self.ENUMERATE)
        enumerated = [call for call in calls[first:] if call[0] == self.ENUMERATE]
        properties = [call for call in calls[first:] if call[0] == self.PROPERTY]
        return [calls[first - 1], enumerated[0], enumerated[1], enumerated[-1], properties[0], properties[-1]]

    def test_what_cannot_be_read_keeps_the_key(self):
        self.assert_code(self.import_fixture("chain-missing"), 0)
        self.assert_code(self.remove(), 0)
        self.assert_as_before()
        calls = self.calls_that_matter()
        self.assert_code(self.import_fixture("chain-missing"), 0)
        installed = state()
        for function, number in calls:
            with self.subTest(f"{function}#{number}"):
                ended = self.remove(ASSISTCERT_DOUBLE_FAIL=f"{function}:{number}")
                self.assertIn("made to fail", self.log.text)
                self.assert_code(ended, 6)
                self.assertEqual(ended.error, "access-denied")
                self.assertEqual(inventory(state()), inventory(installed))
                self.assert_installed(self.leaf)
        self.assert_code(self.remove(), 0)
        self.assert_as_before()

    def test_a_list_that_breaks_off_is_not_shown_as_whole(self):
        self.assert_code(self.import_fixture("chain-missing"), 0)
        for number in (1, 2):
            ended = self.in_store("list", environment={"ASSISTCERT_DOUBLE_FAIL": f"{self.ENUMERATE}:{number}"})
            self.assert_code(ended, 6)
            self.assertEqual(ended.error, "access-denied")
        self.assert_code(self.remove(), 0)
        self.assert_as_before()


class Server2016ByDouble(WindowsTest):
    """The prefix says build 14393, and the double refuses AES as that Windows does."""

    def test_reads_every_file_there(self):
        set_build(14393)
        self.addCleanup(set_build, 17763)
        for name, leaf in (("good", "leaf"), ("good-rc2", "leaf"), ("good-ec", "good-ec")):
            with self.subTest(name):
                ended = self.import_fixture(name)
                self.assert_code(ended, 0)
                self.assert_installed(thumbprint(leaf))
                self.take_back(ended)
                self.assert_as_before()
                print(f"  by doubles: Server 2016: {name} imported")

    def test_would_not_without_the_conversion(self):
        """The exe thinks it is on Server 2019 and writes AES: what it hands over is refused."""
        ended = self.import_fixture("good", environment={"ASSISTCERT_DOUBLE_WINDOWS": "2016"})
        self.assert_code(ended, 6)
        self.assertIn("failed 0x56", self.log.of("PFXImportCertStore")[0])
        self.assertEqual(len(self.log.of("PFXImportCertStore")), 1, "no second try with less")
        self.assert_as_before()


if __name__ == "__main__":
    unittest.main(verbosity=2)
