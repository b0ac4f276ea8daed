package db.migration;

import dk.splejs.proposal.LogLine;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Gives the lines that were written before there was a chain their places in it, in the order in which they came. */
@SuppressWarnings("checkstyle:TypeName")
public class V32__SealDecisionLog extends BaseJavaMigration {

    private static final int BUCKETS = 64;
    private static final List<String> REQUIRED = List.of("position", "salt", "previous_hash", "hash");

    @Override
    public void migrate(Context context) {
        JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
        jdbc.batchUpdate(
                "insert into decision_lock (bucket) values (?)",
                IntStream.range(0, BUCKETS)
                        .mapToObj(bucket -> new Object[] {bucket})
                        .toList());
        jdbc.queryForList("select distinct proposal_id from decision_log", UUID.class)
                .forEach(proposal -> seal(proposal, jdbc));
        REQUIRED.forEach(column -> jdbc.execute("alter table decision_log alter column " + column + " set not null"));
        jdbc.execute("alter table decision_log add constraint decision_log_position unique (proposal_id, position)");
    }

    private static void seal(UUID proposal, JdbcTemplate jdbc) {
        String head = LogLine.start(proposal);
        int position = 0;
        for (Row row : rows(proposal, jdbc)) {
            position++;
            head = seal(row, position, head, jdbc);
        }
        jdbc.update("insert into decision_chain (proposal_id, lines, head) values (?, ?, ?)", proposal, position, head);
    }

    private static List<Row> rows(UUID proposal, JdbcTemplate jdbc) {
        return jdbc.query(
                "select * from decision_log where proposal_id = ? order by id",
                (result, number) -> Row.of(result),
                proposal);
    }

    private static String seal(Row row, int position, String previous, JdbcTemplate jdbc) {
        String salt = LogLine.newSalt();
        String actorSalt = row.actorId == null ? null : LogLine.newSalt();
        String mark = row.actorId == null || actorSalt == null ? null : LogLine.mark(actorSalt, row.actorId);
        LogLine line =
                new LogLine(row.proposal, position, row.at.toInstant(), mark, row.organisation, row.action, row.reason);
        String hash = LogLine.hash(previous, line.digest(salt));
        jdbc.update("""
                update decision_log
                set position = ?, actor_salt = ?, actor_mark = ?, salt = ?, previous_hash = ?, hash = ? where id = ?
                """, position, actorSalt, mark, salt, previous, hash, row.id);
        return hash;
    }

    /** A line as it was written. */
    private record Row(
            long id,
            UUID proposal,
            OffsetDateTime at,
            @Nullable String actorId,
            @Nullable String organisation,
            String action,
            @Nullable String reason) {

        static Row of(ResultSet row) throws SQLException {
            return new Row(
                    row.getLong("id"),
                    row.getObject("proposal_id", UUID.class),
                    row.getObject("logged_at", OffsetDateTime.class),
                    row.getString("actor_id"),
                    row.getString("organisation_code"),
                    row.getString("action"),
                    row.getString("reason"));
        }
    }
}
