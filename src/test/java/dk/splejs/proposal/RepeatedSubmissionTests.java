package dk.splejs.proposal;

import static dk.splejs.proposal.ProposalBuilder.aProposal;
import static org.assertj.core.api.Assertions.assertThat;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.Actor;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

@ProposalTest
class RepeatedSubmissionTests {

    private static final int AT_ONCE = 4;

    private final Actor ida = aProposal().submitter();
    private final OrganisationCode aarhus = new OrganisationCode("0751");

    @Autowired
    private Proposals proposals;

    @Autowired
    private FakeLifecycle lifecycle;

    @RepeatedTest(10)
    void theSameRequestSentSeveralTimesAtOnceMakesOneProposal() throws Exception {
        Draft request =
                new Draft(ida, aarhus, aProposal().content(), UUID.randomUUID().toString());

        Set<Submitted> answers = atOnce(() -> proposals.submitNew(request));

        assertThat(answers)
                .singleElement()
                .satisfies(answer -> assertThat(lifecycle.asked).containsOnlyOnce("start " + answer.id()));
    }

    @RepeatedTest(10)
    void aDraftSubmittedSeveralTimesAtOnceIsSubmittedOnce() throws Exception {
        ProposalId id = proposals.saveDraft(ida, aarhus, aProposal().content());

        Set<Submitted> answers = atOnce(() -> proposals.submit(ida, id));

        assertThat(answers).singleElement().extracting(Submitted::id).isEqualTo(id);
    }

    private static <T> Set<T> atOnce(Callable<T> request) throws Exception {
        CyclicBarrier start = new CyclicBarrier(AT_ONCE);
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            Set<T> answers = new HashSet<>();
            Callable<T> together = () -> {
                start.await();
                return request.call();
            };
            for (Future<T> answer : threads.invokeAll(Collections.nCopies(AT_ONCE, together))) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdown();
        }
    }
}
