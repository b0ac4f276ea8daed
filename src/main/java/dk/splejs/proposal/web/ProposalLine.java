package dk.splejs.proposal.web;

import dk.splejs.proposal.Phase;
import dk.splejs.proposal.ProposalRow;

/** A line of the list with its link. */
record ProposalLine(ProposalRow row, String ownerName) {

    /** A draft has no page of its own: its link leads to where it is written. */
    public String href() {
        return row.phase() == Phase.DRAFT ? "/forslag/kladde/" + row.id() + "/rediger" : "/forslag/" + row.reference();
    }
}
