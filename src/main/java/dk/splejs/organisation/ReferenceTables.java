package dk.splejs.organisation;

import java.sql.Date;
import java.time.Year;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes reference rows: updates what is there, adds what is not, in SQL that both databases understand. */
final class ReferenceTables {

    private final JdbcTemplate jdbc;

    ReferenceTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void saveRegion(ReferenceFile.Row row) {
        String code = row.text("region_code");
        String name = row.text("region_name");
        Date validTo = date(row.optionalText("valid_to"));
        upsert(
                "update region set name = ?, dst_code = ?, iso_code = ?, valid_to = ?, successor = ? where code = ?",
                "insert into region (name, dst_code, iso_code, valid_to, successor, code) values (?, ?, ?, ?, ?, ?)",
                name,
                row.text("dst_code"),
                row.text("iso_3166_2"),
                validTo,
                row.optionalText("successor"),
                code);
        saveOrganisation(name, name, OrganisationKind.REGION.name(), code, row.text("cvr"), validTo, code);
        row.populations().forEach((year, inhabitants) -> savePopulation(code, year, inhabitants));
    }

    void saveMunicipality(ReferenceFile.Row row) {
        String code = row.text("code");
        saveOrganisation(
                row.text("short_name"),
                row.text("official_name"),
                OrganisationKind.MUNICIPALITY.name(),
                row.text("region_code"),
                row.text("cvr"),
                null,
                code);
        row.populations().forEach((year, inhabitants) -> savePopulation(code, year, inhabitants));
    }

    /** The values in the order of the statements below, the code last. */
    private void saveOrganisation(@Nullable Object... values) {
        upsert(
                "update organisation set name = ?, official_name = ?, kind = ?, region_code = ?, cvr = ?, valid_to = ?"
                        + " where code = ?",
                "insert into organisation (name, official_name, kind, region_code, cvr, valid_to, code)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                values);
    }

    private void savePopulation(String code, Year year, long inhabitants) {
        upsert(
                "update organisation_population set inhabitants = ? where organisation_code = ? and figure_year = ?",
                "insert into organisation_population (inhabitants, organisation_code, figure_year) values (?, ?, ?)",
                inhabitants,
                code,
                year.getValue());
    }

    private void upsert(String update, String insert, @Nullable Object... values) {
        if (jdbc.update(update, values) == 0) {
            jdbc.update(insert, values);
        }
    }

    private static @Nullable Date date(@Nullable String text) {
        return text == null ? null : Date.valueOf(text);
    }
}
