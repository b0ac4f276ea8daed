package dk.splejs.proposal.web;

import dk.splejs.proposal.Phase;
import dk.splejs.proposal.Submitted;

/** What a sender gets for a proposal that was taken in. */
record Receipt(String id, String reference, Phase phase, Links links) {

    /** Where to follow it: as JSON, and as a page. */
    record Links(String self, String page) {}

    static Receipt of(Submitted submitted) {
        String reference = submitted.reference();
        return new Receipt(
                submitted.id().toString(),
                reference,
                Phase.SCREENING,
                new Links("/api/v1/proposals/" + reference, "/forslag/" + reference));
    }
}
