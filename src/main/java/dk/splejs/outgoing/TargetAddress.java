package dk.splejs.outgoing;

import java.net.URI;

/**
 * An address that may be asked for; whether its name leads to the open internet shows when it is.
 *
 * @param host in small letters
 * @param trusted whether it is one of the operator's own
 */
record TargetAddress(URI uri, String host, int port, boolean trusted) {

    /** An operator's own host is called where somebody wrote it, not where another place leads. */
    boolean mayLeadTo(TargetAddress next) {
        return !next.trusted || (next.host.equals(host) && next.port == port);
    }
}
