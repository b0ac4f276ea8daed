package dk.splejs.outgoing;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Where a name leads. */
interface NameLookup {

    InetAddress[] addresses(String host) throws UnknownHostException;
}
