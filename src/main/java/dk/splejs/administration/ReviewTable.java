package dk.splejs.administration;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.organisation.Organisations;
import dk.splejs.security.UserId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When the roles of each person of an organisation were last looked through. */
@Component
class ReviewTable {

    private static final Period DUE_AFTER = Period.ofMonths(12);
    private static final String STANDINGS = """
            select a.organisation_code, count(*) as people,
                   sum(case when coalesce(a.reviewed_on, a.since) <= :limit then 1 else 0 end) as due,
                   min(coalesce(a.reviewed_on, a.since)) as oldest,
                   (select count(*) from membership m
                    where m.organisation_code = a.organisation_code and m.role = 'ADMINISTRATOR') as administrators
            from affiliation a group by a.organisation_code
            """;

    private final JdbcClient jdbc;
    private final Organisations organisations;
    private final Clock clock;

    ReviewTable(JdbcClient jdbc, Organisations organisations, Clock clock) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** When somebody belongs to an organisation since, and when their roles were last looked through. */
    record Review(LocalDate since, @Nullable LocalDate reviewedOn, boolean due) {}

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Map<UserId, Review> of(OrganisationCode organisation) {
        Map<UserId, Review> reviews = new HashMap<>();
        jdbc.sql("select user_id, since, reviewed_on from affiliation where organisation_code = ?")
                .param(organisation.value())
                .query(row -> {
                    LocalDate since = row.getObject("since", LocalDate.class);
                    LocalDate reviewedOn = row.getObject("reviewed_on", LocalDate.class);
                    boolean due = !limit().isBefore(reviewedOn == null ? since : reviewedOn);
                    reviews.put(new UserId(row.getString("user_id")), new Review(since, reviewedOn, due));
                });
        return reviews;
    }

    void reviewed(OrganisationCode organisation, UserId by, @Nullable UserId who) {
        String sql = "update affiliation set reviewed_on = :today, reviewed_by = :by where organisation_code = :code";
        JdbcClient.StatementSpec update = jdbc.sql(who == null ? sql : sql + " and user_id = :who")
                .param("today", today())
                .param("by", by.value())
                .param("code", organisation.value());
        (who == null ? update : update.param("who", who.value())).update();
    }

    /** Every organisation with people, by name. */
    List<Standing> standings() {
        Map<OrganisationCode, String> names = organisations.names();
        return jdbc
                .sql(STANDINGS)
                .param("limit", limit())
                .query((row, number) -> {
                    OrganisationCode code = new OrganisationCode(row.getString("organisation_code"));
                    return new Standing(
                            code,
                            names.getOrDefault(code, code.value()),
                            row.getInt("people"),
                            row.getInt("administrators"),
                            row.getInt("due"),
                            row.getObject("oldest", LocalDate.class));
                })
                .list()
                .stream()
                .sorted(Comparator.comparing(Standing::organisation, Organisations.order(names)))
                .toList();
    }

    private LocalDate limit() {
        return today().minus(DUE_AFTER);
    }
}
