package dk.splejs.financing;

import dk.splejs.security.UserId;
import dk.splejs.shared.Money;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An answer as it is stored: what was said, by whom and when. */
@Embeddable
record AnswerColumns(
        @Enumerated(EnumType.STRING) AnswerKind answerKind,
        @Nullable Long answerCeilingOre,
        @Nullable Integer answerAtLeast,
        @Nullable String answerBody,
        @Nullable LocalDate answerDate,
        @Nullable String answerCaseNumber,
        String answeredBy,
        Instant answeredAt) {

    static AnswerColumns of(ShareAnswer answer, UserId by, Instant at) {
        Money ceiling = answer.ceiling();
        PoliticalDecision decision = answer.decision();
        return new AnswerColumns(
                answer.kind(),
                ceiling == null ? null : (Long) ceiling.ore(),
                answer.atLeast(),
                decision == null ? null : decision.body(),
                decision == null ? null : decision.date(),
                decision == null ? null : decision.caseNumber(),
                by.value(),
                at);
    }

    ShareAnswer answer() {
        return new ShareAnswer(
                answerKind, answerCeilingOre == null ? null : Money.ofOre(answerCeilingOre), answerAtLeast, decision());
    }

    private @Nullable PoliticalDecision decision() {
        return answerBody == null ? null : new PoliticalDecision(answerBody, answerDate, answerCaseNumber);
    }
}
