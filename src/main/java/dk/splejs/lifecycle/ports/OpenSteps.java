package dk.splejs.lifecycle.ports;

import dk.splejs.proposal.ProposalId;
import dk.splejs.worklist.OpenStep;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where a proposal waits and who holds each step, in one statement. The engine's own interface would ask for each task. */
@Component
class OpenSteps {

    private static final String SELECT = """
            select t.ID_, t.TASK_DEF_KEY_, t.NAME_, t.CREATE_TIME_, t.DUE_DATE_, min(l.GROUP_ID_) as held_by
            from ACT_RU_EXECUTION p
            join ACT_RU_TASK t on t.PROC_INST_ID_ = p.ID_
            join ACT_RU_IDENTITYLINK l on l.TASK_ID_ = t.ID_ and l.TYPE_ = 'candidate'
            where p.BUSINESS_KEY_ = :proposal
            group by t.ID_, t.TASK_DEF_KEY_, t.NAME_, t.CREATE_TIME_, t.DUE_DATE_
            order by t.DUE_DATE_, t.ID_
            """;

    private static final String BEFORE_PROPOSAL = ": ";

    private final JdbcClient jdbc;

    OpenSteps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The earliest deadline first. */
    List<OpenStep> of(ProposalId proposal) {
        return jdbc.sql(SELECT)
                .param("proposal", proposal.toString())
                .query((row, number) -> step(row))
                .list();
    }

    private static OpenStep step(ResultSet row) throws SQLException {
        String group = row.getString("held_by");
        return new OpenStep(
                row.getString("ID_"),
                row.getString("TASK_DEF_KEY_"),
                row.getString("NAME_").split(BEFORE_PROPOSAL, 2)[0],
                group,
                Groups.organisation(group),
                row.getTimestamp("CREATE_TIME_").toInstant(),
                instant(row.getTimestamp("DUE_DATE_")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
