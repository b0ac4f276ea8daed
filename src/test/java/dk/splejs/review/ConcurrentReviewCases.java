package dk.splejs.review;

import static dk.splejs.proposal.ProposalBuilder.aProposal;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dk.splejs.organisation.Organisation;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.organisation.Organisations;
import dk.splejs.proposal.ProposalId;
import dk.splejs.security.Actors;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Many answer at the same moment. The same on every database. */
abstract class ConcurrentReviewCases {

    private static final int THREADS = 8;
    private static final int ROUNDS = 25;
    private static final OrganisationCode AARHUS = new OrganisationCode("0751");

    @Autowired
    private Reviews reviews;

    @Autowired
    private Organisations organisations;

    @Autowired
    private EntityManager entities;

    @Autowired
    private TransactionTemplate transaction;

    private final ExecutorService people = Executors.newFixedThreadPool(THREADS);

    private List<OrganisationCode> everyone = List.of();

    @BeforeEach
    void findEveryone() {
        everyone =
                organisations.municipalities().stream().map(Organisation::code).toList();
    }

    @AfterEach
    void sendThemHome() {
        people.shutdownNow();
    }

    @Test
    void ninetyEightAnswersNeverMeet() throws Exception {
        ProposalId proposal = openRound(everyone);

        List<Callable<String>> answers = everyone.stream()
                .<Callable<String>>map(code -> () -> outcome(proposal, code))
                .toList();

        assertThat(results(people.invokeAll(answers))).hasSize(98).containsOnly("taken");
        assertThat(reviews.complete(proposal)).isTrue();
        assertThat(reviews.need(proposal)).isEqualTo(new NeedSummary(98, 98, 98, 98, 98 * 200L, 0, 0, null));
        assertThat(reviews.close(proposal)).isEmpty();
    }

    @Test
    void ofTwoAnswersOfOneOrganisationOneIsTakenAndTheOtherIsTold() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            ProposalId proposal = openRound(List.of(AARHUS));
            CyclicBarrier start = new CyclicBarrier(2);
            Callable<String> answer = () -> {
                start.await();
                return outcome(proposal, AARHUS);
            };

            assertThat(results(people.invokeAll(List.of(answer, answer))))
                    .containsExactlyInAnyOrder("taken", "AlreadyAnswered");
        }
    }

    @Test
    void anAnswerAtTheEndOfTheRoundIsEitherTakenOrRefused() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            ProposalId proposal = openRound(List.of(AARHUS));
            CyclicBarrier start = new CyclicBarrier(2);
            Future<String> answer = people.submit(() -> {
                start.await();
                return outcome(proposal, AARHUS);
            });
            start.await();
            List<OrganisationCode> lapsed = reviews.close(proposal);

            assertThat(reviews.need(proposal).answered()).isEqualTo(1 - lapsed.size());
            assertThat(answer.get()).isEqualTo(lapsed.isEmpty() ? "taken" : "ReviewClosed");
        }
    }

    private String outcome(ProposalId proposal, OrganisationCode code) {
        try {
            reviews.answer(proposal, code, Actors.reviewer(code.value()), ReviewAnswers.interested(null));
            return "taken";
        } catch (RuntimeException e) {
            return e.getClass().getSimpleName();
        }
    }

    private ProposalId openRound(List<OrganisationCode> invited) {
        ProposalId proposal = requireNonNull(transaction.execute(
                status -> aProposal().inReview().storeIn(entities).id()));
        reviews.open(proposal, invited, LocalDate.of(2026, 12, 14));
        return proposal;
    }

    private static List<String> results(List<Future<String>> answers) throws InterruptedException, ExecutionException {
        List<String> results = new ArrayList<>();
        for (Future<String> answer : answers) {
            results.add(answer.get());
        }
        return results;
    }
}
