package tw.ictoutsourcing.assessment.article07;

import tw.ictoutsourcing.assessment.judge.Circumstances;
import tw.ictoutsourcing.assessment.judge.Judge;
import tw.ictoutsourcing.assessment.judge.Ruling;
import tw.ictoutsourcing.operation.RemoteGrant;

/** Judges 7-1/encrypted-connection of a grant: the text's list of virtual private networks is open. */
final class EncryptedConnection implements Judge<RemoteGrant> {

    @Override
    public Ruling judge(RemoteGrant grant, Circumstances at) {
        if (grant.connection() == null) {
            return Ruling.missing("connection");
        }
        return switch (grant.connection()) {
            case MDVPN, SSL_VPN, OTHER_VPN -> Ruling.complies();
            case ENCRYPTED_WITHOUT_VPN -> Ruling.needsReview("without-vpn", "connection");
            case UNENCRYPTED -> Ruling.breached("unencrypted", "connection");
        };
    }
}
