package dk.splejs.security.oidc;

import dk.splejs.security.SecurityEvent;
import java.io.Serial;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;

/** A provider knows somebody whom Splejs does not let in. */
public class LoginRefused extends OAuth2AuthenticationException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    LoginRefused(Reason reason, String detail) {
        super(new OAuth2Error(reason.name()), detail);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Why; each has a text on the log-in page and a line of its own in the security log. */
    public enum Reason {
        ORGANISATION("organisation", SecurityEvent.Kind.ORGANISATION_UNKNOWN),
        CLAIM("claim", SecurityEvent.Kind.CLAIM_MISSING),
        LEVEL("level", SecurityEvent.Kind.LEVEL_TOO_LOW);

        private final String code;
        private final SecurityEvent.Kind event;

        Reason(String code, SecurityEvent.Kind event) {
            this.code = code;
            this.event = event;
        }

        /** As it stands in the address of the log-in page. */
        public String code() {
            return code;
        }

        public SecurityEvent.Kind event() {
            return event;
        }
    }
}
