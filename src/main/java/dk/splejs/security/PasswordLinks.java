package dk.splejs.security;

import dk.splejs.shared.Canonical;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Links by which people choose a password, once and within their time. The secret in them is kept as a hash only. */
@Service
public class PasswordLinks {

    private static final int SECRET_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Passwords passwords;

    PasswordLinks(JdbcClient jdbc, Clock clock, Passwords passwords) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.passwords = passwords;
    }

    /** Makes the secret of a link. It is good at once, so that a mail is never there before its link. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public String create(UserId userId, Duration validFor) {
        byte[] random = new byte[SECRET_BYTES];
        RANDOM.nextBytes(random);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("delete from password_link where expires_at < ?").param(now).update();
        jdbc.sql("insert into password_link (hash, user_id, expires_at) values (?, ?, ?)")
                .param(hash(secret))
                .param(userId.value())
                .param(now.plus(validFor))
                .update();
        return secret;
    }

    /** Whose link it is; nothing when it is used, too old or made up. */
    @Transactional(readOnly = true)
    public Optional<UserId> find(String secret) {
        return jdbc.sql("select user_id from password_link where hash = ? and expires_at > ?")
                .param(hash(secret))
                .param(OffsetDateTime.now(clock))
                .query((row, number) -> new UserId(row.getString("user_id")))
                .optional();
    }

    /** Gives its owner this password, unless somebody was faster; all links of theirs are used up with it. */
    @Transactional
    public Optional<UserId> use(String secret, String password) {
        Optional<UserId> owner = find(secret);
        boolean first = owner.isPresent()
                && jdbc.sql("delete from password_link where hash = ?")
                                .param(hash(secret))
                                .update()
                        == 1;
        if (!first) {
            return Optional.empty();
        }
        choose(owner.orElseThrow(), password);
        return owner;
    }

    /** Gives somebody this password; links that they were sent lead nowhere any more. */
    @Transactional
    public void choose(UserId userId, String password) {
        forget(userId);
        passwords.choose(userId, password);
    }

    /** Nobody gets in by this name until its owner is sent a new link. */
    @Transactional
    public void close(UserId userId) {
        choose(userId, Passwords.nobodyKnows());
    }

    /** How many links of theirs can be used. */
    @Transactional(readOnly = true)
    public int open(UserId userId) {
        return jdbc.sql("select count(*) from password_link where user_id = ? and expires_at > ?")
                .param(userId.value())
                .param(OffsetDateTime.now(clock))
                .query(Integer.class)
                .single();
    }

    private void forget(UserId userId) {
        jdbc.sql("delete from password_link where user_id = ?")
                .param(userId.value())
                .update();
    }

    private static String hash(String secret) {
        return Canonical.sha256(secret.getBytes(StandardCharsets.UTF_8));
    }
}
