package db.migration;

import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A draft can be deleted, but nothing is ever taken out of the decision log: its lines no longer need the proposal that
 * they tell of. Each database has given that reference a name of its own, so it is looked up.
 */
@SuppressWarnings("checkstyle:TypeName")
public class V22__JournalOutlivesDrafts extends BaseJavaMigration {

    private static final String REFERENCES_TO_THE_PROPOSAL = """
            select c.constraint_name from information_schema.table_constraints c
            join information_schema.key_column_usage k
              on k.constraint_schema = c.constraint_schema and k.constraint_name = c.constraint_name
            where c.constraint_type = 'FOREIGN KEY' and c.table_schema = current_schema
              and lower(c.table_name) = 'decision_log' and lower(k.column_name) = 'proposal_id'
            """;

    @Override
    public void migrate(Context context) {
        JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
        List<String> names = jdbc.queryForList(REFERENCES_TO_THE_PROPOSAL, String.class);
        for (String name : names) {
            jdbc.execute("alter table decision_log drop constraint \"" + name + "\"");
        }
    }
}
