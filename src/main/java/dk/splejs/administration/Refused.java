package dk.splejs.administration;

import dk.splejs.shared.Conflict;
import java.io.Serial;
import java.util.Optional;

/** A role, a delegation or an account that is not changed in this way. */
public class Refused extends Conflict {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    Refused(Reason reason) {
        super("Refused: " + reason);
        this.reason = reason;
    }

    /** Why not. */
    public enum Reason {
        OWN_ROLES,
        ELSEWHERE,
        USER_ID_TAKEN,
        NO_ROLE,
        NOT_HELD,
        NOT_A_COLLEAGUE,
        CANNOT_BE_LENT,
        HELD_ALREADY,
        IN_THE_PAST,
        ENDS_BEFORE_IT_BEGINS,
        TOO_LONG
    }

    @Override
    public Optional<String> reasonKey() {
        return Optional.of("administration.refused." + reason);
    }
}
