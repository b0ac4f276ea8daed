package dk.splejs.review;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.Journal;
import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.Volume;
import dk.splejs.security.Actor;
import dk.splejs.security.ProposalFacts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The reviews of a proposal: one round, one answer from every invited organisation. */
@Service
@Transactional
public class Reviews {

    private final RoundBook rounds;
    private final ReviewRepository reviews;
    private final ReviewDesk desk;
    private final Journal journal;

    Reviews(RoundBook rounds, ReviewRepository reviews, ReviewDesk desk, Journal journal) {
        this.rounds = rounds;
        this.reviews = reviews;
        this.desk = desk;
        this.journal = journal;
    }

    /** Whether the proposal has had its round opened, also when that has closed since. */
    @Transactional(readOnly = true)
    public boolean opened(ProposalId proposal) {
        return rounds.find(proposal).isPresent();
    }

    /** Asks these organisations; does nothing when the round was opened before. */
    public void open(ProposalId proposal, Collection<OrganisationCode> invited, LocalDate closesOn) {
        if (!opened(proposal)) {
            rounds.open(proposal, invited, closesOn);
            journal.record(proposal, null, null, "review.opened", null);
        }
    }

    /** Asks those once more who did not answer; does nothing while the round is open. */
    public void reopenUnanswered(ProposalId proposal, LocalDate closesOn) {
        if (rounds.reopenUnanswered(proposal, closesOn)) {
            journal.record(proposal, null, null, "review.extended", null);
        }
    }

    /** Those who are asked and have not answered, by code. */
    @Transactional(readOnly = true)
    public List<OrganisationCode> openCodes(ProposalId proposal) {
        return codes(reviews.codes(proposal.value(), ReviewStatus.INVITED));
    }

    /**
     * Takes an organisation's answer.
     *
     * @throws NotInvited when the organisation is not asked, or the person does not review for it
     * @throws AlreadyAnswered when a colleague was faster
     * @throws ReviewClosed when the round is over
     */
    public void answer(ProposalId proposal, OrganisationCode organisation, Actor actor, ReviewAnswer answer) {
        desk.take(proposal, organisation, actor, answer);
    }

    /** Whether nobody is left to answer. */
    @Transactional(readOnly = true)
    public boolean complete(ProposalId proposal) {
        return !reviews.existsByProposalIdAndStatus(proposal.value(), ReviewStatus.INVITED);
    }

    /**
     * Ends the round, however often it is called.
     *
     * @return those who did not answer in time, by code
     */
    public List<OrganisationCode> close(ProposalId proposal) {
        if (rounds.close(proposal)) {
            journal.record(proposal, null, null, "review.closed", null);
        }
        return codes(reviews.codes(proposal.value(), ReviewStatus.LAPSED));
    }

    /** What the round has shown so far. */
    @Transactional(readOnly = true)
    public NeedSummary need(ProposalId proposal) {
        return NeedTally.of(all(proposal)).summary(rounds.require(proposal));
    }

    /** Those who have the need and would co-finance, by code. */
    @Transactional(readOnly = true)
    public List<Interest> interested(ProposalId proposal) {
        return reviews.interested(proposal.value()).stream()
                .map(Review::interest)
                .toList();
    }

    /** The volume that an organisation stated in its review; unknown where it has not answered. */
    @Transactional(readOnly = true)
    public Volume volumeOf(ProposalId proposal, OrganisationCode organisation) {
        return reviews.findByProposalIdAndOrganisationCode(proposal.value(), organisation.value())
                .map(Review::volume)
                .orElse(Volume.UNKNOWN);
    }

    /** Those who declared an interest that should keep them from deciding, by code. */
    @Transactional(readOnly = true)
    public List<OrganisationCode> conflicted(ProposalId proposal) {
        return codes(reviews.conflicted(proposal.value()));
    }

    /** The round and the reviews that this reader may see; nobody where somebody is not logged in. */
    @Transactional(readOnly = true)
    public ReviewOverview of(ProposalId proposal, @Nullable Actor reader) {
        return rounds.find(proposal)
                .map(round -> overview(proposal, round, desk.reader(reader, proposal, round.isOpen())))
                .orElse(ReviewOverview.EMPTY);
    }

    /** The same for a reader of whom it is known already how they stand to the proposal. */
    @Transactional(readOnly = true)
    public ReviewOverview of(ProposalId proposal, ProposalFacts facts, @Nullable Actor reader) {
        return rounds.find(proposal)
                .map(round -> overview(proposal, round, desk.reader(reader, facts, round.isOpen())))
                .orElse(ReviewOverview.EMPTY);
    }

    private ReviewOverview overview(ProposalId proposal, Round round, ReviewReader reader) {
        List<Review> all = all(proposal);
        NeedSummary need = NeedTally.of(all).summary(round);
        List<ReviewView> visible = all.stream()
                .map(Review::view)
                .filter(reader::maySee)
                .map(reader::seen)
                .toList();
        return new ReviewOverview(
                round.view(), need.invited(), need.answered(), reader.maySeeAll() ? need : null, visible);
    }

    private List<Review> all(ProposalId proposal) {
        return reviews.findByProposalIdOrderByOrganisationCode(proposal.value());
    }

    private static List<OrganisationCode> codes(List<String> values) {
        return values.stream().map(OrganisationCode::new).toList();
    }
}
