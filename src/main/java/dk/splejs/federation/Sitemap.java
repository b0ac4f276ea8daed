package dk.splejs.federation;

import dk.splejs.search.Facet;
import dk.splejs.search.Finder;
import dk.splejs.search.Findings;
import dk.splejs.search.SearchKind;
import dk.splejs.search.SearchOrder;
import dk.splejs.search.SearchQuestion;
import dk.splejs.shared.PublicAddress;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/**
 * The pages that search engines may know: every solution, and the proposals that everybody may read. It asks as nobody. More
 * than one file may hold stands in several, numbered from 1.
 */
@Service
public class Sitemap {

    /** The protocol allows no more in one file. */
    private static final int MOST = 50_000;

    private static final SearchQuestion EVERYTHING = new SearchQuestion(
            "",
            Map.of(Facet.KIND, Set.of(SearchKind.SOLUTION.word(), SearchKind.PROPOSAL.word())),
            SearchOrder.CHANGED,
            0,
            SearchQuestion.PAGE_SIZE);

    private final Finder finder;
    private final PublicAddress address;
    private final int most;

    @Autowired
    Sitemap(Finder finder, PublicAddress address) {
        this(finder, address, MOST);
    }

    Sitemap(Finder finder, PublicAddress address, int most) {
        this.finder = finder;
        this.address = address;
        this.most = most;
    }

    /** The pages, or the list of the files that have them. */
    public void writeTo(OutputStream stream) throws IOException {
        try (Findings all = everything()) {
            SitemapFile file = new SitemapFile(address, stream);
            if (all.total() <= most) {
                file.writePages(all, most);
            } else {
                file.writeParts(parts(all));
            }
        }
    }

    /**
     * One of the files.
     *
     * @param part from 1
     * @throws NoSuchPart when there are not so many
     */
    public void writePartTo(OutputStream stream, int part) throws IOException {
        try (Findings all = everything()) {
            if (part < 1 || part > parts(all)) {
                throw new NoSuchPart(part);
            }
            for (long skipped = (part - 1L) * most; skipped > 0 && all.hasNext(); skipped--) {
                all.next();
            }
            new SitemapFile(address, stream).writePages(all, most);
        }
    }

    private Findings everything() {
        return finder.all(null, EVERYTHING);
    }

    private int parts(Findings all) {
        return (int) Math.max(1, (all.total() + most - 1) / most);
    }
}
