package dk.splejs.proposal;

import static dk.splejs.proposal.Phase.DRAFT;
import static dk.splejs.proposal.Phase.REVISION;
import static dk.splejs.proposal.Phase.SHELVED;
import static dk.splejs.proposal.Phase.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PhaseTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DRAFT      | SCREENING
            SCREENING  | REVISION, REVIEW, REJECTED, MERGED, WITHDRAWN, SHELVED
            REVISION   | SCREENING, SHELVED, WITHDRAWN
            REVIEW     | REVIEW, ESTIMATION, MERGED, SHELVED, WITHDRAWN
            ESTIMATION | FINANCING, MERGED, SHELVED, WITHDRAWN
            FINANCING  | ESTIMATION, APPROVAL, SHELVED, WITHDRAWN
            APPROVAL   | PUBLISHED, REJECTED, ESTIMATION, WITHDRAWN, SHELVED
            PUBLISHED  | ''
            REJECTED   | ''
            WITHDRAWN  | ''
            SHELVED    | ''
            MERGED     | ''
            """)
    void aPhaseIsFollowedByTheOnesInTheDiagram(Phase phase, String followers) {
        assertThat(phase.followers()).isEqualTo(phases(followers));
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void nothingFollowsAnEndAndSomethingFollowsEveryOtherPhase(Phase phase) {
        assertThat(phase.followers().isEmpty()).isEqualTo(phase.ended());
    }

    @Test
    void onlyADraftAndAProposalInRevisionCanBeEdited() {
        assertThat(Arrays.stream(Phase.values()).filter(Phase::editable)).containsExactly(DRAFT, REVISION);
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void everyRunningProposalCanBeWithdrawnAndShelved(Phase phase) {
        boolean running = phase != DRAFT && !phase.ended();

        assertThat(phase.mayBecome(WITHDRAWN)).isEqualTo(running);
        assertThat(phase.mayBecome(SHELVED)).isEqualTo(running);
    }

    private static Set<Phase> phases(String names) {
        return Arrays.stream(names.split(", "))
                .filter(name -> !name.isEmpty())
                .map(Phase::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Phase.class)));
    }
}
