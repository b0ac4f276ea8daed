package dk.splejs.approval;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Where a request for approval stands. */
public enum ApprovalStatus {
    PENDING,
    APPROVED,
    REJECTED,
    RETURNED;

    /** The word in JSON: {@code pending}. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String messageKey() {
        return "approval.status." + word();
    }
}
