package dk.splejs.outgoing;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks a name up once for each call. What it finds is checked and is exactly what the call connects to, so a name that leads
 * elsewhere a moment later leads nobody astray. One address within is enough to refuse them all.
 */
class CheckedNames implements DnsResolver {

    private final NameLookup names;
    private final OutgoingSettings settings;

    CheckedNames(NameLookup names, OutgoingSettings settings) {
        this.names = names;
        this.settings = settings;
    }

    @Override
    public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
        InetAddress[] found = names.addresses(host);
        if (!settings.trusts(host.toLowerCase(Locale.ROOT), port)) {
            requireOpen(found);
        }
        return Arrays.stream(found)
                .map(address -> new InetSocketAddress(address, port))
                .toList();
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] found = names.addresses(host);
        requireOpen(found);
        return found;
    }

    /** Nobody needs it, and asking would tell the name to a server. */
    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    private static void requireOpen(InetAddress... found) throws UnknownHostException {
        if (found.length == 0 || !Arrays.stream(found).allMatch(OpenInternet::includes)) {
            throw new UnknownHostException();
        }
    }
}
