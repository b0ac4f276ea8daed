package db.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/**
 * Creates the engine's own tables by the create scripts that its 7.24 jar carries, so that one tool owns the whole
 * schema and two nodes on an empty database cannot both create it. A later engine version gets a migration of its own
 * with that version's upgrade scripts.
 */
@SuppressWarnings("checkstyle:TypeName")
public class V1__EngineSchema extends BaseJavaMigration {

    private static final List<String> PARTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        String vendor = vendor(connection);
        for (String part : PARTS) {
            String script = "org/camunda/bpm/engine/db/create/activiti.%s.create.%s.sql".formatted(vendor, part);
            ScriptUtils.executeSqlScript(connection, new ClassPathResource(script));
        }
    }

    private static String vendor(Connection connection) throws SQLException {
        String product = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        return switch (product) {
            case "h2" -> "h2";
            case "postgresql" -> "postgres";
            default -> throw new IllegalStateException("Splejs runs on H2 and PostgreSQL, not on " + product);
        };
    }
}
