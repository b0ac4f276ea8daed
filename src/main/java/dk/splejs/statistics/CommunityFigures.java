package dk.splejs.statistics;

import dk.splejs.organisation.OrganisationKind;
import dk.splejs.proposal.Phase;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who takes part, and where the proposals stand that anybody may read. */
@Component
class CommunityFigures {

    /** What a reader may read who is not logged in: the rule of the access matrix, as a test holds. */
    private static final String READABLE_BY_ANYBODY =
            "p.visibility = 'PUBLIC' and p.screened and p.phase not in ('DRAFT', 'SCREENING', 'REVISION')";

    private static final String MEMBERS = """
            select o.kind, count(*) as organisations,
                   sum(case when exists (select 1 from membership m where m.organisation_code = o.code)
                       then 1 else 0 end) as active
            from organisation o where o.valid_to is null or o.valid_to >= :today
            group by o.kind
            """;
    private static final String PHASES =
            "select p.phase, count(*) as proposals from proposal p where " + READABLE_BY_ANYBODY + " group by p.phase";
    private static final String WAITING = """
            select count(*) as cases,
                   percentile_cont(0.5) within group (order by cast(
                       extract(epoch from f.financed_at) - extract(epoch from p.submitted_at) as double precision))
                       as seconds
            from proposal p
            join (select r.proposal_id, max(r.closed_at) as financed_at
                  from financing_round r where r.result = 'FINANCED' group by r.proposal_id) f on f.proposal_id = p.id
            where p.phase in ('APPROVAL', 'PUBLISHED') and\s""" + READABLE_BY_ANYBODY;

    private static final Set<Phase> UNSCREENED = EnumSet.of(Phase.DRAFT, Phase.SCREENING, Phase.REVISION);
    private static final double SECONDS_OF_A_DAY = 86_400;

    private final JdbcClient database;

    CommunityFigures(JdbcClient database) {
        this.database = database;
    }

    List<KindCount> members(LocalDate today) {
        Map<OrganisationKind, KindCount> counted = new EnumMap<>(OrganisationKind.class);
        database.sql(MEMBERS).param("today", today).query(row -> {
            OrganisationKind kind = OrganisationKind.valueOf(row.getString("kind"));
            counted.put(kind, new KindCount(kind, row.getLong("active"), row.getLong("organisations")));
        });
        return Arrays.stream(OrganisationKind.values())
                .map(kind -> counted.getOrDefault(kind, new KindCount(kind, 0, 0)))
                .toList();
    }

    List<PhaseCount> proposals() {
        Map<Phase, Long> counted = new EnumMap<>(Phase.class);
        database.sql(PHASES).query(row -> {
            counted.put(Phase.valueOf(row.getString("phase")), row.getLong("proposals"));
        });
        return Arrays.stream(Phase.values())
                .filter(phase -> !UNSCREENED.contains(phase))
                .map(phase -> new PhaseCount(phase, counted.getOrDefault(phase, 0L)))
                .toList();
    }

    WaitingTime waiting(int leastCases) {
        return database.sql(WAITING)
                .query((row, number) ->
                        waitingTime(row.getLong("cases"), row.getObject("seconds", Double.class), leastCases))
                .single();
    }

    private static WaitingTime waitingTime(long cases, @Nullable Double seconds, int leastCases) {
        Long median = seconds == null || cases < leastCases ? null : (Long) Math.round(seconds / SECONDS_OF_A_DAY);
        return new WaitingTime(cases, leastCases, median);
    }
}
