// SPDX-License-Identifier: Apache-2.0
#include <QCoreApplication>

#include "wizard/text/error_families.h"

namespace wizard::text::errors {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};

}  // namespace

ErrorText hostNotResolvable(const QString& host) {
    return {Words::tr("There is no computer of the name %1.").arg(host),
            Words::tr("The name is not known in the network (DNS)."),
            Words::tr("Check that it is spelt correctly. If it is new, ask those who look after the network whether it "
                      "has been entered in the DNS.")};
}

ErrorText nameLookupFailed(const QString& host) {
    return {Words::tr("The address of %1 could not be looked up.").arg(host),
            Words::tr("The network's name service (DNS) did not answer, or could not say."),
            Words::tr("Check that this computer is connected to the network, then try again. If it goes on, tell those "
                      "who look after the network.")};
}

ErrorText connectionRefused(const QString& endpoint) {
    return {Words::tr("Nothing accepts connections at %1.").arg(endpoint),
            Words::tr("The computer is there, but no program listens on this port: the service is stopped, or the port "
                      "is another one."),
            Words::tr("Check the port, and that the website or service is started. Then check again.")};
}

ErrorText connectTimedOut(const QString& endpoint) {
    return {Words::tr("Nobody answers at %1.").arg(endpoint),
            Words::tr("The computer is switched off, or a firewall in between lets nothing through."),
            Words::tr("Check that the server is running. If it is, ask those who look after the firewall whether this "
                      "port is open.")};
}

ErrorText networkUnreachable(const QString& endpoint) {
    return {Words::tr("No way leads from this computer to %1.").arg(endpoint),
            Words::tr("This computer's network does not reach that address."),
            Words::tr("Check the network connection and a VPN, or check from another computer.")};
}

ErrorText connectionFailed(const QString& endpoint) {
    return {Words::tr("No connection could be made to %1.").arg(endpoint),
            Words::tr("This computer's system did not allow it, or broke it off."),
            Words::tr("Check whether a firewall or a virus scanner on this computer forbids it, then try again.")};
}

ErrorText serverSilent(const QString& endpoint) {
    return {Words::tr("%1 can be reached, but does not answer.").arg(endpoint),
            Words::tr("The connection was made, and then nothing came, or not all of it, before the time was up. The "
                      "service hangs, or something in between holds the answer back."),
            Words::tr("Try again. If it stays silent, restart the website or service there.")};
}

ErrorText serverSpeaksHttp(const QString& endpoint) {
    return {Words::tr("%1 answers without encryption (plain HTTP).").arg(endpoint),
            Words::tr("No certificate is used on this port: its binding is http instead of https, or the port is "
                      "another one."),
            Words::tr("Check the port. If it is the right one, give the website a binding of the type https with the "
                      "certificate.")};
}

ErrorText serverSpeaksOtherwise(const QString& endpoint) {
    return {Words::tr("%1 answers, but not with encryption (TLS).").arg(endpoint),
            Words::tr("Another kind of service uses this port, so that there is no certificate to look at."),
            Words::tr("Check the port.")};
}

ErrorText tlsNameRefused(const QString& host) {
    return {Words::tr("The server has no certificate for the name %1.").arg(host),
            Words::tr("It answered that it does not know this name."),
            Words::tr("Check that the name is spelt correctly. If it is, a binding for this name is missing on the "
                      "server.")};
}

ErrorText tlsVersionRefused(const QString& endpoint) {
    return {Words::tr("%1 knows no version of encryption that is still in use.").arg(endpoint),
            Words::tr("Browsers and devices ask for TLS 1.2 or 1.3; the server offers neither."),
            Words::tr("Ask those who look after the server to turn TLS 1.2 on.")};
}

ErrorText tlsRefused(const QString& endpoint) {
    return {Words::tr("%1 refused the encrypted connection.").arg(endpoint),
            Words::tr("Server and client found no way of encryption in common, the server has no certificate with a "
                      "key that it can use, or it wants a certificate of the client."),
            Words::tr("Look whether a certificate with its private key is bound to this port. If one is, show the "
                      "server's event log to those who look after it.")};
}

ErrorText tlsBroken(const QString& endpoint) {
    return {Words::tr("What %1 answers cannot be understood.").arg(endpoint),
            Words::tr("It begins like encryption (TLS), and then breaks its rules."),
            Words::tr("Try again. If it stays so, show it to those who look after the server or the network: something "
                      "in between may change the data.")};
}

ErrorText closedInHandshake(const QString& endpoint) {
    return {Words::tr("%1 closed the connection without a word.").arg(endpoint),
            Words::tr("On Windows this is usual where no certificate is bound to the port, or where the server cannot "
                      "use its private key."),
            Words::tr("Look which certificate is bound to this port, and whether its key is there. If the port is not "
                      "meant for https, choose another one.")};
}

ErrorText servedTooMuch(const QString& endpoint) {
    return {Words::tr("%1 sends more than a server needs to send; it was stopped.").arg(endpoint),
            Words::tr("A server shows a few certificates. This one is set up wrongly, or is not what it seems to be."),
            Words::tr("Check that name and port are right, and show it to those who look after the server.")};
}

}  // namespace wizard::text::errors
