package dk.splejs.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import dk.splejs.catalogue.CatalogueTest;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.organisation.Organisations;
import dk.splejs.support.StatementCounter;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;

@CatalogueTest
class StatisticsTests extends StatisticsCases {

    private static final Duration FAST = Duration.ofSeconds(2);
    private static final int FOR_ALL_FIGURES = 8;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Organisations organisations;

    @Autowired
    private Clock clock;

    @Autowired
    private DataSource source;

    @Test
    void tenThousandSolutionsAreCountedFast() {
        List<String> codes = organisations.municipalities().stream()
                .map(place -> place.code())
                .map(OrganisationCode::value)
                .toList();
        new MadeUpWorld(database, codes, 7).grow(3_000, 10_000, 1_500);
        StatisticsReader reader = reader(database);

        long begin = System.nanoTime();
        long solutions = reader.read().solutionsInAll();
        Duration took = Duration.ofNanos(System.nanoTime() - begin);

        System.out.printf("Statistics of %d solutions: %d ms%n", solutions, took.toMillis());
        assertThat(solutions).isGreaterThanOrEqualTo(10_000);
        assertThat(took).isLessThan(FAST);
    }

    @Test
    void theyTakeFewStatements() throws Exception {
        DataSource counted = (DataSource) new StatementCounter().postProcessAfterInitialization(source, "source");

        List<String> statements = StatementCounter.during(() ->
                reader(JdbcClient.create(new DelegatingDataSource(counted))).read());

        assertThat(statements).hasSizeBetween(1, FOR_ALL_FIGURES);
    }

    private StatisticsReader reader(JdbcClient from) {
        return new StatisticsReader(
                new CommunityFigures(from),
                new SolutionFigures(from),
                new StatisticsProperties(Duration.ZERO, 5),
                clock);
    }
}
