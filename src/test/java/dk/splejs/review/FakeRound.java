package dk.splejs.review;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalId;
import java.util.ArrayList;
import java.util.List;

/** Stands for the engine: notes what it was asked. */
class FakeRound implements ReviewRound {

    final List<String> asked = new ArrayList<>();

    @Override
    public void close(ProposalId proposal) {
        asked.add("close " + proposal);
    }

    @Override
    public void add(ProposalId proposal, OrganisationCode organisation) {
        asked.add("add " + organisation + " to " + proposal);
    }
}
