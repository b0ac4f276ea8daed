package dk.splejs.ledger;

import static dk.splejs.proposal.ProposalBuilder.aProposal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.splejs.catalogue.Catalogue;
import dk.splejs.catalogue.Classification;
import dk.splejs.catalogue.EntryNotFound;
import dk.splejs.catalogue.NewEntry;
import dk.splejs.catalogue.Slug;
import dk.splejs.catalogue.Source;
import dk.splejs.catalogue.Texts;
import dk.splejs.organisation.Organisation;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.ProposalView;
import dk.splejs.security.Actor;
import dk.splejs.security.Actors;
import dk.splejs.shared.Money;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What the ledger does, on whichever database. Every test has organisations of its own, as nothing is ever removed. */
abstract class LedgerCases {

    private static final int AT_ONCE = 8;
    private static final int FIRST = 2026;

    @Autowired
    private Ledger ledger;

    @Autowired
    private OrganisationAccounts accounts;

    @Autowired
    private SolutionAccounts solutions;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private EntityManager entities;

    @Autowired
    private EntityManagerFactory factory;

    @Autowired
    private Clock clock;

    private ProposalId solution;

    @BeforeEach
    void publish() {
        solution = aSolution("Byggesager");
    }

    @Test
    void whatIsPaidOnceIsBookedOnceHoweverOftenItIsAskedFor() {
        ledger.bookOneOffShares(solution, Map.of(code("0751"), ore(300), code("0461"), ore(200)));
        ledger.bookOneOffShares(solution, Map.of(code("0751"), ore(300), code("0461"), ore(200)));
        ledger.bookOneOffShares(solution, Map.of(code("0751"), ore(999)));

        assertThat(whole().entries()).hasSize(1);
        SolutionEntry entry = whole().entries().get(0);
        assertThat(entry.head().number()).isEqualTo(1);
        assertThat(entry.head().voucher())
                .isEqualTo(whole().solution().reference() + "-1")
                .startsWith("F-");
        assertThat(entry.head().kind()).isEqualTo(EntryKind.ONE_OFF_SHARES);
        assertThat(entry.head().year()).isEqualTo(Year.now(clock));
        assertThat(entry.balances()).isTrue();
        assertThat(entry.lines())
                .extracting(line -> line.organisation().name(), EntryLine::account, EntryLine::amount)
                .containsExactly(
                        tuple("Odense", Account.RECEIVABLE, ore(200)),
                        tuple("Odense", Account.JOINING_FEE, ore(-200)),
                        tuple("Aarhus", Account.RECEIVABLE, ore(300)),
                        tuple("Aarhus", Account.JOINING_FEE, ore(-300)));
    }

    @Test
    void aYearIsBroughtToItsSharesAndTheRateStaysWithThePosting() {
        ledger.bookYearlyShares(solution, Year.of(FIRST), Map.of(code("0751"), ore(1000), code("0825"), ore(1000)));
        ledger.bookYearlyShares(solution, Year.of(FIRST), Map.of(code("0751"), ore(1000), code("0825"), ore(1000)));
        ledger.bookYearlyShares(solution, Year.of(FIRST), Map.of(code("0751"), ore(2000)));
        ledger.bookYearlyShares(solution, Year.of(FIRST + 1), Map.of(code("0751"), ore(2000)));

        assertThat(whole().entries())
                .extracting(
                        entry -> entry.head().number(), entry -> entry.head().year())
                .containsExactly(tuple(1, Year.of(FIRST)), tuple(2, Year.of(FIRST)), tuple(3, Year.of(FIRST + 1)));
        assertThat(whole().entries().get(0).lines())
                .filteredOn(line -> line.account() == Account.CONTRIBUTION)
                .extracting(EntryLine::amount, EntryLine::ratePercent)
                .containsExactly(tuple(ore(-90), new BigDecimal("9.00")), tuple(ore(-350), new BigDecimal("35.00")));
        assertThat(whole().entries().get(1).lines())
                .extracting(line -> line.organisation().code(), EntryLine::account, EntryLine::amount)
                .containsExactly(
                        tuple(code("0751"), Account.RECEIVABLE, ore(1090)),
                        tuple(code("0751"), Account.FEE, ore(-1000)),
                        tuple(code("0751"), Account.CONTRIBUTION, ore(-90)),
                        tuple(code("0825"), Account.RECEIVABLE, ore(-1350)),
                        tuple(code("0825"), Account.FEE, ore(1000)),
                        tuple(code("0825"), Account.CONTRIBUTION, ore(350)));
    }

    @Test
    void aRepeatedJobBooksABuyInAndASettlementOnce() {
        for (int time = 0; time < 2; time++) {
            ledger.bookBuyIn(solution, "join 0157", code("0157"), ore(100), Map.of(code("0751"), ore(100)));
            ledger.bookBuyIn(solution, "join 0159", code("0159"), ore(70), Map.of());
            ledger.bookExitSettlement(solution, "leave 0157", code("0157"), ore(50), Map.of(code("0751"), ore(50)));
            ledger.bookExitSettlement(solution, "leave 0159", code("0159"), Money.ZERO, Map.of());
        }

        assertThat(whole().entries())
                .extracting(entry -> entry.head().kind())
                .containsExactly(EntryKind.BUY_IN, EntryKind.BUY_IN, EntryKind.EXIT_SETTLEMENT);
        assertThat(whole().entries()).allMatch(SolutionEntry::balances);
    }

    @Test
    void whatDoesNotAddUpIsRefusedAndNothingIsBooked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ledger.bookBuyIn(solution, "join", code("0157"), ore(100), Map.of(code("0751"), ore(99))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.bookExitSettlement(solution, "leave", code("0157"), ore(100), Map.of()));
        for (String cause : List.of("", " ", "x".repeat(201))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ledger.bookBuyIn(solution, cause, code("0157"), ore(100), Map.of()));
        }

        assertThat(whole().entries()).isEmpty();
    }

    @Test
    void whatOneTransactionAsksForTwiceIsBookedOnce() {
        transaction.executeWithoutResult(status -> {
            for (int time = 0; time < 2; time++) {
                ledger.bookOneOffShares(solution, Map.of(code("0751"), ore(300)));
                ledger.bookYearlyShares(solution, Year.of(FIRST), Map.of(code("0751"), ore(1000)));
                ledger.bookBuyIn(solution, "join", code("0157"), ore(100), Map.of());
            }
        });

        assertThat(whole().entries()).extracting(entry -> entry.head().number()).containsExactly(1, 2, 3);
    }

    @Test
    void aNumberWhoseTransactionFailsIsGivenToTheNext() {
        transaction.executeWithoutResult(status -> {
            ledger.bookBuyIn(solution, "join", code("0157"), ore(100), Map.of());
            status.setRollbackOnly();
        });
        ledger.bookBuyIn(solution, "join again", code("0157"), ore(100), Map.of());

        assertThat(whole().entries()).extracting(entry -> entry.head().number()).containsExactly(1);
    }

    @Test
    void manyBookingsAtTheSameMomentGetEachTheirOwnNumberAndARepeatedOneGetsOne() throws Exception {
        CyclicBarrier start = new CyclicBarrier(AT_ONCE);
        List<Callable<Void>> work = IntStream.range(0, AT_ONCE)
                .mapToObj(number -> (Callable<Void>) () -> {
                    start.await();
                    ledger.bookOneOffShares(solution, Map.of(code("0751"), ore(300)));
                    ledger.bookBuyIn(solution, "join " + number, code("0157"), ore(100), Map.of());
                    ledger.bookYearlyShares(solution, Year.of(FIRST), Map.of(code("0751"), ore(1000)));
                    return null;
                })
                .toList();

        atOnce(work);

        assertThat(whole().entries())
                .extracting(entry -> entry.head().number())
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, AT_ONCE + 2).boxed().toList());
        assertThat(whole().entries())
                .filteredOn(entry -> entry.head().kind() == EntryKind.ONE_OFF_SHARES)
                .hasSize(1);
        assertThat(whole().entries())
                .filteredOn(entry -> entry.head().kind() == EntryKind.YEARLY_SHARES)
                .hasSize(1);
    }

    @Test
    void anAccountRunsOverAllSolutionsAndCarriesTheBalanceOfEarlierYears() {
        ProposalId other = aSolution("Øvrige sager");
        ledger.bookYearlyShares(solution, Year.of(FIRST), Map.of(code("0163"), ore(1000)));
        ledger.bookYearlyShares(other, Year.of(FIRST + 1), Map.of(code("0163"), ore(2000)));
        ledger.bookYearlyShares(solution, Year.of(FIRST + 1), Map.of(code("0163"), ore(500)));

        OrganisationAccount next = account(Actors.reviewer("0163"), "0163", Year.of(FIRST + 1));
        OrganisationAccount all = account(Actors.coordinator(), "0163", null);

        assertThat(next.opening()).isEqualTo(ore(1090));
        assertThat(next.lines()).hasSize(6).extracting(AccountLine::balance).contains(ore(1090 + 2180));
        assertThat(next.closing()).isEqualTo(ore(1090 + 2180 + 545)).isEqualTo(all.closing());
        assertThat(next.years()).containsExactly(Year.of(FIRST + 1), Year.of(FIRST));
        assertThat(next.sums())
                .containsOnly(
                        Map.entry(Account.RECEIVABLE, ore(2725)),
                        Map.entry(Account.FEE, ore(-2500)),
                        Map.entry(Account.CONTRIBUTION, ore(-225)));
        assertThat(next.lines())
                .extracting(line -> line.entry().solution().title())
                .containsOnly("Byggesager", "Øvrige sager");
        assertThat(all.opening()).isEqualTo(Money.ZERO);
        assertThat(all.lines()).hasSize(9);
        assertThat(all.invoice()).isNull();
    }

    @Test
    void theInvoiceSaysWhatEachPartOfItIsFor() {
        Year year = Year.now(clock);
        ledger.bookOneOffShares(solution, Map.of(code("0165"), ore(10_000), code("0167"), ore(5_000)));
        ledger.bookYearlyShares(solution, year, Map.of(code("0165"), ore(2_000)));
        ledger.bookBuyIn(solution, "join 0169", code("0169"), ore(600), Map.of(code("0165"), ore(600)));
        ledger.bookExitSettlement(solution, "leave 0167", code("0167"), ore(250), Map.of(code("0165"), ore(250)));

        InvoiceBasis invoice = Objects.requireNonNull(
                account(Actors.budgetHolder("0165"), "0165", year).invoice());

        assertThat(invoice.lines()).hasSize(1);
        assertThat(invoice.lines().get(0).amounts())
                .isEqualTo(new InvoiceAmounts(ore(10_000), Money.ZERO, ore(-600), ore(250), ore(2_000), ore(180)));
        assertThat(invoice.lines().get(0).ratesPercent()).containsExactly(new BigDecimal("9.00"));
        assertThat(invoice.sum().total())
                .isEqualTo(account(Actors.coordinator(), "0165", year).closing());
        assertThat(totalOf("0167", year)).isEqualTo(ore(5_000 - 250));
        assertThat(totalOf("0169", year)).isEqualTo(ore(600));
    }

    @Test
    void anAccountIsForTheOrganisationsOwnPeopleAndCoordinators() {
        ledger.bookOneOffShares(solution, Map.of(code("0173"), ore(300)));

        for (Actor stranger : List.of(
                Actors.reviewer("0175"), Actors.analyst(), Actors.boardMember(), Actors.admin(), Actors.actor("x"))) {
            assertThatThrownBy(() -> account(stranger, "0173", null)).isInstanceOf(AccountNotFound.class);
        }
        assertThatThrownBy(() -> account(Actors.coordinator(), "9999", null)).isInstanceOf(AccountNotFound.class);
        assertThat(account(Actors.coordinator(), "0173", null).lines()).hasSize(2);
        assertThat(account(Actors.submitter("0173"), null, null).lines()).hasSize(2);
        assertThat(account(Actors.submitter("0173"), null, null).choices())
                .extracting(Organisation::code)
                .containsExactly(code("0173"));
        assertThat(account(Actors.coordinator(), null, null).choices())
                .extracting(Organisation::code)
                .contains(code("0173"));
        assertThat(account(Actors.analyst(), null, null).current()).isNull();
    }

    @Test
    void aSolutionIsWholeForCoordinatorsAndForOthersTheirOwnLinesOnly() {
        ledger.bookOneOffShares(solution, Map.of(code("0183"), ore(300), code("0185"), ore(200)));
        ledger.bookBuyIn(solution, "join", code("0187"), ore(90), Map.of(code("0185"), ore(90)));

        SolutionAccount own = solutions.read(Actors.reviewer("0183"), slug());

        assertThat(own.whole()).isFalse();
        assertThat(own.entries()).hasSize(1);
        assertThat(own.entries().get(0).lines())
                .extracting(line -> line.organisation().code())
                .containsOnly(code("0183"));
        assertThat(whole().whole()).isTrue();
        assertThat(whole().entries()).hasSize(2).allMatch(SolutionEntry::balances);
        assertThatThrownBy(() -> solutions.read(Actors.reviewer("0190"), slug()))
                .isInstanceOf(AccountNotFound.class);
        assertThatThrownBy(() -> solutions.read(Actors.coordinator(), "findes-ikke"))
                .isInstanceOf(EntryNotFound.class);
    }

    @Test
    void theStatementsDoNotGrowWithWhatIsBooked() {
        ledger.bookOneOffShares(solution, Map.of(code("0201"), ore(300)));
        String few = slug();
        long forFew = statementsOf(() -> solutions.read(Actors.coordinator(), few));
        long forShortAccount = statementsOf(() -> account(Actors.coordinator(), "0201", null));
        for (int number = 0; number < 5; number++) {
            ProposalId another = aSolution("Sag " + number);
            ledger.bookOneOffShares(another, Map.of(code("0201"), ore(300), code("0210"), ore(300)));
            ledger.bookYearlyShares(another, Year.of(FIRST), Map.of(code("0201"), ore(300), code("0210"), ore(300)));
            solution = another;
        }

        String many = slug();
        assertThat(statementsOf(() -> solutions.read(Actors.coordinator(), many)))
                .isEqualTo(forFew)
                .isLessThanOrEqualTo(4);
        assertThat(statementsOf(() -> account(Actors.coordinator(), "0201", null)))
                .isEqualTo(forShortAccount)
                .isLessThanOrEqualTo(5);
    }

    /** A solution in the catalogue that grew out of a proposal. */
    ProposalId aSolution(String title) {
        return Objects.requireNonNull(transaction.execute(status -> {
            ProposalView proposal =
                    aProposal().ownedBy("0751").titled(title).published().storeIn(entities);
            catalogue.publish(NewEntry.current(
                    Texts.danish(title, "", ""),
                    new Source(proposal.owner(), proposal.id(), null, List.of(), null),
                    Classification.level(null),
                    null));
            return proposal.id();
        }));
    }

    private Money totalOf(String code, Year year) {
        return Objects.requireNonNull(account(Actors.coordinator(), code, year).invoice())
                .sum()
                .total();
    }

    private OrganisationAccount account(Actor reader, @Nullable String code, @Nullable Year year) {
        return accounts.read(reader, code == null ? null : code(code), year);
    }

    private SolutionAccount whole() {
        return solutions.read(Actors.coordinator(), slug());
    }

    private String slug() {
        return catalogue.byProposal(solution).map(Slug::value).orElseThrow();
    }

    private long statementsOf(Runnable action) {
        action.run();
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.clear();
        action.run();
        return statistics.getPrepareStatementCount();
    }

    private static void atOnce(List<Callable<Void>> work) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(work.size());
        try {
            for (Future<Void> done : new ArrayList<>(threads.invokeAll(work))) {
                done.get();
            }
        } finally {
            threads.shutdown();
        }
    }

    private static OrganisationCode code(String code) {
        return new OrganisationCode(code);
    }

    private static Money ore(long ore) {
        return Money.ofOre(ore);
    }
}
