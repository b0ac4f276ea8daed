package dk.splejs.statistics;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dk.splejs.organisation.Organisation;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.organisation.OrganisationKind;
import dk.splejs.organisation.Organisations;
import dk.splejs.proposal.ProposalAccess;
import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.ProposalNotFound;
import dk.splejs.shared.Money;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Each figure against one that is computed apart from it, and that nothing hidden moves any, on whichever database. */
@Transactional
abstract class StatisticsCases {

    private static final int LEAST_CASES = 5;
    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    @Autowired
    private JdbcClient database;

    @Autowired
    private Organisations organisations;

    @Autowired
    private ProposalAccess access;

    @Autowired
    private Clock clock;

    private MadeUpWorld world;

    @BeforeEach
    void makeItUp() {
        world = new MadeUpWorld(database, municipalities(), 42);
        world.grow(400, 90, 200);
    }

    @Test
    void proposalsAreCountedByPhaseAsFarAsAnybodyMayReadThem() {
        List<MadeUpWorld.Idea> readable =
                world.ideas.stream().filter(this::nobodyInParticularReads).toList();

        assertThat(read().proposals())
                .allSatisfy(count -> assertThat(count.proposals())
                        .as("%s", count.phase())
                        .isEqualTo(readable.stream()
                                .filter(idea -> idea.phase() == count.phase())
                                .count()));
        assertThat(read().proposalsInAll()).isEqualTo(readable.size()).isPositive();
    }

    @Test
    void solutionsAreCountedByTheDanishYearInWhichTheyCame() {
        Map<Integer, Long> expected =
                world.solutions.stream().collect(groupingBy(made -> year(made.published()), counting()));

        assertThat(read().solutions())
                .allSatisfy(year -> assertThat(year.solutions()).isEqualTo(expected.getOrDefault(year.year(), 0L)))
                .isSortedAccordingTo(Comparator.comparing(YearOfSolutions::year));
        assertThat(read().solutionsInAll()).isEqualTo(world.solutions.size());
        assertThat(read().solutions().stream().mapToLong(YearOfSolutions::left).sum())
                .isEqualTo(world.solutions.stream()
                        .filter(MadeUpWorld.Solution::left)
                        .count());
    }

    @Test
    void aSolutionThatCameInTheLastHourOfTheUtcYearBelongsToTheNextOne() {
        long before = solutionsOf(2021);
        addSolution("made-up-new-year", "2020-12-31T23:30:00Z");

        assertThat(solutionsOf(2021)).isEqualTo(before + 1);
        assertThat(solutionsOf(2020)).isZero();
    }

    @Test
    void aMunicipalityCountsOnceForAllThatItUsesToday() {
        Set<String> using = world.uses.stream()
                .filter(MadeUpWorld.Use::open)
                .map(MadeUpWorld.Use::code)
                .collect(toSet());

        assertThat(read().adoption())
                .isEqualTo(new Proportion(using.size(), municipalities().size()));
        assertThat(read().use())
                .hasSize(5)
                .allSatisfy(region -> assertThat(region.municipalities())
                        .isEqualTo(new Proportion(
                                inRegion(region.code()).stream()
                                        .filter(using::contains)
                                        .count(),
                                inRegion(region.code()).size())));
    }

    @Test
    void theMostUsedSolutionsComeFirst() {
        Map<String, Long> users =
                world.uses.stream().filter(MadeUpWorld.Use::open).collect(groupingBy(use -> slug(use), counting()));

        assertThat(read().mostUsed())
                .hasSize(10)
                .allSatisfy(use -> assertThat(use.organisations()).isEqualTo(users.get(use.slug())))
                .isSortedAccordingTo(Comparator.comparing(SolutionUse::organisations)
                        .reversed()
                        .thenComparing(SolutionUse::slug));
        assertThat(read().mostUsed().get(0).organisations()).isEqualTo(Collections.max(users.values()));
    }

    @Test
    void whatTwoOrMorePaidIsPaidTogether() {
        List<MadeUpWorld.Solution> shared =
                world.solutions.stream().filter(made -> made.payers() >= 2).toList();
        YearOfFunding all = read().fundingInAll();

        assertThat(all.solutions()).isEqualTo(shared.size()).isPositive();
        assertThat(all.oneOff())
                .isEqualTo(Money.ofOre(
                        shared.stream().mapToLong(MadeUpWorld.Solution::oneOff).sum()));
        assertThat(all.yearly())
                .isEqualTo(Money.ofOre(
                        shared.stream().mapToLong(MadeUpWorld.Solution::yearly).sum()));
        assertThat(read().funding())
                .allSatisfy(year -> assertThat(year.oneOff())
                        .isEqualTo(Money.ofOre(shared.stream()
                                .filter(made -> year(made.published()) == year.year())
                                .mapToLong(MadeUpWorld.Solution::oneOff)
                                .sum())));
    }

    @Test
    void hoursAreThoseThatSolutionsExpectAndUsersTell() {
        List<Long> expected = world.solutions.stream()
                .filter(made -> !made.left())
                .map(MadeUpWorld.Solution::hours)
                .filter(Objects::nonNull)
                .toList();
        List<Long> realised = world.uses.stream()
                .filter(MadeUpWorld.Use::open)
                .map(MadeUpWorld.Use::hours)
                .filter(Objects::nonNull)
                .toList();

        assertThat(read().hours()).isEqualTo(new Hours(sum(expected), expected.size(), sum(realised), realised.size()));
    }

    @Test
    void theMedianIsThatOfTheProposalsThatAnybodyMayRead() {
        List<Double> days = world.ideas.stream()
                .filter(this::nobodyInParticularReads)
                .filter(idea -> idea.phase().name().matches("APPROVAL|PUBLISHED"))
                .map(idea -> Duration.between(idea.submitted(), Collections.max(idea.financed()))
                                .toSeconds()
                        / 86_400.0)
                .sorted()
                .toList();
        double median = (days.get((days.size() - 1) / 2) + days.get(days.size() / 2)) / 2;

        assertThat(read().waiting()).isEqualTo(new WaitingTime(days.size(), LEAST_CASES, Math.round(median)));
        assertThat(reader(days.size() + 1).read().waiting().medianDays()).isNull();
    }

    @Test
    void membersAreThoseForWhomSomebodyHoldsARole() {
        long before = active(OrganisationKind.MUNICIPALITY);
        database.sql(
                        "insert into person (user_id, name, mail, language) values ('made.up', 'M', 'm@example.org', 'da')")
                .update();
        for (String role : List.of("SUBMITTER", "REVIEWER")) {
            database.sql("insert into membership (user_id, role, organisation_code) values ('made.up', ?, '0563')")
                    .param(role)
                    .update();
        }

        assertThat(active(OrganisationKind.MUNICIPALITY)).isEqualTo(before + 1);
        assertThat(read().members())
                .contains(new KindCount(
                        OrganisationKind.MUNICIPALITY,
                        before + 1,
                        municipalities().size()));
    }

    @Test
    void nothingHiddenMovesAnyFigure() {
        Statistics before = read();
        world.growHidden(300);

        assertThat(read()).usingRecursiveComparison().ignoringFields("asOf").isEqualTo(before);
    }

    private boolean nobodyInParticularReads(MadeUpWorld.Idea idea) {
        try {
            access.read(null, new ProposalId(idea.id()));
            return true;
        } catch (ProposalNotFound hidden) {
            return false;
        }
    }

    private Statistics read() {
        return reader(LEAST_CASES).read();
    }

    private StatisticsReader reader(int leastCases) {
        return new StatisticsReader(
                new CommunityFigures(database),
                new SolutionFigures(database),
                new StatisticsProperties(Duration.ZERO, leastCases),
                clock);
    }

    private long active(OrganisationKind kind) {
        return read().members().stream()
                .filter(count -> count.kind() == kind)
                .mapToLong(KindCount::active)
                .sum();
    }

    private long solutionsOf(int year) {
        return read().solutions().stream()
                .filter(count -> count.year() == year)
                .mapToLong(YearOfSolutions::solutions)
                .sum();
    }

    private void addSolution(String slug, String published) {
        database.sql("""
                        insert into catalogue_entry (id, version, slug, text_language, title, summary, description, entry_state,
                            published_at, changed_at)
                        values (?, 0, ?, 'da', 'T', 'S', 'D', 'CURRENT', ?, ?)
                        """)
                .params(UUID.randomUUID(), slug, OffsetDateTime.parse(published), OffsetDateTime.parse(published))
                .update();
    }

    private String slug(MadeUpWorld.Use use) {
        return world.solutions.stream()
                .filter(made -> made.id().equals(use.solution()))
                .findFirst()
                .orElseThrow()
                .slug();
    }

    private List<String> municipalities() {
        return organisations.municipalities().stream()
                .map(Organisation::code)
                .map(OrganisationCode::value)
                .toList();
    }

    private List<String> inRegion(String code) {
        return organisations.municipalities().stream()
                .filter(place -> new OrganisationCode(code).equals(place.regionCode()))
                .map(place -> place.code().value())
                .toList();
    }

    private static int year(Instant moment) {
        return moment.atZone(DENMARK).getYear();
    }

    private static long sum(List<Long> numbers) {
        return numbers.stream().mapToLong(Long::longValue).sum();
    }
}
