package dk.splejs.approval;

import com.fasterxml.jackson.annotation.JsonValue;
import dk.splejs.security.Approver;
import java.util.Locale;

/** Who has the right to approve a proposal. */
public enum Authority {
    SECRETARIAT(Approver.SECRETARIAT),
    BOARD(Approver.BOARD);

    private final Approver approver;

    Authority(Approver approver) {
        this.approver = approver;
    }

    Approver approver() {
        return approver;
    }

    /**
     * Reads the word of the decision table.
     *
     * @throws IllegalArgumentException when there is no such authority
     */
    public static Authority ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The word in JSON and in the decision table: {@code board}. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String messageKey() {
        return "approval.authority." + word();
    }
}
