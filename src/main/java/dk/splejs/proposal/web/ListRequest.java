package dk.splejs.proposal.web;

import dk.splejs.proposal.Phase;
import dk.splejs.proposal.ProposalFilter;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What somebody asks of the list. What is not in the closed lists of choices asks for nothing.
 *
 * @param fase a phase's word
 * @param egne those of my own organisations
 * @param q words of the title, or a reference
 * @param side the first page is 1
 */
record ListRequest(
        @Nullable String fase,
        @Nullable Boolean egne,
        @Nullable String q,
        @Nullable Integer side) {

    private static final int LONGEST_TEXT = 100;
    private static final int LAST_PAGE = 100_000;

    ProposalFilter filter() {
        return new ProposalFilter(phase(), own(), text());
    }

    @Nullable
    public Phase phase() {
        return Arrays.stream(Phase.values())
                .filter(phase -> phase.word().equals(fase))
                .findFirst()
                .orElse(null);
    }

    public boolean own() {
        return Boolean.TRUE.equals(egne);
    }

    public String text() {
        String text = q == null ? "" : q.strip();
        return text.substring(0, Math.min(text.length(), LONGEST_TEXT));
    }

    int page() {
        return side == null ? 0 : Math.min(Math.max(side, 1), LAST_PAGE) - 1;
    }

    /** The address of another page of the same list. */
    public String pageHref(int page) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/forslag");
        if (phase() != null) {
            address.queryParam("fase", fase);
        }
        if (own()) {
            address.queryParam("egne", true);
        }
        if (!text().isEmpty()) {
            address.queryParam("q", "{text}");
        }
        return address.queryParam("side", page + 1)
                .encode()
                .buildAndExpand(text())
                .toUriString();
    }
}
