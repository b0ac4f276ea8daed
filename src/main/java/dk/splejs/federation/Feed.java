package dk.splejs.federation;

import dk.splejs.search.Finder;
import dk.splejs.search.Hit;
import dk.splejs.search.SearchOrder;
import dk.splejs.search.SearchQuestion;
import dk.splejs.shared.PublicAddress;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** What is new, for whoever follows Splejs from outside: it asks as nobody, so it tells of nothing that a stranger can't read. */
@Service
public class Feed {

    private static final int NEWEST = 50;

    private final Finder finder;
    private final PublicAddress address;

    Feed(Finder finder, PublicAddress address) {
        this.finder = finder;
        this.address = address;
    }

    /** The solutions and public proposals that changed last, the newest first. */
    public Latest latest() {
        SearchQuestion question = new SearchQuestion("", Map.of(), SearchOrder.CHANGED, 0, NEWEST);
        List<Hit> hits = finder.find(null, question).hits();
        Instant updated =
                hits.stream().map(Hit::changedAt).max(Instant::compareTo).orElse(Instant.EPOCH);
        return new Latest(new AtomFile(address, updated, hits).write(), updated);
    }

    /**
     * The feed as it is now.
     *
     * @param xml Atom, RFC 4287
     * @param updated when the newest of it changed
     */
    public record Latest(String xml, Instant updated) {}
}
