package dk.splejs.review;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.Volume;
import dk.splejs.security.UserId;
import dk.splejs.shared.Money;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One organisation's review of one proposal. A row of its own, so that many can answer at the same moment. */
@Entity
@Table(name = "review")
class Review {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private UUID proposalId;

    private String organisationCode;

    @Enumerated(EnumType.STRING)
    private ReviewStatus status;

    private Instant invitedAt;

    private @Nullable Instant answeredAt;

    private @Nullable String answeredBy;

    @Enumerated(EnumType.STRING)
    private @Nullable Need need;

    private @Nullable Integer relevance;

    private @Nullable Integer feasibility;

    private @Nullable Integer urgency;

    private @Nullable Integer runsPerYear;

    private @Nullable BigDecimal minutesPerRun;

    private @Nullable Integer automatablePercent;

    /** What the three figures above come to, kept so that sums over reviews and shares by use agree. */
    private @Nullable Long minutesPerYear;

    private boolean coFinancing;

    private @Nullable Long ceilingOre;

    @Column(name = "comment_text")
    private @Nullable String comment;

    private boolean conflictOfInterest;

    protected Review() {}

    static Review invite(ProposalId proposal, OrganisationCode organisation, Instant now) {
        Review review = new Review();
        review.id = UUID.randomUUID();
        review.proposalId = proposal.value();
        review.organisationCode = organisation.value();
        review.status = ReviewStatus.INVITED;
        review.invitedAt = now;
        return review;
    }

    /** Not asked by the round: there is an answer already that is carried over. */
    static Review unasked(ProposalId proposal, OrganisationCode organisation, Instant now) {
        Review review = invite(proposal, organisation, now);
        review.status = ReviewStatus.LAPSED;
        return review;
    }

    void answer(UserId by, ReviewAnswer answer, Instant now) {
        moveTo(ReviewStatus.ANSWERED);
        write(answer, by, now);
    }

    /**
     * Takes what the organisation answered to a proposal that is now part of this one, unless it has answered to this one. Where
     * it is still asked, it counts until it answers anew. Says whether it was taken.
     */
    boolean carry(CarriedAnswer carried) {
        if (isAnswered()) {
            return false;
        }
        write(carried.answer(), carried.by(), carried.at());
        status = status == ReviewStatus.LAPSED ? ReviewStatus.ANSWERED : status;
        return true;
    }

    private void write(ReviewAnswer answer, @Nullable UserId by, Instant at) {
        answeredAt = at;
        answeredBy = by == null ? null : by.value();
        need = answer.need();
        coFinancing = answer.coFinancing();
        ceilingOre = answer.ceiling() == null ? null : (Long) answer.ceiling().ore();
        comment = answer.comment();
        conflictOfInterest = answer.conflictOfInterest();
        mark(answer.criteria());
        measure(answer.volume());
    }

    /** The round is over: what was carried over from another proposal now is the answer. */
    void lapse() {
        moveTo(isAnswered() ? ReviewStatus.ANSWERED : ReviewStatus.LAPSED);
    }

    void reopen() {
        moveTo(ReviewStatus.INVITED);
    }

    OrganisationCode organisation() {
        return new OrganisationCode(organisationCode);
    }

    private void moveTo(ReviewStatus next) {
        ReviewStatus needed = next == ReviewStatus.INVITED ? ReviewStatus.LAPSED : ReviewStatus.INVITED;
        if (status == ReviewStatus.ANSWERED) {
            throw new AlreadyAnswered(new ProposalId(proposalId), organisation());
        }
        if (status != needed) {
            throw new ReviewClosed(new ProposalId(proposalId));
        }
        status = next;
    }

    private void mark(Criteria criteria) {
        relevance = criteria.relevance();
        feasibility = criteria.feasibility();
        urgency = criteria.urgency();
    }

    private void measure(Volume volume) {
        runsPerYear = volume.runsPerYear();
        minutesPerRun = volume.minutesPerRun();
        automatablePercent = volume.automatablePercent();
        minutesPerYear = volume.minutesPerYear().orElse(null);
    }

    boolean isAnswered() {
        return need != null;
    }

    boolean hasNeed() {
        return need != null && need.present();
    }

    boolean wouldPay() {
        return coFinancing;
    }

    @Nullable
    Long minutesPerYear() {
        return minutesPerYear;
    }

    Volume volume() {
        return new Volume(runsPerYear, minutesPerRun, automatablePercent);
    }

    Interest interest() {
        return new Interest(organisation(), ceiling(), minutesPerYear == null ? 0 : minutesPerYear);
    }

    ReviewView view() {
        return new ReviewView(
                organisation(), status, invitedAt, answeredAt, reviewer(), need == null ? null : given(need));
    }

    private @Nullable UserId reviewer() {
        return answeredBy == null ? null : new UserId(answeredBy);
    }

    private ReviewAnswer given(Need answered) {
        return new ReviewAnswer(
                answered,
                new Criteria(relevance, feasibility, urgency),
                volume(),
                coFinancing,
                ceiling(),
                comment,
                conflictOfInterest);
    }

    private @Nullable Money ceiling() {
        return ceilingOre == null ? null : Money.ofOre(ceilingOre);
    }
}
