package dk.splejs.insight;

import static dk.splejs.insight.PathStep.State.AHEAD;
import static dk.splejs.insight.PathStep.State.CURRENT;
import static dk.splejs.insight.PathStep.State.DONE;
import static dk.splejs.insight.PathStep.State.NOT_DONE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.splejs.insight.PathStep.State;
import dk.splejs.proposal.Phase;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PathStepTests {

    @Test
    void whatLiesBeforeThePresentPhaseIsDoneAndTheRestIsAhead() {
        assertThat(path(Phase.REVIEW)).containsExactly(DONE, DONE, CURRENT, AHEAD, AHEAD, AHEAD, AHEAD);
        assertThat(path(Phase.APPROVAL)).containsExactly(DONE, DONE, DONE, DONE, DONE, CURRENT, AHEAD);
    }

    @Test
    void aRevisionIsAPartOfTheScreening() {
        assertThat(path(Phase.REVISION)).containsExactly(DONE, CURRENT, AHEAD, AHEAD, AHEAD, AHEAD, AHEAD);
    }

    @Test
    void aPublishedProposalHasItAllBehindIt() {
        assertThat(path(Phase.PUBLISHED)).containsOnly(DONE).hasSize(7);
    }

    @Test
    void aProposalThatEndedEarlySaysWhatWasNotDone() {
        assertThat(path(Phase.SHELVED, "Task_ScreenProposal", "Task_CloseReview"))
                .containsExactly(DONE, DONE, DONE, NOT_DONE, NOT_DONE, NOT_DONE, NOT_DONE);
        assertThat(path(Phase.WITHDRAWN))
                .containsExactly(DONE, NOT_DONE, NOT_DONE, NOT_DONE, NOT_DONE, NOT_DONE, NOT_DONE);
    }

    private static List<State> path(Phase phase, String... done) {
        return PathStep.path(phase, new Progress(Set.of(), Set.of(done), null)).stream()
                .map(PathStep::state)
                .toList();
    }
}
