package dk.splejs.proposal;

import dk.splejs.security.AccessRules;
import dk.splejs.security.Actor;
import dk.splejs.security.ProposalFacts;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposals as their readers may see them. What somebody may not read is not found. */
@Service
@Transactional(readOnly = true)
public class ProposalAccess {

    private final ProposalRepository proposals;
    private final Involvement involvement;
    private final AccessRules rules;

    ProposalAccess(ProposalRepository proposals, Involvement involvement, AccessRules rules) {
        this.proposals = proposals;
        this.involvement = involvement;
        this.rules = rules;
    }

    /** What the access rules need to know of a proposal. */
    public ProposalFacts facts(ProposalId id) {
        return facts(proposals.require(id));
    }

    /**
     * Which proposal has this reference, whoever asks: for finding what the reader may know, never to be told.
     *
     * @throws ProposalNotFound when there is none
     */
    public ProposalId idOf(String reference) {
        return proposals.require(reference).view().id();
    }

    /**
     * The proposal of this reference, as this reader may see it.
     *
     * @param reader nobody where somebody is not logged in
     * @throws ProposalNotFound also where it exists and the reader may not know
     */
    public ProposalDetails read(@Nullable Actor reader, String reference) {
        return details(reader, proposals.require(reference));
    }

    /** As {@link #read(Actor, String)}, by id: the only way to a draft. */
    public ProposalDetails read(@Nullable Actor reader, ProposalId id) {
        return details(reader, proposals.require(id));
    }

    Proposal readable(@Nullable Actor reader, ProposalId id) {
        Proposal proposal = proposals.require(id);
        requireReadable(reader, proposal, facts(proposal));
        return proposal;
    }

    Proposal screenable(Actor coordinator, ProposalId id) {
        Proposal proposal = readable(coordinator, id);
        proposal.mustBeIn(Phase.SCREENING);
        if (!rules.mayScreen(coordinator, facts(proposal))) {
            throw new AccessDeniedException("Not a coordinator");
        }
        return proposal;
    }

    ProposalFacts facts(Proposal proposal) {
        ProposalView view = proposal.view();
        return involvement.of(view.id()).facts(view);
    }

    private ProposalDetails details(@Nullable Actor reader, Proposal proposal) {
        ProposalFacts facts = facts(proposal);
        requireReadable(reader, proposal, facts);
        ProposalContent content = proposal.content();
        return new ProposalDetails(
                proposal.view(),
                facts,
                rules.mayReadContact(reader, facts) ? content.contact() : null,
                rules.mayReadInternalNote(reader, facts) ? content.internalNote() : null);
    }

    private void requireReadable(@Nullable Actor reader, Proposal proposal, ProposalFacts facts) {
        if (!rules.mayRead(reader, facts)) {
            throw new ProposalNotFound(proposal.id().toString());
        }
    }
}
