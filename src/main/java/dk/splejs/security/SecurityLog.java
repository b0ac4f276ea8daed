package dk.splejs.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;

/** What happened at the doors of Splejs, kept for as long as {@code splejs.security-events.keep} says. */
@Service
public class SecurityLog {

    public static final int PAGE_SIZE = 50;

    private static final Logger LOG = LoggerFactory.getLogger(SecurityLog.class);
    private static final String COLUMNS = "select happened_at, kind, user_id, address, path from security_event ";
    private static final int LONGEST_PATH = 200;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Period keep;
    private final AtomicReference<Instant> nextCleaning = new AtomicReference<>(Instant.MIN);

    SecurityLog(JdbcClient jdbc, Clock clock, @Value("${splejs.security-events.keep:P365D}") Period keep) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.keep = keep;
    }

    /**
     * Adds an event. Nobody is held up by a log that can't be written: that is only told to the operators.
     *
     * @param user nobody where somebody unknown did it
     * @param address as the container tells it; only its network is kept
     * @param path of the request, without its query
     */
    public void add(SecurityEvent.Kind kind, @Nullable UserId user, @Nullable String address, String path) {
        try {
            jdbc.sql("insert into security_event (happened_at, kind, user_id, address, path) values (?, ?, ?, ?, ?)")
                    .param(OffsetDateTime.now(clock))
                    .param(kind.name())
                    .param(user == null ? null : user.value())
                    .param(Network.of(address))
                    .param(path.substring(0, Math.min(path.length(), LONGEST_PATH)))
                    .update();
            cleanOnceADay();
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("The security event {} could not be written", kind, e);
        }
    }

    /** Some events, newest first; pages count from 1. */
    public List<SecurityEvent> page(int page) {
        return jdbc.sql(COLUMNS + "order by happened_at desc, id desc limit ? offset ?")
                .param(PAGE_SIZE)
                .param((page - 1) * PAGE_SIZE)
                .query((row, number) -> event(row))
                .list();
    }

    /** When each of these people last logged in, as far as the log reaches back. */
    public Map<UserId, Instant> lastLogIns(Collection<UserId> people) {
        Map<UserId, Instant> last = new HashMap<>();
        if (!people.isEmpty()) {
            jdbc.sql("""
                    select user_id, max(happened_at) as last_at from security_event
                    where kind = 'LOGGED_IN' and user_id in (:people) group by user_id
                    """)
                    .param("people", people.stream().map(UserId::value).toList())
                    .query((RowCallbackHandler) row -> last.put(
                            new UserId(row.getString("user_id")),
                            row.getObject("last_at", OffsetDateTime.class).toInstant()));
        }
        return last;
    }

    /** How many pages there are, at least one. */
    public int pages() {
        int all = jdbc.sql("select count(*) from security_event")
                .query(Integer.class)
                .single();
        return Math.max(1, (all + PAGE_SIZE - 1) / PAGE_SIZE);
    }

    /** What is kept about one person, newest first. */
    public List<SecurityEvent> of(UserId user) {
        return jdbc.sql(COLUMNS + "where user_id = ? order by happened_at desc, id desc")
                .param(user.value())
                .query((row, number) -> event(row))
                .list();
    }

    private void cleanOnceADay() {
        ZonedDateTime now = ZonedDateTime.now(clock);
        Instant due = nextCleaning.get();
        if (!now.toInstant().isBefore(due)
                && nextCleaning.compareAndSet(due, now.plusDays(1).toInstant())) {
            jdbc.sql("delete from security_event where happened_at < ?")
                    .param(now.minus(keep).toOffsetDateTime())
                    .update();
        }
    }

    private static SecurityEvent event(ResultSet row) throws SQLException {
        return new SecurityEvent(
                row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                SecurityEvent.Kind.valueOf(row.getString("kind")),
                row.getString("user_id"),
                row.getString("address"),
                row.getString("path"));
    }
}
