package dk.splejs.security;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The part of an address that says which network somebody sits in, and not at which machine. */
public final class Network {

    private static final Pattern NUMERIC = Pattern.compile("[0-9a-fA-F.:]+");
    private static final int KEPT_OF_4 = 3;
    private static final int KEPT_OF_6 = 6;

    private Network() {}

    /** {@code 192.0.2.0/24} or {@code 2001:db8:1:0:0:0:0:0/48}; nothing for what is no address. */
    public static @Nullable String of(@Nullable String remoteAddress) {
        String address = remoteAddress == null ? "" : remoteAddress.replaceFirst("%.*$", "");
        if (!NUMERIC.matcher(address).matches()) {
            return null;
        }
        try {
            InetAddress parsed = InetAddress.getByName(address);
            int kept = parsed instanceof Inet4Address ? KEPT_OF_4 : KEPT_OF_6;
            byte[] bytes = parsed.getAddress();
            Arrays.fill(bytes, kept, bytes.length, (byte) 0);
            return InetAddress.getByAddress(bytes).getHostAddress() + "/" + kept * Byte.SIZE;
        } catch (UnknownHostException e) {
            return null;
        }
    }
}
