package dk.splejs.outgoing;

import java.math.BigInteger;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/**
 * Which addresses belong to the open internet, by the registries of special-purpose addresses (RFC 6890 and what came after).
 * Of IPv6 only what is given out for general use does; whatever carries an IPv4 address within it does not.
 */
final class OpenInternet {

    private static final List<Range> NOT_OPEN = ranges(
            "0.0.0.0/8", // this network
            "10.0.0.0/8",
            "100.64.0.0/10", // shared by a provider's customers
            "127.0.0.0/8",
            "168.63.129.16/32", // a cloud's own services
            "169.254.0.0/16", // link-local, and where clouds tell machines their secrets
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24", // documentation
            "192.88.99.0/24", // relays of 6to4
            "192.168.0.0/16",
            "198.18.0.0/15", // measurements
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4", // to many
            "240.0.0.0/4",
            "2001::/23", // Teredo and other protocols
            "2001:db8::/32",
            "2002::/16", // 6to4
            "3fff::/20"); // documentation
    private static final Range GENERAL_USE = range("2000::/3");

    private OpenInternet() {}

    static boolean includes(InetAddress address) {
        return (address instanceof Inet4Address || GENERAL_USE.includes(address))
                && NOT_OPEN.stream().noneMatch(range -> range.includes(address));
    }

    private static List<Range> ranges(String... texts) {
        return List.of(texts).stream().map(OpenInternet::range).toList();
    }

    private static Range range(String text) {
        int slash = text.indexOf('/');
        try {
            byte[] first = InetAddress.getByName(text.substring(0, slash)).getAddress();
            int free = first.length * Byte.SIZE - Integer.parseInt(text.substring(slash + 1));
            return new Range(first.length, new BigInteger(1, first).shiftRight(free), free);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private record Range(int bytes, BigInteger start, int free) {

        boolean includes(InetAddress address) {
            byte[] own = address.getAddress();
            return own.length == bytes
                    && new BigInteger(1, own).shiftRight(free).equals(start);
        }
    }
}
