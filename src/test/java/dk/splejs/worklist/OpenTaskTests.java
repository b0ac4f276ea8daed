package dk.splejs.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenTaskTests {

    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");

    @Test
    void theProposalIsWhatFollowsTheStep() {
        assertThat(task("Vurder forslag: F-2026-0042 Byggesager: hurtigere svar", null)
                        .proposalName())
                .isEqualTo("F-2026-0042 Byggesager: hurtigere svar");
        assertThat(task("Vurder forslag", null).proposalName()).isEqualTo("Vurder forslag");
    }

    @Test
    void aTaskIsOverdueOnceItsDeadlineHasPassed() {
        assertThat(task("a: b", NOW.minusSeconds(1)).isOverdue(NOW)).isTrue();
        assertThat(task("a: b", NOW).isOverdue(NOW)).isFalse();
        assertThat(task("a: b", null).isOverdue(NOW)).isFalse();
    }

    @Test
    void theTextOfATaskIsFoundByItsKeyInTheDiagram() {
        assertThat(task("a: b", null).messageKey()).isEqualTo("worklist.task.reviewProposal");
    }

    @ParameterizedTest
    @CsvSource({
        "reviewer-0751, 0751, worklist.holder.reviewer",
        "submitter-29190925, 29190925, worklist.holder.submitter",
        "cost-analyst, , worklist.holder.cost-analyst",
        "board, , worklist.holder.board"
    })
    void theTextOfAHolderIsFoundByItsRole(String group, @Nullable String code, String key) {
        OrganisationCode organisation = code == null ? null : new OrganisationCode(code);
        OpenStep step = new OpenStep("1", "Task_ReviewProposal", "Vurder forslag", group, organisation, NOW, null);

        assertThat(step.holderKey()).isEqualTo(key);
    }

    private static OpenTask task(String name, @Nullable Instant due) {
        ProposalId proposal = new ProposalId(new UUID(0, 42));
        return new OpenTask("1", "Task_ReviewProposal", "review-proposal", name, proposal, null, null, NOW, due);
    }
}
