package dk.splejs.proposal;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What can be done with a proposal. What people do is checked against the access rules here; {@link #require} and
 * {@link #enter} are for the process and for other features, and trust their caller. Readers go through
 * {@link ProposalAccess}.
 */
@Service
public class Proposals {

    private final Submissions submissions;
    private final Drafts drafts;
    private final Endings endings;
    private final Steps steps;

    Proposals(Submissions submissions, Drafts drafts, Endings endings, Steps steps) {
        this.submissions = submissions;
        this.drafts = drafts;
        this.endings = endings;
        this.steps = steps;
    }

    public ProposalId saveDraft(Actor author, OrganisationCode owner, ProposalContent content) {
        return saveDraft(new Draft(author, owner, content, null));
    }

    /** Keeps a draft; repeated with the same key it writes the same draft again. */
    public ProposalId saveDraft(Draft draft) {
        return submissions.save(draft);
    }

    /** A draft, or a proposal in revision, for somebody who writes it. */
    @Transactional(readOnly = true)
    public EditableProposal open(Actor editor, ProposalId id) {
        return drafts.editable(editor, id).editable();
    }

    /**
     * Writes a draft anew.
     *
     * @param version the version its author had read
     * @throws ProposalChanged when somebody else wrote it since
     */
    @Transactional
    public void updateDraft(Actor editor, ProposalId id, long version, ProposalContent content) {
        Proposal draft = drafts.editable(editor, id);
        draft.mustBeIn(Phase.DRAFT);
        drafts.update(draft, version, content);
    }

    /**
     * Deletes a draft with its files. Only the journal remembers it, by its title.
     *
     * @param version the version its author had read
     * @throws WrongPhase when it was submitted: that can be withdrawn, never deleted
     * @throws ProposalChanged when somebody else wrote it since
     */
    @Transactional
    public void deleteDraft(Actor editor, ProposalId id, long version) {
        Proposal draft = drafts.delete(editor, id, version);
        steps.log(draft, editor, "proposal.draftDeleted", draft.view().title());
    }

    /**
     * Submits a draft: it gets its reference and its process. Submitting again what is submitted answers the same.
     *
     * @throws dk.splejs.form.FormRejected naming everything that is missing
     */
    public Submitted submit(Actor submitter, ProposalId id) {
        return submissions.submit(submitter, id, draft -> {});
    }

    /**
     * Writes a draft anew and submits it, both or neither. Submitting again what is submitted answers the same.
     *
     * @param version the version its author had read
     * @throws ProposalChanged when somebody else wrote it since
     * @throws dk.splejs.form.FormRejected naming everything that is missing
     */
    public Submitted submitDraft(Actor submitter, ProposalId id, long version, ProposalContent content) {
        return submissions.submit(submitter, id, draft -> drafts.update(draft, version, content));
    }

    public Submitted submitNew(Actor submitter, OrganisationCode owner, ProposalContent content) {
        return submitNew(new Draft(submitter, owner, content, null));
    }

    /**
     * Writes and submits in one go; repeated with the same key it answers with the proposal made before.
     *
     * @throws dk.splejs.form.FormRejected naming everything that is missing
     */
    public Submitted submitNew(Draft draft) {
        return submissions.submitNew(draft);
    }

    /** What the owner answered when the screening sent the proposal back. */
    @Transactional
    public void revise(Actor editor, ProposalId id, ProposalContent content) {
        Proposal proposal = drafts.editable(editor, id);
        proposal.mustBeIn(Phase.REVISION);
        drafts.update(proposal, content);
        steps.log(proposal, editor, "proposal.revised");
    }

    /** The diagram came to a step of this phase. Coming to the same phase again changes nothing. */
    @Transactional
    public void enter(ProposalId id, Phase phase) {
        steps.enter(id, phase);
    }

    @Transactional(readOnly = true)
    public ProposalView require(ProposalId id) {
        return steps.at(id).view();
    }

    /** All that it says, contact and internal note included: for its owner's eyes. */
    @Transactional(readOnly = true)
    public ProposalContent requireContent(ProposalId id) {
        return steps.at(id).content();
    }

    @Transactional(readOnly = true)
    public ProposalView requireByReference(String reference) {
        return steps.at(reference).view();
    }

    /** The owner takes the proposal back, for a reason. */
    @Transactional
    public void withdraw(Actor owner, ProposalId id, String reason) {
        endings.withdraw(owner, id, reason);
    }

    /** A coordinator stops the proposal, for a reason. */
    @Transactional
    public void stop(Actor coordinator, ProposalId id, String reason) {
        endings.stop(coordinator, id, reason);
    }

    /** Why the process is about to end it; the diagram enters the phase that follows. */
    @Transactional
    public void endBecause(ProposalId id, String reason) {
        steps.at(id).endBecause(reason);
    }
}
