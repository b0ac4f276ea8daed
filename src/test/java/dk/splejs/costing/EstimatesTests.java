package dk.splejs.costing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.when;

import dk.splejs.form.FieldProblem;
import dk.splejs.form.FormRejected;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.organisation.Organisations;
import dk.splejs.proposal.Journal;
import dk.splejs.proposal.ProposalId;
import dk.splejs.review.Interest;
import dk.splejs.review.Reviews;
import dk.splejs.security.Actor;
import dk.splejs.security.Membership;
import dk.splejs.security.Role;
import dk.splejs.security.UserId;
import dk.splejs.shared.Money;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@DataJpaTest(showSql = false)
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@ActiveProfiles("test")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class EstimatesTests {

    private static final OrganisationCode AARHUS = new OrganisationCode("0751");
    private static final OrganisationCode A_COMMUNITY = new OrganisationCode("12345678");
    private static final Actor ANALYST =
            new Actor(new UserId("analyst"), "Økonom", Set.of(Membership.of(Role.COST_ANALYST)));

    @Autowired
    private Estimates estimates;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Journal journal;

    @MockitoBean
    private Reviews reviews;

    @Test
    void anEstimateIsKeptWithItsLinesAndTotals() {
        ProposalId proposal = proposal();

        estimates.record(proposal, ANALYST, withKey("inhabitants", line(CostKind.ONE_OFF, 100, 200, 400)));
        EstimateView second = estimates.record(
                proposal,
                ANALYST,
                NewEstimate.of(
                        List.of(
                                line(CostKind.YEARLY, 0, 50, 50),
                                line(CostKind.ONE_OFF, 100, 100, 100),
                                line(CostKind.ONE_OFF, 0, 7, 9)),
                        "mixed",
                        46,
                        30));

        assertThat(second.number()).isEqualTo(2);
        assertThat(second.oneOff()).isEqualTo(Money.ofOre(107));
        assertThat(second.yearly()).isEqualTo(Money.ofOre(50));
        assertThat(second.sum(CostKind.ONE_OFF, CostLine::high)).isEqualTo(Money.ofOre(109));
        assertThat(estimates.require(proposal).lines()).isEqualTo(second.lines());
        assertThat(estimates.all(proposal))
                .extracting(EstimateView::number, EstimateView::distributionKey, EstimateView::quorum)
                .containsExactly(tuple(1, "inhabitants", 2), tuple(2, "mixed", 46));
        assertThat(journal.of(proposal)).hasSize(2);
    }

    @Test
    void theTermsForJoiningAndLeavingAreKept() {
        ProposalId proposal = proposal();
        NewEstimate usual = withKey("equal", line(CostKind.ONE_OFF, 1, 2, 3));
        JoiningTerms own = new JoiningTerms(8, BuyInCredit.DEVELOPMENT_POT, ExitRule.BOOK_VALUE, 0);

        estimates.record(proposal, ANALYST, usual);
        assertThat(estimates.require(proposal).joiningTerms()).isEqualTo(JoiningTerms.USUAL);
        estimates.record(proposal, ANALYST, usual.on(own));

        assertThat(estimates.require(proposal).joiningTerms()).isEqualTo(own);
        assertThat(NewEstimate.from(estimates.require(proposal))).isEqualTo(usual.on(own));
    }

    @Test
    void aProposalThatNobodyEstimatedHasNone() {
        ProposalId proposal = proposal();

        assertThat(estimates.latest(proposal)).isEmpty();
        assertThatExceptionOfType(EstimateNotFound.class).isThrownBy(() -> estimates.require(proposal));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 2, 3, lines[0].likely",
        "2, 1, 3, lines[0].likely",
        "1, 3, 2, lines[0].likely",
        "0, 0, 5, lines",
    })
    void amountsThatDoNotFitTogetherAreRefusedByField(long low, long likely, long high, String field) {
        FormRejected rejected = rejected(withKey("equal", line(CostKind.ONE_OFF, low, likely, high)));

        assertThat(rejected.problems()).extracting(FieldProblem::key).containsExactly(field);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceAndNothingIsKept() {
        ProposalId proposal = proposal();
        NewEstimate wrong = NewEstimate.of(
                List.of(line(CostKind.ONE_OFF, 2, 1, 3), line(CostKind.YEARLY, 1, 2, 1)), "fairest", 1, 0);

        FormRejected rejected =
                catchThrowableOfType(FormRejected.class, () -> estimates.record(proposal, ANALYST, wrong));

        assertThat(rejected.problems())
                .extracting(FieldProblem::key)
                .containsExactly("lines[0].likely", "lines[1].likely", "distributionKey", "quorum", "pledgeDays");
        assertThat(estimates.latest(proposal)).isEmpty();
        assertThat(journal.of(proposal)).isEmpty();
    }

    @Test
    void vatIsPaidWithTheRestAndToldApart() {
        EstimateView estimate = estimates.record(
                proposal(),
                ANALYST,
                withKey(
                        "equal",
                        line(CostKind.ONE_OFF, 100, 200, 400),
                        line(CostKind.ONE_OFF_VAT, 25, 50, 100),
                        line(CostKind.YEARLY, 10, 20, 40),
                        line(CostKind.YEARLY_VAT, 1, 5, 9)));

        assertThat(List.of(estimate.oneOff(), estimate.oneOffVat(), estimate.yearly(), estimate.yearlyVat()))
                .extracting(Money::ore)
                .containsExactly(250L, 50L, 25L, 5L);
        assertThat(estimate.sum(CostKind.ONE_OFF, CostLine::high)).isEqualTo(Money.ofOre(500));
    }

    @Test
    void ownHoursAreKeptBesideTheLinesAndCostNothing() {
        ProposalId proposal = proposal();
        NewEstimate estimate = withKey("equal", line(CostKind.ONE_OFF, 1, 2, 3))
                .withInKind(List.of(
                        new InKindLine("Projektledelse", CostKind.ONE_OFF, new BigDecimal("120.25")),
                        new InKindLine("Test", CostKind.ONE_OFF, new BigDecimal("1000000.00")),
                        new InKindLine("Superbrugere", CostKind.YEARLY, new BigDecimal("40.00"))));

        estimates.record(proposal, ANALYST, estimate);

        EstimateView kept = estimates.require(proposal);
        assertThat(NewEstimate.from(kept)).isEqualTo(estimate);
        assertThat(kept.ownHoursOnce()).isEqualByComparingTo("1000120.25");
        assertThat(kept.ownHoursYearly()).isEqualByComparingTo("40");
        assertThat(kept.oneOff()).isEqualTo(Money.ofOre(2));
    }

    @Test
    void ownHoursAreNeitherVatNorNegative() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InKindLine("Test", CostKind.YEARLY_VAT, BigDecimal.ONE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new InKindLine("Test", CostKind.YEARLY, new BigDecimal("-1")));
    }

    @Test
    void theYearlyCostMayHaveAKeyOfItsOwn() {
        ProposalId proposal = proposal(new Interest(AARHUS, null, 0));
        NewEstimate estimate = withKey("equal", line(CostKind.ONE_OFF, 1, 2, 3));

        assertThat(estimates.record(proposal, ANALYST, estimate).hasTwoKeys()).isFalse();
        EstimateView own = estimates.record(proposal, ANALYST, estimate.withYearlyKey("inhabitants"));

        assertThat(own.hasTwoKeys()).isTrue();
        assertThat(estimates.require(proposal))
                .extracting(EstimateView::distributionKey, EstimateView::yearlyKey)
                .containsExactly("equal", "inhabitants");
        assertThat(NewEstimate.from(own)).isEqualTo(estimate.withYearlyKey("inhabitants"));
    }

    @Test
    void bothKeysNeedTheirFigures() {
        NewEstimate estimate = withKey("use", line(CostKind.ONE_OFF, 1, 2, 3));
        Interest unknown = new Interest(A_COMMUNITY, null, 0);

        assertThat(rejected(estimate.withYearlyKey("sizeClass"), unknown).problems())
                .extracting(FieldProblem::key)
                .containsExactly("distributionKey", "yearlyKey");
        assertThat(rejected(estimate, unknown).problems())
                .extracting(FieldProblem::key)
                .containsExactly("distributionKey");
        assertThat(rejected(withKey("equal", line(CostKind.ONE_OFF, 1, 2, 3)).withYearlyKey("fairest"), unknown)
                        .problems())
                .extracting(FieldProblem::key)
                .containsExactly("yearlyKey");
    }

    @Test
    void aQuorumByWeightIsKept() {
        ProposalId proposal = proposal(new Interest(AARHUS, null, 60));
        NewEstimate ofAll = withKey("inhabitants", line(CostKind.ONE_OFF, 1, 2, 3))
                .withQuorumShare(new QuorumShare(20, QuorumReference.MUNICIPALITIES));
        NewEstimate ofInterested = withKey("use", line(CostKind.ONE_OFF, 1, 2, 3))
                .withQuorumShare(new QuorumShare(100, QuorumReference.INTERESTED));

        for (NewEstimate estimate : List.of(ofAll, ofInterested)) {
            estimates.record(proposal, ANALYST, estimate);
            assertThat(NewEstimate.from(estimates.require(proposal))).isEqualTo(estimate);
        }
    }

    @Test
    void theUseOfAllMunicipalitiesIsNotKnown() {
        FormRejected rejected = rejected(
                withKey("use", line(CostKind.ONE_OFF, 1, 2, 3))
                        .withQuorumShare(new QuorumShare(20, QuorumReference.MUNICIPALITIES)),
                new Interest(AARHUS, null, 60));

        assertThat(rejected.problems()).extracting(FieldProblem::key).containsExactly("quorumReference");
        assertThat(rejected).hasMessageContaining("Vælg de interesserede");
    }

    @Test
    void whoIsPlacedInASizeClassNeedsNoInhabitants() {
        Interest[] interested = {new Interest(AARHUS, null, 0), new Interest(A_COMMUNITY, null, 0)};
        ProposalId proposal = proposal(interested);
        NewEstimate placed = withKey("sizeClass", line(CostKind.ONE_OFF, 1, 2, 3))
                .withPlacements(new Placements(Map.of(A_COMMUNITY, 3)));

        estimates.record(proposal, ANALYST, placed);

        assertThat(NewEstimate.from(estimates.require(proposal))).isEqualTo(placed);
        assertThat(rejected(placed.withYearlyKey("inhabitants"), interested).problems())
                .extracting(FieldProblem::key)
                .containsExactly("yearlyKey");
    }

    @Test
    void aPlacementThatMakesNoSenseIsRefused() {
        Interest interest = new Interest(AARHUS, null, 0);
        NewEstimate bySize = withKey("sizeClass", line(CostKind.ONE_OFF, 1, 2, 3));
        Placements placed = new Placements(Map.of(AARHUS, 1));

        assertThat(List.of(
                        withKey("equal", line(CostKind.ONE_OFF, 1, 2, 3)).withPlacements(placed),
                        bySize.withPlacements(new Placements(Map.of(AARHUS, 4))),
                        bySize.withPlacements(new Placements(Map.of(A_COMMUNITY, 1)))))
                .allSatisfy(wrong -> assertThat(rejected(wrong, interest).problems())
                        .extracting(FieldProblem::key)
                        .containsExactly("sizeClasses"));
        assertThat(rejected(bySize.withYearlyKey("fairest").withPlacements(placed), interest)
                        .problems())
                .extracting(FieldProblem::key)
                .containsExactly("yearlyKey");
    }

    @Test
    void sharingByUseNeedsSomeoneWhoStatedTheirUse() {
        NewEstimate byUse = withKey("use", line(CostKind.ONE_OFF, 1, 2, 3));
        ProposalId stated = proposal(new Interest(AARHUS, null, 0), new Interest(A_COMMUNITY, null, 600));

        assertThat(rejected(byUse, new Interest(AARHUS, null, 0)).problems())
                .extracting(FieldProblem::key)
                .containsExactly("distributionKey");
        assertThat(estimates.record(stated, ANALYST, byUse).distributionKey()).isEqualTo("use");
    }

    @ParameterizedTest
    @CsvSource({"inhabitants", "degressive", "sizeClass", "mixed"})
    void sharingByInhabitantsNamesThoseWithoutAFigure(String key) {
        FormRejected rejected = rejected(
                withKey(key, line(CostKind.ONE_OFF, 1, 2, 3)),
                new Interest(AARHUS, null, 0),
                new Interest(A_COMMUNITY, null, 0));

        assertThat(rejected.problems()).extracting(FieldProblem::key).containsExactly("distributionKey");
        assertThat(rejected).hasMessageContaining("12345678").hasMessageNotContaining("Aarhus");
    }

    private FormRejected rejected(NewEstimate estimate, Interest... interested) {
        ProposalId proposal = proposal(interested);
        return catchThrowableOfType(FormRejected.class, () -> estimates.record(proposal, ANALYST, estimate));
    }

    private ProposalId proposal(Interest... interested) {
        UUID id = UUID.randomUUID();
        database.sql("""
                        insert into proposal (id, version, owner_code, created_by, created_at, phase, phase_since, screened,
                                              title, visibility)
                        values (:id, 0, '0751', 'submitter.0751', :now, 'ESTIMATION', :now, true, 'Et forslag', 'PUBLIC')
                        """)
                .param("id", id)
                .param("now", OffsetDateTime.parse("2026-11-23T12:00:00Z"))
                .update();
        ProposalId proposal = new ProposalId(id);
        when(reviews.interested(proposal)).thenReturn(Arrays.asList(interested));
        return proposal;
    }

    private static NewEstimate withKey(String key, CostLine... lines) {
        return NewEstimate.of(List.of(lines), key, 2, null);
    }

    private static CostLine line(CostKind kind, long low, long likely, long high) {
        return new CostLine("Udvikling", kind, Money.ofOre(low), Money.ofOre(likely), Money.ofOre(high));
    }

    @TestConfiguration
    @ComponentScan(
            basePackageClasses = {Organisations.class, Estimates.class},
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = {"dk\\.splejs\\.[a-z]+\\.web\\..*", ".*Tests.*"}))
    @Import(Journal.class)
    static class Services {}
}
