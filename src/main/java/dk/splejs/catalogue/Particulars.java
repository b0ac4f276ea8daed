package dk.splejs.catalogue;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How to get a solution, whom to ask, and what it is expected to save. Nothing stands for what is not known.
 *
 * @param version what the solution's own makers call it, {@code 2.4}
 * @param licence the SPDX name of a {@link Licence}, or other words of at most 80 characters
 * @param repositories addresses of the source code, each a {@link WebAddress}
 * @param documentation a {@link WebAddress}
 * @param supplier who delivers it
 * @param contact nothing also for readers who may not see it
 * @param hoursSaved expected hours a year for one organisation, not negative
 * @param remark what else is known of its standing
 */
public record Particulars(
        @Nullable String version,
        @Nullable String licence,
        List<String> repositories,
        @Nullable String documentation,
        @Nullable String supplier,
        @Nullable EntryContact contact,
        @Nullable Long hoursSaved,
        @Nullable String remark) {

    static final Particulars NONE = new Particulars(null, null, List.of(), null, null, null, null, null);

    public Particulars {
        repositories = List.copyOf(repositories);
        repositories.forEach(WebAddress::new);
        if (documentation != null) {
            new WebAddress(documentation);
        }
        if (hoursSaved != null && hoursSaved < 0) {
            throw new IllegalArgumentException("Nobody saves less than nothing");
        }
    }

    Particulars withRepositories(List<String> addresses) {
        return new Particulars(version, licence, addresses, documentation, supplier, contact, hoursSaved, remark);
    }

    /** As those may read it who may not read names and addresses. */
    Particulars withoutContact() {
        return new Particulars(version, licence, repositories, documentation, supplier, null, hoursSaved, remark);
    }
}
