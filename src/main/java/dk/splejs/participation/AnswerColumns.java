package dk.splejs.participation;

import dk.splejs.financing.PoliticalDecision;
import dk.splejs.security.UserId;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the organisation answered to the terms, by whom, and by which decision. */
@Embeddable
record AnswerColumns(
        @Nullable String decisionBody,
        @Nullable LocalDate decisionDate,
        @Nullable String decisionCaseNumber,
        String answeredBy,
        Instant answeredAt) {

    static AnswerColumns of(@Nullable PoliticalDecision decision, UserId by, Instant at) {
        return new AnswerColumns(
                decision == null ? null : decision.body(),
                decision == null ? null : decision.date(),
                decision == null ? null : decision.caseNumber(),
                by.value(),
                at);
    }

    @Nullable
    PoliticalDecision decision() {
        return decisionBody == null ? null : new PoliticalDecision(decisionBody, decisionDate, decisionCaseNumber);
    }
}
