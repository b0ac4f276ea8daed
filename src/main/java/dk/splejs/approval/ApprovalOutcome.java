package dk.splejs.approval;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What the approver can choose. */
public enum ApprovalOutcome {
    APPROVE(ApprovalStatus.APPROVED),
    REJECT(ApprovalStatus.REJECTED),
    /** Send back: the cost is estimated again, and a new request follows. */
    RETURN(ApprovalStatus.RETURNED);

    private final ApprovalStatus status;

    ApprovalOutcome(ApprovalStatus status) {
        this.status = status;
    }

    ApprovalStatus status() {
        return status;
    }

    /**
     * Reads the word of a form.
     *
     * @throws IllegalArgumentException when there is no such choice
     */
    public static ApprovalOutcome ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The word in forms and JSON: {@code approve}. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String messageKey() {
        return "approval.outcome." + word();
    }
}
