package dk.splejs.financing;

import dk.splejs.costing.Participant;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.UserId;
import dk.splejs.shared.Money;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One organisation's share in one round, and its answer. */
@Entity
@Table(name = "financing_share")
class FinancingShare {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private UUID roundId;

    private String organisationCode;

    @Embedded
    private FigureColumns figures;

    @Embedded
    private YearlyColumns yearlyFigures;

    private long oneOffOre;

    private long yearlyOre;

    private boolean capped;

    private boolean asked;

    @Enumerated(EnumType.STRING)
    private ShareStatus status;

    @Embedded
    private TermsColumns terms;

    @Embedded
    private @Nullable AnswerColumns answer;

    protected FinancingShare() {}

    static FinancingShare of(UUID roundId, ComputedShare computed) {
        Position position = computed.position();
        FinancingShare share = new FinancingShare();
        share.id = UUID.randomUUID();
        share.roundId = roundId;
        share.organisationCode = position.code().value();
        share.figures = FigureColumns.of(position, computed.weight());
        share.yearlyFigures = YearlyColumns.of(position.yearlyFigures(), computed.yearlyWeight());
        share.oneOffOre = computed.oneOff().ore();
        share.yearlyOre = computed.yearly().ore();
        share.capped = computed.capped();
        share.asked = computed.asked();
        share.terms = TermsColumns.of(position.terms());
        share.status =
                computed.asked() ? ShareStatus.AWAITING : position.terms().standing();
        return share;
    }

    void answer(ShareAnswer given, UserId by, Instant at) {
        answer = AnswerColumns.of(given, by, at);
        status = given.kind() == AnswerKind.LEAVE
                ? ShareStatus.LEFT
                : before().after(given, offered()).standing();
    }

    void lapse() {
        status = ShareStatus.LAPSED;
    }

    void drop() {
        status = ShareStatus.DROPPED;
    }

    boolean isAwaiting() {
        return status == ShareStatus.AWAITING;
    }

    boolean isAnswered() {
        return answer != null;
    }

    boolean isDropped() {
        return status == ShareStatus.DROPPED;
    }

    /** Whether it left, or did not answer in time. */
    boolean hasGone() {
        return status == ShareStatus.LEFT || status == ShareStatus.LAPSED;
    }

    boolean hasRisen() {
        return now().roseAbove(before());
    }

    OrganisationCode code() {
        return new OrganisationCode(organisationCode);
    }

    UUID roundId() {
        return roundId;
    }

    Money offered() {
        return Money.ofOre(oneOffOre);
    }

    /** The terms in force when the share was computed. */
    Terms before() {
        return terms.terms();
    }

    /** The terms after the answer, if it said yes to something; also of one whose condition failed afterwards. */
    Terms now() {
        return answer == null || answer.answerKind() == AnswerKind.LEAVE
                ? before()
                : before().after(answer.answer(), offered());
    }

    /** Where it stands after its answer. */
    Position position() {
        return position(now());
    }

    /** Where it stood when the share was computed. */
    Position positionBefore() {
        return position(before());
    }

    private Position position(Terms on) {
        Participant oneOff = figures.participant(code());
        return new Position(oneOff, yearlyFigures.participant(oneOff), figures.weightInReference(), on);
    }

    /** Whether the computation gives the same share by the same figures on the same terms. */
    boolean isAs(ComputedShare computed) {
        Position position = computed.position();
        return code().equals(position.code())
                && figures.equals(FigureColumns.of(position, computed.weight()))
                && yearlyFigures.equals(YearlyColumns.of(position.yearlyFigures(), computed.yearlyWeight()))
                && terms.equals(TermsColumns.of(position.terms()))
                && offered().equals(computed.oneOff())
                && yearlyOre == computed.yearly().ore()
                && capped == computed.capped()
                && asked == computed.asked();
    }

    ShareView view() {
        return new ShareView(
                code(),
                offered(),
                Money.ofOre(yearlyOre),
                capped,
                asked,
                status,
                ShareTerms.of(now()),
                answer == null ? null : answer.answerKind(),
                answer == null ? null : answer.answeredAt(),
                figures.view(),
                yearlyFigures.view(figures.minutesPerYear()));
    }
}
