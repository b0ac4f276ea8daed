package dk.splejs.security;

import org.springframework.stereotype.Service;

/** Lets people change their own password. Guessing the present one is slowed down as it is at the log-in. */
@Service
public class OwnPassword {

    private final Passwords passwords;
    private final LoginThrottle throttle;
    private final PasswordLinks links;
    private final RoleSource source;

    OwnPassword(Passwords passwords, LoginThrottle throttle, PasswordLinks links, RoleSource source) {
        this.passwords = passwords;
        this.throttle = throttle;
        this.links = links;
        this.source = source;
    }

    /** What became of it. */
    public enum Outcome {
        CHANGED,
        WRONG,
        WAIT,
        ELSEWHERE
    }

    public boolean isElsewhere(UserId userId) {
        return source.logsInElsewhere(userId);
    }

    /** Gives somebody the new password when the present one is right. Whoever calls has judged the new one. */
    public Outcome change(UserId userId, String present, String wanted, String address) {
        LoginThrottle.Source from = new LoginThrottle.Source(userId.value(), address);
        if (isElsewhere(userId)) {
            return Outcome.ELSEWHERE;
        }
        if (throttle.mustWait(from)) {
            return Outcome.WAIT;
        }
        if (!passwords.match(userId, present)) {
            throttle.failed(from);
            return Outcome.WRONG;
        }
        throttle.succeeded(from);
        links.choose(userId, wanted);
        return Outcome.CHANGED;
    }
}
