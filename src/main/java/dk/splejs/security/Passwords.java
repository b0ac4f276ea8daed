package dk.splejs.security;

import java.security.SecureRandom;
import java.util.Base64;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.SaveUserCmd;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Passwords of the engine's users. */
@Component
class Passwords {

    private static final int RANDOM_BYTES = 32;

    private final ProcessEngineConfigurationImpl configuration;
    private final JdbcClient jdbc;
    private final SlowHash hash;
    private final VerifiedPasswords verified;

    Passwords(
            ProcessEngineConfigurationImpl configuration, JdbcClient jdbc, SlowHash hash, VerifiedPasswords verified) {
        this.configuration = configuration;
        this.jdbc = jdbc;
        this.hash = hash;
        this.verified = verified;
    }

    /** One that nobody knows, for an account whose owner has not chosen one yet or shall not come in any more. */
    static String nobodyKnows() {
        byte[] random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().encodeToString(random);
    }

    /** Whether it is the right one. It takes as long when there is nobody of this name. */
    boolean match(UserId userId, String password) {
        String stored = stored(userId);
        if (stored == null) {
            hash.pretendToCheck(password);
            return false;
        }
        if (verified.knows(userId, password, stored)) {
            return true;
        }
        boolean right = identities().checkPassword(userId.value(), password);
        if (right) {
            accept(userId, password, stored);
        }
        return right;
    }

    /** Gives the user this password. Whoever calls has judged it. */
    void choose(UserId userId, String password) {
        configuration
                .getCommandExecutorTxRequired()
                .execute(context -> context.runWithoutAuthorization(() -> save(userId, password)));
    }

    /** A hash of older days is replaced as soon as the password is known again. */
    private void accept(UserId userId, String password, String stored) {
        if (hash.isCurrent(stored)) {
            verified.remember(userId, password, stored);
        } else {
            choose(userId, password);
        }
    }

    private UserId save(UserId userId, String password) {
        User user = identities().createUserQuery().userId(userId.value()).singleResult();
        if (user != null) {
            user.setPassword(password);
            configuration.getCommandExecutorTxRequired().execute(new SaveUserCmd(user, true));
        }
        return userId;
    }

    private @Nullable String stored(UserId userId) {
        return jdbc.sql("select PWD_ from ACT_ID_USER where ID_ = ?")
                .param(userId.value())
                .query(String.class)
                .optional()
                .orElse(null);
    }

    private IdentityService identities() {
        return configuration.getIdentityService();
    }
}
