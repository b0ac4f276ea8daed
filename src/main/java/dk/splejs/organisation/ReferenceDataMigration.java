package dk.splejs.organisation;

import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Loads the reference data. It is a repeatable migration whose checksum is that of the CSV files: Flyway runs it once,
 * under its lock and in one transaction, and again when a newer edition of the files is shipped. Rows are updated or
 * added and never deleted, because proposals refer to them; an address entered by hand is kept.
 */
@Component
class ReferenceDataMigration implements JavaMigration {

    private static final String REGIONS = "reference-data/regions.csv";
    private static final String MUNICIPALITIES = "reference-data/municipalities.csv";

    @Override
    @SuppressWarnings("NullAway") // Flyway's own convention: no version means repeatable
    public @Nullable MigrationVersion getVersion() {
        return null;
    }

    @Override
    public String getDescription() {
        return "Reference data";
    }

    @Override
    public Integer getChecksum() {
        return ReferenceFile.checksum(List.of(REGIONS, MUNICIPALITIES));
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) {
        ReferenceTables tables =
                new ReferenceTables(new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true)));
        for (ReferenceFile.Row region : ReferenceFile.read(REGIONS)) {
            tables.saveRegion(region);
        }
        for (ReferenceFile.Row municipality : ReferenceFile.read(MUNICIPALITIES)) {
            tables.saveMunicipality(municipality);
        }
    }
}
