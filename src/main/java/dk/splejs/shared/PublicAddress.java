package dk.splejs.shared;

import java.net.URI;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the world reaches Splejs. It is configured, never read off a request, which can say anything. */
@Component
public class PublicAddress {

    private final String base;

    public PublicAddress(@Value("${splejs.base-url}") String base) {
        this.base = base.replaceFirst("/+$", "");
    }

    /** The name of its host. */
    public String host() {
        return Objects.requireNonNullElse(URI.create(base).getHost(), "localhost");
    }

    /** The whole address of a path that begins with a slash. */
    public String of(String path) {
        return base + path;
    }
}
