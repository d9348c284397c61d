<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>BindPageText</name>
    <message>
        <source>Bind</source>
        <translation>Binden</translation>
    </message>
    <message>
        <source>Where this computer uses the old certificate, the new one takes its place.</source>
        <translation>Wo dieser Computer das alte Zertifikat verwendet, tritt das neue an seine Stelle.</translation>
    </message>
    <message>
        <source>Bindings of this computer:</source>
        <translation>Bindungen dieses Computers:</translation>
    </message>
    <message>
        <source>Address and port</source>
        <translation>Adresse und Port</translation>
    </message>
    <message>
        <source>Has now</source>
        <translation>Hat jetzt</translation>
    </message>
    <message>
        <source>Will have</source>
        <translation>Bekommt</translation>
    </message>
    <message>
        <source>Bindings of this computer</source>
        <translation>Bindungen dieses Computers</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a certificate&apos;s name, and when it expires</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>A certificate that is not in Personal (%1)</source>
        <translation>Ein Zertifikat, das nicht unter „Eigene Zertifikate“ liegt (%1)</translation>
    </message>
    <message>
        <source>No certificate</source>
        <translation>Kein Zertifikat</translation>
    </message>
    <message>
        <source>Takes its certificates from the central certificate store</source>
        <translation>Bezieht seine Zertifikate aus dem zentralen Zertifikatspeicher</translation>
    </message>
    <message>
        <source>The new certificate</source>
        <translation>Das neue Zertifikat</translation>
    </message>
    <message>
        <source>Stays as it is</source>
        <translation>Bleibt, wie es ist</translation>
    </message>
    <message>
        <source>Has the new certificate already</source>
        <translation>Hat das neue Zertifikat schon</translation>
    </message>
    <message>
        <source>Only what is ticked gets the new certificate. Everything else of a binding stays as it is, and all of it can be put back.</source>
        <translation>Nur was angehakt ist, bekommt das neue Zertifikat. Alles andere an einer Bindung bleibt, wie es ist, und alles lässt sich zurücknehmen.</translation>
    </message>
    <message>
        <source>One binding uses the old certificate, and is ticked.</source>
        <translation>Eine Bindung verwendet das alte Zertifikat und ist angehakt.</translation>
    </message>
    <message>
        <source>%1 bindings use the old certificate, and are ticked.</source>
        <translation>%1 Bindungen verwenden das alte Zertifikat und sind angehakt.</translation>
    </message>
    <message>
        <source>No binding of this computer uses the old certificate. That is normal where only the Connection Proctor runs here: go on, the thumbprint comes next. Tick a binding only if you know that it has to get the new certificate.</source>
        <translation>Keine Bindung dieses Computers verwendet das alte Zertifikat. Das ist normal, wenn hier nur der Connection Proctor läuft: Gehen Sie weiter, als Nächstes kommt der Fingerabdruck. Haken Sie eine Bindung nur an, wenn Sie wissen, dass sie das neue Zertifikat bekommen muss.</translation>
    </message>
    <message>
        <source>This computer has no bindings at all. That is normal where only the Connection Proctor runs here: go on, the thumbprint comes next.</source>
        <translation>Dieser Computer hat gar keine Bindungen. Das ist normal, wenn hier nur der Connection Proctor läuft: Gehen Sie weiter, als Nächstes kommt der Fingerabdruck.</translation>
    </message>
    <message>
        <source>Bindings can only use certificates of the computer&apos;s own store, and this one goes to %1. Nothing is bound here: go on.</source>
        <translation>Bindungen können nur Zertifikate aus dem Speicher des Computers verwenden, und dieses kommt nach %1. Hier wird nichts gebunden: Gehen Sie weiter.</translation>
    </message>
    <message>
        <source>The bindings of this computer could not be listed, so none will be changed. %1</source>
        <translation>Die Bindungen dieses Computers konnten nicht aufgelistet werden, deshalb wird keine geändert. %1</translation>
    </message>
    <message>
        <source>%1 was set up by another program than IIS. If you do not know whose it is, untick it and ask the person who administers this server.</source>
        <translation>%1 wurde von einem anderen Programm als IIS eingerichtet. Wenn Sie nicht wissen, wem die Bindung gehört, entfernen Sie das Häkchen und fragen Sie die Person, die diesen Server verwaltet.</translation>
    </message>
    <message>
        <source>Bindings that get it</source>
        <translation>Bindungen, die es bekommen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Another program: %1</source>
        <translation>Anderes Programm: %1</translation>
    </message>
    <message>
        <source>Bound to</source>
        <translation>Gebunden an</translation>
    </message>
    <message>
        <source>The certificate is bound</source>
        <translation>Das Zertifikat ist gebunden</translation>
    </message>
    <message>
        <source>It was installed before, with its private key; now this computer serves it. Go on with the thumbprint.</source>
        <translation>Es war schon mit seinem privaten Schlüssel installiert; jetzt liefert dieser Computer es aus. Weiter geht es mit dem Fingerabdruck.</translation>
    </message>
</context>
<context>
    <name>CertificateText</name>
    <message>
        <source>The certificate %1 lies in the store of the current user only. The service does not look there: import it into the computer&apos;s store.</source>
        <translation>Das Zertifikat %1 liegt nur im Speicher des aktuellen Benutzers. Der Dienst sieht dort nicht nach: Importieren Sie es in den Speicher des Computers.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>none: the file opens without one</source>
        <translation>keines: Die Datei öffnet sich ohne</translation>
    </message>
    <message>
        <source>fits as older programs write it</source>
        <translation>passt, wie ältere Programme es schreiben</translation>
    </message>
    <message>
        <source>fits with a line end behind it, which belongs to it in this file</source>
        <translation>passt mit einem Zeilenende dahinter, das in dieser Datei dazugehört</translation>
    </message>
</context>
<context>
    <name>ChainText</name>
    <message>
        <source>The chain is broken: the signature of %1 is not its issuer&apos;s. Ask the sender for a new file.</source>
        <translation>Die Kette ist fehlerhaft: Die Signatur von %1 ist nicht die seines Ausstellers. Bitten Sie den Absender um eine neue Datei.</translation>
    </message>
    <message>
        <source>The chain is broken: %1 is not valid today. Ask the sender for a file with the current certificates of the issuer.</source>
        <translation>Die Kette ist fehlerhaft: %1 ist heute nicht gültig. Bitten Sie den Absender um eine Datei mit den aktuellen Zertifikaten des Ausstellers.</translation>
    </message>
    <message>
        <source>The chain is broken: %1 may not issue certificates. Ask the sender for a file with the right certificates of the issuer.</source>
        <translation>Die Kette ist fehlerhaft: %1 darf keine Zertifikate ausstellen. Bitten Sie den Absender um eine Datei mit den richtigen Zertifikaten des Ausstellers.</translation>
    </message>
    <message>
        <source>The chain is broken at %1. Ask the sender for a new file.</source>
        <translation>Die Kette ist fehlerhaft bei %1. Bitten Sie den Absender um eine neue Datei.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Server certificate</source>
        <translation>Serverzertifikat</translation>
    </message>
    <message>
        <source>Intermediate</source>
        <translation>Zwischenzertifikat</translation>
    </message>
    <message>
        <source>Root</source>
        <translation>Stammzertifikat</translation>
    </message>
    <message>
        <source>Other certificate</source>
        <translation>Anderes Zertifikat</translation>
    </message>
    <message>
        <source>%1, found on this computer</source>
        <translation>%1, auf diesem Computer gefunden</translation>
    </message>
    <message>
        <source>The chain is complete, and this computer trusts its root.</source>
        <translation>Die Kette ist vollständig, und dieser Computer vertraut ihrem Stammzertifikat.</translation>
    </message>
    <message>
        <source>The chain is complete, but this computer does not know its root. This is usual with a company&apos;s own certificate authority.</source>
        <translation>Die Kette ist vollständig, aber dieser Computer kennt ihr Stammzertifikat nicht. Das ist üblich bei einer unternehmenseigenen Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>The chain ends before a root that this computer knows. This is usual with a company&apos;s own certificate authority.</source>
        <translation>Die Kette endet vor einem Stammzertifikat, das dieser Computer kennt. Das ist üblich bei einer unternehmenseigenen Zertifizierungsstelle.</translation>
    </message>
    <message>
        <source>The certificate was issued by itself: nobody else vouches for it.</source>
        <translation>Das Zertifikat hat sich selbst ausgestellt: Niemand sonst bürgt dafür.</translation>
    </message>
    <message>
        <source>The certificate that issued this one is missing. Ask the sender for a file that holds the whole chain.</source>
        <translation>Das Zertifikat, das dieses ausgestellt hat, fehlt. Bitten Sie den Absender um eine Datei, die die ganze Kette enthält.</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Certification path</source>
        <translation>Zertifizierungspfad</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Also in the file</source>
        <translation>Außerdem in der Datei</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Fingerabdruck</translation>
    </message>
</context>
<context>
    <name>CheckPageText</name>
    <message>
        <source>Certificate check</source>
        <translation>Zertifikatprüfung</translation>
    </message>
    <message>
        <source>Checking the certificate</source>
        <translation>Das Zertifikat wird geprüft</translation>
    </message>
    <message>
        <source>Host names that the certificate has to cover</source>
        <translation>Hostnamen, die das Zertifikat abdecken muss</translation>
    </message>
    <message>
        <source>named at the last import</source>
        <translation>beim letzten Import genannt</translation>
    </message>
    <message>
        <source>this computer&apos;s name</source>
        <translation>Name dieses Computers</translation>
    </message>
    <message>
        <source>made up, to practise with</source>
        <translation>erfunden, zum Üben</translation>
    </message>
    <message>
        <source>This computer calls itself %1. The certificate does not cover that name. If users reach the server by it, add it above.</source>
        <translation>Dieser Computer nennt sich %1. Das Zertifikat deckt diesen Namen nicht ab. Wenn Benutzer den Server unter diesem Namen erreichen, fügen Sie ihn oben hinzu.</translation>
    </message>
    <message>
        <source>What was noticed</source>
        <translation>Was aufgefallen ist</translation>
    </message>
    <message>
        <source>Certification path</source>
        <translation>Zertifizierungspfad</translation>
    </message>
    <message>
        <source>Life of the certificate</source>
        <translation>Laufzeit des Zertifikats</translation>
    </message>
    <message>
        <source>The file holds several certificates with a private key. Which one is meant?</source>
        <translation>Die Datei enthält mehrere Zertifikate mit privatem Schlüssel. Welches ist gemeint?</translation>
    </message>
    <message>
        <source>Certi&amp;ficate:</source>
        <translation>Zertifi&amp;kat:</translation>
    </message>
    <message>
        <source>Choose one...</source>
        <translation>Auswählen...</translation>
    </message>
    <message>
        <source>Copy for the &amp;ticket</source>
        <translation>Für das &amp;Ticket kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy a mail to the sender</source>
        <translation>&amp;E-Mail an den Absender kopieren</translation>
    </message>
    <message>
        <source>&amp;What certificate must I order?</source>
        <translation>Welches Zertifikat muss ich be&amp;stellen?</translation>
    </message>
    <message>
        <source>Install an&amp;yway...</source>
        <translation>Trotzdem &amp;installieren...</translation>
    </message>
    <message>
        <source>&amp;Install this certificate...</source>
        <translation>&amp;Dieses Zertifikat installieren...</translation>
    </message>
    <message>
        <source>Install anyway</source>
        <translation>Trotzdem installieren</translation>
    </message>
    <message>
        <source>&amp;Who allowed it?</source>
        <translation>&amp;Wer hat es erlaubt?</translation>
    </message>
    <message>
        <source>&amp;Install anyway</source>
        <translation>Trotzdem &amp;installieren</translation>
    </message>
    <message>
        <source>%1 allowed to install this certificate anyway.</source>
        <translation>%1 hat erlaubt, dieses Zertifikat trotzdem zu installieren.</translation>
    </message>
    <message>
        <source>The store could not be asked what is installed there. %1</source>
        <translation>Es war nicht zu ermitteln, was im Speicher installiert ist. %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Stopped. The certificate was not checked: press Next to check it.</source>
        <translation>Angehalten. Das Zertifikat wurde nicht geprüft: Wählen Sie „Weiter“, um es zu prüfen.</translation>
    </message>
    <message>
        <source>Does this certificate fit your server? Type the server&apos;s names, and do what the coloured box says.</source>
        <translation>Passt dieses Zertifikat zu Ihrem Server? Geben Sie die Namen des Servers ein, und tun Sie, was das farbige Feld sagt.</translation>
    </message>
    <message>
        <source>Choose a certificate</source>
        <translation>Wählen Sie ein Zertifikat</translation>
    </message>
    <message>
        <source>The file holds several certificates with a private key. Choose the right one below. If you do not know which, ask the person who sent the file.</source>
        <translation>Die Datei enthält mehrere Zertifikate mit privatem Schlüssel. Wählen Sie unten das richtige aus. Wenn Sie nicht wissen, welches es ist, fragen Sie die Person, die die Datei geschickt hat.</translation>
    </message>
    <message>
        <source>Go on against the verdict</source>
        <translation>Fortfahren gegen das Prüfergebnis</translation>
    </message>
    <message>
        <source>Copied. Paste it into a mail to the person who sent the file, then close this window. Start again when the new file is here.</source>
        <translation>Kopiert. Fügen Sie den Text in eine E-Mail an die Person ein, die die Datei geschickt hat, und schließen Sie dann dieses Fenster. Beginnen Sie von vorn, wenn die neue Datei da ist.</translation>
    </message>
    <message>
        <source>This certificate will not work, for the reasons shown. Go on only if somebody responsible for the server told you to. The name below is recorded in the receipt and in the report.</source>
        <translation>Dieses Zertifikat wird aus den angezeigten Gründen nicht funktionieren. Fahren Sie nur fort, wenn jemand, der für den Server verantwortlich ist, es Ihnen gesagt hat. Der Name unten wird im Beleg und im Bericht festgehalten.</translation>
    </message>
</context>
<context>
    <name>CleanUpText</name>
    <message>
        <source>The old certificate</source>
        <translation>Das alte Zertifikat</translation>
    </message>
    <message>
        <source>Nothing uses it any more. It may stay: that is the safest, since the renewal can be taken back then. Archived, it is out of sight in Windows&apos; own lists, and can be brought back on the page &quot;This computer&quot;.</source>
        <translation>Nichts verwendet es mehr. Es kann bleiben: Das ist am sichersten, denn dann lässt sich die Erneuerung noch zurücknehmen. Archiviert ist es aus den Listen von Windows ausgeblendet und kann auf der Seite „Dieser Computer“ zurückgeholt werden.</translation>
    </message>
    <message>
        <source>Archi&amp;ve it</source>
        <translation>Archi&amp;vieren</translation>
    </message>
    <message>
        <source>Brin&amp;g it back</source>
        <translation>Zurückh&amp;olen</translation>
    </message>
    <message>
        <source>&amp;Delete it...</source>
        <translation>&amp;Löschen...</translation>
    </message>
    <message>
        <source>Delete the old certificate (%1) with its private key?

The private key cannot be restored, and this renewal can then not be taken back. Only whoever still has the old PFX file can install it again.</source>
        <translation>Das alte Zertifikat (%1) mit seinem privaten Schlüssel löschen?

Der private Schlüssel lässt sich nicht wiederherstellen, und diese Erneuerung kann dann nicht mehr zurückgenommen werden. Nur wer die alte PFX-Datei noch hat, kann es wieder installieren.</translation>
    </message>
    <message>
        <source>The old certificate is archived.</source>
        <translation>Das alte Zertifikat ist archiviert.</translation>
    </message>
    <message>
        <source>The certificate is archived: Windows&apos; own lists leave it out. Here it can be brought back.</source>
        <translation>Das Zertifikat ist archiviert: Die Listen von Windows zeigen es nicht mehr. Hier kann es zurückgeholt werden.</translation>
    </message>
    <message>
        <source>The certificate is in Windows&apos; lists again.</source>
        <translation>Das Zertifikat steht wieder in den Listen von Windows.</translation>
    </message>
    <message>
        <source>The old certificate was deleted, with its private key.</source>
        <translation>Das alte Zertifikat wurde mit seinem privaten Schlüssel gelöscht.</translation>
    </message>
    <message>
        <source>Tidying up</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (archiviert)</translation>
    </message>
</context>
<context>
    <name>CliBindingText</name>
    <message>
        <source>Made by</source>
        <translation>Angelegt von</translation>
    </message>
    <message>
        <source>IIS (Internet Information Services)</source>
        <translation>IIS (Internetinformationsdienste)</translation>
    </message>
    <message>
        <source>by address and port</source>
        <translation>nach Adresse und Port</translation>
    </message>
    <message>
        <source>by host name and port (SNI)</source>
        <translation>nach Hostname und Port (SNI)</translation>
    </message>
    <message>
        <source>files in the central certificate store: AssistCert does not change that</source>
        <translation>Dateien im zentralen Zertifikatspeicher: Das ändert AssistCert nicht</translation>
    </message>
    <message>
        <source>Bound already: nothing was changed</source>
        <translation>Bereits gebunden: Nichts wurde geändert</translation>
    </message>
    <message>
        <source>Nothing on this computer uses that certificate, so nothing was to be bound. That is normal on a server that runs the Connection Proctor only.</source>
        <translation>Nichts auf diesem Computer benutzt dieses Zertifikat, daher war nichts zu binden. Auf einem Server, auf dem nur der Connection Proctor läuft, ist das normal.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no endpoint: write IP:PORT, [IPv6]:PORT or HOST:PORT, such as 0.0.0.0:443</source>
        <translation>„%1“ ist kein Endpunkt: Schreiben Sie IP:PORT, [IPv6]:PORT oder HOST:PORT, zum Beispiel 0.0.0.0:443</translation>
    </message>
    <message>
        <source>Bindings, changed</source>
        <translation>Bindungen, geändert</translation>
    </message>
    <message>
        <source>Bindings</source>
        <translation>Bindungen</translation>
    </message>
    <message>
        <source>Nothing on this computer uses a certificate that this one replaces, so no binding changes. That is normal on a server that runs the Connection Proctor only.</source>
        <translation>Nichts auf diesem Computer verwendet ein Zertifikat, das durch dieses ersetzt wird; daher ändert sich keine Bindung. Das ist normal auf einem Server, auf dem nur der Connection Proctor läuft.</translation>
    </message>
</context>
<context>
    <name>CliHelpText</name>
    <message>
        <source>Checks and imports the SSL certificate (a PFX) of a %1 server.</source>
        <translation>Prüft und importiert das SSL-Zertifikat (eine PFX-Datei) eines %1-Servers.</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>Verben:</translation>
    </message>
    <message>
        <source>More on a verb: assistcert VERB --help</source>
        <translation>Mehr zu einem Verb: assistcert VERB --help</translation>
    </message>
    <message>
        <source>Shows what is in a PFX and whether it fits; writes nothing</source>
        <translation>Zeigt, was eine PFX-Datei enthält und ob sie passt; schreibt nichts</translation>
    </message>
    <message>
        <source>Imports a PFX into the store and proves that it worked</source>
        <translation>Importiert eine PFX-Datei in den Speicher und belegt den Erfolg</translation>
    </message>
    <message>
        <source>Lists the certificates in the store</source>
        <translation>Listet die Zertifikate im Speicher auf</translation>
    </message>
    <message>
        <source>Shows one certificate of the store, whole</source>
        <translation>Zeigt ein Zertifikat des Speichers vollständig</translation>
    </message>
    <message>
        <source>Proves that the private key is there and can sign</source>
        <translation>Belegt, dass der private Schlüssel da ist und signieren kann</translation>
    </message>
    <message>
        <source>Takes an import back, and the binding that followed it</source>
        <translation>Macht einen Import und die darauf folgende Bindung rückgängig</translation>
    </message>
    <message>
        <source>Removes a certificate, unless a binding uses it</source>
        <translation>Entfernt ein Zertifikat, sofern keine Bindung es verwendet</translation>
    </message>
    <message>
        <source>Lists which certificate this computer serves where</source>
        <translation>Listet auf, welches Zertifikat dieser Computer wo ausliefert</translation>
    </message>
    <message>
        <source>Binds a certificate to an endpoint of this computer</source>
        <translation>Bindet ein Zertifikat an einen Endpunkt dieses Computers</translation>
    </message>
    <message>
        <source>Shows which certificate a server really serves</source>
        <translation>Zeigt, welches Zertifikat ein Server wirklich ausliefert</translation>
    </message>
    <message>
        <source>Cleans a pasted thumbprint: 40 hex digits, uppercase</source>
        <translation>Bereinigt einen Fingerabdruck: 40 Hexadezimalziffern, groß</translation>
    </message>
    <message>
        <source>Shows how many days each installed certificate has left</source>
        <translation>Zeigt, wie viele Tage jedes Zertifikat noch gültig ist</translation>
    </message>
    <message>
        <source>One JSON document on standard output, nothing else</source>
        <translation>Ein JSON-Dokument auf der Standardausgabe, sonst nichts</translation>
    </message>
    <message>
        <source>Language of the sentences, such as en or de</source>
        <translation>Sprache der Texte, zum Beispiel en oder de</translation>
    </message>
    <message>
        <source>Leaves out hints and progress</source>
        <translation>Lässt Hinweise und Fortschritt weg</translation>
    </message>
    <message>
        <source>Shows this help</source>
        <translation>Zeigt diese Hilfe</translation>
    </message>
    <message>
        <source>Shows the version</source>
        <translation>Zeigt die Version</translation>
    </message>
    <message>
        <source>Reads the password from the first line of standard input</source>
        <translation>Liest das Kennwort aus der ersten Zeile der Standardeingabe</translation>
    </message>
    <message>
        <source>Reads the password from the first line of this file</source>
        <translation>Liest das Kennwort aus der ersten Zeile dieser Datei</translation>
    </message>
    <message>
        <source>The store: machine, user or a folder</source>
        <translation>Der Speicher: machine, user oder ein Ordner</translation>
    </message>
    <message>
        <source>A host name the certificate has to cover; may be repeated</source>
        <translation>Ein Hostname, den das Zertifikat abdecken muss; mehrfach möglich</translation>
    </message>
    <message>
        <source>Highest number of key derivation rounds allowed</source>
        <translation>Höchste erlaubte Zahl von Runden der Schlüsselableitung</translation>
    </message>
    <message>
        <source>personal, personal-and-chain or automatic</source>
        <translation>personal, personal-and-chain oder automatic</translation>
    </message>
    <message>
        <source>Which certificate, where the PFX holds several</source>
        <translation>Welches Zertifikat, wenn die PFX-Datei mehrere enthält</translation>
    </message>
    <message>
        <source>Lets the private key be exported again later</source>
        <translation>Erlaubt, den privaten Schlüssel später wieder zu exportieren</translation>
    </message>
    <message>
        <source>Leaves the extended properties out</source>
        <translation>Lässt die erweiterten Eigenschaften weg</translation>
    </message>
    <message>
        <source>Imports in spite of errors, where that is possible</source>
        <translation>Importiert trotz Fehlern, soweit das möglich ist</translation>
    </message>
    <message>
        <source>Shows the plan and changes nothing</source>
        <translation>Zeigt den Plan und ändert nichts</translation>
    </message>
    <message>
        <source>The latest import</source>
        <translation>Der letzte Import</translation>
    </message>
    <message>
        <source>An endpoint, as IP:PORT or HOST:PORT; may be repeated</source>
        <translation>Ein Endpunkt als IP:PORT oder HOST:PORT; mehrfach möglich</translation>
    </message>
    <message>
        <source>Every endpoint that has the certificate with this thumbprint</source>
        <translation>Jeder Endpunkt, der das Zertifikat mit diesem Fingerabdruck hat</translation>
    </message>
    <message>
        <source>The thumbprint that has to be served</source>
        <translation>Der Fingerabdruck, der ausgeliefert werden muss</translation>
    </message>
    <message>
        <source>Goes to this address instead of the address of the name</source>
        <translation>Geht zu dieser Adresse statt zur Adresse des Namens</translation>
    </message>
    <message>
        <source>Exit code 1 when fewer days are left</source>
        <translation>Exitcode 1, wenn weniger Tage übrig sind</translation>
    </message>
    <message>
        <source>The PFX file</source>
        <translation>Die PFX-Datei</translation>
    </message>
    <message>
        <source>PFX files, or folders with PFX files in them</source>
        <translation>PFX-Dateien oder Ordner mit PFX-Dateien</translation>
    </message>
    <message>
        <source>The thumbprint of a certificate in the store</source>
        <translation>Der Fingerabdruck eines Zertifikats im Speicher</translation>
    </message>
    <message>
        <source>The number of the receipt, as the import gave it</source>
        <translation>Die Nummer des Belegs, wie der Import sie genannt hat</translation>
    </message>
    <message>
        <source>A server, as HOST or HOST:PORT; port 443 without one</source>
        <translation>Ein Server als HOST oder HOST:PORT; ohne Port gilt 443</translation>
    </message>
    <message>
        <source>The thumbprint as it was copied, in quotation marks</source>
        <translation>Der Fingerabdruck, wie er kopiert wurde, in Anführungszeichen</translation>
    </message>
    <message>
        <source>Report as .html, .pdf or .json; exit 6 if only it fails</source>
        <translation>Bericht (.html, .pdf, .json); Exitcode 6, wenn nur er misslingt</translation>
    </message>
    <message>
        <source>With the placement automatic: also put a root certificate of the file among those that this computer trusts. Only with your administrator&apos;s consent.</source>
        <translation>Bei der Ablage automatic: auch ein Stammzertifikat der Datei unter die aufnehmen, denen dieser Computer vertraut. Nur mit Zustimmung Ihres Administrators.</translation>
    </message>
    <message>
        <source>Waits that long for each server; 10 without it</source>
        <translation>Wartet so lange auf jeden Server; ohne Angabe 10</translation>
    </message>
    <message>
        <source>Also moves the bindings of the certificates that it replaces, both or neither: see &quot;assistcert bindings&quot;</source>
        <translation>Stellt auch die Bindungen der Zertifikate um, die es ersetzt, beides oder keins von beidem: siehe „assistcert bindings“</translation>
    </message>
    <message>
        <source>Lets this account read the new key, too</source>
        <translation>Lässt auch dieses Konto den neuen Schlüssel lesen</translation>
    </message>
    <message>
        <source>Copies who may read this one&apos;s key</source>
        <translation>Übernimmt, wer dessen Schlüssel lesen darf</translation>
    </message>
    <message>
        <source>Puts a certificate out of sight of Windows&apos; own lists, unless a binding uses it</source>
        <translation>Blendet ein Zertifikat aus den Listen von Windows aus, sofern es an nichts gebunden ist</translation>
    </message>
    <message>
        <source>Brings an archived certificate back</source>
        <translation>Holt ein archiviertes Zertifikat zurück</translation>
    </message>
    <message>
        <source>Begins with install, renew, continue, look, computer or practise</source>
        <translation>Beginnt mit install, renew, continue, look, computer oder practise</translation>
    </message>
    <message>
        <source>Renews with this certificate of the store</source>
        <translation>Erneuert mit diesem Zertifikat des Speichers</translation>
    </message>
</context>
<context>
    <name>CliLabelText</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What was noticed</source>
        <translation>Was aufgefallen ist</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>Bindings</source>
        <translation>Bindungen</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Endpunkte</translation>
    </message>
    <message>
        <source>Chain</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Integrität</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Needs Windows build</source>
        <translation>Ab Windows-Build</translation>
    </message>
    <message>
        <source>Private keys</source>
        <translation>Private Schlüssel</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Gültig ab</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Host names</source>
        <translation>Hostnamen</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>IP-Adressen</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>Friendly name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>With private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Extended properties</source>
        <translation>Erw. Eigenschaften</translation>
    </message>
    <message>
        <source>Days left</source>
        <translation>Tage übrig</translation>
    </message>
    <message>
        <source>Bound to</source>
        <translation>Gebunden an</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Ablage</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Wiederhergestellt</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpunkt</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>every Windows</source>
        <translation>jedes Windows</translation>
    </message>
    <message>
        <source>not encrypted</source>
        <translation>nicht verschlüsselt</translation>
    </message>
    <message>
        <source>not protected</source>
        <translation>nicht geschützt</translation>
    </message>
    <message>
        <source>%1, %2 iterations</source>
        <translation>%1, %2 Iterationen</translation>
    </message>
    <message>
        <source>server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>intermediate</source>
        <translation>Zwischenzertifikat</translation>
    </message>
    <message>
        <source>root</source>
        <translation>Stammzertifikat</translation>
    </message>
    <message>
        <source>other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>everything into Personal</source>
        <translation>alles in „Eigene Zertifikate“</translation>
    </message>
    <message>
        <source>everything into Personal, intermediates also where Windows looks</source>
        <translation>alles in „Eigene Zertifikate“, Zwischenzertifikate auch dort, wo Windows sucht</translation>
    </message>
    <message>
        <source>each into the store that fits its kind</source>
        <translation>jedes in den Speicher, der zu seiner Art passt</translation>
    </message>
    <message>
        <source>Key readable by</source>
        <translation>Schlüsselzugriff</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
</context>
<context>
    <name>CliText</name>
    <message>
        <source>Password of %1 (it is not shown while you type): </source>
        <translation>Kennwort von %1 (es wird beim Eingeben nicht angezeigt): </translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet…</translation>
    </message>
    <message>
        <source>Checking the certificate…</source>
        <translation>Das Zertifikat wird geprüft…</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Der Import läuft…</translation>
    </message>
    <message>
        <source>Reading back what was written…</source>
        <translation>Das Geschriebene wird zurückgelesen…</translation>
    </message>
    <message>
        <source>Connecting to %1…</source>
        <translation>Verbindung mit %1 wird hergestellt…</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 Dateien</translation>
    </message>
    <message>
        <source>%1 (%2 s, Ctrl-C to cancel)</source>
        <translation>%1 (%2 s, Abbruch mit Strg+C)</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Already installed: nothing was changed</source>
        <translation>Bereits installiert: Es wurde nichts geändert</translation>
    </message>
    <message>
        <source>Imported: the certificate was there, its private key was missing</source>
        <translation>Importiert: Das Zertifikat war da, sein privater Schlüssel fehlte</translation>
    </message>
    <message>
        <source>Only a rehearsal: nothing was changed</source>
        <translation>Nur ein Probelauf: Es wurde nichts geändert</translation>
    </message>
    <message>
        <source>The report is written: %1</source>
        <translation>Der Bericht ist geschrieben: %1</translation>
    </message>
    <message>
        <source>To take it back: assistcert undo %1</source>
        <translation>Rückgängig machen: assistcert undo %1</translation>
    </message>
    <message>
        <source>The private key is there, belongs to the certificate and can sign</source>
        <translation>Der private Schlüssel ist da, gehört zum Zertifikat und kann signieren</translation>
    </message>
    <message>
        <source>The private key is missing: import the PFX again</source>
        <translation>Der private Schlüssel fehlt: Importieren Sie die PFX-Datei noch einmal</translation>
    </message>
    <message>
        <source>The private key belongs to another certificate</source>
        <translation>Der private Schlüssel gehört zu einem anderen Zertifikat</translation>
    </message>
    <message>
        <source>The private key is there and cannot sign</source>
        <translation>Der private Schlüssel ist da und kann nicht signieren</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Bound</source>
        <translation>Gebunden</translation>
    </message>
    <message>
        <source>The expected certificate is served</source>
        <translation>Das erwartete Zertifikat wird ausgeliefert</translation>
    </message>
    <message>
        <source>Another certificate is served than expected</source>
        <translation>Es wird ein anderes Zertifikat ausgeliefert als erwartet</translation>
    </message>
    <message>
        <source>The certificate store is empty.</source>
        <translation>Der Zertifikatspeicher ist leer.</translation>
    </message>
    <message>
        <source>No PFX file below this folder.</source>
        <translation>Unter diesem Ordner liegt keine PFX-Datei.</translation>
    </message>
    <message>
        <source>Nothing was noticed.</source>
        <translation>Es ist nichts aufgefallen.</translation>
    </message>
    <message>
        <source>No certificate is bound on this computer.</source>
        <translation>Auf diesem Computer ist kein Zertifikat gebunden.</translation>
    </message>
    <message>
        <source>No bound certificate is near its end.</source>
        <translation>Kein gebundenes Zertifikat läuft demnächst ab.</translation>
    </message>
    <message>
        <source>Fewer than %1 days left: order the next certificate now.</source>
        <translation>Weniger als %1 Tage übrig: Bestellen Sie jetzt das nächste Zertifikat.</translation>
    </message>
    <message>
        <source>%1 cannot be read: its cert.pem is missing or is not that certificate.</source>
        <translation>%1 kann nicht gelesen werden: Die Datei cert.pem fehlt oder ist nicht dieses Zertifikat.</translation>
    </message>
    <message>
        <source>The result could not be written to standard output. What was done is done: see assistcert list.</source>
        <translation>Das Ergebnis konnte nicht auf die Standardausgabe geschrieben werden. Was getan ist, ist getan: siehe assistcert list.</translation>
    </message>
    <message>
        <source>To have the names checked too, add --host NAME for each of them.</source>
        <translation>Damit auch die Namen geprüft werden, geben Sie für jeden --host NAME an.</translation>
    </message>
    <message>
        <source>Nothing was wrong with it.</source>
        <translation>Daran war nichts auszusetzen.</translation>
    </message>
    <message>
        <source>Put right: %1</source>
        <translation>Bereinigt: %1</translation>
    </message>
    <message>
        <source>This is not a thumbprint: it has to have 40 digits from 0 to 9 and A to F.</source>
        <translation>Das ist kein Fingerabdruck: Er muss 40 Zeichen aus 0 bis 9 und A bis F haben.</translation>
    </message>
    <message>
        <source>spaces</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>an invisible character in front (U+200E)</source>
        <translation>ein unsichtbares Zeichen am Anfang (U+200E)</translation>
    </message>
    <message>
        <source>lowercase letters</source>
        <translation>Kleinbuchstaben</translation>
    </message>
    <message>
        <source>colons</source>
        <translation>Doppelpunkte</translation>
    </message>
    <message>
        <source>an invisible character (%1)</source>
        <translation>ein unsichtbares Zeichen (%1)</translation>
    </message>
    <message>
        <source>hyphens</source>
        <translation>Bindestriche</translation>
    </message>
    <message>
        <source>Archived: it can be brought back with --restore</source>
        <translation>Archiviert: Mit --restore kommt es zurück</translation>
    </message>
    <message>
        <source>Brought back</source>
        <translation>Zurückgeholt</translation>
    </message>
    <message>
        <source>Installed before, now in use: what was changed stands below</source>
        <translation>Schon installiert, jetzt in Gebrauch: was geändert wurde, steht unten</translation>
    </message>
</context>
<context>
    <name>CliUsageText</name>
    <message>
        <source>there is no verb &quot;%1&quot;</source>
        <translation>Das Verb „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>the verb is missing, such as check or import</source>
        <translation>Das Verb fehlt, zum Beispiel check oder import</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many</source>
        <translation>„%1“ ist ein Argument zu viel</translation>
    </message>
    <message>
        <source>give either --password-stdin or --password-file, not both</source>
        <translation>Geben Sie entweder --password-stdin oder --password-file an, nicht beides</translation>
    </message>
    <message>
        <source>the password source is empty; an empty line is the empty password</source>
        <translation>Die Quelle des Kennworts ist leer; eine leere Zeile ist das leere Kennwort</translation>
    </message>
    <message>
        <source>%1 wants a whole number above 0</source>
        <translation>%1 verlangt eine ganze Zahl über 0</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no placement: personal, personal-and-chain or automatic</source>
        <translation>„%1“ ist keine Ablage: personal, personal-and-chain oder automatic</translation>
    </message>
    <message>
        <source>give either a RECEIPT-ID or --last</source>
        <translation>Geben Sie entweder eine RECEIPT-ID oder --last an</translation>
    </message>
    <message>
        <source>say what to bind: --endpoint or --replacing</source>
        <translation>Geben Sie an, was gebunden werden soll: --endpoint oder --replacing</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
</context>
<context>
    <name>ComparisonText</name>
    <message>
        <source>Old and new side by side</source>
        <translation>Alt und neu nebeneinander</translation>
    </message>
    <message>
        <source>Installed now</source>
        <translation>Jetzt installiert</translation>
    </message>
    <message>
        <source>In this file</source>
        <translation>In dieser Datei</translation>
    </message>
    <message>
        <source>Host names</source>
        <translation>Hostnamen</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In Verwendung</translation>
    </message>
    <message>
        <source>Yes, by a binding of this computer</source>
        <translation>Ja, von einer Bindung dieses Computers</translation>
    </message>
    <message>
        <source>By no binding of this computer</source>
        <translation>Von keiner Bindung dieses Computers</translation>
    </message>
    <message>
        <source>%1 (not covered any more)</source>
        <translation>%1 (nicht mehr abgedeckt)</translation>
    </message>
    <message>
        <source>%1 (new)</source>
        <translation>%1 (neu)</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a row of a table, its column, and the value</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Certificates with the same names that are installed, too: %1</source>
        <translation>Weitere installierte Zertifikate mit denselben Namen: %1</translation>
    </message>
</context>
<context>
    <name>CompletingPageText</name>
    <message>
        <source>Completing the Certificate Import Wizard</source>
        <translation>Fertigstellen des Assistenten</translation>
    </message>
    <message>
        <source>You have specified the following settings:</source>
        <translation>Sie haben folgende Einstellungen ausgewählt:</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Weiter &gt;</translation>
    </message>
    <message>
        <source>Change...</source>
        <translation>Ändern...</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Ändern: %1</translation>
    </message>
    <message>
        <source>Certificate Store Selected by User</source>
        <translation>Vom Benutzer gewählter Zertifikatspeicher</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>PFX</source>
        <translation>PFX</translation>
    </message>
    <message>
        <source>File Name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Store location</source>
        <translation>Speicherort</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Host names</source>
        <translation>Hostnamen</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Private key exportable</source>
        <translation>Privater Schlüssel exportierbar</translation>
    </message>
    <message>
        <source>All extended properties</source>
        <translation>Alle erweiterten Eigenschaften</translation>
    </message>
    <message>
        <source>Checked for</source>
        <translation>Geprüft für</translation>
    </message>
    <message>
        <source>names not checked</source>
        <translation>Namen nicht geprüft</translation>
    </message>
    <message>
        <source>Installed against the verdict</source>
        <translation>Entgegen dem Ergebnis installiert</translation>
    </message>
    <message>
        <source>Installed there now</source>
        <translation>Jetzt dort installiert</translation>
    </message>
    <message>
        <source>the same certificate without its key: it is completed</source>
        <translation>dasselbe Zertifikat ohne seinen Schlüssel: Es wird vervollständigt</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Eigene Zertifikate</translation>
    </message>
    <message>
        <source>Personal, and the intermediates where Windows looks for them</source>
        <translation>Eigene Zertifikate, Zwischenzertifikate auch dort, wo Windows sie sucht</translation>
    </message>
    <message>
        <source>Automatically determined by the wizard</source>
        <translation>Automatisch vom Assistenten bestimmt</translation>
    </message>
    <message>
        <source>This is practice: everything goes into a store that nobody uses.</source>
        <translation>Das ist eine Übung: Alles kommt in einen Speicher, den niemand verwendet.</translation>
    </message>
    <message>
        <source>Making the plan</source>
        <translation>Der Plan wird erstellt</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was before.</source>
        <translation>Angehalten. Alles ist wie zuvor.</translation>
    </message>
    <message>
        <source>The file is no longer at %1. AssistCert works with what it has read; nothing has to be done.</source>
        <translation>Die Datei liegt nicht mehr unter %1. AssistCert arbeitet mit dem, was es gelesen hat; es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>The import cannot begin. %1</source>
        <translation>Der Import kann nicht beginnen. %1</translation>
    </message>
    <message>
        <source>Completing</source>
        <translation>Fertigstellen</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>These settings are used. Nothing is written before you press Import.</source>
        <translation>Diese Einstellungen werden verwendet. Es wird nichts geschrieben, bevor Sie „Importieren“ wählen.</translation>
    </message>
    <message>
        <source>This certificate is installed here already, with its private key. Nothing will be written. Press Next.</source>
        <translation>Dieses Zertifikat ist hier bereits installiert, mit seinem privaten Schlüssel. Es wird nichts geschrieben. Wählen Sie „Weiter“.</translation>
    </message>
    <message>
        <source>Installing the certificate, and proving that it works. Please wait</source>
        <translation>Das Zertifikat wird installiert und geprüft. Bitte warten</translation>
    </message>
    <message>
        <source>Root certificate</source>
        <translation>Stammzertifikat</translation>
    </message>
    <message>
        <source>becomes one that this computer trusts: %1</source>
        <translation>dieser Computer vertraut ihm künftig: %1</translation>
    </message>
    <message>
        <source>These settings are used. Nothing is changed before you press Renew; then all of it is, or nothing.</source>
        <translation>Diese Einstellungen werden verwendet. Es wird nichts geändert, bevor Sie „Erneuern“ wählen; dann geschieht alles oder nichts davon.</translation>
    </message>
    <message>
        <source>&amp;Renew</source>
        <translation>&amp;Erneuern</translation>
    </message>
    <message>
        <source>A certificate that is in Personal already</source>
        <translation>Ein Zertifikat, das schon unter „Eigene Zertifikate“ liegt</translation>
    </message>
</context>
<context>
    <name>ComputerPageText</name>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Imported with AssistCert</source>
        <translation>Mit AssistCert importiert</translation>
    </message>
    <message>
        <source>there</source>
        <translation>vorhanden</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>funktioniert nicht</translation>
    </message>
    <message>
        <source>yes, on %1</source>
        <translation>ja, am %1</translation>
    </message>
    <message>
        <source>no, or not known</source>
        <translation>nein oder nicht bekannt</translation>
    </message>
    <message>
        <source>No certificate is installed here yet. Go back and choose Install or upgrade.</source>
        <translation>Hier ist noch kein Zertifikat installiert. Gehen Sie zurück, und wählen Sie „Installieren oder aktualisieren“.</translation>
    </message>
    <message>
        <source>%1 looks like a certificate and cannot be read. Ask the administrator of this server to look at it.</source>
        <translation>%1 sieht wie ein Zertifikat aus und kann nicht gelesen werden. Bitten Sie den Administrator dieses Servers, es sich anzusehen.</translation>
    </message>
    <message>
        <source>Installed certificates</source>
        <translation>Installierte Zertifikate</translation>
    </message>
    <message>
        <source>The chosen certificate</source>
        <translation>Das ausgewählte Zertifikat</translation>
    </message>
    <message>
        <source>&amp;Renew...</source>
        <translation>&amp;Erneuern...</translation>
    </message>
    <message>
        <source>Read &amp;again</source>
        <translation>Neu ein&amp;lesen</translation>
    </message>
    <message>
        <source>Reading the store</source>
        <translation>Der Speicher wird gelesen</translation>
    </message>
    <message>
        <source>The private key is missing: no server can use this certificate. Import its PFX again.</source>
        <translation>Der private Schlüssel fehlt: Kein Server kann dieses Zertifikat verwenden. Importieren Sie seine PFX-Datei noch einmal.</translation>
    </message>
    <message>
        <source>The private key belongs to another certificate. Import the PFX of this one again.</source>
        <translation>Der private Schlüssel gehört zu einem anderen Zertifikat. Importieren Sie die PFX-Datei zu diesem noch einmal.</translation>
    </message>
    <message>
        <source>The private key is there, but does not sign. Import the PFX again.</source>
        <translation>Der private Schlüssel ist da, signiert aber nicht. Importieren Sie die PFX-Datei noch einmal.</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Host names</source>
        <translation>Hostnamen</translation>
    </message>
    <message>
        <source>Friendly name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>These certificates are installed here. Choose one to test its private key, to renew it, or to take its import back.</source>
        <translation>Diese Zertifikate sind hier installiert. Wählen Sie eines aus, um seinen privaten Schlüssel zu prüfen, es zu erneuern oder seinen Import rückgängig zu machen.</translation>
    </message>
    <message>
        <source>tested: it works</source>
        <translation>geprüft: funktioniert</translation>
    </message>
    <message>
        <source>Test the &amp;key</source>
        <translation>Schlüssel &amp;prüfen</translation>
    </message>
    <message>
        <source>Take its im&amp;port back...</source>
        <translation>&amp;Import rückgängig machen...</translation>
    </message>
    <message>
        <source>Testing the key</source>
        <translation>Der Schlüssel wird geprüft</translation>
    </message>
    <message>
        <source>The private key is there, belongs to the certificate, and works.</source>
        <translation>Der private Schlüssel ist da, gehört zum Zertifikat und funktioniert.</translation>
    </message>
    <message>
        <source>The import was taken back. This list shows what is there now.</source>
        <translation>Der Import wurde rückgängig gemacht. Diese Liste zeigt, was jetzt da ist.</translation>
    </message>
    <message>
        <source>Renew with this &amp;one...</source>
        <translation>&amp;Mit diesem erneuern...</translation>
    </message>
</context>
<context>
    <name>DurationText</name>
    <message>
        <source>expired less than one day ago (%1)</source>
        <translation>ist vor weniger als einem Tag abgelaufen (%1)</translation>
    </message>
    <message>
        <source>expired %1 ago (%2)</source>
        <translation>ist vor %1 abgelaufen (%2)</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tagen</translation>
    </message>
    <message>
        <source>expires in less than one day (%1)</source>
        <translation>läuft in weniger als einem Tag ab (%1)</translation>
    </message>
    <message>
        <source>expires in %1 (%2)</source>
        <translation>läuft in %1 ab (%2)</translation>
    </message>
</context>
<context>
    <name>EncryptionText</name>
    <message>
        <source>How it is encrypted can be seen when it is opened.</source>
        <translation>Wie sie verschlüsselt ist, zeigt sich beim Öffnen.</translation>
    </message>
    <message>
        <source>Encrypted with %1, %2 rounds.</source>
        <translation>Verschlüsselt mit %1, %2 Runden.</translation>
    </message>
    <message>
        <source>Encrypted with %1.</source>
        <translation>Verschlüsselt mit %1.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>Not imported: the check found errors.</source>
        <translation>Nicht importiert: Die Prüfung hat Fehler gefunden.</translation>
    </message>
    <message>
        <source>With them the certificate would not work for this product. Nothing was changed.</source>
        <translation>Damit würde das Zertifikat für dieses Produkt nicht funktionieren. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Do what stands next to each error. Only if somebody who answers for it agrees, import it all the same: Install anyway, or --force.</source>
        <translation>Tun Sie, was neben jedem Fehler steht. Nur wenn jemand zustimmt, der dafür verantwortlich ist, importieren Sie das Zertifikat dennoch: „Trotzdem installieren“ oder --force.</translation>
    </message>
    <message>
        <source>Not imported: this file cannot be installed as it is.</source>
        <translation>Nicht importiert: Diese Datei kann so nicht installiert werden.</translation>
    </message>
    <message>
        <source>--force does not help here. Nothing was changed.</source>
        <translation>--force hilft hier nicht. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Do what stands next to each error.</source>
        <translation>Tun Sie, was neben jedem Fehler steht.</translation>
    </message>
    <message>
        <source>This system cannot do that: %1.</source>
        <translation>Das kann dieses System nicht: %1.</translation>
    </message>
    <message>
        <source>AssistCert does this on Windows only.</source>
        <translation>AssistCert kann das nur unter Windows.</translation>
    </message>
    <message>
        <source>Carry out this step on the Windows server itself.</source>
        <translation>Führen Sie diesen Schritt direkt auf dem Windows-Server aus.</translation>
    </message>
    <message>
        <source>A password is needed, and none was given.</source>
        <translation>Es wird ein Kennwort benötigt, und es wurde keines angegeben.</translation>
    </message>
    <message>
        <source>The file does not open with an empty password, and there is no terminal to ask at.</source>
        <translation>Die Datei lässt sich nicht mit einem leeren Kennwort öffnen, und es gibt kein Terminal, an dem gefragt werden könnte.</translation>
    </message>
    <message>
        <source>Give it with --password-stdin, --password-file FILE or the environment variable ASSISTCERT_PASSWORD.</source>
        <translation>Geben Sie es mit --password-stdin, --password-file FILE oder der Umgebungsvariablen ASSISTCERT_PASSWORD an.</translation>
    </message>
    <message>
        <source>This is a SHA-256 value: it has 64 digits.</source>
        <translation>Das ist ein SHA-256-Wert: Er hat 64 Ziffern.</translation>
    </message>
    <message>
        <source>The thumbprint that Windows shows and the product asks for is the SHA-1 one, with 40 digits.</source>
        <translation>Der Fingerabdruck, den Windows anzeigt und den das Produkt verlangt, ist der SHA-1-Wert mit 40 Ziffern.</translation>
    </message>
    <message>
        <source>Copy the value that is called Thumbprint.</source>
        <translation>Kopieren Sie den Wert mit der Bezeichnung „Fingerabdruck“.</translation>
    </message>
    <message>
        <source>This is no thumbprint: it has %1 hexadecimal digits.</source>
        <translation>Das ist kein Fingerabdruck: Er hat %1 Hexadezimalziffern.</translation>
    </message>
    <message>
        <source>A thumbprint has 40.</source>
        <translation>Ein Fingerabdruck hat 40.</translation>
    </message>
    <message>
        <source>Copy it once more, from the first digit to the last.</source>
        <translation>Kopieren Sie ihn noch einmal, von der ersten bis zur letzten Ziffer.</translation>
    </message>
    <message>
        <source>This is no thumbprint: there is a character in it that is no hexadecimal digit (%1).</source>
        <translation>Das ist kein Fingerabdruck: Er enthält ein Zeichen, das keine Hexadezimalziffer ist (%1).</translation>
    </message>
    <message>
        <source>A thumbprint is made of 0 to 9 and A to F.</source>
        <translation>Ein Fingerabdruck besteht aus 0 bis 9 und A bis F.</translation>
    </message>
    <message>
        <source>Copy the thumbprint alone.</source>
        <translation>Kopieren Sie nur den Fingerabdruck.</translation>
    </message>
    <message>
        <source>The call is not complete or not correct: %1.</source>
        <translation>Der Aufruf ist unvollständig oder falsch: %1.</translation>
    </message>
    <message>
        <source>See what is possible: assistcert --help</source>
        <translation>Was möglich ist, zeigt: assistcert --help</translation>
    </message>
    <message>
        <source>Something went wrong inside AssistCert.</source>
        <translation>In AssistCert ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>This is a defect of the program.</source>
        <translation>Das ist ein Fehler des Programms.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, send the report to those who look after AssistCert.</source>
        <translation>Versuchen Sie es noch einmal. Geschieht es wieder, senden Sie den Bericht an die Betreuer von AssistCert.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Nothing is left behind.</source>
        <translation>Es ist nichts zurückgeblieben.</translation>
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation>Sie können jederzeit neu beginnen.</translation>
    </message>
    <message>
        <source>There is no such file: &quot;%1&quot;.</source>
        <translation>Diese Datei gibt es nicht: „%1“.</translation>
    </message>
    <message>
        <source>It may have been moved or renamed, or its drive is not connected.</source>
        <translation>Vielleicht wurde sie verschoben oder umbenannt, oder ihr Laufwerk ist nicht verbunden.</translation>
    </message>
    <message>
        <source>Choose the file again.</source>
        <translation>Wählen Sie die Datei noch einmal aus.</translation>
    </message>
    <message>
        <source>You are not allowed to read this file: &quot;%1&quot;.</source>
        <translation>Sie dürfen diese Datei nicht lesen: „%1“.</translation>
    </message>
    <message>
        <source>Ask its owner for access, or copy it to a folder of your own and choose it there.</source>
        <translation>Bitten Sie den Besitzer um Zugriff, oder kopieren Sie die Datei in einen eigenen Ordner und wählen Sie sie dort aus.</translation>
    </message>
    <message>
        <source>This is a folder, not a file: &quot;%1&quot;.</source>
        <translation>Das ist ein Ordner und keine Datei: „%1“.</translation>
    </message>
    <message>
        <source>Choose the .pfx file inside it.</source>
        <translation>Wählen Sie die PFX-Datei darin aus.</translation>
    </message>
    <message>
        <source>This is not an ordinary file: &quot;%1&quot;.</source>
        <translation>Das ist keine gewöhnliche Datei: „%1“.</translation>
    </message>
    <message>
        <source>It is a device or a connection between programs.</source>
        <translation>Es ist ein Gerät oder eine Verbindung zwischen Programmen.</translation>
    </message>
    <message>
        <source>Save the PFX as a file and choose that.</source>
        <translation>Speichern Sie die PFX als Datei und wählen Sie diese aus.</translation>
    </message>
    <message>
        <source>This file is too large for a PFX: &quot;%1&quot;.</source>
        <translation>Diese Datei ist zu groß für eine PFX-Datei: „%1“.</translation>
    </message>
    <message>
        <source>A PFX with a server certificate has a few kilobytes.</source>
        <translation>Eine PFX-Datei mit einem Serverzertifikat hat einige Kilobyte.</translation>
    </message>
    <message>
        <source>Check that you chose the right file, and ask the person who sent it if you are not sure.</source>
        <translation>Prüfen Sie, ob Sie die richtige Datei gewählt haben, und fragen Sie im Zweifel die Person, die sie geschickt hat.</translation>
    </message>
    <message>
        <source>Reading this file failed: &quot;%1&quot;.</source>
        <translation>Das Lesen dieser Datei ist fehlgeschlagen: „%1“.</translation>
    </message>
    <message>
        <source>The drive or the network connection did not deliver it.</source>
        <translation>Das Laufwerk oder die Netzwerkverbindung hat sie nicht geliefert.</translation>
    </message>
    <message>
        <source>Copy the file to this computer and choose the copy.</source>
        <translation>Kopieren Sie die Datei auf diesen Computer und wählen Sie die Kopie aus.</translation>
    </message>
    <message>
        <source>This file is empty.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>The download or the copy was probably interrupted.</source>
        <translation>Wahrscheinlich wurde der Download oder das Kopieren unterbrochen.</translation>
    </message>
    <message>
        <source>Copy or download it again. If it stays empty, ask the person who sent it for a new copy.</source>
        <translation>Kopieren oder laden Sie sie noch einmal. Bleibt sie leer, bitten Sie die Person, die sie geschickt hat, um eine neue Kopie.</translation>
    </message>
    <message>
        <source>A server needs the certificate and its private key; a PFX file (.pfx, .p12) holds both.</source>
        <translation>Ein Server braucht das Zertifikat und seinen privaten Schlüssel; eine PFX-Datei (.pfx, .p12) enthält beides.</translation>
    </message>
    <message>
        <source>This file holds no private key, only certificates as text (PEM).</source>
        <translation>Diese Datei enthält keinen privaten Schlüssel, nur Zertifikate als Text (PEM).</translation>
    </message>
    <message>
        <source>Ask the person who sent it for the PFX.</source>
        <translation>Bitten Sie die Person, die sie geschickt hat, um die PFX-Datei.</translation>
    </message>
    <message>
        <source>This file holds no private key, only a certificate (.cer or .crt).</source>
        <translation>Diese Datei enthält keinen privaten Schlüssel, nur ein Zertifikat (.cer oder .crt).</translation>
    </message>
    <message>
        <source>This file holds only a private key, as text (PEM), and no certificate.</source>
        <translation>Diese Datei enthält nur einen privaten Schlüssel als Text (PEM) und kein Zertifikat.</translation>
    </message>
    <message>
        <source>Keep the file secret. Ask the person who sent it for the PFX made of key and certificate.</source>
        <translation>Halten Sie die Datei geheim. Bitten Sie die Person, die sie geschickt hat, um die PFX-Datei aus Schlüssel und Zertifikat.</translation>
    </message>
    <message>
        <source>This file holds only a private key, and no certificate.</source>
        <translation>Diese Datei enthält nur einen privaten Schlüssel und kein Zertifikat.</translation>
    </message>
    <message>
        <source>This file holds a certificate and a private key as text (PEM), not as a PFX.</source>
        <translation>Diese Datei enthält ein Zertifikat und einen privaten Schlüssel als Text (PEM), nicht als PFX.</translation>
    </message>
    <message>
        <source>Nothing is missing; only the form is another one.</source>
        <translation>Es fehlt nichts; nur die Form ist eine andere.</translation>
    </message>
    <message>
        <source>Ask the person who sent it for the same as a PFX. Whoever has OpenSSL makes one with: openssl pkcs12 -export -in FILE -out NAME.pfx</source>
        <translation>Bitten Sie die Person, die sie geschickt hat, um dasselbe als PFX-Datei. Wer OpenSSL hat, erzeugt sie mit: openssl pkcs12 -export -in DATEI -out NAME.pfx</translation>
    </message>
    <message>
        <source>This file is a certificate request, as text (PEM), and not a certificate.</source>
        <translation>Diese Datei ist eine Zertifikatanforderung als Text (PEM) und kein Zertifikat.</translation>
    </message>
    <message>
        <source>It asks a certificate authority (CA) for a certificate; the answer is another file.</source>
        <translation>Damit wird ein Zertifikat bei einer Zertifizierungsstelle (CA) angefordert; die Antwort ist eine andere Datei.</translation>
    </message>
    <message>
        <source>Ask the person who sent it for the PFX that was made after the CA had answered.</source>
        <translation>Bitten Sie die Person, die sie geschickt hat, um die PFX-Datei, die nach der Antwort der CA erstellt wurde.</translation>
    </message>
    <message>
        <source>This file is a certificate request (.csr, .req), and not a certificate.</source>
        <translation>Diese Datei ist eine Zertifikatanforderung (.csr, .req) und kein Zertifikat.</translation>
    </message>
    <message>
        <source>This file is a certificate collection (.p7b), which never holds a private key.</source>
        <translation>Diese Datei ist eine Zertifikatsammlung (.p7b), die nie einen privaten Schlüssel enthält.</translation>
    </message>
    <message>
        <source>This file is a ZIP archive, not a PFX.</source>
        <translation>Diese Datei ist ein ZIP-Archiv und keine PFX-Datei.</translation>
    </message>
    <message>
        <source>The certificate is probably inside it.</source>
        <translation>Wahrscheinlich liegt das Zertifikat darin.</translation>
    </message>
    <message>
        <source>Unpack it first, then choose the .pfx file from the folder.</source>
        <translation>Entpacken Sie es zuerst, und wählen Sie dann die PFX-Datei aus dem Ordner.</translation>
    </message>
    <message>
        <source>This file is a Java key store (JKS), not a PFX.</source>
        <translation>Diese Datei ist ein Java-Schlüsselspeicher (JKS) und keine PFX-Datei.</translation>
    </message>
    <message>
        <source>Java programs keep certificates in it; Windows does not read it.</source>
        <translation>Java-Programme bewahren darin Zertifikate auf; Windows liest ihn nicht.</translation>
    </message>
    <message>
        <source>Ask the person who sent it for the same as a PFX. Whoever has Java makes one with: keytool -importkeystore -srckeystore FILE -destkeystore NAME.pfx -deststoretype PKCS12</source>
        <translation>Bitten Sie die Person, die sie geschickt hat, um dasselbe als PFX-Datei. Wer Java hat, erzeugt sie mit: keytool -importkeystore -srckeystore DATEI -destkeystore NAME.pfx -deststoretype PKCS12</translation>
    </message>
    <message>
        <source>This file is a Microsoft serialized certificate store (.sst), not a PFX.</source>
        <translation>Diese Datei ist ein serieller Zertifikatspeicher von Microsoft (.sst) und keine PFX-Datei.</translation>
    </message>
    <message>
        <source>Ask the person who sent it to export the certificate again as Personal Information Exchange (.PFX), with the private key.</source>
        <translation>Bitten Sie die Person, die sie geschickt hat, das Zertifikat noch einmal als „Privater Informationsaustausch“ (.PFX) mit dem privaten Schlüssel zu exportieren.</translation>
    </message>
    <message>
        <source>This file is a PFX written as text (Base64).</source>
        <translation>Diese Datei ist eine als Text geschriebene PFX (Base64).</translation>
    </message>
    <message>
        <source>Some mail programs and password vaults store it that way.</source>
        <translation>Manche E-Mail-Programme und Kennworttresore speichern sie so.</translation>
    </message>
    <message>
        <source>Ask the person who sent it for the file itself. On Windows this turns it back: certutil -decode FILE NAME.pfx</source>
        <translation>Bitten Sie die Person, die sie geschickt hat, um die Datei selbst. Unter Windows wandelt dies sie zurück: certutil -decode DATEI NAME.pfx</translation>
    </message>
    <message>
        <source>This file is not a PFX.</source>
        <translation>Diese Datei ist keine PFX-Datei.</translation>
    </message>
    <message>
        <source>Whatever it is called, its contents are something else.</source>
        <translation>Wie auch immer sie heißt, ihr Inhalt ist etwas anderes.</translation>
    </message>
    <message>
        <source>Choose the file ending in .pfx or .p12. If this is the one you were sent, ask for it again.</source>
        <translation>Wählen Sie die Datei mit der Endung .pfx oder .p12. Wenn es diese ist, die Sie bekommen haben, fordern Sie sie noch einmal an.</translation>
    </message>
    <message>
        <source>This PFX is cut off: its end is missing.</source>
        <translation>Diese PFX-Datei ist abgeschnitten: Ihr Ende fehlt.</translation>
    </message>
    <message>
        <source>Copy or download it again. If that does not help, ask the person who sent it for a new copy.</source>
        <translation>Kopieren oder laden Sie sie noch einmal. Hilft das nicht, bitten Sie die Person, die sie geschickt hat, um eine neue Kopie.</translation>
    </message>
    <message>
        <source>This PFX is damaged.</source>
        <translation>Diese PFX-Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>Its inner structure breaks the rules of the format.</source>
        <translation>Ihr innerer Aufbau verletzt die Regeln des Formats.</translation>
    </message>
    <message>
        <source>Copy or download it again. If that does not help, ask the person who sent it to export it again.</source>
        <translation>Kopieren oder laden Sie sie noch einmal. Hilft das nicht, bitten Sie die Person, die sie geschickt hat, sie noch einmal zu exportieren.</translation>
    </message>
    <message>
        <source>This PFX is built in an unusual way: its parts lie too deep inside each other.</source>
        <translation>Diese PFX-Datei ist ungewöhnlich aufgebaut: Ihre Teile liegen zu tief ineinander.</translation>
    </message>
    <message>
        <source>No usual program writes such a file.</source>
        <translation>Kein übliches Programm schreibt eine solche Datei.</translation>
    </message>
    <message>
        <source>Do not use it. Ask the person who sent it where it comes from, and to export it again.</source>
        <translation>Verwenden Sie sie nicht. Fragen Sie die Person, die sie geschickt hat, woher sie stammt, und bitten Sie um einen neuen Export.</translation>
    </message>
    <message>
        <source>The password is wrong for this file.</source>
        <translation>Das Kennwort ist für diese Datei falsch.</translation>
    </message>
    <message>
        <source>Ask the person who sent the file to export it again with one password.</source>
        <translation>Bitten Sie die Person, die die Datei geschickt hat, sie noch einmal mit einem einzigen Kennwort zu exportieren.</translation>
    </message>
    <message>
        <source>This PFX is sealed in a way that AssistCert cannot check: %1.</source>
        <translation>Diese PFX-Datei ist auf eine Art versiegelt, die AssistCert nicht prüfen kann: %1.</translation>
    </message>
    <message>
        <source>This has nothing to do with the password.</source>
        <translation>Mit dem Kennwort hat das nichts zu tun.</translation>
    </message>
    <message>
        <source>Ask the person who sent the file to export it again with AES-256 and SHA-256.</source>
        <translation>Bitten Sie die Person, die die Datei geschickt hat, sie noch einmal mit AES-256 und SHA-256 zu exportieren.</translation>
    </message>
    <message>
        <source>This PFX is encrypted in a way that AssistCert cannot carry out: %1.</source>
        <translation>Diese PFX-Datei ist auf eine Art verschlüsselt, die AssistCert nicht beherrscht: %1.</translation>
    </message>
    <message>
        <source>This PFX is sealed with somebody&apos;s signature, not with a password.</source>
        <translation>Diese PFX-Datei ist mit einer Signatur versiegelt, nicht mit einem Kennwort.</translation>
    </message>
    <message>
        <source>AssistCert opens files that are protected by a password.</source>
        <translation>AssistCert öffnet Dateien, die durch ein Kennwort geschützt sind.</translation>
    </message>
    <message>
        <source>Ask the person who sent the file to export it again, protected by a password.</source>
        <translation>Bitten Sie die Person, die die Datei geschickt hat, sie noch einmal zu exportieren, geschützt durch ein Kennwort.</translation>
    </message>
    <message>
        <source>There are more keys or certificates in this file than AssistCert works through.</source>
        <translation>Diese Datei enthält mehr Schlüssel oder Zertifikate, als AssistCert verarbeitet.</translation>
    </message>
    <message>
        <source>A PFX for a server holds one key and a few certificates.</source>
        <translation>Eine PFX-Datei für einen Server enthält einen Schlüssel und einige Zertifikate.</translation>
    </message>
    <message>
        <source>Ask the person who sent the file for one with the server&apos;s certificate and its chain alone.</source>
        <translation>Bitten Sie die Person, die die Datei geschickt hat, um eine, die nur das Zertifikat des Servers und seine Kette enthält.</translation>
    </message>
    <message>
        <source>Opening this PFX would take more rounds of computing than the limit allows (%1).</source>
        <translation>Das Öffnen dieser PFX-Datei würde mehr Rechenrunden brauchen, als die Grenze erlaubt (%1).</translation>
    </message>
    <message>
        <source>Many rounds make guessing a password slow; too many can keep a computer busy for hours.</source>
        <translation>Viele Runden machen das Erraten eines Kennworts langsam; zu viele können einen Computer stundenlang beschäftigen.</translation>
    </message>
    <message>
        <source>Ask the person who sent the file to export it again with the usual settings. If you trust the file and can wait, raise the limit with the option --max-iterations.</source>
        <translation>Bitten Sie die Person, die die Datei geschickt hat, sie noch einmal mit den üblichen Einstellungen zu exportieren. Wenn Sie der Datei vertrauen und warten können, erhöhen Sie die Grenze mit der Option --max-iterations.</translation>
    </message>
    <message>
        <source>The certificate store cannot be opened: &quot;%1&quot;.</source>
        <translation>Der Zertifikatspeicher kann nicht geöffnet werden: „%1“.</translation>
    </message>
    <message>
        <source>Check that the place exists and is connected, then try again.</source>
        <translation>Prüfen Sie, ob der Ort vorhanden und verbunden ist, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>You are not allowed to use the certificate store: &quot;%1&quot;.</source>
        <translation>Sie dürfen den Zertifikatspeicher nicht verwenden: „%1“.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Start AssistCert as an administrator, or ask one to carry out this step.</source>
        <translation>Starten Sie AssistCert als Administrator, oder bitten Sie einen Administrator, diesen Schritt auszuführen.</translation>
    </message>
    <message>
        <source>There is no space left for the certificate store: &quot;%1&quot;.</source>
        <translation>Für den Zertifikatspeicher ist kein Platz mehr: „%1“.</translation>
    </message>
    <message>
        <source>Free some space on that drive, then try again.</source>
        <translation>Geben Sie auf diesem Laufwerk Speicherplatz frei, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The certificate store can only be read: &quot;%1&quot;.</source>
        <translation>Der Zertifikatspeicher kann nur gelesen werden: „%1“.</translation>
    </message>
    <message>
        <source>Choose another store, or ask whoever manages that drive to allow writing.</source>
        <translation>Wählen Sie einen anderen Speicher, oder bitten Sie die Verantwortlichen für dieses Laufwerk, das Schreiben zu erlauben.</translation>
    </message>
    <message>
        <source>An entry of the certificate store is damaged: &quot;%1&quot;.</source>
        <translation>Ein Eintrag des Zertifikatspeichers ist beschädigt: „%1“.</translation>
    </message>
    <message>
        <source>It was probably changed by hand or by another program.</source>
        <translation>Wahrscheinlich wurde er von Hand oder von einem anderen Programm geändert.</translation>
    </message>
    <message>
        <source>Leave it as it is and show it to an administrator; the PFX can be imported again.</source>
        <translation>Lassen Sie ihn, wie er ist, und zeigen Sie ihn einem Administrator; die PFX-Datei kann erneut importiert werden.</translation>
    </message>
    <message>
        <source>Another program is changing the certificate store right now: &quot;%1&quot;.</source>
        <translation>Ein anderes Programm ändert den Zertifikatspeicher gerade: „%1“.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Warten Sie einen Moment, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The import did not pass its proof.</source>
        <translation>Der Import hat seine Prüfung nicht bestanden.</translation>
    </message>
    <message>
        <source>What was read back from the store is not what was written. All of it was taken back.</source>
        <translation>Was aus dem Speicher zurückgelesen wurde, ist nicht das Geschriebene. Alles wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, send the report to an administrator.</source>
        <translation>Versuchen Sie es noch einmal. Geschieht es wieder, senden Sie den Bericht an einen Administrator.</translation>
    </message>
    <message>
        <source>No certificate in the store has this thumbprint: %1.</source>
        <translation>Kein Zertifikat im Speicher hat diesen Fingerabdruck: %1.</translation>
    </message>
    <message>
        <source>See the list of installed certificates: assistcert list</source>
        <translation>Die installierten Zertifikate zeigt: assistcert list</translation>
    </message>
    <message>
        <source>No server certificate in this PFX has the thumbprint %1.</source>
        <translation>Kein Serverzertifikat in dieser PFX-Datei hat den Fingerabdruck %1.</translation>
    </message>
    <message>
        <source>See what the file holds: assistcert check FILE</source>
        <translation>Was die Datei enthält, zeigt: assistcert check FILE</translation>
    </message>
    <message>
        <source>There is no receipt %1.</source>
        <translation>Den Beleg %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>It may belong to another store, or the number may be misspelt.</source>
        <translation>Er gehört vielleicht zu einem anderen Speicher, oder die Nummer ist falsch geschrieben.</translation>
    </message>
    <message>
        <source>Check the number in the report of the import.</source>
        <translation>Prüfen Sie die Nummer im Bericht des Imports.</translation>
    </message>
    <message>
        <source>Import %1 was already taken back.</source>
        <translation>Der Import %1 wurde bereits rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Import %1 cannot be taken back any more.</source>
        <translation>Der Import %1 kann nicht mehr rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>What it wrote was changed or removed since. Nothing was changed now.</source>
        <translation>Was er geschrieben hat, wurde seither geändert oder entfernt. Jetzt wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Look at what is installed (assistcert list) and remove by hand what is not needed.</source>
        <translation>Sehen Sie nach, was installiert ist (assistcert list), und entfernen Sie von Hand, was nicht gebraucht wird.</translation>
    </message>
    <message>
        <source>A receipt cannot be read: &quot;%1&quot;.</source>
        <translation>Ein Beleg kann nicht gelesen werden: „%1“.</translation>
    </message>
    <message>
        <source>It was probably changed by hand or by another program. Nothing was changed.</source>
        <translation>Wahrscheinlich wurde er von Hand oder von einem anderen Programm geändert. Jetzt wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Leave it as it is and show it to an administrator.</source>
        <translation>Lassen Sie ihn, wie er ist, und zeigen Sie ihn einem Administrator.</translation>
    </message>
    <message>
        <source>There is no import to take back.</source>
        <translation>Es gibt keinen Import, der rückgängig gemacht werden könnte.</translation>
    </message>
    <message>
        <source>This store has no receipt, or all of them were taken back already.</source>
        <translation>Dieser Speicher hat keinen Beleg, oder alle Importe wurden bereits rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Nothing to do here. If you meant another store, name it with --store.</source>
        <translation>Hier ist nichts zu tun. Wenn Sie einen anderen Speicher gemeint haben, nennen Sie ihn mit --store.</translation>
    </message>
    <message>
        <source>The report was not written, because its folder does not exist: &quot;%1&quot;.</source>
        <translation>Der Bericht wurde nicht geschrieben, weil es seinen Ordner nicht gibt: „%1“.</translation>
    </message>
    <message>
        <source>Make the folder, or save the report in another one.</source>
        <translation>Legen Sie den Ordner an, oder speichern Sie den Bericht in einem anderen.</translation>
    </message>
    <message>
        <source>The report was not written, because you are not allowed to write there: &quot;%1&quot;.</source>
        <translation>Der Bericht wurde nicht geschrieben, weil Sie dort nicht schreiben dürfen: „%1“.</translation>
    </message>
    <message>
        <source>Save the report in a folder of your own.</source>
        <translation>Speichern Sie den Bericht in einem eigenen Ordner.</translation>
    </message>
    <message>
        <source>The report was not written, because there is no space left: &quot;%1&quot;.</source>
        <translation>Der Bericht wurde nicht geschrieben, weil kein Platz mehr ist: „%1“.</translation>
    </message>
    <message>
        <source>Free some space on that drive, or save the report on another one.</source>
        <translation>Geben Sie auf diesem Laufwerk Speicherplatz frei, oder speichern Sie den Bericht auf einem anderen.</translation>
    </message>
    <message>
        <source>The report was not written: &quot;%1&quot;.</source>
        <translation>Der Bericht wurde nicht geschrieben: „%1“.</translation>
    </message>
    <message>
        <source>The name may be that of a folder, or the drive did not take the file.</source>
        <translation>Vielleicht ist der Name der eines Ordners, oder das Laufwerk hat die Datei nicht angenommen.</translation>
    </message>
    <message>
        <source>Save the report under another name or in another folder.</source>
        <translation>Speichern Sie den Bericht unter einem anderen Namen oder in einem anderen Ordner.</translation>
    </message>
    <message>
        <source>The certificate was not installed, and what was begun could not be put back yet: &quot;%1&quot;.</source>
        <translation>Das Zertifikat wurde nicht installiert, und was begonnen wurde, war noch nicht rückgängig zu machen: „%1“.</translation>
    </message>
    <message>
        <source>The store could not be written to in the middle of the import.</source>
        <translation>Der Speicher war mitten im Import nicht mehr beschreibbar.</translation>
    </message>
    <message>
        <source>Make the store reachable again, then start AssistCert again: it first clears up what was begun.</source>
        <translation>Machen Sie den Speicher wieder erreichbar, und starten Sie AssistCert erneut: Es räumt zuerst auf, was begonnen wurde.</translation>
    </message>
    <message>
        <source>Your administrator does not allow keys that can be exported again.</source>
        <translation>Ihr Administrator erlaubt keine Schlüssel, die sich wieder exportieren lassen.</translation>
    </message>
    <message>
        <source>Import without marking the key as exportable, or ask your administrator.</source>
        <translation>Importieren Sie, ohne den Schlüssel als exportierbar zu markieren, oder fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>Your administrator does not allow installing a certificate that does not fit.</source>
        <translation>Ihr Administrator erlaubt nicht, ein Zertifikat zu installieren, das nicht passt.</translation>
    </message>
    <message>
        <source>Do what stands next to each error, or ask your administrator.</source>
        <translation>Tun Sie, was neben jedem Fehler steht, oder fragen Sie Ihren Administrator.</translation>
    </message>
    <message>
        <source>Your administrator does not allow removing certificates.</source>
        <translation>Ihr Administrator erlaubt nicht, Zertifikate zu entfernen.</translation>
    </message>
    <message>
        <source>Ask your administrator. An import can still be taken back by its receipt.</source>
        <translation>Fragen Sie Ihren Administrator. Ein Import lässt sich weiterhin über seinen Beleg rückgängig machen.</translation>
    </message>
    <message>
        <source>Not only administrators may change this place: &quot;%1&quot;.</source>
        <translation>Nicht nur Administratoren dürfen diese Stelle ändern: „%1“.</translation>
    </message>
    <message>
        <source>Somebody else made it or may write to it, so that what lies there could be forged. Nothing was changed.</source>
        <translation>Jemand anderes hat sie angelegt oder darf dort schreiben; was dort liegt, könnte gefälscht sein. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Show this to an administrator: its owner has to be Administrators, and nobody else may write there. Installing AssistCert again by its installer sets that right.</source>
        <translation>Zeigen Sie dies einem Administrator: Besitzer muss die Gruppe Administratoren sein, und niemand sonst darf dort schreiben. Eine erneute Installation von AssistCert mit seinem Installationsprogramm bringt das in Ordnung.</translation>
    </message>
    <message>
        <source>Windows did not take the certificate into its store.</source>
        <translation>Windows hat das Zertifikat nicht in seinen Speicher aufgenommen.</translation>
    </message>
    <message>
        <source>Windows says: %1. Nothing was changed.</source>
        <translation>Windows meldet: %1. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Send this message to an administrator: a group policy or a security program may stand behind it.</source>
        <translation>Senden Sie diese Meldung an einen Administrator: Eine Gruppenrichtlinie oder ein Sicherheitsprogramm kann dahinterstehen.</translation>
    </message>
    <message>
        <source>Windows could not store the private key.</source>
        <translation>Windows konnte den privaten Schlüssel nicht speichern.</translation>
    </message>
    <message>
        <source>The place that the file names for the key is taken, or another program holds it open. Windows says: %1. Nothing was changed.</source>
        <translation>Der Platz, den die Datei für den Schlüssel nennt, ist belegt, oder ein anderes Programm hält ihn offen. Windows meldet: %1. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Close other programs that work with certificates, then try again. If it happens again, send this message to an administrator.</source>
        <translation>Schließen Sie andere Programme, die mit Zertifikaten arbeiten, und versuchen Sie es dann erneut. Geschieht es wieder, senden Sie diese Meldung an einen Administrator.</translation>
    </message>
    <message>
        <source>The certificate %1 lies in the store of the current user only.</source>
        <translation>Das Zertifikat %1 liegt nur im Speicher des aktuellen Benutzers.</translation>
    </message>
    <message>
        <source>The service does not look there: it looks in the computer&apos;s store.</source>
        <translation>Der Dienst sieht dort nicht nach: Er sieht im Speicher des Computers nach.</translation>
    </message>
    <message>
        <source>Import the PFX again into the computer&apos;s store. The certificate of the current user can be seen with --store user.</source>
        <translation>Importieren Sie die PFX-Datei noch einmal, und zwar in den Speicher des Computers. Das Zertifikat des aktuellen Benutzers ist mit --store user zu sehen.</translation>
    </message>
    <message>
        <source>There is no computer of the name %1.</source>
        <translation>Es gibt keinen Computer mit dem Namen %1.</translation>
    </message>
    <message>
        <source>The name is not known in the network (DNS).</source>
        <translation>Der Name ist im Netzwerk (DNS) nicht bekannt.</translation>
    </message>
    <message>
        <source>Check that it is spelt correctly. If it is new, ask those who look after the network whether it has been entered in the DNS.</source>
        <translation>Prüfen Sie die Schreibweise. Ist der Name neu, fragen Sie die Netzwerkbetreuung, ob er im DNS eingetragen wurde.</translation>
    </message>
    <message>
        <source>The address of %1 could not be looked up.</source>
        <translation>Die Adresse von %1 konnte nicht ermittelt werden.</translation>
    </message>
    <message>
        <source>The network&apos;s name service (DNS) did not answer, or could not say.</source>
        <translation>Der Namensdienst des Netzwerks (DNS) hat nicht geantwortet oder konnte keine Auskunft geben.</translation>
    </message>
    <message>
        <source>Check that this computer is connected to the network, then try again. If it goes on, tell those who look after the network.</source>
        <translation>Prüfen Sie, ob dieser Computer mit dem Netzwerk verbunden ist, und versuchen Sie es erneut. Bleibt es dabei, melden Sie es der Netzwerkbetreuung.</translation>
    </message>
    <message>
        <source>Nothing accepts connections at %1.</source>
        <translation>Unter %1 nimmt niemand Verbindungen an.</translation>
    </message>
    <message>
        <source>The computer is there, but no program listens on this port: the service is stopped, or the port is another one.</source>
        <translation>Der Computer ist erreichbar, aber an diesem Port wartet kein Programm: Der Dienst ist angehalten, oder es ist ein anderer Port.</translation>
    </message>
    <message>
        <source>Check the port, and that the website or service is started. Then check again.</source>
        <translation>Prüfen Sie den Port, und ob die Website oder der Dienst gestartet ist. Prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Nobody answers at %1.</source>
        <translation>Unter %1 antwortet niemand.</translation>
    </message>
    <message>
        <source>The computer is switched off, or a firewall in between lets nothing through.</source>
        <translation>Der Computer ist ausgeschaltet, oder eine Firewall dazwischen lässt nichts durch.</translation>
    </message>
    <message>
        <source>Check that the server is running. If it is, ask those who look after the firewall whether this port is open.</source>
        <translation>Prüfen Sie, ob der Server läuft. Falls ja, fragen Sie die Betreuung der Firewall, ob dieser Port offen ist.</translation>
    </message>
    <message>
        <source>No way leads from this computer to %1.</source>
        <translation>Von diesem Computer führt kein Weg zu %1.</translation>
    </message>
    <message>
        <source>This computer&apos;s network does not reach that address.</source>
        <translation>Das Netzwerk dieses Computers erreicht diese Adresse nicht.</translation>
    </message>
    <message>
        <source>Check the network connection and a VPN, or check from another computer.</source>
        <translation>Prüfen Sie die Netzwerkverbindung und gegebenenfalls das VPN, oder prüfen Sie von einem anderen Computer aus.</translation>
    </message>
    <message>
        <source>No connection could be made to %1.</source>
        <translation>Zu %1 konnte keine Verbindung hergestellt werden.</translation>
    </message>
    <message>
        <source>This computer&apos;s system did not allow it, or broke it off.</source>
        <translation>Das System dieses Computers hat es nicht zugelassen oder abgebrochen.</translation>
    </message>
    <message>
        <source>Check whether a firewall or a virus scanner on this computer forbids it, then try again.</source>
        <translation>Prüfen Sie, ob eine Firewall oder ein Virenscanner auf diesem Computer es verbietet, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 can be reached, but does not answer.</source>
        <translation>%1 ist erreichbar, antwortet aber nicht.</translation>
    </message>
    <message>
        <source>The connection was made, and then nothing came, or not all of it, before the time was up. The service hangs, or something in between holds the answer back.</source>
        <translation>Die Verbindung kam zustande, dann kam in der vorgesehenen Zeit nichts oder nicht alles. Der Dienst hängt, oder etwas dazwischen hält die Antwort zurück.</translation>
    </message>
    <message>
        <source>Try again. If it stays silent, restart the website or service there.</source>
        <translation>Versuchen Sie es erneut. Bleibt die Antwort aus, starten Sie dort die Website oder den Dienst neu.</translation>
    </message>
    <message>
        <source>%1 answers without encryption (plain HTTP).</source>
        <translation>%1 antwortet ohne Verschlüsselung (reines HTTP).</translation>
    </message>
    <message>
        <source>No certificate is used on this port: its binding is http instead of https, or the port is another one.</source>
        <translation>An diesem Port wird kein Zertifikat verwendet: Die Bindung ist http statt https, oder es ist ein anderer Port.</translation>
    </message>
    <message>
        <source>Check the port. If it is the right one, give the website a binding of the type https with the certificate.</source>
        <translation>Prüfen Sie den Port. Ist es der richtige, geben Sie der Website eine Bindung vom Typ https mit dem Zertifikat.</translation>
    </message>
    <message>
        <source>%1 answers, but not with encryption (TLS).</source>
        <translation>%1 antwortet, aber nicht verschlüsselt (TLS).</translation>
    </message>
    <message>
        <source>Another kind of service uses this port, so that there is no certificate to look at.</source>
        <translation>Diesen Port verwendet ein Dienst anderer Art, sodass es kein Zertifikat zu sehen gibt.</translation>
    </message>
    <message>
        <source>Check the port.</source>
        <translation>Prüfen Sie den Port.</translation>
    </message>
    <message>
        <source>The server has no certificate for the name %1.</source>
        <translation>Der Server hat kein Zertifikat für den Namen %1.</translation>
    </message>
    <message>
        <source>It answered that it does not know this name.</source>
        <translation>Er hat geantwortet, dass er diesen Namen nicht kennt.</translation>
    </message>
    <message>
        <source>Check that the name is spelt correctly. If it is, a binding for this name is missing on the server.</source>
        <translation>Prüfen Sie die Schreibweise des Namens. Ist sie richtig, fehlt auf dem Server eine Bindung für diesen Namen.</translation>
    </message>
    <message>
        <source>%1 knows no version of encryption that is still in use.</source>
        <translation>%1 kennt keine Version der Verschlüsselung, die noch verwendet wird.</translation>
    </message>
    <message>
        <source>Browsers and devices ask for TLS 1.2 or 1.3; the server offers neither.</source>
        <translation>Browser und Geräte verlangen TLS 1.2 oder 1.3; der Server bietet keines von beiden an.</translation>
    </message>
    <message>
        <source>Ask those who look after the server to turn TLS 1.2 on.</source>
        <translation>Bitten Sie die Betreuung des Servers, TLS 1.2 einzuschalten.</translation>
    </message>
    <message>
        <source>%1 refused the encrypted connection.</source>
        <translation>%1 hat die verschlüsselte Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>Server and client found no way of encryption in common, the server has no certificate with a key that it can use, or it wants a certificate of the client.</source>
        <translation>Server und Client haben keine gemeinsame Art der Verschlüsselung gefunden, der Server hat kein Zertifikat mit einem verwendbaren Schlüssel, oder er verlangt ein Zertifikat des Clients.</translation>
    </message>
    <message>
        <source>Look whether a certificate with its private key is bound to this port. If one is, show the server&apos;s event log to those who look after it.</source>
        <translation>Sehen Sie nach, ob an diesen Port ein Zertifikat mit seinem privaten Schlüssel gebunden ist. Falls ja, zeigen Sie das Ereignisprotokoll des Servers dessen Betreuung.</translation>
    </message>
    <message>
        <source>What %1 answers cannot be understood.</source>
        <translation>Was %1 antwortet, ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>It begins like encryption (TLS), and then breaks its rules.</source>
        <translation>Es beginnt wie eine Verschlüsselung (TLS) und verstößt dann gegen deren Regeln.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, show it to those who look after the server or the network: something in between may change the data.</source>
        <translation>Versuchen Sie es erneut. Bleibt es so, zeigen Sie es der Betreuung des Servers oder des Netzwerks: Vielleicht verändert etwas dazwischen die Daten.</translation>
    </message>
    <message>
        <source>%1 closed the connection without a word.</source>
        <translation>%1 hat die Verbindung wortlos geschlossen.</translation>
    </message>
    <message>
        <source>On Windows this is usual where no certificate is bound to the port, or where the server cannot use its private key.</source>
        <translation>Unter Windows ist das üblich, wenn an den Port kein Zertifikat gebunden ist oder der Server dessen privaten Schlüssel nicht verwenden kann.</translation>
    </message>
    <message>
        <source>Look which certificate is bound to this port, and whether its key is there. If the port is not meant for https, choose another one.</source>
        <translation>Sehen Sie nach, welches Zertifikat an diesen Port gebunden ist und ob sein Schlüssel vorhanden ist. Ist der Port nicht für https gedacht, wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>%1 sends more than a server needs to send; it was stopped.</source>
        <translation>%1 sendet mehr, als ein Server senden muss; es wurde abgebrochen.</translation>
    </message>
    <message>
        <source>A server shows a few certificates. This one is set up wrongly, or is not what it seems to be.</source>
        <translation>Ein Server zeigt einige wenige Zertifikate. Dieser ist falsch eingerichtet oder nicht das, was er zu sein scheint.</translation>
    </message>
    <message>
        <source>This certificate is still in use: %1.</source>
        <translation>Dieses Zertifikat wird noch benutzt: %1.</translation>
    </message>
    <message>
        <source>Without it, nobody could connect there any more. Nothing was changed.</source>
        <translation>Ohne dieses Zertifikat könnte sich dort niemand mehr verbinden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Bind another certificate there first, or take the binding back by its receipt; then try again.</source>
        <translation>Binden Sie dort zuerst ein anderes Zertifikat, oder machen Sie die Bindung mit ihrem Beleg rückgängig; versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>You are not allowed to change which certificate is used: %1.</source>
        <translation>Sie dürfen nicht ändern, welches Zertifikat benutzt wird: %1.</translation>
    </message>
    <message>
        <source>Windows does not get at the certificate for %1, or not at its private key.</source>
        <translation>Windows kommt an das Zertifikat für %1 nicht heran oder nicht an den privaten Schlüssel dazu.</translation>
    </message>
    <message>
        <source>Import the PFX again into the computer&apos;s store, see that its key works with &quot;assistcert verify&quot; and its thumbprint, then try again.</source>
        <translation>Importieren Sie die PFX-Datei noch einmal in den Speicher des Computers, prüfen Sie den Schlüssel mit „assistcert verify“ und dem Fingerabdruck, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Windows did not change the binding: %1.</source>
        <translation>Windows hat die Bindung nicht geändert: %1.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, send this message to an administrator.</source>
        <translation>Versuchen Sie es erneut. Geschieht es wieder, senden Sie diese Meldung an einen Administrator.</translation>
    </message>
    <message>
        <source>Windows did not tell which certificates are used where: %1.</source>
        <translation>Windows hat nicht gesagt, welche Zertifikate wo benutzt werden: %1.</translation>
    </message>
    <message>
        <source>Restart the computer when nobody works with it, then try again. If it happens again, send this message to an administrator.</source>
        <translation>Starten Sie den Computer neu, wenn niemand damit arbeitet, und versuchen Sie es dann erneut. Geschieht es wieder, senden Sie diese Meldung an einen Administrator.</translation>
    </message>
    <message>
        <source>The binding of %1 did not pass its proof.</source>
        <translation>Die Bindung von %1 hat die Prüfung nicht bestanden.</translation>
    </message>
    <message>
        <source>Look whether another program changes bindings on this computer, then try again. If it happens again, send this message to an administrator.</source>
        <translation>Sehen Sie nach, ob ein anderes Programm auf diesem Computer Bindungen ändert, und versuchen Sie es dann erneut. Geschieht es wieder, senden Sie diese Meldung an einen Administrator.</translation>
    </message>
    <message>
        <source>Somebody else has changed the binding of %1 in the meantime.</source>
        <translation>Jemand anderes hat die Bindung von %1 inzwischen geändert.</translation>
    </message>
    <message>
        <source>AssistCert changes only what it knows. Nothing was changed.</source>
        <translation>AssistCert ändert nur, was es kennt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>See what is bound now with &quot;assistcert bindings&quot;, and choose anew. If you do not know who changed it, ask an administrator.</source>
        <translation>Sehen Sie mit „assistcert bindings“ nach, was jetzt gebunden ist, und wählen Sie neu. Wenn Sie nicht wissen, wer das geändert hat, fragen Sie einen Administrator.</translation>
    </message>
    <message>
        <source>Windows refused both. People may not be able to connect there.</source>
        <translation>Windows hat beides abgelehnt. Vielleicht kann sich dort niemand verbinden.</translation>
    </message>
    <message>
        <source>Start AssistCert again as an administrator: it first puts back what was begun. If it does not succeed, send this message to an administrator at once.</source>
        <translation>Starten Sie AssistCert noch einmal als Administrator: Es stellt zuerst wieder her, was begonnen wurde. Gelingt das nicht, senden Sie diese Meldung sofort an einen Administrator.</translation>
    </message>
    <message>
        <source>%1 takes its certificates from the central certificate store.</source>
        <translation>%1 nimmt seine Zertifikate aus dem zentralen Zertifikatspeicher.</translation>
    </message>
    <message>
        <source>There, Windows looks for files that are named like the host, in a shared folder; no certificate can be bound. Nothing was changed.</source>
        <translation>Dort sucht Windows in einem freigegebenen Ordner nach Dateien, die wie der Host heißen; ein Zertifikat kann nicht gebunden werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Ask whoever looks after that folder to put the new PFX there, or choose other endpoints.</source>
        <translation>Lassen Sie die neue PFX-Datei von denen dort ablegen, die den Ordner betreuen, oder wählen Sie andere Endpunkte.</translation>
    </message>
    <message>
        <source>Certificates from this store cannot be bound: &quot;%1&quot;.</source>
        <translation>Zertifikate aus diesem Speicher können nicht gebunden werden: „%1“.</translation>
    </message>
    <message>
        <source>Windows takes them from the computer&apos;s store only. Nothing was changed.</source>
        <translation>Windows nimmt sie nur aus dem Speicher des Computers. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Import the PFX into the computer&apos;s store (--store machine), then bind it.</source>
        <translation>Importieren Sie die PFX-Datei in den Speicher des Computers (--store machine), und binden Sie sie dann.</translation>
    </message>
    <message>
        <source>The certificate does not lie in the computer&apos;s Personal store any more, or its key is missing, damaged or stored for one user only. What was bound there before stays bound.</source>
        <translation>Das Zertifikat liegt nicht mehr im Speicher „Eigene Zertifikate“ des Computers, oder sein Schlüssel fehlt, ist beschädigt oder nur für einen Benutzer gespeichert. Was dort vorher gebunden war, bleibt gebunden.</translation>
    </message>
    <message>
        <source>What was bound before stays bound.</source>
        <translation>Was vorher gebunden war, bleibt gebunden.</translation>
    </message>
    <message>
        <source>Windows said that it was done, and what was read back is something else. What was bound before stays bound.</source>
        <translation>Windows hat gesagt, dass sie geändert ist, und zurückgelesen wurde etwas anderes. Was vorher gebunden war, bleibt gebunden.</translation>
    </message>
    <message>
        <source>A binding was not changed as it was meant to be, and its former state is not back yet: %1.</source>
        <translation>Eine Bindung wurde nicht wie vorgesehen geändert, und ihr früherer Stand ist noch nicht wiederhergestellt: %1.</translation>
    </message>
    <message>
        <source>Check that name and port are right, and show it to those who look after the server.</source>
        <translation>Prüfen Sie, ob Name und Port stimmen, und zeigen Sie es der Betreuung des Servers.</translation>
    </message>
    <message>
        <source>A folder keeps no list of who may read a private key: &quot;%1&quot;.</source>
        <translation>Ein Ordner führt keine Liste, wer einen privaten Schlüssel lesen darf: „%1“.</translation>
    </message>
    <message>
        <source>What lies there can be read by its owner alone. Nothing was changed.</source>
        <translation>Was dort liegt, kann nur sein Besitzer lesen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Leave out --key-read and --key-read-as, or choose a store of Windows, such as --store machine.</source>
        <translation>Lassen Sie --key-read und --key-read-as weg, oder wählen Sie einen Speicher von Windows, etwa --store machine.</translation>
    </message>
    <message>
        <source>Who may read this private key cannot be seen: %1.</source>
        <translation>Wer diesen privaten Schlüssel lesen darf, ist nicht zu sehen: %1.</translation>
    </message>
    <message>
        <source>The key may be missing, or lie in a device that tells nobody. Nothing was changed.</source>
        <translation>Der Schlüssel fehlt vielleicht, oder er liegt in einem Gerät, das es niemandem sagt. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Name the accounts that have to read the new key with --key-read, one by one.</source>
        <translation>Nennen Sie die Konten, die den neuen Schlüssel lesen müssen, einzeln mit --key-read.</translation>
    </message>
    <message>
        <source>Windows did not let the account read the private key.</source>
        <translation>Windows hat das Konto den privaten Schlüssel nicht lesen lassen.</translation>
    </message>
    <message>
        <source>This computer knows no account that is called &quot;%1&quot;.</source>
        <translation>Dieser Computer kennt kein Konto mit dem Namen „%1“.</translation>
    </message>
    <message>
        <source>It may be misspelt, or the server that knows it cannot be reached now. Nothing was changed.</source>
        <translation>Vielleicht ist er falsch geschrieben, oder der Server, der es kennt, ist gerade nicht erreichbar. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Write it as Windows does: DOMAIN\NAME, NT AUTHORITY\NETWORK SERVICE, NT SERVICE\NAME, IIS AppPool\NAME, or as its SID.</source>
        <translation>Schreiben Sie es wie Windows: DOMAIN\NAME, NT AUTHORITY\NETWORK SERVICE, NT SERVICE\NAME, IIS AppPool\NAME, oder als SID.</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>US English</source>
        <translation>Englisch (USA)</translation>
    </message>
    <message>
        <source>It was tried in every form in which programs write passwords, with Caps Lock the other way round, on other keyboard layouts, and without spaces at its ends.</source>
        <translation>Es wurde in jeder Form versucht, in der Programme Kennwörter schreiben, mit umgekehrter Feststelltaste, auf anderen Tastaturlayouts und ohne Leerzeichen am Anfang und Ende.</translation>
    </message>
    <message>
        <source>Compare it letter by letter with what you were given. If it still does not fit, ask the person who sent the file for the password again; it should come by another way than the file.</source>
        <translation>Vergleichen Sie es Zeichen für Zeichen mit dem, was Sie bekommen haben. Passt es immer noch nicht, fragen Sie die Person, die die Datei geschickt hat, noch einmal nach dem Kennwort; es sollte auf einem anderen Weg kommen als die Datei.</translation>
    </message>
    <message>
        <source>This file has no password, but one was given.</source>
        <translation>Diese Datei hat kein Kennwort, aber eines wurde angegeben.</translation>
    </message>
    <message>
        <source>It opens with an empty password, and with no other.</source>
        <translation>Sie öffnet sich mit einem leeren Kennwort und mit keinem anderen.</translation>
    </message>
    <message>
        <source>Leave the password empty.</source>
        <translation>Lassen Sie das Kennwort leer.</translation>
    </message>
    <message>
        <source>There is a space or a line end too much at the beginning or end of the password.</source>
        <translation>Am Anfang oder Ende des Kennworts steht ein Leerzeichen oder ein Zeilenende zu viel.</translation>
    </message>
    <message>
        <source>Without it, the password fits. It often comes along when a password is copied.</source>
        <translation>Ohne das passt das Kennwort. Beim Kopieren kommt es oft mit.</translation>
    </message>
    <message>
        <source>Take it away and try again.</source>
        <translation>Nehmen Sie es weg, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The password stands in quotation marks that do not belong to it.</source>
        <translation>Das Kennwort steht in Anführungszeichen, die nicht dazugehören.</translation>
    </message>
    <message>
        <source>Without them, the password fits.</source>
        <translation>Ohne sie passt das Kennwort.</translation>
    </message>
    <message>
        <source>Take them away and try again.</source>
        <translation>Nehmen Sie sie weg, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Capital and small letters are the wrong way round in this password.</source>
        <translation>Große und kleine Buchstaben sind in diesem Kennwort vertauscht.</translation>
    </message>
    <message>
        <source>The other way round, the password fits. Caps Lock was probably on.</source>
        <translation>Umgekehrt passt das Kennwort. Wahrscheinlich war die Feststelltaste an.</translation>
    </message>
    <message>
        <source>Switch Caps Lock off and type the password again.</source>
        <translation>Schalten Sie die Feststelltaste aus, und geben Sie das Kennwort noch einmal ein.</translation>
    </message>
    <message>
        <source>This password was typed on another keyboard layout than the one it is meant for.</source>
        <translation>Dieses Kennwort wurde auf einem anderen Tastaturlayout eingegeben als dem, für das es gedacht ist.</translation>
    </message>
    <message>
        <source>The same keys fit on a keyboard of this layout: %1.</source>
        <translation>Dieselben Tasten passen auf einer Tastatur mit diesem Layout: %1.</translation>
    </message>
    <message>
        <source>Choose that layout, or look for the characters that are elsewhere, and type the password again.</source>
        <translation>Wählen Sie dieses Layout, oder suchen Sie die Zeichen, die woanders liegen, und geben Sie das Kennwort noch einmal ein.</translation>
    </message>
    <message>
        <source>This PFX was damaged or changed after it was made.</source>
        <translation>Diese PFX-Datei wurde beschädigt oder verändert, nachdem sie erstellt worden war.</translation>
    </message>
    <message>
        <source>The password is right: it opens what is inside. The seal around it is broken.</source>
        <translation>Das Kennwort ist richtig: Es öffnet, was darin ist. Das Siegel darum ist gebrochen.</translation>
    </message>
    <message>
        <source>Copy or download it again. If that does not help, ask the person who sent it to export it again, with one password.</source>
        <translation>Kopieren Sie sie noch einmal, oder laden Sie sie noch einmal herunter. Hilft das nicht, bitten Sie die Person, die sie geschickt hat, sie noch einmal zu exportieren, mit einem einzigen Kennwort.</translation>
    </message>
    <message>
        <source>The password fits the seal of this PFX, and does not open what is inside.</source>
        <translation>Das Kennwort gehört zum Siegel dieser PFX-Datei, öffnet aber nicht, was darin ist.</translation>
    </message>
    <message>
        <source>The file was made with two different passwords, or the program that exported it made a mistake: old versions of Firefox did. Windows and AssistCert use one password for both.</source>
        <translation>Die Datei wurde mit zwei verschiedenen Kennwörtern erstellt, oder das exportierende Programm hat einen Fehler gemacht, wie es alte Versionen von Firefox taten. Windows und AssistCert verwenden für beide dasselbe Kennwort.</translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>Certificate %1 was installed into %2 by %3. Receipt: %4.</source>
        <translation>Das Zertifikat %1 wurde von %3 in %2 installiert. Beleg: %4.</translation>
    </message>
    <message>
        <source>Certificate %1 was installed by %2 although the check found errors: %3.</source>
        <translation>Das Zertifikat %1 wurde von %2 installiert, obwohl die Prüfung Fehler fand: %3.</translation>
    </message>
    <message>
        <source>Allowed by: %1.</source>
        <translation>Erlaubt von: %1.</translation>
    </message>
    <message>
        <source>An import into %1 was taken back by %2. Certificates: %3.</source>
        <translation>Ein Import in %1 wurde von %2 rückgängig gemacht. Zertifikate: %3.</translation>
    </message>
    <message>
        <source>Certificates were removed from %1 with their keys by %2: %3.</source>
        <translation>Zertifikate wurden von %2 mit ihren Schlüsseln aus %1 entfernt: %3.</translation>
    </message>
    <message>
        <source>Certificate %1 was bound to %2 by %3. Receipt: %4.</source>
        <translation>Das Zertifikat %1 wurde von %3 an %2 gebunden. Beleg: %4.</translation>
    </message>
    <message>
        <source>A binding was taken back by %1. Endpoints: %2.</source>
        <translation>Eine Bindung wurde von %1 rückgängig gemacht. Endpunkte: %2.</translation>
    </message>
    <message>
        <source>The private key of certificate %1 was opened to accounts by %2. They may read it now: %3. Receipt: %4.</source>
        <translation>Den privaten Schlüssel des Zertifikats %1 hat %2 für Konten freigegeben. Lesen dürfen ihn jetzt: %3. Beleg: %4.</translation>
    </message>
    <message>
        <source>That accounts may read a private key was taken back by %1. They may not read it any more: %2.</source>
        <translation>Dass Konten einen privaten Schlüssel lesen dürfen, hat %1 zurückgenommen. Nicht mehr lesen dürfen ihn: %2.</translation>
    </message>
</context>
<context>
    <name>FilePageText</name>
    <message>
        <source>File to Import</source>
        <translation>Zu importierende Datei</translation>
    </message>
    <message>
        <source>Choose the PFX file that holds the server&apos;s certificate together with its private key.</source>
        <translation>Wählen Sie die PFX-Datei, die das Zertifikat des Servers zusammen mit seinem privaten Schlüssel enthält.</translation>
    </message>
    <message>
        <source>File na&amp;me:</source>
        <translation>Dateina&amp;me:</translation>
    </message>
    <message>
        <source>B&amp;rowse...</source>
        <translation>&amp;Durchsuchen...</translation>
    </message>
    <message>
        <source>Recent f&amp;olders</source>
        <translation>Zuletzt verwendete &amp;Ordner</translation>
    </message>
    <message>
        <source>No folder yet</source>
        <translation>Noch kein Ordner</translation>
    </message>
    <message>
        <source>You can also drag the file into this window.</source>
        <translation>Sie können die Datei auch in dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>Personal Information Exchange - PKCS #12 (.PFX, .P12)</source>
        <translation>Privater Informationsaustausch - PKCS #12 (.PFX, .P12)</translation>
    </message>
    <message>
        <source>Choose the PFX file</source>
        <translation>PFX-Datei auswählen</translation>
    </message>
    <message>
        <source>PFX files (*.pfx *.p12 *.PFX *.P12)</source>
        <translation>PFX-Dateien (*.pfx *.p12 *.PFX *.P12)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;What certificate must I order?</source>
        <translation>Welches Zertifikat muss ich &amp;bestellen?</translation>
    </message>
    <message>
        <source>Looking into %1</source>
        <translation>%1 wird angesehen</translation>
    </message>
    <message>
        <source>Older Windows refuse this encryption with the words &quot;password incorrect&quot;. Nothing to do: AssistCert converts the file while it imports it.</source>
        <translation>Ältere Windows-Versionen lehnen diese Verschlüsselung mit einem angeblich falschen Kennwort ab. Es ist nichts zu tun: AssistCert wandelt die Datei beim Importieren um.</translation>
    </message>
    <message>
        <source>Choose the PFX file first: press Browse, or drag it into this window.</source>
        <translation>Wählen Sie zuerst die PFX-Datei: mit „Durchsuchen“, oder indem Sie sie in dieses Fenster ziehen.</translation>
    </message>
    <message>
        <source>You dropped %1 files. Only one can be imported at a time: drop the PFX file alone.</source>
        <translation>Sie haben %1 Dateien abgelegt. Es kann immer nur eine importiert werden: Legen Sie nur die PFX-Datei ab.</translation>
    </message>
    <message>
        <source>What you dropped is not a file on this computer. Save it in a folder first, then drop it from there.</source>
        <translation>Was Sie abgelegt haben, ist keine Datei auf diesem Computer. Speichern Sie es zuerst in einem Ordner, und legen Sie es dann von dort ab.</translation>
    </message>
    <message>
        <source>This file is made up. It is there to practise with, and goes when you close the wizard.</source>
        <translation>Diese Datei ist erfunden. Sie dient zum Üben und verschwindet, wenn Sie den Assistenten schließen.</translation>
    </message>
    <message>
        <source>This is a PFX file, as it should be. Press Next.</source>
        <translation>Das ist eine PFX-Datei, wie es sein soll. Wählen Sie „Weiter“.</translation>
    </message>
    <message>
        <source>It is in &amp;Personal already...</source>
        <translation>Liegt schon unter „&amp;Eigene Zertifikate“...</translation>
    </message>
    <message>
        <source>Reading the certificates in Personal</source>
        <translation>Eigene Zertifikate werden gelesen</translation>
    </message>
    <message>
        <source>%1 is in Personal already. No file is needed: press Next. Or choose a file instead.</source>
        <translation>%1 liegt schon unter „Eigene Zertifikate“. Eine Datei ist nicht nötig: Klicken Sie auf „Weiter“. Oder wählen Sie stattdessen eine Datei.</translation>
    </message>
    <message>
        <source>Already in Personal</source>
        <translation>Liegt schon unter „Eigene Zertifikate“</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>(date unknown)</source>
        <translation>(Datum unbekannt)</translation>
    </message>
    <message>
        <source>The certificate is valid for %1; the rule of its day of issue allows %2.</source>
        <translation>Das Zertifikat hat eine Laufzeit von %1; die am Ausstellungstag geltende Regel erlaubt eine Laufzeit von %2.</translation>
    </message>
    <message>
        <source>The certificate is valid for longer than the rule of its day of issue allows.</source>
        <translation>Das Zertifikat ist länger gültig, als die am Ausstellungstag geltende Regel erlaubt.</translation>
    </message>
    <message>
        <source>This is the certificate of a certificate authority (CA), not of a server.</source>
        <translation>Das ist das Zertifikat einer Zertifizierungsstelle (CA), nicht das eines Servers.</translation>
    </message>
    <message>
        <source>A CA certificate signs other certificates; clients refuse it on a server. Ask the person who sent the file for the PFX with the server&apos;s own certificate.</source>
        <translation>Ein CA-Zertifikat signiert andere Zertifikate; Clients lehnen es auf einem Server ab. Bitten Sie die Person, die die Datei geschickt hat, um die PFX-Datei mit dem eigenen Zertifikat des Servers.</translation>
    </message>
    <message>
        <source>This looks like a %1 API certificate: %1 stands in the name of its issuer.</source>
        <translation>Das sieht nach einem %1-API-Zertifikat aus: %1 steht im Namen seines Ausstellers.</translation>
    </message>
    <message>
        <source>This looks like a %1 API certificate: %1 stands in its name.</source>
        <translation>Das sieht nach einem %1-API-Zertifikat aus: %1 steht in seinem Namen.</translation>
    </message>
    <message>
        <source>This goes by the name only. The %1 API certificates are made in another way and do not belong here: choose the PFX with the server&apos;s SSL certificate. If you know that this is the one and only its name misleads, it can be installed all the same: Install anyway, or --force.</source>
        <translation>Das geht nur nach dem Namen. Die %1-API-Zertifikate entstehen auf andere Weise und gehören nicht hierher: Wählen Sie die PFX-Datei mit dem SSL-Zertifikat des Servers. Wenn Sie wissen, dass es dieses ist und nur sein Name in die Irre führt, kann es dennoch installiert werden: „Trotzdem installieren“ oder --force.</translation>
    </message>
    <message>
        <source>The certificate is not meant for a server.</source>
        <translation>Das Zertifikat ist nicht für einen Server bestimmt.</translation>
    </message>
    <message>
        <source>Its list of uses leaves out server authentication, so browsers and devices refuse it. Ask the person who ordered it for a certificate for a web server.</source>
        <translation>In der Liste seiner Verwendungszwecke fehlt die Serverauthentifizierung; deshalb lehnen Browser und Geräte es ab. Bitten Sie die Person, die es bestellt hat, um ein Zertifikat für einen Webserver.</translation>
    </message>
    <message>
        <source>The key of the certificate is too weak: %1.</source>
        <translation>Der Schlüssel des Zertifikats ist zu schwach: %1.</translation>
    </message>
    <message>
        <source>kind unknown</source>
        <translation>Art unbekannt</translation>
    </message>
    <message>
        <source>Browsers and devices refuse it. Ask the person who ordered the certificate for one with a new key: RSA with 2048 bits or more.</source>
        <translation>Browser und Geräte lehnen es ab. Bitten Sie die Person, die das Zertifikat bestellt hat, um eines mit einem neuen Schlüssel: RSA mit mindestens 2048 Bit.</translation>
    </message>
    <message>
        <source>%1 is signed in a way that is no longer considered safe: %2.</source>
        <translation>%1 ist auf eine Art signiert, die nicht mehr als sicher gilt: %2.</translation>
    </message>
    <message>
        <source>A certificate</source>
        <translation>Ein Zertifikat</translation>
    </message>
    <message>
        <source>Some clients refuse it. Ask the person who ordered the certificate to have it issued again with a SHA-256 signature.</source>
        <translation>Manche Clients lehnen es ab. Bitten Sie die Person, die das Zertifikat bestellt hat, es mit einer SHA-256-Signatur neu ausstellen zu lassen.</translation>
    </message>
    <message>
        <source>The certificate expired on %1.</source>
        <translation>Das Zertifikat ist am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>Nobody accepts it any more. Check that you chose the newest file; if so, ask the person who ordered the certificate to renew it.</source>
        <translation>Niemand akzeptiert es mehr. Prüfen Sie, ob Sie die neueste Datei gewählt haben; wenn ja, bitten Sie die Person, die das Zertifikat bestellt hat, es zu erneuern.</translation>
    </message>
    <message>
        <source>The certificate is not valid before %1.</source>
        <translation>Das Zertifikat ist erst ab %1 gültig.</translation>
    </message>
    <message>
        <source>Check the date of this computer first. If it is right, install the certificate from %1 on; if you need one now, ask the person who ordered it.</source>
        <translation>Prüfen Sie zuerst das Datum dieses Computers. Ist es richtig, installieren Sie das Zertifikat ab %1; wenn Sie jetzt eines brauchen, fragen Sie die Person, die es bestellt hat.</translation>
    </message>
    <message>
        <source>The certificate %1.</source>
        <translation>Das Zertifikat %1.</translation>
    </message>
    <message>
        <source>The certificate expires soon: on %1.</source>
        <translation>Das Zertifikat läuft bald ab: am %1.</translation>
    </message>
    <message>
        <source>It can be installed now. Check that you chose the newest file, and ask the person who ordered it to order the next one already.</source>
        <translation>Es kann jetzt installiert werden. Prüfen Sie, ob Sie die neueste Datei gewählt haben, und bitten Sie die Person, die es bestellt hat, schon das nächste zu bestellen.</translation>
    </message>
    <message>
        <source>Nothing to do: the rule binds public certificate authorities (CAs), and this certificate comes from a private one.</source>
        <translation>Es ist nichts zu tun: Die Regel bindet öffentliche Zertifizierungsstellen (CAs), und dieses Zertifikat stammt von einer privaten.</translation>
    </message>
    <message>
        <source>Some browsers and devices refuse such a certificate. Ask the certificate authority (CA) that issued it for one with a shorter life.</source>
        <translation>Manche Browser und Geräte lehnen ein solches Zertifikat ab. Bitten Sie die Zertifizierungsstelle (CA), die es ausgestellt hat, um eines mit kürzerer Laufzeit.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is broken: its issuer&apos;s signature on it is wrong.</source>
        <translation>Das Zertifikat des Servers ist fehlerhaft: Die Signatur seines Ausstellers darauf ist falsch.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate does not hold when its chain is checked.</source>
        <translation>Das Zertifikat des Servers hält der Prüfung seiner Kette nicht stand.</translation>
    </message>
    <message>
        <source>The chain is broken: the signature on %1 is wrong.</source>
        <translation>Die Kette ist fehlerhaft: Die Signatur auf %1 ist falsch.</translation>
    </message>
    <message>
        <source>The chain is broken: %1 is expired or not valid yet.</source>
        <translation>Die Kette ist fehlerhaft: %1 ist abgelaufen oder noch nicht gültig.</translation>
    </message>
    <message>
        <source>The chain is broken: %1 signed a certificate and was not allowed to.</source>
        <translation>Die Kette ist fehlerhaft: %1 hat ein Zertifikat signiert und durfte das nicht.</translation>
    </message>
    <message>
        <source>The chain is broken at %1.</source>
        <translation>Die Kette ist fehlerhaft bei %1.</translation>
    </message>
    <message>
        <source>Clients refuse it, and other certificates in the file would not help. Ask the person who ordered it to have the certificate issued again, and for a PFX with the new one.</source>
        <translation>Clients lehnen es ab, und andere Zertifikate in der Datei würden nicht helfen. Bitten Sie die Person, die es bestellt hat, das Zertifikat neu ausstellen zu lassen, und um eine PFX-Datei mit dem neuen.</translation>
    </message>
    <message>
        <source>The chain leads from the certificate to the certificate authority (CA) behind it; clients refuse a broken one. Ask the person who sent the file for a PFX with the CA&apos;s current certificates.</source>
        <translation>Die Kette führt vom Zertifikat zur Zertifizierungsstelle (CA) dahinter; Clients lehnen eine fehlerhafte ab. Bitten Sie die Person, die die Datei geschickt hat, um eine PFX-Datei mit den aktuellen Zertifikaten der CA.</translation>
    </message>
    <message>
        <source>The one to replace has the thumbprint %1.</source>
        <translation>Zu ersetzen ist das mit dem Fingerabdruck %1.</translation>
    </message>
    <message>
        <source>The certificate of the issuer is missing: %1.</source>
        <translation>Das Zertifikat des Ausstellers fehlt: %1.</translation>
    </message>
    <message>
        <source>Without it the server may send an incomplete chain, which some devices refuse. Ask the person who sent the file to export it again, with all certificates of the certification path.</source>
        <translation>Ohne dieses sendet der Server möglicherweise eine unvollständige Kette, die manche Geräte ablehnen. Bitten Sie die Person, die die Datei geschickt hat, sie noch einmal mit allen Zertifikaten im Zertifizierungspfad zu exportieren.</translation>
    </message>
    <message>
        <source>This computer does not trust the root certificate of the chain: %1.</source>
        <translation>Dieser Computer vertraut dem Stammzertifikat der Kette nicht: %1.</translation>
    </message>
    <message>
        <source>This is usual with a company&apos;s own certificate authority (CA). If %1 is your company&apos;s, go on: the devices that connect have to trust it, and its administrators know whether they do. If you do not know it, ask the person who ordered the certificate.</source>
        <translation>Das ist üblich bei einer unternehmenseigenen Zertifizierungsstelle (CA). Wenn %1 die Ihres Unternehmens ist, fahren Sie fort: Die Geräte, die sich verbinden, müssen ihr vertrauen, und deren Administratoren wissen, ob sie es tun. Wenn Sie sie nicht kennen, fragen Sie die Person, die das Zertifikat bestellt hat.</translation>
    </message>
    <message>
        <source>The chain leads to %1, whose own certificate is neither in the file nor trusted by this computer.</source>
        <translation>Die Kette führt zu %1; dessen eigenes Zertifikat liegt weder in der Datei, noch vertraut ihm dieser Computer.</translation>
    </message>
    <message>
        <source>This is usual with a company&apos;s own certificate authority (CA). If %1 is your company&apos;s, go on. If the certificate was bought from a public CA, a certificate of the chain is missing: ask the person who sent the file for a PFX with the whole chain.</source>
        <translation>Das ist üblich bei einer unternehmenseigenen Zertifizierungsstelle (CA). Wenn %1 die Ihres Unternehmens ist, fahren Sie fort. Wurde das Zertifikat bei einer öffentlichen CA gekauft, fehlt ein Zertifikat der Kette: Bitten Sie die Person, die die Datei geschickt hat, um eine PFX-Datei mit der ganzen Kette.</translation>
    </message>
    <message>
        <source>The certificate is self-signed: no certificate authority (CA) stands behind it.</source>
        <translation>Das Zertifikat ist selbstsigniert: Keine Zertifizierungsstelle (CA) steht dahinter.</translation>
    </message>
    <message>
        <source>That is enough for a test. In use, browsers and devices warn or refuse, unless each of them was told to trust it. Ask the person who ordered it for a certificate from a CA.</source>
        <translation>Für einen Test genügt das. Im Betrieb warnen Browser und Geräte oder lehnen es ab, sofern nicht auf jedem einzelnen eingestellt ist, dass es vertrauenswürdig ist. Bitten Sie die Person, die es bestellt hat, um ein Zertifikat von einer CA.</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>No certificate can be seen: a part of this file is encrypted for somebody&apos;s certificate.</source>
        <translation>Es ist kein Zertifikat zu sehen: Ein Teil dieser Datei ist für das Zertifikat einer bestimmten Person verschlüsselt.</translation>
    </message>
    <message>
        <source>Only the owner of that certificate can open that part. Ask the person who sent the file to export it again, protected by a password alone.</source>
        <translation>Nur wer dieses Zertifikat besitzt, kann den Teil öffnen. Bitten Sie die Person, die die Datei geschickt hat, sie noch einmal zu exportieren, geschützt nur durch ein Kennwort.</translation>
    </message>
    <message>
        <source>There is no certificate in this file.</source>
        <translation>In dieser Datei ist kein Zertifikat.</translation>
    </message>
    <message>
        <source>Nothing can be installed from it. Ask the person who sent it for a PFX that holds the server&apos;s certificate together with its private key.</source>
        <translation>Daraus kann nichts installiert werden. Bitten Sie die Person, die sie geschickt hat, um eine PFX-Datei, die das Zertifikat des Servers zusammen mit seinem privaten Schlüssel enthält.</translation>
    </message>
    <message>
        <source>The private key is of a kind that AssistCert cannot use.</source>
        <translation>Der private Schlüssel ist von einer Art, die AssistCert nicht verwenden kann.</translation>
    </message>
    <message>
        <source>Ask the person who ordered the certificate for one with a usual key: RSA with 2048 bits or more.</source>
        <translation>Bitten Sie die Person, die das Zertifikat bestellt hat, um eines mit einem üblichen Schlüssel: RSA mit mindestens 2048 Bit.</translation>
    </message>
    <message>
        <source>The private key is missing.</source>
        <translation>Der private Schlüssel fehlt.</translation>
    </message>
    <message>
        <source>A server needs the certificate and its private key together. Ask the person who sent the file to export it again as a PFX, this time with the private key.</source>
        <translation>Ein Server braucht das Zertifikat zusammen mit seinem privaten Schlüssel. Bitten Sie die Person, die die Datei geschickt hat, sie noch einmal als PFX-Datei zu exportieren, diesmal mit dem privaten Schlüssel.</translation>
    </message>
    <message>
        <source>The private key does not belong to any certificate in this file.</source>
        <translation>Der private Schlüssel gehört zu keinem Zertifikat in dieser Datei.</translation>
    </message>
    <message>
        <source>Key and certificate were not made together. Ask the person who sent the file to export the certificate again, together with its own private key.</source>
        <translation>Schlüssel und Zertifikat sind nicht zusammen entstanden. Bitten Sie die Person, die die Datei geschickt hat, das Zertifikat noch einmal zusammen mit seinem eigenen privaten Schlüssel zu exportieren.</translation>
    </message>
    <message>
        <source>This file holds several certificates with a private key.</source>
        <translation>Diese Datei enthält mehrere Zertifikate mit privatem Schlüssel.</translation>
    </message>
    <message>
        <source>Choose the one to install. The console program takes it as --certificate THUMBPRINT. If you do not know which, ask the person who sent the file.</source>
        <translation>Wählen Sie das aus, das installiert werden soll. Das Konsolenprogramm nimmt es als --certificate THUMBPRINT. Wenn Sie nicht wissen, welches, fragen Sie die Person, die die Datei geschickt hat.</translation>
    </message>
    <message>
        <source>This file holds %1 certificates with a private key.</source>
        <translation>Diese Datei enthält %1 Zertifikate mit privatem Schlüssel.</translation>
    </message>
    <message>
        <source>Choose the one to install. The console program takes it as --certificate THUMBPRINT, with one of: %1. If you do not know which, ask the person who sent the file.</source>
        <translation>Wählen Sie das aus, das installiert werden soll. Das Konsolenprogramm nimmt es als --certificate THUMBPRINT, mit einem von: %1. Wenn Sie nicht wissen, welches, fragen Sie die Person, die die Datei geschickt hat.</translation>
    </message>
    <message>
        <source>The file also holds a root certificate: %1.</source>
        <translation>Die Datei enthält auch ein Stammzertifikat: %1.</translation>
    </message>
    <message>
        <source>The server works with it and does not need it. AssistCert makes no computer trust it without your consent. Mention it in the ticket, so that the next PFX comes without it.</source>
        <translation>Der Server funktioniert damit und braucht es nicht. Ohne Ihre Zustimmung bringt AssistCert keinen Computer dazu, ihm zu vertrauen. Erwähnen Sie es im Ticket, damit die nächste PFX-Datei ohne es kommt.</translation>
    </message>
    <message>
        <source>Nothing to do: AssistCert converts the file while it imports it. Only the Management Console of an older Windows would refuse it. Windows Server 2019 has build 17763.</source>
        <translation>Es ist nichts zu tun: AssistCert wandelt die Datei beim Importieren um. Nur die Management Console eines älteren Windows würde sie ablehnen. Windows Server 2019 hat den Build 17763.</translation>
    </message>
    <message>
        <source>The file is encrypted in a way that Windows reads from build %1 on.</source>
        <translation>Die Datei ist auf eine Art verschlüsselt, die Windows ab Build %1 liest.</translation>
    </message>
    <message>
        <source>The file is encrypted in a way that only a newer Windows reads.</source>
        <translation>Die Datei ist auf eine Art verschlüsselt, die nur ein neueres Windows liest.</translation>
    </message>
    <message>
        <source>This certificate is already installed, with its private key.</source>
        <translation>Dieses Zertifikat ist bereits mit seinem privaten Schlüssel installiert.</translation>
    </message>
    <message>
        <source>Nothing has to be imported: it is left as it is. After a first installation or an upgrade, go back to the installer of the product. In a renewal, bind it to the site and update the thumbprint, where that is not done yet.</source>
        <translation>Es muss nichts importiert werden: Es bleibt, wie es ist. Nach einer Erstinstallation oder einem Upgrade kehren Sie zum Installationsprogramm des Produkts zurück. Bei einer Erneuerung binden Sie es an die Website und aktualisieren den Fingerabdruck, sofern das noch nicht geschehen ist.</translation>
    </message>
    <message>
        <source>A certificate with the same names is already installed; this one is to take its place.</source>
        <translation>Ein Zertifikat mit denselben Namen ist bereits installiert; dieses soll an seine Stelle treten.</translation>
    </message>
    <message>
        <source>Nothing to do now. The old one stays until the server uses the new one: the next steps after the import say how.</source>
        <translation>Jetzt ist nichts zu tun. Das alte bleibt, bis der Server das neue verwendet: Die nächsten Schritte nach dem Import sagen, wie.</translation>
    </message>
    <message>
        <source>The file also holds a private key of a kind that AssistCert leaves out: %1.</source>
        <translation>Die Datei enthält auch einen privaten Schlüssel von einer Art, die AssistCert auslässt: %1.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Nothing to do, unless another line here says that a private key is missing.</source>
        <translation>Es ist nichts zu tun, sofern hier nicht eine andere Zeile sagt, dass ein privater Schlüssel fehlt.</translation>
    </message>
    <message>
        <source>Ask the person who ordered the certificate for one that lists %1 as well.</source>
        <translation>Bitten Sie die Person, die das Zertifikat bestellt hat, um eines, in dem auch %1 steht.</translation>
    </message>
    <message>
        <source>The nearest name in it is %1. The star stands for one label only, that is, for a text without a dot; %2 has more than one in front of %3.</source>
        <translation>Der ähnlichste Name darin ist %1. Der Stern steht nur für einen einzigen Namensteil, also für einen Text ohne Punkt; %2 hat vor %3 mehr als einen.</translation>
    </message>
    <message>
        <source>The nearest name in it is %1. The star stands for one label, that is, for a text without a dot; %2 has none in that place.</source>
        <translation>Der ähnlichste Name darin ist %1. Der Stern steht für genau einen Namensteil, also für einen Text ohne Punkt; %2 hat an dieser Stelle keinen.</translation>
    </message>
    <message>
        <source>The nearest name in it is %1. Check first that %2 is spelt correctly.</source>
        <translation>Der ähnlichste Name darin ist %1. Prüfen Sie zuerst, ob %2 richtig geschrieben ist.</translation>
    </message>
    <message>
        <source>This is neither a wildcard nor a SAN certificate: what it lists cannot be the name of a host: %1.</source>
        <translation>Das ist weder ein Wildcard- noch ein SAN-Zertifikat: Was darin aufgeführt ist, kann kein Hostname sein: %1.</translation>
    </message>
    <message>
        <source>This is neither a wildcard nor a SAN certificate: %1 stands only in the common name, which is not looked at any more.</source>
        <translation>Das ist weder ein Wildcard- noch ein SAN-Zertifikat: %1 steht nur im allgemeinen Namen (CN), der nicht mehr beachtet wird.</translation>
    </message>
    <message>
        <source>This is neither a wildcard nor a SAN certificate: it lists no host name.</source>
        <translation>Das ist weder ein Wildcard- noch ein SAN-Zertifikat: Es führt keinen Hostnamen auf.</translation>
    </message>
    <message>
        <source>The product needs a wildcard or SAN certificate: SAN (subject alternative names) is the list of the host names it is for, and a wildcard such as *.example.com in it stands for many. Ask the person who ordered the certificate for one with every host name of the installation.</source>
        <translation>Das Produkt braucht ein Wildcard- oder SAN-Zertifikat: SAN (alternative Antragstellernamen) ist die Liste der Hostnamen, für die es gilt, und ein Platzhalter (Wildcard) wie *.example.com darin steht für viele. Bitten Sie die Person, die das Zertifikat bestellt hat, um eines mit allen Hostnamen der Installation.</translation>
    </message>
    <message>
        <source>The certificate does not cover the host name %1.</source>
        <translation>Das Zertifikat deckt den Hostnamen %1 nicht ab.</translation>
    </message>
    <message>
        <source>There are no names in it to compare with.</source>
        <translation>Es enthält keine Namen, mit denen verglichen werden könnte.</translation>
    </message>
    <message>
        <source>The wildcard is too broad: %1.</source>
        <translation>Der Platzhalter (Wildcard) ist zu weit gefasst: %1.</translation>
    </message>
    <message>
        <source>Browsers refuse a wildcard directly under a public ending such as .com or .co.uk. Ask the person who ordered the certificate for one with your own domain behind the star, such as *.example.com.</source>
        <translation>Browser lehnen einen Platzhalter direkt unter einer öffentlichen Endung wie .com oder .co.uk ab. Bitten Sie die Person, die das Zertifikat bestellt hat, um eines mit Ihrer eigenen Domäne hinter dem Stern, zum Beispiel *.example.com.</translation>
    </message>
    <message>
        <source>The installed certificate covers a name that this one does not.</source>
        <translation>Das installierte Zertifikat deckt einen Namen ab, den dieses nicht abdeckt.</translation>
    </message>
    <message>
        <source>The installed certificate covers names that this one does not: %1.</source>
        <translation>Das installierte Zertifikat deckt Namen ab, die dieses nicht abdeckt: %1.</translation>
    </message>
    <message>
        <source>Whoever still connects by such a name will see a warning. Ask the person who ordered the certificate whether it was left out on purpose, and put the answer into the ticket.</source>
        <translation>Wer sich noch mit einem solchen Namen verbindet, sieht eine Warnung. Fragen Sie die Person, die das Zertifikat bestellt hat, ob er absichtlich weggelassen wurde, und übernehmen Sie die Antwort ins Ticket.</translation>
    </message>
    <message>
        <source>The key of the certificate is broken: anybody can work out its private half (%1).</source>
        <translation>Der Schlüssel des Zertifikats ist unbrauchbar: Den privaten Teil kann sich jeder ausrechnen (%1).</translation>
    </message>
    <message>
        <source>Whoever does can read what the server sends and receives. Ask the person who ordered the certificate for one with a new key, made by another program.</source>
        <translation>Wer das tut, kann mitlesen, was der Server sendet und empfängt. Bitten Sie die Person, die das Zertifikat bestellt hat, um eines mit einem neuen Schlüssel, den ein anderes Programm erzeugt hat.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has dates that are not written as they must be.</source>
        <translation>Die Datumsangaben im Zertifikat des Servers sind nicht so geschrieben, wie sie es sein müssen.</translation>
    </message>
</context>
<context>
    <name>FrameText</name>
    <message>
        <source>AssistCert</source>
        <translation>AssistCert</translation>
    </message>
    <message>
        <source>This computer: %1</source>
        <translation>Dieser Computer: %1</translation>
    </message>
    <message>
        <source>&lt; &amp;Back</source>
        <translation>&lt; &amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>&amp;Weiter &gt;</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertig stellen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>Stopping. What was begun is taken back first.</source>
        <translation>Es wird angehalten. Zuerst wird rückgängig gemacht, was begonnen wurde.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>%1 (%2 s)</source>
        <translation>%1 (%2 s)</translation>
    </message>
    <message>
        <source>The certificate is being installed right now. If you leave, it is stopped, and everything is put back as it was before. Do you want to stop and leave?</source>
        <translation>Das Zertifikat wird gerade installiert. Wenn Sie den Assistenten verlassen, wird das angehalten und alles wiederhergestellt, wie es zuvor war. Möchten Sie anhalten und den Assistenten verlassen?</translation>
    </message>
    <message>
        <source>AssistCert Help</source>
        <translation>Hilfe zu AssistCert</translation>
    </message>
    <message>
        <source>en</source>
        <translation>de</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The import is being taken back. Please wait until that has ended.</source>
        <translation>Der Import wird rückgängig gemacht. Bitte warten Sie, bis das beendet ist.</translation>
    </message>
</context>
<context>
    <name>HandOverText</name>
    <message>
        <source>Issued to: %1</source>
        <translation>Ausgestellt für: %1</translation>
    </message>
    <message>
        <source>Thumbprint: %1</source>
        <translation>Fingerabdruck: %1</translation>
    </message>
    <message>
        <source>It %1.</source>
        <translation>Es %1.</translation>
    </message>
    <message>
        <source>Renewal of the SSL certificate of %1</source>
        <translation>Erneuerung des SSL-Zertifikats von %1</translation>
    </message>
    <message>
        <source>Computer: %1</source>
        <translation>Auf dem Computer: %1</translation>
    </message>
    <message>
        <source>By: %1</source>
        <translation>Durch: %1</translation>
    </message>
    <message>
        <source>As of: %1</source>
        <translation>Stand: %1</translation>
    </message>
    <message>
        <source>New certificate</source>
        <translation>Neues Zertifikat</translation>
    </message>
    <message>
        <source>Old certificate</source>
        <translation>Altes Zertifikat</translation>
    </message>
    <message>
        <source>Old certificate: none was found in the store.</source>
        <translation>Altes Zertifikat: Im Zertifikatspeicher wurde keines gefunden.</translation>
    </message>
    <message>
        <source>Servers still to do</source>
        <translation>Server, die noch zu tun sind</translation>
    </message>
    <message>
        <source>How to put it back</source>
        <translation>Wie es rückgängig gemacht wird</translation>
    </message>
    <message>
        <source>Bindings and certificate: assistcert undo %1</source>
        <translation>Bindungen und Zertifikat: assistcert undo %1</translation>
    </message>
    <message>
        <source>The certificate: assistcert undo %1</source>
        <translation>Das Zertifikat: assistcert undo %1</translation>
    </message>
    <message>
        <source>The bindings: assistcert undo %1</source>
        <translation>Die Bindungen: assistcert undo %1</translation>
    </message>
    <message>
        <source>In %1: save the old thumbprint %2 again.</source>
        <translation>In %1: Speichern Sie wieder den alten Fingerabdruck %2.</translation>
    </message>
    <message>
        <source>Mind: that old certificate has expired. With it, users are warned or turned away.</source>
        <translation>Achtung: Dieses alte Zertifikat ist abgelaufen. Damit werden Benutzer gewarnt oder abgewiesen.</translation>
    </message>
    <message>
        <source>Nothing was changed by this renewal.</source>
        <translation>Durch diese Erneuerung wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Getan</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Left to do</source>
        <translation>Noch zu tun</translation>
    </message>
    <message>
        <source>Next renewal</source>
        <translation>Nächste Erneuerung</translation>
    </message>
    <message>
        <source>Order the new certificate, then start AssistCert and choose &quot;Renew between releases&quot;.</source>
        <translation>Bestellen Sie das neue Zertifikat, starten Sie dann AssistCert, und wählen Sie „Zwischen Releases erneuern“.</translation>
    </message>
    <message>
        <source>Renew the SSL certificate of %1 on %2</source>
        <translation>SSL-Zertifikat von %1 auf %2 erneuern</translation>
    </message>
</context>
<context>
    <name>InstalledText</name>
    <message>
        <source>Already in Personal</source>
        <translation>Liegt schon unter „Eigene Zertifikate“</translation>
    </message>
    <message>
        <source>Choose the new certificate. It is checked next, and no file and no password are needed.</source>
        <translation>Wählen Sie das neue Zertifikat. Es wird als Nächstes geprüft; weder Datei noch Kennwort sind nötig.</translation>
    </message>
    <message>
        <source>There is no certificate with a private key in Personal. Press Cancel, and choose the PFX file instead.</source>
        <translation>Unter „Eigene Zertifikate“ liegt kein Zertifikat mit privatem Schlüssel. Klicken Sie auf „Abbrechen“, und wählen Sie stattdessen die PFX-Datei.</translation>
    </message>
    <message>
        <source>Certificates in Personal</source>
        <translation>Eigene Zertifikate</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Bound to</source>
        <translation>Gebunden an</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>&amp;Take this one</source>
        <translation>&amp;Dieses nehmen</translation>
    </message>
</context>
<context>
    <name>KeyAccessText</name>
    <message>
        <source>(an account that cannot be read)</source>
        <translation>(ein Konto, das nicht zu lesen ist)</translation>
    </message>
    <message>
        <source>%1 is denied something with the old key. The new key denies nobody anything.</source>
        <translation>%1 ist beim alten Schlüssel etwas verboten. Der neue Schlüssel verbietet niemandem etwas.</translation>
    </message>
    <message>
        <source>%1 may do something with the old key, but not read it. The new key grants nothing of that.</source>
        <translation>%1 darf mit dem alten Schlüssel etwas tun, ihn aber nicht lesen. Der neue Schlüssel erlaubt nichts davon.</translation>
    </message>
    <message>
        <source>%1 may do more with the old key than read it. The new key may only be read.</source>
        <translation>%1 darf mit dem alten Schlüssel mehr tun, als ihn zu lesen. Der neue Schlüssel darf nur gelesen werden.</translation>
    </message>
    <message>
        <source>%1 has an entry of an unusual kind with the old key. The new key has none for it.</source>
        <translation>%1 hat beim alten Schlüssel einen Eintrag ungewöhnlicher Art. Der neue Schlüssel hat dafür keinen.</translation>
    </message>
    <message>
        <source>May read the key</source>
        <translation>Schlüssel lesen darf</translation>
    </message>
    <message>
        <source>%1 (full control)</source>
        <translation>%1 (Vollzugriff)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>Nothing: the key of %1 lets nobody read it beside those whom Windows itself lets read every key.</source>
        <translation>Nichts: Den Schlüssel von %1 darf niemand lesen außer denen, die Windows selbst jeden Schlüssel lesen lässt.</translation>
    </message>
    <message>
        <source>Not copied</source>
        <translation>Nicht übernommen</translation>
    </message>
    <message>
        <source>Who may read its private key was left as it is.</source>
        <translation>Wer seinen privaten Schlüssel lesen darf, blieb, wie es war.</translation>
    </message>
    <message>
        <source>Who may read an old key could not be found out. If a service cannot use the new certificate afterwards, let its account read the key: assistcert import --renew --key-read ACCOUNT, or key_read in the profile.</source>
        <translation>Wer einen alten Schlüssel lesen darf, ließ sich nicht feststellen. Kann ein Dienst das neue Zertifikat danach nicht verwenden, lassen Sie sein Konto den Schlüssel lesen: assistcert import --renew --key-read KONTO, oder key_read im Profil.</translation>
    </message>
    <message>
        <source>No longer %1: this renewal let them read it.</source>
        <translation>Nicht mehr %1: erst diese Erneuerung hat es erlaubt.</translation>
    </message>
</context>
<context>
    <name>LetterText</name>
    <message>
        <source>Certificate: %1</source>
        <translation>Zertifikat: %1</translation>
    </message>
    <message>
        <source>Issued by: %1</source>
        <translation>Ausgestellt von: %1</translation>
    </message>
    <message>
        <source>It %1.</source>
        <translation>Es %1.</translation>
    </message>
    <message>
        <source>Thumbprint: %1</source>
        <translation>Fingerabdruck: %1</translation>
    </message>
    <message>
        <source>Host names: not known yet, so they were not checked.</source>
        <translation>Hostnamen: noch nicht bekannt, daher nicht geprüft.</translation>
    </message>
    <message>
        <source>Host names that it has to cover: %1</source>
        <translation>Hostnamen, die es abdecken muss: %1</translation>
    </message>
    <message>
        <source>the full name of the management site: ____________________</source>
        <translation>der vollständige Name der Verwaltungswebsite: ____________________</translation>
    </message>
    <message>
        <source>the full name of each Connection Proctor: ____________________</source>
        <translation>der vollständige Name jedes Connection Proctor: ____________________</translation>
    </message>
    <message>
        <source>It has to be a certificate for a web server (server authentication), with all these names in its subject alternative names:</source>
        <translation>Es muss ein Zertifikat für einen Webserver sein (Serverauthentifizierung) und alle diese Namen unter seinen alternativen Antragstellernamen (SAN) aufführen:</translation>
    </message>
    <message>
        <source>A wildcard such as *.example.com will do where each name has exactly one label in the place of the star.</source>
        <translation>Ein Platzhalter (Wildcard) wie *.example.com genügt, wo jeder Name an der Stelle des Sterns genau einen Namensteil hat.</translation>
    </message>
    <message>
        <source>Key: RSA with 2048 bits or more. Signature: SHA-256.</source>
        <translation>Schlüssel: RSA mit mindestens 2048 Bit. Signatur: SHA-256.</translation>
    </message>
    <message>
        <source>Form: one PFX file (PKCS #12) protected by a password. It holds the certificate, its private key and the certificates of the issuing authorities. Send the password by another way than the file.</source>
        <translation>Form: eine durch ein Kennwort geschützte PFX-Datei (PKCS #12). Sie enthält das Zertifikat, seinen privaten Schlüssel und die Zertifikate der ausstellenden Zertifizierungsstellen. Senden Sie das Kennwort auf einem anderen Weg als die Datei.</translation>
    </message>
    <message>
        <source>Subject: The certificate file %1 cannot be used</source>
        <translation>Betreff: Die Zertifikatdatei %1 kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>Hello,</source>
        <translation>Guten Tag,</translation>
    </message>
    <message>
        <source>the file %1, meant for our %2 server, does not fit. This is why:</source>
        <translation>die Datei %1, bestimmt für unseren %2-Server, passt nicht. Die Gründe:</translation>
    </message>
    <message>
        <source>Please send us a file that fits:</source>
        <translation>Bitte senden Sie uns eine Datei, die passt:</translation>
    </message>
    <message>
        <source>AssistCert on %1: %2</source>
        <translation>AssistCert auf %1: %2</translation>
    </message>
    <message>
        <source>What was noticed:</source>
        <translation>Was aufgefallen ist:</translation>
    </message>
    <message>
        <source>Please order an SSL certificate for our %1 server.</source>
        <translation>Bitte bestellen Sie ein SSL-Zertifikat für unseren %1-Server.</translation>
    </message>
</context>
<context>
    <name>LifeText</name>
    <message>
        <source>The certificate is not valid yet: it begins in less than one day (%1).</source>
        <translation>Das Zertifikat ist noch nicht gültig: Seine Laufzeit beginnt in weniger als einem Tag (%1).</translation>
    </message>
    <message>
        <source>The certificate is not valid yet: it begins in %1 (%2).</source>
        <translation>Das Zertifikat ist noch nicht gültig: Seine Laufzeit beginnt in %1 (%2).</translation>
    </message>
    <message>
        <source>The certificate %1.</source>
        <translation>Das Zertifikat %1.</translation>
    </message>
    <message>
        <source>%1 Valid %2.</source>
        <translation>%1 Gültig %2.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
</context>
<context>
    <name>LiveCellText</name>
    <message>
        <source>It is served with its whole chain, and %1.</source>
        <translation>Es wird mit der ganzen Kette ausgeliefert und %1.</translation>
    </message>
    <message>
        <source>%1 The answer came from %2, which is not an address of this computer.</source>
        <translation>%1 Die Antwort kam von %2; das ist keine Adresse dieses Computers.</translation>
    </message>
    <message>
        <source>If it stays so, ask the administrator of this server whether a service has to be restarted.</source>
        <translation>Bleibt es so, fragen Sie den Administrator dieses Servers, ob ein Dienst neu gestartet werden muss.</translation>
    </message>
    <message>
        <source>If it stays so, restart these services: %1.</source>
        <translation>Bleibt es so, starten Sie diese Dienste neu: %1.</translation>
    </message>
    <message>
        <source>This computer still answers with the old certificate; it %1.</source>
        <translation>Dieser Computer antwortet noch mit dem alten Zertifikat; es %1.</translation>
    </message>
    <message>
        <source>Bind the new one to port %1 on this computer, then check again.</source>
        <translation>Binden Sie auf diesem Computer das neue an Port %1, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Make sure that the new thumbprint is saved in %1, then check again.</source>
        <translation>Stellen Sie sicher, dass der neue Fingerabdruck in %1 gespeichert ist, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>%1 answers with the old certificate; it %2. That is not an address of this computer: it is another server, or something in between such as a load balancer. Renew the certificate there, too.</source>
        <translation>%1 antwortet mit dem alten Zertifikat; es %2. Das ist keine Adresse dieses Computers: Es ist ein anderer Server oder etwas dazwischen, etwa ein Lastverteiler. Erneuern Sie das Zertifikat auch dort.</translation>
    </message>
    <message>
        <source>%1 answers with the certificate %2 (its thumbprint begins with %3); it %4.</source>
        <translation>%1 antwortet mit dem Zertifikat %2 (sein Fingerabdruck beginnt mit %3); es %4.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>That is neither the new one nor one that it replaces. Look what is bound to port %1 there.</source>
        <translation>Das ist weder das neue noch eines, das es ersetzt. Sehen Sie nach, was dort an Port %1 gebunden ist.</translation>
    </message>
    <message>
        <source>It is not for the name %1, so browsers warn. Check the name, and which certificate is bound there for it.</source>
        <translation>Es gilt nicht für den Namen %1; darum warnen Browser. Prüfen Sie den Namen und welches Zertifikat dort für ihn gebunden ist.</translation>
    </message>
    <message>
        <source>Nothing on this computer answers on port %1. Start the website or service, then check again. If it runs on another server, say so under &quot;What is checked&quot;.</source>
        <translation>Auf diesem Computer antwortet nichts an Port %1. Starten Sie die Website oder den Dienst, und prüfen Sie dann erneut. Läuft es auf einem anderen Server, geben Sie das unter „Was wird geprüft“ an.</translation>
    </message>
    <message>
        <source>The thumbprint has not been saved in %1 yet, so that this may still be so. Save it, then check again. Seen now: %2.</source>
        <translation>Der Fingerabdruck ist in %1 noch nicht gespeichert; so lange darf das noch so sein. Speichern Sie ihn, und prüfen Sie dann erneut. Jetzt zu sehen: %2.</translation>
    </message>
    <message>
        <source>The check was stopped before the answer came.</source>
        <translation>Die Prüfung wurde angehalten, bevor die Antwort kam.</translation>
    </message>
    <message>
        <source>Nothing on this computer answers on port %1. Another address does, so it runs there.</source>
        <translation>Auf diesem Computer antwortet nichts an Port %1. Eine andere Adresse antwortet; also läuft es dort.</translation>
    </message>
    <message>
        <source>Being checked</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>New certificate</source>
        <translation>Neues Zertifikat</translation>
    </message>
    <message>
        <source>Not on this computer</source>
        <translation>Nicht auf diesem Computer</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Old certificate</source>
        <translation>Altes Zertifikat</translation>
    </message>
    <message>
        <source>Another certificate</source>
        <translation>Anderes Zertifikat</translation>
    </message>
    <message>
        <source>Wrong name</source>
        <translation>Falscher Name</translation>
    </message>
    <message>
        <source>New certificate, with a fault</source>
        <translation>Neues Zertifikat, mit einem Mangel</translation>
    </message>
    <message>
        <source>Nobody answers</source>
        <translation>Niemand antwortet</translation>
    </message>
    <message>
        <source>Not encrypted</source>
        <translation>Nicht verschlüsselt</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>No secure connection</source>
        <translation>Keine sichere Verbindung</translation>
    </message>
</context>
<context>
    <name>LivePageText</name>
    <message>
        <source>Live check</source>
        <translation>Live-Prüfung</translation>
    </message>
    <message>
        <source>What is served now, on this computer and to users: is it the new certificate?</source>
        <translation>Was jetzt ausgeliefert wird, auf diesem Computer und an Benutzer: Ist es das neue Zertifikat?</translation>
    </message>
    <message>
        <source>What is served</source>
        <translation>Was ausgeliefert wird</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>As users reach it</source>
        <translation>Wie Benutzer es erreichen</translation>
    </message>
    <message>
        <source>Check &amp;again</source>
        <translation>E&amp;rneut prüfen</translation>
    </message>
    <message>
        <source>&amp;What is checked...</source>
        <translation>&amp;Was wird geprüft...</translation>
    </message>
    <message>
        <source>Hand &amp;over...</source>
        <translation>Über&amp;geben...</translation>
    </message>
    <message>
        <source>Save a &amp;calendar file...</source>
        <translation>&amp;Kalenderdatei speichern...</translation>
    </message>
    <message>
        <source>Asking each endpoint for its certificate</source>
        <translation>Jeder Endpunkt wird nach seinem Zertifikat gefragt</translation>
    </message>
    <message>
        <source>Servers still to do</source>
        <translation>Server, die noch zu tun sind</translation>
    </message>
    <message>
        <source>These still answer with the old certificate:</source>
        <translation>Diese antworten noch mit dem alten Zertifikat:</translation>
    </message>
    <message>
        <source>What is done, and by what it is proven</source>
        <translation>Was getan ist und wodurch es belegt ist</translation>
    </message>
    <message>
        <source>Next renewal</source>
        <translation>Nächste Erneuerung</translation>
    </message>
    <message>
        <source>No name is known that could be checked. Press &quot;What is checked&quot; and add the names that users and the installation ask for.</source>
        <translation>Es ist kein Name bekannt, der geprüft werden könnte. Klicken Sie auf „Was wird geprüft“, und fügen Sie die Namen hinzu, nach denen Benutzer und die Installation fragen.</translation>
    </message>
    <message>
        <source>The answers are coming in.</source>
        <translation>Die Antworten treffen ein.</translation>
    </message>
    <message>
        <source>The check was stopped before all had answered. Press &quot;Check again&quot; to have it whole.</source>
        <translation>Die Prüfung wurde angehalten, bevor alle geantwortet hatten. Klicken Sie auf „Erneut prüfen“, um sie ganz zu haben.</translation>
    </message>
    <message>
        <source>All green: the new certificate is served everywhere, on this computer and to users.</source>
        <translation>Alles grün: Das neue Zertifikat wird überall ausgeliefert, auf diesem Computer und an Benutzer.</translation>
    </message>
    <message>
        <source>Users get the new certificate everywhere. Not all of it runs on this computer; what does serves the new one, too.</source>
        <translation>Benutzer erhalten überall das neue Zertifikat. Nicht alles läuft auf diesem Computer; was hier läuft, liefert auch das neue aus.</translation>
    </message>
    <message>
        <source>Not finished: the thumbprint has to be saved in %1 first. What does not depend on it is green.</source>
        <translation>Nicht abgeschlossen: Zuerst muss der Fingerabdruck in %1 gespeichert werden. Was nicht davon abhängt, ist grün.</translation>
    </message>
    <message>
        <source>Not finished: the old certificate is still served. Each row says where, and what to do.</source>
        <translation>Nicht abgeschlossen: Das alte Zertifikat wird noch ausgeliefert. Jede Zeile sagt, wo, und was zu tun ist.</translation>
    </message>
    <message>
        <source>Not finished: something is not as it should be. Each row says what, and what to do.</source>
        <translation>Nicht abgeschlossen: Etwas ist nicht, wie es sein soll. Jede Zeile sagt, was, und was zu tun ist.</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>Kalenderdatei speichern</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Certificate renewal %1</source>
        <translation>Zertifikatserneuerung %1</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Paste this into the ticket, or send it to whoever goes on. It holds no password and no key.</source>
        <translation>Fügen Sie das in das Ticket ein, oder schicken Sie es der Person, die weitermacht. Es enthält kein Kennwort und keinen Schlüssel.</translation>
    </message>
    <message>
        <source>&amp;Save...</source>
        <translation>&amp;Speichern...</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Textdatei (*.txt)</translation>
    </message>
    <message>
        <source>Saving the file</source>
        <translation>Die Datei wird gespeichert</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>What is checked</source>
        <translation>Was wird geprüft</translation>
    </message>
    <message>
        <source>Say for each name what runs there. A Connection Proctor on a server of its own may use another port.</source>
        <translation>Geben Sie zu jedem Namen an, was dort läuft. Ein Connection Proctor auf einem eigenen Server kann einen anderen Port verwenden.</translation>
    </message>
    <message>
        <source>Another &amp;name:</source>
        <translation>Weiterer &amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>What runs under %1</source>
        <translation>Was unter %1 läuft</translation>
    </message>
    <message>
        <source>%1 (port %2)</source>
        <translation>%1 (Port %2)</translation>
    </message>
    <message>
        <source>%1 on its own server (port %2)</source>
        <translation>%1 auf eigenem Server (Port %2)</translation>
    </message>
    <message>
        <source>%1 and %2 (ports %3 and %4)</source>
        <translation>%1 und %2 (Ports %3 und %4)</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>%1 is found here.</source>
        <translation>%1 finden Sie hier.</translation>
    </message>
    <message>
        <source>AssistCert does not know the address of %1: ask the administrator of this server for it.</source>
        <translation>AssistCert kennt die Adresse von %1 nicht: Fragen Sie den Administrator dieses Servers danach.</translation>
    </message>
    <message>
        <source>AssistCert does not know whether a service has to be restarted: ask the administrator of this server if the old certificate is still shown.</source>
        <translation>AssistCert weiß nicht, ob ein Dienst neu gestartet werden muss: Fragen Sie den Administrator dieses Servers, falls noch das alte Zertifikat angezeigt wird.</translation>
    </message>
    <message>
        <source>At the end restart these services: %1.</source>
        <translation>Starten Sie zum Schluss diese Dienste neu: %1.</translation>
    </message>
    <message>
        <source>%1 Link: %2</source>
        <translation>%1 Link: %2</translation>
    </message>
    <message>
        <source>There, replace the thumbprint of the renewed site by the one above, and save it. AssistCert does not know the names of the menus and fields: ask the administrator of this server for them.</source>
        <translation>Ersetzen Sie dort den Fingerabdruck der erneuerten Website durch den obigen, und speichern Sie ihn. AssistCert kennt die Namen der Menüs und Felder nicht: Fragen Sie den Administrator dieses Servers danach.</translation>
    </message>
</context>
<context>
    <name>OrderDialogText</name>
    <message>
        <source>What certificate must I order?</source>
        <translation>Welches Zertifikat muss ich bestellen?</translation>
    </message>
    <message>
        <source>Copy this text, and send it to the person who orders certificates in your company.</source>
        <translation>Kopieren Sie diesen Text, und senden Sie ihn an die Person, die in Ihrem Unternehmen Zertifikate bestellt.</translation>
    </message>
</context>
<context>
    <name>PasswordPageText</name>
    <message>
        <source>Private key protection</source>
        <translation>Schutz für den privaten Schlüssel</translation>
    </message>
    <message>
        <source>To keep it safe, the private key was protected with a password. It came from the person who sent the file.</source>
        <translation>Der private Schlüssel wurde zu seiner Sicherheit mit einem Kennwort geschützt. Es kam von der Person, die die Datei geschickt hat.</translation>
    </message>
    <message>
        <source>Pass&amp;word for the private key:</source>
        <translation>&amp;Kennwort für den privaten Schlüssel:</translation>
    </message>
    <message>
        <source>Leave it empty if the file has none.</source>
        <translation>Lassen Sie das Feld leer, wenn die Datei keines hat.</translation>
    </message>
    <message>
        <source>This file is open already. Type a password only to open it again.</source>
        <translation>Diese Datei ist bereits geöffnet. Geben Sie nur dann ein Kennwort ein, wenn sie noch einmal geöffnet werden soll.</translation>
    </message>
    <message>
        <source>Import options:</source>
        <translation>Importoptionen:</translation>
    </message>
    <message>
        <source>&amp;Enable strong private key protection</source>
        <translation>Hohe &amp;Sicherheit für den privaten Schlüssel aktivieren</translation>
    </message>
    <message>
        <source>Not for a server: somebody would have to confirm each use of the key.</source>
        <translation>Nicht für einen Server: Jemand müsste jede Verwendung des Schlüssels bestätigen.</translation>
    </message>
    <message>
        <source>Mark this &amp;key as exportable</source>
        <translation>Schlüssel als &amp;exportierbar markieren</translation>
    </message>
    <message>
        <source>The vendor leaves this off. With it, who administers this server can take the private key away from it.</source>
        <translation>Der Hersteller lässt das aus. Ist es eingeschaltet, kann jeder, der diesen Server verwaltet, den privaten Schlüssel mitnehmen.</translation>
    </message>
    <message>
        <source>Include &amp;all extended properties</source>
        <translation>&amp;Alle erweiterten Eigenschaften mit einbeziehen</translation>
    </message>
    <message>
        <source>The vendor wants this on. Without it, the friendly name and other remarks of the file may be lost.</source>
        <translation>Der Hersteller verlangt das. Ohne dies können der Anzeigename und andere Vermerke der Datei verloren gehen.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>Stopped. The file was not opened.</source>
        <translation>Angehalten. Die Datei wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>To practise, type this password: %1</source>
        <translation>Geben Sie zum Üben dieses Kennwort ein: %1</translation>
    </message>
    <message>
        <source>Your administrator does not allow keys that can be exported again.</source>
        <translation>Ihr Administrator erlaubt keine Schlüssel, die sich wieder exportieren lassen.</translation>
    </message>
</context>
<context>
    <name>PastedThumbprintText</name>
    <message>
        <source>This is the SHA-256 value of the new certificate, with 64 digits. What is needed is its thumbprint, the SHA-1 value with 40 digits: copy it above.</source>
        <translation>Das ist der SHA-256-Wert des neuen Zertifikats, mit 64 Ziffern. Gebraucht wird sein Fingerabdruck, der SHA-1-Wert mit 40 Ziffern: Kopieren Sie ihn oben.</translation>
    </message>
    <message>
        <source>Right: this is the thumbprint of the new certificate, as it is needed.</source>
        <translation>Richtig: Das ist der Fingerabdruck des neuen Zertifikats, so wie er gebraucht wird.</translation>
    </message>
    <message>
        <source>This is the thumbprint of the new certificate, but something in it does not belong there: %1. Replace it by the one above: press Copy there, and paste that.</source>
        <translation>Das ist der Fingerabdruck des neuen Zertifikats, aber etwas darin gehört nicht hinein: %1. Ersetzen Sie ihn durch den obigen: Klicken Sie dort auf „Kopieren“, und fügen Sie das ein.</translation>
    </message>
    <message>
        <source>This is the thumbprint of the old certificate (%1, valid until %2). Replace it by the one above.</source>
        <translation>Das ist der Fingerabdruck des alten Zertifikats (%1, gültig bis %2). Ersetzen Sie ihn durch den obigen.</translation>
    </message>
    <message>
        <source>This is the thumbprint of another certificate: neither of the new one nor of one that it replaces. Replace it by the one above.</source>
        <translation>Das ist der Fingerabdruck eines anderen Zertifikats: weder des neuen noch eines, das es ersetzt. Ersetzen Sie ihn durch den obigen.</translation>
    </message>
</context>
<context>
    <name>ProbeText</name>
    <message>
        <source>It was this computer that answered: the expected certificate is not bound to this port yet, or the service has to be restarted.</source>
        <translation>Geantwortet hat dieser Computer: Das erwartete Zertifikat ist noch nicht an diesen Port gebunden, oder der Dienst muss neu gestartet werden.</translation>
    </message>
    <message>
        <source>%1 answered, and that is no address of this computer. Where the name leads to another server or to a load balancer, the certificate has to be renewed there, too.</source>
        <translation>Geantwortet hat %1, und das ist keine Adresse dieses Computers. Führt der Name zu einem anderen Server oder einem Lastenausgleich, muss das Zertifikat auch dort erneuert werden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no server: write HOST or HOST:PORT, and an IPv6 address as [::1]:443</source>
        <translation>„%1“ ist kein Server: Schreiben Sie HOST oder HOST:PORT, eine IPv6-Adresse als [::1]:443</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no IP address</source>
        <translation>„%1“ ist keine IP-Adresse</translation>
    </message>
    <message>
        <source>%1 servers</source>
        <translation>%1 Server</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Go back to the installer of {product} and go on with it. The certificate needs no binding and no thumbprint: the installer does the rest.</source>
        <translation>Kehren Sie zum Installationsprogramm von {product} zurück und setzen Sie es fort. Das Zertifikat braucht keine Bindung und keinen Fingerabdruck: Den Rest erledigt das Installationsprogramm.</translation>
    </message>
    <message>
        <source>Note the name of the file, {file}: by the vendor&apos;s manual it has to be identified by name later.</source>
        <translation>Notieren Sie den Namen der Datei, {file}: Nach dem Handbuch des Herstellers muss sie später am Namen erkannt werden.</translation>
    </message>
    <message>
        <source>Advanced (Custom): import the same certificate on the other servers of the installation too.</source>
        <translation>Advanced (Custom): Importieren Sie dasselbe Zertifikat auch auf den anderen Servern der Installation.</translation>
    </message>
    <message>
        <source>First bind the new certificate to the {site} on port {port}.</source>
        <translation>Binden Sie zuerst das neue Zertifikat an die {site} auf Port {port}.</translation>
    </message>
    <message>
        <source>Only then update the thumbprint of the site with {portal}. The thumbprint to enter is {thumbprint}: 40 hex digits, uppercase, no spaces.</source>
        <translation>Aktualisieren Sie erst danach den Fingerabdruck der Website mit {portal}. Einzugeben ist der Fingerabdruck {thumbprint}: 40 Hexadezimalziffern, Großbuchstaben, keine Leerzeichen.</translation>
    </message>
    <message>
        <source>Advanced (Custom): renew the certificate on the other servers of the installation too.</source>
        <translation>Advanced (Custom): Erneuern Sie das Zertifikat auch auf den anderen Servern der Installation.</translation>
    </message>
    <message>
        <source>Standard (Basic)</source>
        <translation>Standard (Basic)</translation>
    </message>
    <message>
        <source>management site</source>
        <translation>Verwaltungswebsite</translation>
    </message>
    <message>
        <source>Connection Proctor</source>
        <translation>Connection Proctor</translation>
    </message>
    <message>
        <source>Advanced (Custom)</source>
        <translation>Advanced (Custom)</translation>
    </message>
</context>
<context>
    <name>ProfileText</name>
    <message>
        <source>The file cannot be read. Check its name and your rights.</source>
        <translation>Die Datei kann nicht gelesen werden. Prüfen Sie ihren Namen und Ihre Rechte.</translation>
    </message>
    <message>
        <source>The file is far too large. Check that it is the right one.</source>
        <translation>Die Datei ist viel zu groß. Prüfen Sie, ob es die richtige ist.</translation>
    </message>
    <message>
        <source>Line %1 is not valid JSON.</source>
        <translation>Zeile %1 ist kein gültiges JSON.</translation>
    </message>
    <message>
        <source>It has too many braces or brackets inside each other.</source>
        <translation>Sie enthält zu viele ineinanderliegende Klammern.</translation>
    </message>
    <message>
        <source>It holds a number that is far too large.</source>
        <translation>Sie enthält eine viel zu große Zahl.</translation>
    </message>
    <message>
        <source>%1 stands there twice. Delete one of the two.</source>
        <translation>%1 steht zweimal da. Löschen Sie eines der beiden.</translation>
    </message>
    <message>
        <source>%1 has to be 1, not %2.</source>
        <translation>%1 muss 1 sein, nicht %2.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>%1 is unknown. Check its spelling.</source>
        <translation>%1 ist unbekannt. Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>%1 has to be an object in braces.</source>
        <translation>%1 muss ein Objekt in geschweiften Klammern sein.</translation>
    </message>
    <message>
        <source>%1 has to be a list in brackets.</source>
        <translation>%1 muss eine Liste in eckigen Klammern sein.</translation>
    </message>
    <message>
        <source>%1 has to be a text in quotation marks.</source>
        <translation>%1 muss ein Text in Anführungszeichen sein.</translation>
    </message>
    <message>
        <source>%1 has to be true or false.</source>
        <translation>%1 muss true oder false sein.</translation>
    </message>
    <message>
        <source>%1 has to be a whole number from 1 to 65535.</source>
        <translation>%1 muss eine ganze Zahl von 1 bis 65535 sein.</translation>
    </message>
    <message>
        <source>%1 must not be an empty text.</source>
        <translation>%1 darf kein leerer Text sein.</translation>
    </message>
    <message>
        <source>%1 is too long: 1000 characters at most.</source>
        <translation>%1 ist zu lang: höchstens 1000 Zeichen.</translation>
    </message>
    <message>
        <source>%1 holds a line break or an invisible character.</source>
        <translation>%1 enthält einen Zeilenumbruch oder ein unsichtbares Zeichen.</translation>
    </message>
    <message>
        <source>%1 has to be an http(s) link, not %2.</source>
        <translation>%1 muss ein http(s)-Link sein, nicht %2.</translation>
    </message>
    <message>
        <source>%1 names the unknown layout %2.</source>
        <translation>%1 nennt das unbekannte Layout %2.</translation>
    </message>
    <message>
        <source>%1 uses {%2}, which is unknown.</source>
        <translation>%1 verwendet {%2}; das ist unbekannt.</translation>
    </message>
    <message>
        <source>The whole file</source>
        <translation>Die ganze Datei</translation>
    </message>
    <message>
        <source>The product profile cannot be used. %1</source>
        <translation>Das Produktprofil kann nicht verwendet werden. %1</translation>
    </message>
    <message>
        <source>The product profile &quot;%1&quot; cannot be used. %2</source>
        <translation>Das Produktprofil „%1“ kann nicht verwendet werden. %2</translation>
    </message>
    <message>
        <source>%1: port %2, or %3 on its own server</source>
        <translation>%1: Port %2, auf einem eigenen Server %3</translation>
    </message>
    <message>
        <source>%1: port %2</source>
        <translation>%1: Port %2</translation>
    </message>
    <message>
        <source>Not only administrators may change it, so that it could be forged. Show this to an administrator: the file and its folder have to belong to administrators, and nobody else may write there.</source>
        <translation>Nicht nur Administratoren dürfen sie ändern; sie könnte gefälscht sein. Zeigen Sie dies einem Administrator: Die Datei und ihr Ordner müssen Administratoren gehören, und niemand sonst darf dort schreiben.</translation>
    </message>
</context>
<context>
    <name>PutBackText</name>
    <message>
        <source>Put everything back</source>
        <translation>Alles zurücknehmen</translation>
    </message>
    <message>
        <source>This takes the whole renewal back: the bindings first, then the certificate. If one step fails, nothing is changed. Users may be interrupted for a moment.</source>
        <translation>Damit wird die ganze Erneuerung rückgängig gemacht: zuerst die Bindungen, dann das Zertifikat. Misslingt ein Schritt, wird nichts geändert. Benutzer können kurz unterbrochen werden.</translation>
    </message>
    <message>
        <source>On this computer:</source>
        <translation>Auf diesem Computer:</translation>
    </message>
    <message>
        <source>No binding was changed, and none is put back.</source>
        <translation>Es wurde keine Bindung geändert, und keine wird zurückgenommen.</translation>
    </message>
    <message>
        <source>New certificate</source>
        <translation>Neues Zertifikat</translation>
    </message>
    <message>
        <source>Is taken out of the store, with its private key.</source>
        <translation>Wird mit seinem privaten Schlüssel aus dem Speicher entfernt.</translation>
    </message>
    <message>
        <source>Stays in the store: it was there before this renewal.</source>
        <translation>Bleibt im Speicher: Es war schon vor dieser Erneuerung da.</translation>
    </message>
    <message>
        <source>Gets %1 again; it %2.</source>
        <translation>Bekommt wieder %1; es %2.</translation>
    </message>
    <message>
        <source>Gets a certificate again that is not in this store: %1</source>
        <translation>Bekommt wieder ein Zertifikat, das nicht in diesem Speicher liegt: %1</translation>
    </message>
    <message>
        <source>Is bound to nothing again, as it was before.</source>
        <translation>Ist wieder an nichts gebunden, wie zuvor.</translation>
    </message>
    <message>
        <source>Afterwards, by hand in %1:</source>
        <translation>Danach, von Hand in %1:</translation>
    </message>
    <message>
        <source>Save this thumbprint in %1 again, in place of the new one. Copy it now.</source>
        <translation>Speichern Sie diesen Fingerabdruck wieder in %1, anstelle des neuen. Kopieren Sie ihn jetzt.</translation>
    </message>
    <message>
        <source>Old thumbprint</source>
        <translation>Alter Fingerabdruck</translation>
    </message>
    <message>
        <source>The new thumbprint may be saved in %1. The old certificate is not known here: ask whoever installed it for its thumbprint before you go on.</source>
        <translation>Der neue Fingerabdruck kann in %1 gespeichert sein. Das alte Zertifikat ist hier nicht bekannt: Fragen Sie die Person, die es installiert hat, nach seinem Fingerabdruck, bevor Sie fortfahren.</translation>
    </message>
    <message>
        <source>The old certificate (%1) %2. With it, users are warned or turned away. Put everything back only if that is better than what there is now.</source>
        <translation>Das alte Zertifikat (%1) %2. Mit ihm werden Benutzer gewarnt oder abgewiesen. Nehmen Sie alles nur dann zurück, wenn das besser ist als der jetzige Zustand.</translation>
    </message>
    <message>
        <source>The old certificate (%1) %2. A renewal has to follow before that.</source>
        <translation>Das alte Zertifikat (%1) %2. Vorher muss eine Erneuerung folgen.</translation>
    </message>
    <message>
        <source>&amp;Put everything back</source>
        <translation>&amp;Alles zurücknehmen</translation>
    </message>
    <message>
        <source>Looking what would be put back</source>
        <translation>Es wird nachgesehen, was zurückgenommen würde</translation>
    </message>
    <message>
        <source>Putting everything back</source>
        <translation>Alles wird zurückgenommen</translation>
    </message>
    <message>
        <source>Everything was put back</source>
        <translation>Alles wurde zurückgenommen</translation>
    </message>
    <message>
        <source>The renewal was taken back on this computer. Read below what was done and what is left to you.</source>
        <translation>Die Erneuerung wurde auf diesem Computer rückgängig gemacht. Lesen Sie unten, was getan wurde und was Ihnen zu tun bleibt.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Save the old thumbprint in %1 again</source>
        <translation>Speichern Sie den alten Fingerabdruck wieder in %1</translation>
    </message>
    <message>
        <source>P&amp;ut everything back...</source>
        <translation>Alles z&amp;urücknehmen...</translation>
    </message>
</context>
<context>
    <name>RenewalText</name>
    <message>
        <source>It was read back from the store (%1). Receipt %2.</source>
        <translation>Es wurde aus dem Zertifikatspeicher zurückgelesen (%1). Beleg %2.</translation>
    </message>
    <message>
        <source>It was in the store (%1) before; nothing had to be written.</source>
        <translation>Es war schon vorher im Zertifikatspeicher (%1); nichts musste geschrieben werden.</translation>
    </message>
    <message>
        <source>The new certificate is installed.</source>
        <translation>Das neue Zertifikat ist installiert.</translation>
    </message>
    <message>
        <source>Its private key works.</source>
        <translation>Sein privater Schlüssel funktioniert.</translation>
    </message>
    <message>
        <source>A signature made with the stored key was verified with the certificate.</source>
        <translation>Eine Signatur mit dem gespeicherten Schlüssel wurde mit dem Zertifikat überprüft.</translation>
    </message>
    <message>
        <source>Not every binding of this computer has the new certificate.</source>
        <translation>Nicht jede Bindung dieses Computers hat das neue Zertifikat.</translation>
    </message>
    <message>
        <source>Still with the old one: %1. Bind them, too.</source>
        <translation>Noch mit dem alten: %1. Binden Sie auch diese.</translation>
    </message>
    <message>
        <source>Nothing has to be bound on this computer.</source>
        <translation>Auf diesem Computer muss nichts gebunden werden.</translation>
    </message>
    <message>
        <source>No binding of this computer used the old certificate.</source>
        <translation>Keine Bindung dieses Computers verwendete das alte Zertifikat.</translation>
    </message>
    <message>
        <source>The new certificate is bound.</source>
        <translation>Das neue Zertifikat ist gebunden.</translation>
    </message>
    <message>
        <source>Read back from Windows: %1. Receipt %2.</source>
        <translation>Von Windows zurückgelesen: %1. Beleg %2.</translation>
    </message>
    <message>
        <source>Read back from Windows: %1.</source>
        <translation>Von Windows zurückgelesen: %1.</translation>
    </message>
    <message>
        <source>This computer answers with it for %1.</source>
        <translation>Dieser Computer antwortet damit für %1.</translation>
    </message>
    <message>
        <source>%1 does not run here.</source>
        <translation>%1 läuft nicht hier.</translation>
    </message>
    <message>
        <source>It is not proven that the new certificate is bound.</source>
        <translation>Es ist nicht belegt, dass das neue Zertifikat gebunden ist.</translation>
    </message>
    <message>
        <source>Bind it to the %1 on port %2 of this computer, then check again.</source>
        <translation>Binden Sie es an Port %2 dieses Computers (%1), und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>The new thumbprint is not saved in %1 yet.</source>
        <translation>Der neue Fingerabdruck ist in %1 noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Go back to the page before, copy it, and save it there.</source>
        <translation>Gehen Sie auf die Seite davor zurück, kopieren Sie ihn, und speichern Sie ihn dort.</translation>
    </message>
    <message>
        <source>The new thumbprint is saved in %1.</source>
        <translation>Der neue Fingerabdruck ist in %1 gespeichert.</translation>
    </message>
    <message>
        <source>%1 said so on %2. AssistCert cannot look into %3 itself.</source>
        <translation>%1 hat das am %2 angegeben. AssistCert kann nicht selbst in %3 hineinsehen.</translation>
    </message>
    <message>
        <source>Seen on %1. On this computer: %2. As users reach it: %3.</source>
        <translation>Gesehen am %1. Auf diesem Computer: %2. Wie Benutzer es erreichen: %3.</translation>
    </message>
    <message>
        <source>%1 serves the new certificate.</source>
        <translation>%1 liefert das neue Zertifikat aus.</translation>
    </message>
    <message>
        <source>%1 is not proven yet.</source>
        <translation>%1 ist noch nicht belegt.</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Getan: %1</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Offen: %1</translation>
    </message>
    <message>
        <source>What users get has not been checked.</source>
        <translation>Was Benutzer erhalten, wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>Say which names have to be checked, then check again.</source>
        <translation>Geben Sie an, welche Namen geprüft werden müssen, und prüfen Sie dann erneut.</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>%1: this computer, as users reach it</source>
        <translation>%1: dieser Computer, wie Benutzer ihn erreichen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Begin the next renewal on %1: the certificate ends on %2, %3 later.</source>
        <translation>Beginnen Sie die nächste Erneuerung am %1: Das Zertifikat endet am %2, nach %3.</translation>
    </message>
    <message>
        <source>%1 is bound to nothing again.</source>
        <translation>%1 ist wieder an nichts gebunden.</translation>
    </message>
    <message>
        <source>There was no binding before this renewal.</source>
        <translation>Vor dieser Erneuerung gab es keine Bindung.</translation>
    </message>
    <message>
        <source>%1 has its former certificate again.</source>
        <translation>%1 hat wieder das frühere Zertifikat.</translation>
    </message>
    <message>
        <source>The new certificate stays in the store.</source>
        <translation>Das neue Zertifikat bleibt im Speicher.</translation>
    </message>
    <message>
        <source>It was there before this renewal.</source>
        <translation>Es war schon vor dieser Erneuerung da.</translation>
    </message>
    <message>
        <source>The new certificate is not installed any more.</source>
        <translation>Das neue Zertifikat ist nicht mehr installiert.</translation>
    </message>
    <message>
        <source>It was taken out of the store (%1), with its private key, on %2.</source>
        <translation>Es wurde am %2 mit seinem privaten Schlüssel aus dem Speicher (%1) entfernt.</translation>
    </message>
    <message>
        <source>Nothing has to be changed in %1.</source>
        <translation>In %1 muss nichts geändert werden.</translation>
    </message>
    <message>
        <source>The new thumbprint was not handed out yet.</source>
        <translation>Der neue Fingerabdruck war noch nicht ausgegeben.</translation>
    </message>
    <message>
        <source>The old thumbprint has to be saved in %1 again.</source>
        <translation>Der alte Fingerabdruck muss wieder in %1 gespeichert werden.</translation>
    </message>
    <message>
        <source>The old certificate is not known here: ask whoever installed it.</source>
        <translation>Das alte Zertifikat ist hier nicht bekannt: Fragen Sie die Person, die es installiert hat.</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>Er lautet %1.</translation>
    </message>
</context>
<context>
    <name>ReportText</name>
    <message>
        <source>en</source>
        <translation>de</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import von %1</translation>
    </message>
    <message>
        <source>Check of %1</source>
        <translation>Prüfung von %1</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Imported in spite of errors</source>
        <translation>Trotz Fehlern importiert</translation>
    </message>
    <message>
        <source>Already installed</source>
        <translation>Bereits installiert</translation>
    </message>
    <message>
        <source>Only a rehearsal</source>
        <translation>Nur ein Probelauf</translation>
    </message>
    <message>
        <source>Only checked</source>
        <translation>Nur geprüft</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Nicht importiert</translation>
    </message>
    <message>
        <source>The import failed</source>
        <translation>Der Import ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>The certificate is installed. It was read back, and its private key has made a signature that fits.</source>
        <translation>Das Zertifikat ist installiert. Es wurde zurückgelesen, und sein privater Schlüssel hat eine Signatur geleistet, die passt.</translation>
    </message>
    <message>
        <source>The certificate was already there, with its private key. Nothing was changed.</source>
        <translation>Das Zertifikat war schon da, mit seinem privaten Schlüssel. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed. Below stands what an import would write.</source>
        <translation>Es wurde nichts geändert. Unten steht, was ein Import schreiben würde.</translation>
    </message>
    <message>
        <source>Nothing was changed: the file was only looked at.</source>
        <translation>Es wurde nichts geändert: Die Datei wurde nur angesehen.</translation>
    </message>
    <message>
        <source>Somebody asked to go past the errors below. Who allowed it was not said.</source>
        <translation>Das Zertifikat sollte trotz der Fehler unten installiert werden. Wer das erlaubt hat, wurde nicht angegeben.</translation>
    </message>
    <message>
        <source>Somebody asked to go past the errors below. It was allowed by: %1.</source>
        <translation>Das Zertifikat sollte trotz der Fehler unten installiert werden. Erlaubt hat das: %1.</translation>
    </message>
    <message>
        <source>Nobody said which host names the certificate has to cover, so they were not checked.</source>
        <translation>Es wurde nicht angegeben, welche Hostnamen das Zertifikat abdecken muss; sie wurden deshalb nicht geprüft.</translation>
    </message>
    <message>
        <source>To find this certificate again</source>
        <translation>Daran ist dieses Zertifikat wiederzufinden</translation>
    </message>
    <message>
        <source>Host names</source>
        <translation>Hostnamen</translation>
    </message>
    <message>
        <source>Chain, from the server upwards</source>
        <translation>Kette, vom Server aufwärts</translation>
    </message>
    <message>
        <source>Certificates in the file</source>
        <translation>Zertifikate in der Datei</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Was geschrieben wurde</translation>
    </message>
    <message>
        <source>What an import would write</source>
        <translation>Was ein Import schreiben würde</translation>
    </message>
    <message>
        <source>How to take it back</source>
        <translation>So wird es rückgängig gemacht</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>Wo und wann</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Checked for</source>
        <translation>Geprüft für</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Name des Computers</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Benutzerkonto</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Art der Installation</translation>
    </message>
    <message>
        <source>AssistCert</source>
        <translation>AssistCert</translation>
    </message>
    <message>
        <source>Key can be exported</source>
        <translation>Schlüssel exportierbar</translation>
    </message>
    <message>
        <source>Extended properties kept</source>
        <translation>Erweiterte Eigenschaften mit einbezogen</translation>
    </message>
    <message>
        <source>Errors gone past</source>
        <translation>Übergangene Fehler</translation>
    </message>
    <message>
        <source>Allowed by</source>
        <translation>Erlaubt von</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: not in this file</source>
        <translation>%1: nicht in dieser Datei</translation>
    </message>
    <message>
        <source>%1 into %2, where it was already without its key</source>
        <translation>%1 in %2, wo es schon ohne seinen Schlüssel lag</translation>
    </message>
    <message>
        <source>%1 into %2</source>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>read back, and the private key has signed</source>
        <translation>zurückgelesen, und der private Schlüssel hat signiert</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>This report holds no password and no private key.</source>
        <translation>Dieser Bericht enthält kein Kennwort und keinen privaten Schlüssel.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>the name of the report has to end in .html, .pdf or .json: &quot;%1&quot;</source>
        <translation>Der Name des Berichts muss auf .html, .pdf oder .json enden: „%1“</translation>
    </message>
    <message>
        <source>Only the report is missing: what was imported is imported.</source>
        <translation>Nur der Bericht fehlt: Was importiert wurde, ist importiert.</translation>
    </message>
    <message>
        <source>%1; before: %2</source>
        <translation>%1; vorher: %2</translation>
    </message>
    <message>
        <source>Renewal with an installed certificate</source>
        <translation>Erneuerung mit einem installierten Zertifikat</translation>
    </message>
    <message>
        <source>Installed before, now in use</source>
        <translation>Schon installiert, jetzt in Gebrauch</translation>
    </message>
    <message>
        <source>The certificate was already there, with its private key. What was changed so that it is used stands below.</source>
        <translation>Das Zertifikat war schon da, mit seinem privaten Schlüssel. Was geändert wurde, damit es verwendet wird, steht unten.</translation>
    </message>
    <message>
        <source>Certificates in the store</source>
        <translation>Zertifikate im Speicher</translation>
    </message>
</context>
<context>
    <name>ResultPageText</name>
    <message>
        <source>The import was successful</source>
        <translation>Der Importvorgang war erfolgreich</translation>
    </message>
    <message>
        <source>Already installed</source>
        <translation>Bereits installiert</translation>
    </message>
    <message>
        <source>The certificate was not installed</source>
        <translation>Das Zertifikat wurde nicht installiert</translation>
    </message>
    <message>
        <source>The import was taken back</source>
        <translation>Der Import wurde rückgängig gemacht</translation>
    </message>
    <message>
        <source>The certificate is installed, and its private key was proven to work. Now follow the next steps.</source>
        <translation>Das Zertifikat ist installiert, und sein privater Schlüssel funktioniert nachweislich. Führen Sie nun die nächsten Schritte aus.</translation>
    </message>
    <message>
        <source>This certificate was here before, with its private key. Nothing was written.</source>
        <translation>Dieses Zertifikat war mit seinem privaten Schlüssel schon hier. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Everything is as it was before the import.</source>
        <translation>Alles ist wie vor dem Import.</translation>
    </message>
    <message>
        <source>How to find it again</source>
        <translation>Woran Sie es wiederfinden</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>Friendly name</source>
        <translation>Anzeigename</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>How is the product installed here?</source>
        <translation>Wie ist das Produkt hier installiert?</translation>
    </message>
    <message>
        <source>S&amp;tandard (Basic): everything on one server</source>
        <translation>S&amp;tandard (Basic): alles auf einem Server</translation>
    </message>
    <message>
        <source>&amp;Advanced (Custom): several servers</source>
        <translation>&amp;Advanced (Custom): mehrere Server</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Nächste Schritte</translation>
    </message>
    <message>
        <source>The PFX file still lies at %1. Keep it safe or delete it: it holds the private key.</source>
        <translation>Die PFX-Datei liegt noch unter %1. Verwahren Sie sie sicher, oder löschen Sie sie: Sie enthält den privaten Schlüssel.</translation>
    </message>
    <message>
        <source>Save &amp;report...</source>
        <translation>&amp;Bericht speichern...</translation>
    </message>
    <message>
        <source>Take the &amp;import back...</source>
        <translation>&amp;Import rückgängig machen...</translation>
    </message>
    <message>
        <source>Taking the import back</source>
        <translation>Der Import wird rückgängig gemacht</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Web page (*.html);;PDF (*.pdf);;JSON (*.json)</source>
        <translation>Webseite (*.html);;PDF (*.pdf);;JSON (*.json)</translation>
    </message>
    <message>
        <source>AssistCert %1</source>
        <translation>AssistCert %1</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Der Bericht wird geschrieben</translation>
    </message>
    <message>
        <source>The report was saved: %1</source>
        <translation>Der Bericht wurde gespeichert: %1</translation>
    </message>
    <message>
        <source>The password was still on the clipboard. It was removed from there.</source>
        <translation>Das Kennwort lag noch in der Zwischenablage. Es wurde von dort entfernt.</translation>
    </message>
    <message>
        <source>That was practice. The made-up certificate goes when you close the wizard.</source>
        <translation>Das war eine Übung. Das erfundene Zertifikat verschwindet, wenn Sie den Assistenten schließen.</translation>
    </message>
    <message>
        <source>Copy the link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>Gültigkeit</translation>
    </message>
    <message>
        <source>Read below what happened and what to do.</source>
        <translation>Lesen Sie unten, was geschehen ist und was zu tun ist.</translation>
    </message>
    <message>
        <source>Everything is put back as it was before this import. If a server already uses this certificate, it stops working. Take the import back?</source>
        <translation>Alles wird so wiederhergestellt, wie es vor diesem Import war. Wenn ein Server dieses Zertifikat bereits verwendet, funktioniert er nicht mehr. Soll der Import rückgängig gemacht werden?</translation>
    </message>
    <message>
        <source>When that is done, press Back, then Import. Nothing has to be typed again.</source>
        <translation>Wählen Sie danach „Zurück“ und dann „Importieren“. Es muss nichts noch einmal eingegeben werden.</translation>
    </message>
    <message>
        <source>Receipt (to take it back)</source>
        <translation>Beleg (zum Zurücknehmen)</translation>
    </message>
</context>
<context>
    <name>RightsText</name>
    <message>
        <source>Windows will ask whether AssistCert may make changes. Answer Yes: it goes on in a new window.</source>
        <translation>Windows wird fragen, ob AssistCert Änderungen vornehmen darf. Antworten Sie mit Ja: Es geht in einem neuen Fenster weiter.</translation>
    </message>
    <message>
        <source>Windows will ask for the name and password of an administrator of this computer. If you have none, ask the person who administers it; all that writes nothing works without.</source>
        <translation>Windows wird nach Name und Kennwort eines Administrators dieses Computers fragen. Haben Sie beides nicht, fragen Sie die Person, die ihn verwaltet; alles, was nichts schreibt, geht auch ohne.</translation>
    </message>
    <message>
        <source>Installing needs the rights of an administrator of this computer, and Windows does not let your account ask for them. Ask the person who administers this computer to start AssistCert. Looking into a PFX, seeing what is installed, and practising work without.</source>
        <translation>Zum Installieren sind die Rechte eines Administrators dieses Computers nötig, und Windows lässt Ihr Konto nicht danach fragen. Bitten Sie die Person, die diesen Computer verwaltet, AssistCert zu starten. In eine PFX-Datei hineinsehen, sehen, was installiert ist, und üben: das geht auch ohne.</translation>
    </message>
    <message>
        <source>Windows was not allowed to give AssistCert an administrator&apos;s rights, so nothing was changed. Press the button again if that was a mistake. If you are no administrator of this computer, ask the person who is; looking into a PFX, seeing what is installed, and practising work without.</source>
        <translation>Windows durfte AssistCert keine Administratorrechte geben, also wurde nichts geändert. War das ein Versehen, klicken Sie noch einmal auf die Schaltfläche. Sind Sie kein Administrator dieses Computers, fragen Sie die Person, die es ist. In eine PFX-Datei hineinsehen, sehen, was installiert ist, und üben: das geht auch ohne.</translation>
    </message>
    <message>
        <source>Store Location</source>
        <translation>Speicherort</translation>
    </message>
    <message>
        <source>&amp;Current User</source>
        <translation>&amp;Aktueller Benutzer</translation>
    </message>
    <message>
        <source>&amp;Local Machine</source>
        <translation>&amp;Lokaler Computer</translation>
    </message>
    <message>
        <source>%1 does not look there: its services run for the whole computer. Choose Local Machine, unless you know why this certificate is for you alone.</source>
        <translation>%1 sieht dort nicht nach: Seine Dienste laufen für den ganzen Computer. Wählen Sie Lokaler Computer, es sei denn, Sie wissen, warum dieses Zertifikat nur für Sie bestimmt ist.</translation>
    </message>
    <message>
        <source>This window runs with an administrator&apos;s rights. If a dragged file is not taken, press Browse instead.</source>
        <translation>Dieses Fenster läuft mit Administratorrechten. Wird eine hineingezogene Datei nicht angenommen, klicken Sie stattdessen auf Durchsuchen.</translation>
    </message>
</context>
<context>
    <name>ServedText</name>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>Who connects by this name is warned or refused. Check the name first. If it is right, another certificate has to be bound there: one that lists this name.</source>
        <translation>Wer sich unter diesem Namen verbindet, wird gewarnt oder abgewiesen. Prüfen Sie zuerst den Namen. Ist er richtig, muss dort ein anderes Zertifikat gebunden werden: eines, das diesen Namen aufführt.</translation>
    </message>
    <message>
        <source>Nobody can connect without a warning. Import the renewed certificate and bind it to this port.</source>
        <translation>Niemand kann sich ohne Warnung verbinden. Importieren Sie das erneuerte Zertifikat, und binden Sie es an diesen Port.</translation>
    </message>
    <message>
        <source>Browsers and devices refuse it until then. Check the date of this computer; if it is right, bind the former certificate again for that long.</source>
        <translation>Browser und Geräte lehnen es bis dahin ab. Prüfen Sie das Datum dieses Computers; ist es richtig, binden Sie für diese Zeit wieder das vorige Zertifikat.</translation>
    </message>
    <message>
        <source>It still works. Renew it before that day.</source>
        <translation>Es gilt noch. Erneuern Sie es vor diesem Tag.</translation>
    </message>
    <message>
        <source>Browsers and devices refuse it. It has to be replaced by a certificate with a new key: RSA with 2048 bits or more.</source>
        <translation>Browser und Geräte lehnen es ab. Es muss durch ein Zertifikat mit einem neuen Schlüssel ersetzt werden: RSA mit mindestens 2048 Bit.</translation>
    </message>
    <message>
        <source>Some clients refuse it. Ask the person who ordered the certificate to have it issued again with a SHA-256 signature.</source>
        <translation>Manche Clients lehnen es ab. Bitten Sie die Person, die das Zertifikat bestellt hat, es mit einer SHA-256-Signatur neu ausstellen zu lassen.</translation>
    </message>
    <message>
        <source>Browsers and devices refuse it. The certificate of the web server has to be bound to this port instead.</source>
        <translation>Browser und Geräte lehnen es ab. An diesen Port muss stattdessen das Zertifikat des Webservers gebunden werden.</translation>
    </message>
    <message>
        <source>The server does not send the certificate of its issuer: %1.</source>
        <translation>Der Server sendet das Zertifikat seines Ausstellers nicht mit: %1.</translation>
    </message>
    <message>
        <source>Browsers may find it by themselves; other devices refuse the connection. Import the PFX once more, so that the intermediate certificates are put where Windows looks for them, and restart the service.</source>
        <translation>Browser finden es vielleicht selbst; andere Geräte lehnen die Verbindung ab. Importieren Sie die PFX-Datei noch einmal, sodass die Zwischenzertifikate dort liegen, wo Windows sie sucht, und starten Sie den Dienst neu.</translation>
    </message>
    <message>
        <source>This computer does not trust the chain that the server sends: it ends at %1.</source>
        <translation>Dieser Computer vertraut der Kette nicht, die der Server sendet: Sie endet bei %1.</translation>
    </message>
    <message>
        <source>This is usual with a company&apos;s own certificate authority (CA): the devices that connect have to trust it. With a certificate that was bought from a public CA, an intermediate certificate is missing on the server.</source>
        <translation>Bei der eigenen Zertifizierungsstelle (CA) einer Firma ist das üblich: Die Geräte, die sich verbinden, müssen ihr vertrauen. Bei einem Zertifikat, das von einer öffentlichen CA gekauft wurde, fehlt auf dem Server ein Zwischenzertifikat.</translation>
    </message>
    <message>
        <source>The chain that the server sends is broken at %1.</source>
        <translation>Die Kette, die der Server sendet, ist bei %1 unterbrochen.</translation>
    </message>
    <message>
        <source>Clients refuse it: a certificate in it is expired, wrongly signed, or was not allowed to sign. Import the PFX with the CA&apos;s current certificates, and restart the service.</source>
        <translation>Clients lehnen sie ab: Ein Zertifikat darin ist abgelaufen, falsch signiert oder durfte nicht signieren. Importieren Sie die PFX-Datei mit den aktuellen Zertifikaten der CA, und starten Sie den Dienst neu.</translation>
    </message>
    <message>
        <source>Browsers and devices warn or refuse. Often it is one that Windows or a setup made for itself: bind the right certificate to this port.</source>
        <translation>Browser und Geräte warnen oder lehnen es ab. Oft ist es eines, das Windows oder ein Setup für sich selbst erstellt hat: Binden Sie das richtige Zertifikat an diesen Port.</translation>
    </message>
</context>
<context>
    <name>StorePageText</name>
    <message>
        <source>Certificate Store</source>
        <translation>Zertifikatspeicher</translation>
    </message>
    <message>
        <source>A&amp;utomatically select the certificate store based on the type of certificate</source>
        <translation>Zertifikatspeicher a&amp;utomatisch auswählen (auf dem Zertifikattyp basierend)</translation>
    </message>
    <message>
        <source>The certificate goes to Personal, the certificates of its authorities to the places meant for them.</source>
        <translation>Das Zertifikat kommt in „Eigene Zertifikate“, die Zertifikate seiner Zertifizierungsstellen an die dafür vorgesehenen Orte.</translation>
    </message>
    <message>
        <source>&amp;Place all certificates in the following store</source>
        <translation>&amp;Alle Zertifikate in folgendem Speicher speichern</translation>
    </message>
    <message>
        <source>All certificates of the file go to Personal. This is what the vendor&apos;s manual says.</source>
        <translation>Alle Zertifikate der Datei kommen in „Eigene Zertifikate“. So steht es im Handbuch des Herstellers.</translation>
    </message>
    <message>
        <source>Certificate store:</source>
        <translation>Zertifikatspeicher:</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Eigene Zertifikate</translation>
    </message>
    <message>
        <source>Also put the inter&amp;mediates where Windows looks for them</source>
        <translation>Zwischenzertifikate auch &amp;dort ablegen, wo Windows sie sucht</translation>
    </message>
    <message>
        <source>With everything in Personal, a server without internet access may not send the whole chain. This tick prevents it.</source>
        <translation>Liegt alles nur in „Eigene Zertifikate“, sendet ein Server ohne Internetzugang die Kette möglicherweise nicht vollständig. Dieses Häkchen verhindert das.</translation>
    </message>
    <message>
        <source>What this file brings along</source>
        <translation>Was diese Datei mitbringt</translation>
    </message>
    <message>
        <source>Intermediate certificates: %1</source>
        <translation>Zwischenzertifikate: %1</translation>
    </message>
    <message>
        <source>Root certificates: %1</source>
        <translation>Stammzertifikate: %1</translation>
    </message>
    <message>
        <source>Only the server&apos;s certificate, without those of its authorities.</source>
        <translation>Nur das Zertifikat des Servers, ohne die seiner Zertifizierungsstellen.</translation>
    </message>
    <message>
        <source>Here certificates are kept in a folder, not in Windows: all of them lie together there. The choice is recorded and changes nothing else.</source>
        <translation>Hier werden Zertifikate in einem Ordner verwahrt, nicht in Windows: Dort liegen alle zusammen. Die Wahl wird festgehalten und ändert sonst nichts.</translation>
    </message>
    <message>
        <source>Certificate stores are system areas where certificates are kept. Leave this page as it is, unless your administrator told you otherwise.</source>
        <translation>Zertifikatspeicher sind Systembereiche, in denen Zertifikate gespeichert werden. Lassen Sie diese Seite, wie sie ist, sofern Ihr Administrator nichts anderes gesagt hat.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate goes to Personal.</source>
        <translation>Das Zertifikat des Servers kommt in Eigene Zertifikate.</translation>
    </message>
    <message>
        <source>Intermediate certificates go to Intermediate Certification Authorities: %1.</source>
        <translation>Zwischenzertifikate kommen in Zwischenzertifizierungsstellen: %1.</translation>
    </message>
    <message>
        <source>Root certificates are left out unless you tick the box below: %1.</source>
        <translation>Stammzertifikate werden ausgelassen, wenn Sie nicht das Kästchen darunter ankreuzen: %1.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate goes to Personal, as the vendor&apos;s manual says.</source>
        <translation>Das Zertifikat des Servers kommt in Eigene Zertifikate, wie es im Handbuch des Herstellers steht.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate goes to Personal, as the vendor&apos;s manual says, and with it the other certificates of the file: %1.</source>
        <translation>Das Zertifikat des Servers kommt in Eigene Zertifikate, wie es im Handbuch des Herstellers steht, und mit ihm die anderen Zertifikate der Datei: %1.</translation>
    </message>
    <message>
        <source>This file brings none along.</source>
        <translation>Diese Datei bringt keine mit.</translation>
    </message>
    <message>
        <source>They go to Intermediate Certification Authorities too: %1. Without it, a server without internet access may not send the whole chain.</source>
        <translation>Sie kommen auch in Zwischenzertifizierungsstellen: %1. Ohne dies sendet ein Server ohne Internetzugang womöglich nicht die ganze Kette.</translation>
    </message>
    <message>
        <source>Also &amp;trust the root certificate that this file brings</source>
        <translation>Auch dem &amp;Stammzertifikat vertrauen, das diese Datei mitbringt</translation>
    </message>
    <message>
        <source>Leave this off, unless your own certificate authority sent the file and you were told to.</source>
        <translation>Lassen Sie dies aus, es sei denn, die Datei kommt von Ihrer eigenen Zertifizierungsstelle und man hat es Ihnen gesagt.</translation>
    </message>
    <message>
        <source>This computer will then trust everything that this authority signs: %1. Tick this only if you know where the file comes from, and an administrator agreed.</source>
        <translation>Dieser Computer vertraut dann allem, was diese Zertifizierungsstelle signiert: %1. Kreuzen Sie dies nur an, wenn Sie wissen, woher die Datei kommt, und ein Administrator zugestimmt hat.</translation>
    </message>
</context>
<context>
    <name>ThumbprintPageText</name>
    <message>
        <source>Update the thumbprint</source>
        <translation>Fingerabdruck aktualisieren</translation>
    </message>
    <message>
        <source>Thumbprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>After a renewal the thumbprint has to be updated in %1. Copy it here and save it there.</source>
        <translation>Nach einer Erneuerung muss der Fingerabdruck in %1 aktualisiert werden. Kopieren Sie ihn hier, und speichern Sie ihn dort.</translation>
    </message>
    <message>
        <source>The thumbprint as %1 needs it: 40 digits, uppercase, no spaces</source>
        <translation>Der Fingerabdruck, wie %1 ihn braucht: 40 Ziffern, Großbuchstaben, keine Leerzeichen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>no installed certificate with these names</source>
        <translation>kein installiertes Zertifikat mit diesen Namen</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Have it checked (not necessary): &amp;paste what now stands there</source>
        <translation>Prüfen lassen (nicht nötig): &amp;einfügen, was jetzt dort steht</translation>
    </message>
    <message>
        <source>Copy the value out of %1 again. Spaces, invisible characters and lowercase letters are found here.</source>
        <translation>Kopieren Sie den Wert wieder aus %1. Leerzeichen, unsichtbare Zeichen und Kleinbuchstaben werden hier gefunden.</translation>
    </message>
    <message>
        <source>&amp;Saved, check now</source>
        <translation>&amp;Gespeichert, jetzt prüfen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>&amp;Not saved yet: check all the same</source>
        <translation>&amp;Noch nicht gespeichert: trotzdem prüfen</translation>
    </message>
    <message>
        <source>What depends on %1 then reads &quot;Not yet&quot; instead of being called a fault.</source>
        <translation>Was von %1 abhängt, heißt dann „Noch nicht“ und nicht Fehler.</translation>
    </message>
    <message>
        <source>What you pasted below is not the thumbprint as it is needed. Put it right in %1 first and paste it again, or empty the field.</source>
        <translation>Was Sie unten eingefügt haben, ist nicht der Fingerabdruck, wie er gebraucht wird. Bringen Sie ihn zuerst in %1 in Ordnung, und fügen Sie ihn erneut ein, oder leeren Sie das Feld.</translation>
    </message>
    <message>
        <source>You said on %1 that it is saved.</source>
        <translation>Sie haben am %1 angegeben, dass er gespeichert ist.</translation>
    </message>
</context>
<context>
    <name>VerdictText</name>
    <message>
        <source>The certificate fits.</source>
        <translation>Das Zertifikat passt.</translation>
    </message>
    <message>
        <source>It fits, names not checked.</source>
        <translation>Es passt; die Namen wurden nicht geprüft.</translation>
    </message>
    <message>
        <source>The certificate fits, with warnings.</source>
        <translation>Das Zertifikat passt, mit Warnungen.</translation>
    </message>
    <message>
        <source>It fits with warnings, names not checked.</source>
        <translation>Es passt mit Warnungen; die Namen wurden nicht geprüft.</translation>
    </message>
    <message>
        <source>The certificate does not fit.</source>
        <translation>Das Zertifikat passt nicht.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Go on, and put these notes into the ticket</source>
        <translation>Fortfahren und diese Hinweise ins Ticket übernehmen</translation>
    </message>
    <message>
        <source>Stop: do not install this file</source>
        <translation>Stopp: Diese Datei nicht installieren</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>WelcomePageText</name>
    <message>
        <source>Welcome to the Certificate Import Wizard</source>
        <translation>Zertifikatimport-Assistent</translation>
    </message>
    <message>
        <source>This wizard installs the SSL certificate of your %1 server, or looks into a PFX file. Choose what you want to do.</source>
        <translation>Dieser Assistent installiert das SSL-Zertifikat Ihres %1-Servers oder sieht in eine PFX-Datei hinein. Wählen Sie aus, was Sie tun möchten.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>&amp;Install or upgrade</source>
        <translation>&amp;Installieren oder aktualisieren</translation>
    </message>
    <message>
        <source>You are installing %1, or upgrading it. Import the certificate here, then go back to its installer.</source>
        <translation>Sie installieren %1 oder führen ein Upgrade aus. Importieren Sie hier das Zertifikat, und kehren Sie dann zum Installationsprogramm zurück.</translation>
    </message>
    <message>
        <source>&amp;Renew between releases</source>
        <translation>Zwischen Releases &amp;erneuern</translation>
    </message>
    <message>
        <source>The certificate of a running server ends soon or has ended. Import the new one here; the steps that follow are shown at the end.</source>
        <translation>Das Zertifikat eines laufenden Servers läuft bald ab oder ist abgelaufen. Importieren Sie hier das neue; die weiteren Schritte werden am Ende angezeigt.</translation>
    </message>
    <message>
        <source>&amp;Only look into a PFX</source>
        <translation>Nur in eine &amp;PFX-Datei hineinsehen</translation>
    </message>
    <message>
        <source>See what is in a file and whether it fits. Nothing is written.</source>
        <translation>Sehen Sie, was in einer Datei ist und ob sie passt. Es wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>&amp;This computer</source>
        <translation>&amp;Dieser Computer</translation>
    </message>
    <message>
        <source>&amp;Practise</source>
        <translation>Ü&amp;ben</translation>
    </message>
    <message>
        <source>Go through all pages with a made-up file and a store that nobody uses. Nothing here changes.</source>
        <translation>Gehen Sie alle Seiten mit einer erfundenen Datei und einem Speicher durch, den niemand verwendet. Hier ändert sich nichts.</translation>
    </message>
    <message>
        <source>Store location: %1</source>
        <translation>Speicherort: %1</translation>
    </message>
    <message>
        <source>Take the &amp;short way</source>
        <translation>Den &amp;kurzen Weg nehmen</translation>
    </message>
    <message>
        <source>Pages where nothing has to be decided are skipped; the last page before the import shows what they hold. Remembered for the next time.</source>
        <translation>Seiten, auf denen nichts zu entscheiden ist, werden übersprungen; die letzte Seite vor dem Import zeigt, was auf ihnen steht. Wird für das nächste Mal gemerkt.</translation>
    </message>
    <message>
        <source>Making a file to practise with</source>
        <translation>Eine Datei zum Üben wird erstellt</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>See which certificates are installed here, test their private keys, or take an import back.</source>
        <translation>Sehen Sie, welche Zertifikate hier installiert sind, prüfen Sie ihre privaten Schlüssel, oder machen Sie einen Import rückgängig.</translation>
    </message>
    <message>
        <source>Not for %1 API certificates. If your file is one, stop and ask the person who sent it.</source>
        <translation>Nicht für %1-API-Zertifikate. Wenn Ihre Datei eines ist, hören Sie hier auf, und fragen Sie die Person, die sie geschickt hat.</translation>
    </message>
    <message>
        <source>Continu&amp;e a renewal...</source>
        <translation>Eine Erneuerung fo&amp;rtsetzen...</translation>
    </message>
    <message>
        <source>Begun by %1 on %2.</source>
        <translation>Begonnen von %1 am %2.</translation>
    </message>
    <message>
        <source>The certificate is installed and the thumbprint is saved in %1; the live check is left.</source>
        <translation>Das Zertifikat ist installiert, und der Fingerabdruck ist in %1 gespeichert; es fehlt die Live-Prüfung.</translation>
    </message>
    <message>
        <source>The certificate is installed; the thumbprint is not saved in %1 yet.</source>
        <translation>Das Zertifikat ist installiert; der Fingerabdruck ist noch nicht in %1 gespeichert.</translation>
    </message>
    <message>
        <source>The renewal cannot be gone on with: it was finished or put back meanwhile, or its certificate is gone. Choose Renew between releases instead.</source>
        <translation>Die Erneuerung lässt sich nicht fortsetzen: Sie wurde inzwischen beendet oder rückgängig gemacht, oder ihr Zertifikat ist nicht mehr da. Wählen Sie stattdessen „Zwischen Releases erneuern“.</translation>
    </message>
    <message>
        <source>The notes on the renewal %1 cannot be read, so it is not offered here. What was installed and bound is not touched by that.</source>
        <translation>Die Aufzeichnung zur Erneuerung %1 ist nicht lesbar, deshalb wird sie hier nicht angeboten. Was installiert und gebunden wurde, ist davon nicht betroffen.</translation>
    </message>
    <message>
        <source>Looking how far the renewal is</source>
        <translation>Es wird nachgesehen, wie weit die Erneuerung ist</translation>
    </message>
    <message>
        <source>Noting how far the renewal is</source>
        <translation>Der Stand der Erneuerung wird festgehalten</translation>
    </message>
    <message>
        <source>Have ready: the PFX file and its password (or the certificate in Personal); access to %1 for the thumbprint; an administrator&apos;s rights on each server; a moment in which users may be interrupted.</source>
        <translation>Halten Sie bereit: die PFX-Datei und ihr Kennwort (oder das Zertifikat unter „Eigene Zertifikate“); Zugang zu %1 für den Fingerabdruck; Administratorrechte auf jedem Server; einen Zeitpunkt, zu dem Benutzer unterbrochen werden dürfen.</translation>
    </message>
</context>
<context>
    <name>WidgetText</name>
    <message>
        <source>Password</source>
        <translation>Kennwort</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Kennwort anzeigen</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Kennwort verbergen</translation>
    </message>
    <message>
        <source>Caps Lock is on. The password tells capital and small letters apart.</source>
        <translation>Die Feststelltaste ist eingeschaltet. Das Kennwort unterscheidet Groß- und Kleinbuchstaben.</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>The certificate fits. Nothing speaks against installing it.</source>
        <translation>Das Zertifikat passt. Nichts spricht dagegen, es zu installieren.</translation>
    </message>
    <message>
        <source>The certificate fits, with warnings. It works, but somebody should know the notes.</source>
        <translation>Das Zertifikat passt, mit Warnungen. Es funktioniert, aber jemand sollte die Hinweise kennen.</translation>
    </message>
    <message>
        <source>What was noticed</source>
        <translation>Was aufgefallen ist</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was noticed. Every rule was looked at, and none has anything to remark.</source>
        <translation>Es ist nichts aufgefallen. Jede Regel wurde geprüft, und keine hat etwas zu beanstanden.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Kopieren: %1</translation>
    </message>
    <message>
        <source>Host na&amp;mes that the certificate must cover:</source>
        <translation>H&amp;ostnamen, die das Zertifikat abdecken muss:</translation>
    </message>
    <message>
        <source>Host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>Woher er stammt</translation>
    </message>
    <message>
        <source>typed here</source>
        <translation>hier eingegeben</translation>
    </message>
    <message>
        <source>H&amp;ost name to add:</source>
        <translation>Hinzuzufügender Hostna&amp;me:</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>Hinzufü&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Entfe&amp;rnen</translation>
    </message>
    <message>
        <source>I do not &amp;know the names</source>
        <translation>Ich kenne die Namen ni&amp;cht</translation>
    </message>
    <message>
        <source>The rest of the certificate is checked without them, and the result says that the names were not.</source>
        <translation>Das Übrige am Zertifikat wird ohne sie geprüft, und das Ergebnis sagt, dass die Namen nicht geprüft wurden.</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>%1 (done)</source>
        <translation>%1 (erledigt)</translation>
    </message>
    <message>
        <source>%1 (current step)</source>
        <translation>%1 (aktueller Schritt)</translation>
    </message>
    <message>
        <source>%1 (later)</source>
        <translation>%1 (später)</translation>
    </message>
    <message>
        <source>It fits, names not checked. To be sure, type the names of your servers below.</source>
        <translation>Es passt; die Namen wurden nicht geprüft. Geben Sie zur Sicherheit unten die Namen Ihrer Server ein.</translation>
    </message>
    <message>
        <source>It fits with warnings, names not checked. To be sure, type the names of your servers below.</source>
        <translation>Es passt mit Warnungen; die Namen wurden nicht geprüft. Geben Sie zur Sicherheit unten die Namen Ihrer Server ein.</translation>
    </message>
    <message>
        <source>The certificate does not fit. The reasons are listed below, under &quot;What was noticed&quot;.</source>
        <translation>Das Zertifikat passt nicht. Die Gründe stehen unten, unter „Was aufgefallen ist“.</translation>
    </message>
    <message>
        <source>The address that users type into the browser, and the name of each Connection Proctor, for example assist.example.com. The administrator of the server knows them.</source>
        <translation>Die Adresse, die Benutzer in den Browser eingeben, und der Name jedes Connection Proctor, zum Beispiel assist.example.com. Der Administrator des Servers kennt sie.</translation>
    </message>
    <message>
        <source>Pasted thumbprint</source>
        <translation>Eingefügter Fingerabdruck</translation>
    </message>
    <message>
        <source>Paste a thumbprint here</source>
        <translation>Fügen Sie hier einen Fingerabdruck ein</translation>
    </message>
</context>
</TS>
