package dk.splejs.review;

import static dk.splejs.proposal.ProposalBuilder.aProposal;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.splejs.organisation.Organisation;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.organisation.Organisations;
import dk.splejs.proposal.Journal;
import dk.splejs.proposal.JournalEntry;
import dk.splejs.proposal.ProposalId;
import dk.splejs.security.Actor;
import dk.splejs.security.Actors;
import dk.splejs.shared.Money;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@ReviewTest
class ReviewsTests {

    private static final LocalDate CLOSES_ON = LocalDate.of(2026, 12, 14);
    private static final LocalDate LATER = LocalDate.of(2027, 1, 11);
    private static final OrganisationCode AARHUS = new OrganisationCode("0751");
    private static final OrganisationCode AALBORG = new OrganisationCode("0851");
    private static final OrganisationCode ODENSE = new OrganisationCode("0461");

    @Autowired
    private Reviews reviews;

    @Autowired
    private Journal journal;

    @Autowired
    private Organisations organisations;

    @Autowired
    private EntityManager entities;

    @Autowired
    private EntityManagerFactory factory;

    @Autowired
    private TransactionTemplate transaction;

    private ProposalId proposal = new ProposalId(new UUID(0, 0));

    @BeforeEach
    void storeAProposal() {
        proposal = requireNonNull(transaction.execute(
                status -> aProposal().inReview().storeIn(entities).id()));
    }

    @Test
    void openingAsksEveryOrganisationOnce() {
        reviews.open(proposal, List.of(AALBORG, AARHUS, AALBORG), CLOSES_ON);
        reviews.open(proposal, List.of(ODENSE), LATER);

        assertThat(reviews.openCodes(proposal)).containsExactly(AARHUS, AALBORG);
        assertThat(reviews.opened(proposal)).isTrue();
        assertThat(reviews.complete(proposal)).isFalse();
    }

    @Test
    void askingNinetyEightTakesAFewStatements() {
        List<OrganisationCode> all =
                organisations.municipalities().stream().map(Organisation::code).toList();
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();

        reviews.open(proposal, all, CLOSES_ON);

        assertThat(reviews.openCodes(proposal)).hasSize(98);
        // Four of them put a line into the decision log and four tell the index, however many are asked
        assertThat(statistics.getPrepareStatementCount()).isLessThanOrEqualTo(13);
    }

    @Test
    void anAnswerIsKeptAsItWasGiven() {
        open(AARHUS, AALBORG);
        ReviewAnswer answer = ReviewAnswers.interested(Money.ofOre(2_500_050));

        reviews.answer(proposal, AALBORG, Actors.reviewer("0851"), answer);

        ReviewView review =
                reviews.of(proposal, Actors.reviewer("0851")).reviews().get(0);
        assertThat(review.status()).isEqualTo(ReviewStatus.ANSWERED);
        assertThat(review.answeredBy()).hasToString("reviewer.0851");
        assertThat(review.answer())
                .usingRecursiveComparison()
                .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
                .isEqualTo(answer);
        assertThat(reviews.openCodes(proposal)).containsExactly(AARHUS);
        assertThat(actions()).endsWith("review.answered");
    }

    @Test
    void theFirstAnswerStands() {
        open(AARHUS);
        reviews.answer(proposal, AARHUS, Actors.reviewer("0751"), ReviewAnswers.noNeed());

        assertThatThrownBy(
                        () -> reviews.answer(proposal, AARHUS, Actors.reviewer("0751"), ReviewAnswers.interested(null)))
                .isInstanceOf(AlreadyAnswered.class);

        assertThat(reviews.need(proposal).withNeed()).isZero();
    }

    @Test
    void onlyAReviewerOfAnAskedOrganisationAnswers() {
        open(AALBORG);

        assertThatThrownBy(() -> reviews.answer(proposal, AALBORG, Actors.submitter("0851"), ReviewAnswers.noNeed()))
                .isInstanceOf(NotInvited.class);
        assertThatThrownBy(() -> reviews.answer(proposal, AALBORG, Actors.reviewer("0461"), ReviewAnswers.noNeed()))
                .isInstanceOf(NotInvited.class);
        assertThatThrownBy(() -> reviews.answer(proposal, ODENSE, Actors.reviewer("0461"), ReviewAnswers.noNeed()))
                .isInstanceOf(NotInvited.class);
    }

    @Test
    void closingLapsesThoseWhoDidNotAnswerHoweverOftenItIsCalled() {
        open(AARHUS, AALBORG, ODENSE);
        answer(AALBORG, ReviewAnswers.needOnly());

        assertThat(reviews.close(proposal)).containsExactly(ODENSE, AARHUS);
        assertThat(reviews.close(proposal)).containsExactly(ODENSE, AARHUS);

        assertThat(reviews.complete(proposal)).isTrue();
        assertThat(actions()).containsExactly("review.opened", "review.answered", "review.closed");
        assertThatThrownBy(() -> answer(ODENSE, ReviewAnswers.noNeed())).isInstanceOf(ReviewClosed.class);
    }

    @Test
    void anExtensionAsksOnlyThoseWhoDidNotAnswer() {
        open(AARHUS, AALBORG);
        answer(AALBORG, ReviewAnswers.needOnly());
        reviews.close(proposal);

        reviews.reopenUnanswered(proposal, LATER);
        reviews.reopenUnanswered(proposal, LATER);

        assertThat(reviews.openCodes(proposal)).containsExactly(AARHUS);
        assertThat(reviews.need(proposal).extensions()).isEqualTo(1);
        answer(AARHUS, ReviewAnswers.needOnly());
        assertThat(reviews.complete(proposal)).isTrue();
    }

    @Test
    void theNeedIsSummedOverAllAnswers() {
        open(AARHUS, AALBORG, ODENSE);
        assertThat(reviews.need(proposal)).isEqualTo(new NeedSummary(3, 0, 0, 0, null, 0, 0, null));

        answer(AARHUS, ReviewAnswers.interested(null));
        answer(AALBORG, ReviewAnswers.needOnly());
        answer(ODENSE, ReviewAnswers.noNeed());

        assertThat(reviews.need(proposal)).isEqualTo(new NeedSummary(3, 3, 2, 1, 200L, 1, 0, null));
    }

    @Test
    void theInterestedAreThoseWithTheNeedWhoWouldPay() {
        open(AARHUS, AALBORG, ODENSE);
        answer(AARHUS, ReviewAnswers.interested(Money.ofOre(5_000_000)));
        answer(AALBORG, ReviewAnswers.interested(null));
        answer(ODENSE, ReviewAnswers.conflicted());

        assertThat(reviews.interested(proposal))
                .containsExactly(
                        new Interest(AARHUS, Money.ofOre(5_000_000), 12_000), new Interest(AALBORG, null, 12_000));
        assertThat(reviews.conflicted(proposal)).containsExactly(ODENSE);
    }

    @Test
    void answersOfOthersAreHiddenUntilTheRoundCloses() {
        open(AARHUS, AALBORG, ODENSE);
        answer(AALBORG, ReviewAnswers.interested(Money.ofOre(100)));

        assertThat(visibleTo("0851")).containsExactly(AALBORG);
        assertThat(visibleTo("0751")).containsExactly(AARHUS);
        assertThat(reviews.of(proposal, Actors.reviewer("0751")).need()).isNull();
        assertThat(reviews.of(proposal, Actors.analyst()).reviews()).isEmpty();
        assertThat(reviews.of(proposal, Actors.coordinator()).reviews()).hasSize(3);

        reviews.close(proposal);

        assertThat(visibleTo("0751")).containsExactly(ODENSE, AARHUS, AALBORG);
        assertThat(reviews.of(proposal, Actors.analyst()).reviews()).hasSize(3);
        assertThat(visibleTo("0101")).isEmpty();
        assertThat(reviews.of(proposal, null).reviews()).isEmpty();
        assertThat(reviews.of(proposal, null).need()).isNull();
    }

    @Test
    void aCeilingIsForItsOwnOrganisationAndTheCoordinators() {
        open(AALBORG, ODENSE);
        answer(AALBORG, ReviewAnswers.interested(Money.ofOre(100)));
        reviews.close(proposal);

        assertThat(ceilingSeenBy(Actors.reviewer("0851"))).isEqualTo(Money.ofOre(100));
        assertThat(ceilingSeenBy(Actors.coordinator())).isEqualTo(Money.ofOre(100));
        assertThat(ceilingSeenBy(Actors.reviewer("0461"))).isNull();
        assertThat(ceilingSeenBy(Actors.analyst())).isNull();
    }

    private @Nullable Money ceilingSeenBy(Actor reader) {
        ReviewView review = reviews.of(proposal, reader).reviews().stream()
                .filter(visible -> visible.organisation().equals(AALBORG))
                .findFirst()
                .orElseThrow();
        return requireNonNull(review.answer()).ceiling();
    }

    private List<OrganisationCode> visibleTo(String reviewersCode) {
        return reviews.of(proposal, Actors.reviewer(reviewersCode)).reviews().stream()
                .map(ReviewView::organisation)
                .toList();
    }

    private void open(OrganisationCode... codes) {
        reviews.open(proposal, List.of(codes), CLOSES_ON);
    }

    private void answer(OrganisationCode code, ReviewAnswer answer) {
        reviews.answer(proposal, code, Actors.reviewer(code.value()), answer);
    }

    private List<String> actions() {
        return journal.of(proposal).stream().map(JournalEntry::action).toList();
    }
}
