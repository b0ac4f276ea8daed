package dk.splejs.proposal;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.AccessRules;
import dk.splejs.security.Actor;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Writes what a proposal says, while it may be written. */
@Component
class Drafts {

    private final ProposalRepository proposals;
    private final ProposalAccess access;
    private final AccessRules rules;
    private final Clock clock;

    Drafts(ProposalRepository proposals, ProposalAccess access, AccessRules rules, Clock clock) {
        this.proposals = proposals;
        this.access = access;
        this.rules = rules;
        this.clock = clock;
    }

    Proposal create(Draft draft) {
        requireSubmitter(draft.author(), draft.owner());
        return proposals.saveAndFlush(Proposal.draft(draft, clock.instant()));
    }

    /** What the same request made earlier. */
    Optional<Proposal> earlier(Draft draft) {
        return Optional.ofNullable(draft.key())
                .flatMap(key -> proposals.findByCreatedByAndSubmissionKey(
                        draft.author().id().value(), key));
    }

    /** A proposal of an organisation for which this person submits, whatever its phase. */
    Proposal writable(Actor writer, ProposalId id) {
        Proposal proposal = access.readable(writer, id);
        requireSubmitter(writer, proposal.owner());
        return proposal;
    }

    Proposal editable(Actor editor, ProposalId id) {
        Proposal proposal = writable(editor, id);
        if (!proposal.phase().editable()) {
            throw new WrongPhase(id, proposal.phase());
        }
        return proposal;
    }

    /** As {@link #editable}, and nobody submits or deletes it before this transaction ends. */
    Proposal hold(Actor editor, ProposalId id) {
        if (proposals.findAndHoldById(id.value()).isEmpty()) {
            throw new ProposalNotFound(id.toString());
        }
        return editable(editor, id);
    }

    /** Deletes what was read in this version, with its files; only what nobody outside has ever seen. */
    Proposal delete(Actor editor, ProposalId id, long version) {
        Proposal draft = hold(editor, id);
        draft.mustBeIn(Phase.DRAFT);
        draft.mustBeAt(version);
        proposals.delete(draft);
        return draft;
    }

    /** Writes what was read in this version; refuses when somebody wrote it since. */
    void update(Proposal draft, long version, ProposalContent content) {
        draft.mustBeAt(version);
        update(draft, content);
    }

    void update(Proposal draft, ProposalContent content) {
        draft.rewrite(content);
        proposals.saveAndFlush(draft);
    }

    private void requireSubmitter(Actor person, OrganisationCode organisation) {
        if (!rules.maySubmitFor(person, organisation)) {
            throw new AccessDeniedException("Not a submitter of " + organisation);
        }
    }
}
