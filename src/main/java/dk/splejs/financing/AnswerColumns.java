package dk.splejs.financing;

import dk.splejs.security.UserId;
import dk.splejs.shared.Money;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An answer as it is stored: what was said, by whom and when. */
@Embeddable
record AnswerColumns(
        @Enumerated(EnumType.STRING) AnswerKind answerKind,
        @Nullable Long answerCeilingOre,
        @Nullable Integer answerAtLeast,
        @Nullable String answerReference,
        String answeredBy,
        Instant answeredAt) {

    static AnswerColumns of(ShareAnswer answer, UserId by, Instant at) {
        Money ceiling = answer.ceiling();
        return new AnswerColumns(
                answer.kind(),
                ceiling == null ? null : (Long) ceiling.ore(),
                answer.atLeast(),
                answer.decisionReference(),
                by.value(),
                at);
    }

    ShareAnswer answer() {
        return new ShareAnswer(
                answerKind,
                answerCeilingOre == null ? null : Money.ofOre(answerCeilingOre),
                answerAtLeast,
                answerReference);
    }
}
