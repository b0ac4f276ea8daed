package dk.splejs.security;

import dk.splejs.organisation.OrganisationCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The keys of all organisations. Who may make and revoke them is asked of {@link KeyRules} before. */
@Service
@Transactional
public class ApiKeys {

    private static final String SELECT = """
            select k.id, k.organisation_code, k.name, k.scopes, k.made_by, p.name as maker_name, k.made_at, k.expires_on,
                   k.last_used_at, k.revoked_at, k.hash
            from api_key k left join person p on p.user_id = k.made_by
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    ApiKeys(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A key that was just made.
     *
     * @param secret what its programs send; it cannot be found out again
     */
    public record Made(KeyId id, String secret) {

        /** Without the secret, because records end up in logs. */
        @Override
        public String toString() {
            return "Made[" + id + "]";
        }
    }

    /** A key with what is kept of its secret. */
    record Kept(ApiKey key, String hash) {}

    public Made make(UserId maker, NewApiKey wanted) {
        KeyToken token = KeyToken.random();
        jdbc.sql("""
                insert into api_key (id, organisation_code, name, hash, scopes, made_by, made_at, expires_on)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        token.id().value(),
                        wanted.organisation().value(),
                        wanted.name(),
                        token.hash(),
                        words(wanted.scopes()),
                        maker.value(),
                        OffsetDateTime.now(clock),
                        wanted.expiresOn())
                .update();
        return new Made(token.id(), token.text());
    }

    /** From now on nobody gets in by it. Returns false when that is so already. */
    public boolean revoke(KeyId id, UserId by) {
        return jdbc.sql("update api_key set revoked_at = ?, revoked_by = ? where id = ? and revoked_at is null")
                        .params(OffsetDateTime.now(clock), by.value(), id.value())
                        .update()
                == 1;
    }

    /** Every key that ever was, by organisation, the newest first; in one statement. */
    @Transactional(readOnly = true)
    public List<ApiKey> all() {
        return jdbc.sql(SELECT + "order by k.organisation_code, k.made_at desc, k.id")
                .query((row, number) -> key(row))
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<ApiKey> find(KeyId id) {
        return kept(id).map(Kept::key);
    }

    /** Those that a person made, the oldest first. */
    @Transactional(readOnly = true)
    public List<ApiKey> madeBy(UserId person) {
        return jdbc.sql(SELECT + "where k.made_by = ? order by k.made_at, k.id")
                .param(person.value())
                .query((row, number) -> key(row))
                .list();
    }

    Optional<Kept> kept(KeyId id) {
        return jdbc.sql(SELECT + "where k.id = ?")
                .param(id.value())
                .query((row, number) -> new Kept(key(row), row.getString("hash")))
                .optional();
    }

    /** Writes down that it was used, unless that was written since. */
    void used(KeyId id, Instant now, Instant since) {
        jdbc.sql("""
                update api_key set last_used_at = :now
                where id = :id and (last_used_at is null or last_used_at <= :since)
                """)
                .param("now", OffsetDateTime.ofInstant(now, clock.getZone()))
                .param("since", OffsetDateTime.ofInstant(since, clock.getZone()))
                .param("id", id.value())
                .update();
    }

    private static String words(Set<KeyScope> scopes) {
        return scopes.stream().map(KeyScope::word).sorted().collect(Collectors.joining(" "));
    }

    private static Set<KeyScope> scopes(String words) {
        return Arrays.stream(words.split(" "))
                .flatMap(word -> KeyScope.find(word).stream())
                .collect(Collectors.toSet());
    }

    private static ApiKey key(ResultSet row) throws SQLException {
        String maker = row.getString("made_by");
        String makerName = row.getString("maker_name");
        return new ApiKey(
                new KeyId(row.getString("id")),
                new OrganisationCode(row.getString("organisation_code")),
                row.getString("name"),
                scopes(row.getString("scopes")),
                new ApiKey.Maker(
                        new UserId(maker),
                        makerName == null ? maker : makerName,
                        row.getObject("made_at", OffsetDateTime.class).toInstant()),
                row.getObject("expires_on", LocalDate.class),
                instant(row, "last_used_at"),
                instant(row, "revoked_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
