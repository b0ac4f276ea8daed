package dk.splejs.federation;

import dk.splejs.catalogue.ExternalId;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** One name for a repository, however its address is written. */
final class RepositoryId {

    private static final String SOURCE = "publiccode";
    private static final int LONGEST = 200;

    /** Where names in capitals and in small letters lead to the same. */
    private static final Set<String> IN_ANY_CASE = Set.of("github.com", "gitlab.com", "codeberg.org");

    private RepositoryId() {}

    /** Nothing where it is longer than any repository's. */
    static Optional<ExternalId> of(String address) {
        URI uri = URI.create(address);
        String host = uri.getHost().toLowerCase(Locale.ROOT).replaceFirst("^www\\.(?=github\\.com$)", "");
        String port = uri.getPort() < 0 || uri.getPort() == 443 ? "" : ":" + uri.getPort();
        String path = uri.getRawPath().replaceFirst("/+$", "").replaceFirst("\\.git$", "");
        String id = host + port + (IN_ANY_CASE.contains(host) ? path.toLowerCase(Locale.ROOT) : path);
        return id.length() > LONGEST ? Optional.empty() : Optional.of(new ExternalId(SOURCE, id));
    }
}
