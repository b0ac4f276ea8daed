package dk.splejs.financing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.organisation.Organisations;
import dk.splejs.proposal.ProposalId;
import dk.splejs.support.OnPostgres;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Many answer at the same moment, on a real PostgreSQL. */
@FinancingTest
@OnPostgres
class ConcurrentAnswersTests {

    private static final int THREADS = 8;

    @Autowired
    private Financing financing;

    @Autowired
    private FinancingStory story;

    @Autowired
    private Organisations organisations;

    private final ExecutorService pool = Executors.newFixedThreadPool(THREADS);

    @AfterEach
    void stop() {
        pool.shutdownNow();
    }

    @Test
    void of98AnswersFromEightThreadsNoneFailsAndNoneIsLost() throws InterruptedException, ExecutionException {
        List<OrganisationCode> all = FinancingStory.municipalities(organisations, 98);
        ProposalId proposal = story.estimated("998500.00", "inhabitants", all.toArray(OrganisationCode[]::new));
        financing.nextRound(proposal);

        run(all.stream()
                .map(code -> work(
                        () -> story.answer(proposal, code, ShareAnswer.commit(FinancingStory.decision("Sag " + code)))))
                .toList());

        assertThat(financing.complete(proposal)).isTrue();
        assertThat(financing.shares(proposal))
                .hasSize(98)
                .allMatch(share -> FinancingStory.decision("Sag " + share.code())
                        .equals(share.terms().decision()));
        assertThat(story.nextRound(proposal)).isEmpty();
        assertThat(financing.financed(proposal)).isTrue();
    }

    @Test
    void ofEightAnswersForOneOrganisationOneCountsAndTheOthersAreTold()
            throws InterruptedException, ExecutionException {
        ProposalId proposal = story.estimated("300.00", "equal", FinancingStory.AARHUS, FinancingStory.ODENSE);
        financing.nextRound(proposal);
        CyclicBarrier together = new CyclicBarrier(THREADS);

        List<Boolean> taken = run(IntStream.range(0, THREADS)
                .mapToObj(n -> (Callable<Boolean>) () -> {
                    together.await(30, TimeUnit.SECONDS);
                    return isFirst(proposal, n);
                })
                .toList());

        assertThat(taken).containsOnlyOnce(true);
    }

    @Test
    void anAnswerWhileTheRoundClosesEitherCountsOrIsTold() throws InterruptedException, ExecutionException {
        List<OrganisationCode> all = FinancingStory.municipalities(organisations, 30);
        ProposalId proposal = story.estimated("998500.00", "equal", all.toArray(OrganisationCode[]::new));
        financing.nextRound(proposal);
        List<Callable<Boolean>> work = new ArrayList<>();
        all.forEach(code -> work.add(() -> isInTime(proposal, code)));
        List<OrganisationCode> lapsed = new ArrayList<>();
        work.add(10, () -> lapsed.addAll(financing.closeRound(proposal)));

        List<Boolean> taken = run(work);
        taken.remove(10);

        for (int i = 0; i < all.size(); i++) {
            assertThat(lapsed.contains(all.get(i))).isNotEqualTo(taken.get(i));
        }
    }

    private boolean isFirst(ProposalId proposal, int n) {
        try {
            story.answer(proposal, FinancingStory.AARHUS, ShareAnswer.commit(FinancingStory.decision("Sag " + n)));
            return true;
        } catch (ShareAlreadyAnswered told) {
            return false;
        }
    }

    private boolean isInTime(ProposalId proposal, OrganisationCode code) {
        try {
            story.answer(proposal, code, ShareAnswer.leave());
            return true;
        } catch (ShareNotOpen told) {
            return false;
        }
    }

    private static Callable<Boolean> work(Runnable runnable) {
        return () -> {
            runnable.run();
            return true;
        };
    }

    private List<Boolean> run(List<Callable<Boolean>> work) throws InterruptedException, ExecutionException {
        List<Boolean> results = new ArrayList<>();
        for (Future<Boolean> done : pool.invokeAll(work)) {
            results.add(done.get());
        }
        return results;
    }
}
