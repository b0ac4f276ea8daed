package dk.splejs.security;

import dk.splejs.shared.Conflict;
import java.io.Serial;
import java.util.Optional;

/** Nobody would be left to manage an organisation's people, or the installation. */
public class LastAdministrator extends Conflict {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String role;

    LastAdministrator(UserId userId, Membership last) {
        super(userId + " is the last who holds " + last.groupId());
        this.role = last.role().name();
    }

    @Override
    public Optional<String> reasonKey() {
        return Optional.of("security.last." + role);
    }
}
