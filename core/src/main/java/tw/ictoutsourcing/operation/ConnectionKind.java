package tw.ictoutsourcing.operation;

import tw.ictoutsourcing.fact.Labelled;

/**
 * How a remote connection is protected. See 七(一).
 */
public enum ConnectionKind implements Labelled {
    /** The mobile data virtual private network (MDVPN). */
    MDVPN,
    /** A virtual private network over TLS (SSL VPN). */
    SSL_VPN,
    /** Another virtual private network, such as IPsec. */
    OTHER_VPN,
    /** Encrypted, but no virtual private network, such as plain SSH. */
    ENCRYPTED_WITHOUT_VPN,
    /** Not encrypted. */
    UNENCRYPTED
}
