package dk.splejs.lifecycle.ports;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import dk.splejs.insight.ProcessProgress;
import dk.splejs.insight.Progress;
import dk.splejs.proposal.ProposalId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Where the tokens of a proposal are and have been, in one statement: read from the engine's history, which outlives the
 * process.
 */
@Component
class EngineProgress implements ProcessProgress {

    private static final String ACTIVITIES = """
        select distinct
            a.ACT_ID_ as activity,
            case when a.END_TIME_ is null then 1 else 0 end as waiting,
            case when p.PROC_DEF_KEY_ = 'ProposalProcess' and p.END_TIME_ is null then p.ID_ end as running
        from ACT_HI_PROCINST p
        join ACT_HI_ACTINST a on a.PROC_INST_ID_ = p.ID_
        where p.BUSINESS_KEY_ = :proposal
          and p.PROC_DEF_KEY_ in ('ProposalProcess', 'FinancingProcess')
          and a.ACT_TYPE_ <> 'multiInstanceBody'
        """;

    private final JdbcClient jdbc;

    EngineProgress(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One element of a diagram that was reached, and the running instance of the proposal's own process. */
    private record Reached(
            String activity, boolean waiting, @Nullable String running) {}

    @Override
    public Progress of(ProposalId proposal) {
        List<Reached> reached = jdbc.sql(ACTIVITIES)
                .param("proposal", proposal.toString())
                .query((row, number) ->
                        new Reached(row.getString("activity"), row.getInt("waiting") == 1, row.getString("running")))
                .list();
        Map<Boolean, Set<String>> waiting =
                reached.stream().collect(groupingBy(Reached::waiting, mapping(Reached::activity, toSet())));
        return new Progress(
                waiting.getOrDefault(true, Set.of()), waiting.getOrDefault(false, Set.of()), running(reached));
    }

    private static @Nullable String running(List<Reached> reached) {
        return reached.stream()
                .map(Reached::running)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
