package dk.splejs.outgoing;

import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What may be called, and how long that may take.
 *
 * @param ports what an address may name, 443 being what it means without one
 * @param trustedHosts {@code hooks.intern.example} or {@code hooks.intern.example:8080}: an operator's own, which may be
 *     within the network, speak plain http and listen at any port
 * @param connectTimeout until the other side takes the call
 * @param readTimeout between one piece of the answer and the next
 * @param totalTimeout for all of it
 */
@ConfigurationProperties("splejs.outgoing")
record OutgoingSettings(
        @DefaultValue({"443", "8443"}) Set<Integer> ports,
        @DefaultValue Set<String> trustedHosts,
        @DefaultValue("5s") Duration connectTimeout,
        @DefaultValue("10s") Duration readTimeout,
        @DefaultValue("20s") Duration totalTimeout) {

    OutgoingSettings {
        ports = Set.copyOf(ports);
        trustedHosts = trustedHosts.stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean trusts(String host, int port) {
        return trustedHosts.contains(host) || trustedHosts.contains(host + ":" + port);
    }
}
