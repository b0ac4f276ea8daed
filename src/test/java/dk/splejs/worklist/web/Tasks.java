package dk.splejs.worklist.web;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalId;
import dk.splejs.worklist.OpenTask;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.util.StringUtils;

/** Tasks for tests: each waits for Aarhus since a week, about proposal F-2026-0042. */
final class Tasks {

    static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    static final ProposalId PROPOSAL = new ProposalId(new UUID(0, 42));
    static final OrganisationCode AARHUS = new OrganisationCode("0751");

    private Tasks() {}

    static OpenTask review(String taskId) {
        return task(taskId, "ReviewProposal", NOW.plus(Duration.ofDays(14)));
    }

    static OpenTask overdue(String taskId) {
        return task(taskId, "ReviewProposal", NOW.minus(Duration.ofDays(1)));
    }

    static OpenTask estimate(String taskId) {
        return task(taskId, "EstimateCost", NOW.plus(Duration.ofDays(14)));
    }

    private static OpenTask task(String taskId, String step, Instant due) {
        String form =
                StringUtils.uncapitalize(step).replaceAll("(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
        return new OpenTask(
                taskId,
                "Task_" + step,
                form,
                "Vurder forslag: F-2026-0042 Byggesager",
                PROPOSAL,
                AARHUS,
                null,
                NOW.minus(Duration.ofDays(7)),
                due);
    }
}
