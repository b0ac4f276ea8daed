package dk.splejs.ledger.web;

import static dk.splejs.proposal.ProposalBuilder.aProposal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.splejs.catalogue.Catalogue;
import dk.splejs.catalogue.Classification;
import dk.splejs.catalogue.NewEntry;
import dk.splejs.catalogue.Slug;
import dk.splejs.catalogue.Source;
import dk.splejs.catalogue.Texts;
import dk.splejs.ledger.Ledger;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.ProposalView;
import dk.splejs.shared.Money;
import dk.splejs.support.EngineTest;
import dk.splejs.support.Journey;
import dk.splejs.support.StatementCounter;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** The pages and files of the ledger, for those who may see more or less of it. */
@EngineTest
@AutoConfigureMockMvc
@Import({Journey.class, StatementCounter.class})
class LedgerPagesTests {

    private static final OrganisationCode AARHUS = new OrganisationCode("0751");
    private static final OrganisationCode ODENSE = new OrganisationCode("0461");
    private static final String FORMULA = "=1+1";

    @Autowired
    private Ledger ledger;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private EntityManager entities;

    @Autowired
    private Clock clock;

    @Autowired
    private MockMvcTester mvc;

    private ProposalId solution;

    @BeforeEach
    void publish() {
        solution = published(FORMULA);
    }

    @Test
    void anOrganisationSeesItsInvoiceAndItsAccount() {
        bookAll("0253");

        assertThat(body("budget.0253", "/regnskab"))
                .contains("Regnskab for Greve Kommune", "Fakturagrundlag for " + year(), "Kontoudtog")
                .contains("22.000,00\u00a0kr.", "1.980,00\u00a0kr.", "9 procent", "1.000,00\u00a0kr.")
                .contains("24.980,00\u00a0kr.", "Engangsandele", "Årlige andele", "OS2-bidrag")
                .contains("href=\"/regnskab/" + slug() + "\"", "href=\"/organisation?kode=0253\"")
                .contains("/regnskab.xlsx?organisation=0253&amp;aar=" + year())
                .doesNotContain("Odense", "??");
        assertThat(body("budget.0253", "/regnskab?organisation=0253&aar=alle"))
                .contains("/regnskab.csv?organisation=0253&amp;aar=alle", "24.980,00\u00a0kr.")
                .doesNotContain("Fakturagrundlag");
        assertThat(body("budget.0253", "/regnskab?aar=2031"))
                .contains("Der er ikke bogført noget for organisationen i 2031.");
        assertThat(body("budget.0253", "/regnskab?lang=en")).contains("Basis of the invoice", "OS2 contribution");
        assertThat(body("budget.0253", "/organisation")).contains("href=\"/regnskab?organisation=0253\"");
    }

    @Test
    void aCoordinatorChoosesWhoseAccountToSee() {
        bookAll("0259");

        assertThat(body("coordinator", "/regnskab")).contains("<option value=\"0259\"", "<option value=\"0461\"");
        assertThat(body("coordinator", "/regnskab?organisation=0259"))
                .contains("Regnskab for Køge Kommune", "24.980,00\u00a0kr.")
                .doesNotContain("href=\"/organisation?kode=0259\"");
    }

    @Test
    void whoBelongsToNobodyIsToldThatThereIsNothing() {
        assertThat(body("analyst", "/regnskab")).contains("Der er ikke noget regnskab at vise.");
        assertThat(as("analyst", "/regnskab.csv")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void othersAccountsAndWhatIsNonsenseAreNotFound() {
        bookAll("0265");

        for (String ending : List.of("", ".csv", ".xlsx")) {
            for (String reader : List.of("budget.0269", "analyst", "board.1")) {
                assertThat(as(reader, "/regnskab" + ending + "?organisation=0265"))
                        .hasStatus(HttpStatus.NOT_FOUND);
                assertThat(as(reader, "/regnskab/" + slug() + ending)).hasStatus(HttpStatus.NOT_FOUND);
            }
            for (String asked : List.of(
                    "?organisation=9999", "?organisation=x", "?aar=1999", "?aar=x", "?aar=-1", "/findes-ikke")) {
                String address = asked.startsWith("/") ? "/regnskab" + asked + ending : "/regnskab" + ending + asked;
                assertThat(as("coordinator", address)).as(address).hasStatus(HttpStatus.NOT_FOUND);
            }
            MvcTestResult nobody = mvc.get()
                    .uri("/regnskab" + ending + "?organisation=0265")
                    .with(anonymous())
                    .exchange();
            assertThat(nobody).hasStatus3xxRedirection();
        }
    }

    @Test
    void everyVoucherOfASolutionBalancesForTheCoordinator() {
        bookAll("0306");

        assertThat(body("coordinator", "/regnskab/" + slug()))
                .contains("Regnskab for =1+1", "Alle posteringer", "Odense", "Odsherred")
                .contains("Balancerer", "0,00\u00a0kr.", "Tilslutningsafgift", "-1:", "-2:")
                .doesNotContain("Balancerer ikke", "??");
        assertThat(body("budget.0306", "/regnskab/" + slug()))
                .contains("Kun jeres egne", "Odsherred", "22.000,00\u00a0kr.")
                .doesNotContain("Odense", "Balancerer");
    }

    @Test
    void aTextFileOfAnAccountIsForADanishSpreadsheet() {
        bookAll("0316");

        MvcTestResult file = as("budget.0316", "/regnskab.csv");

        assertThat(file).hasStatusOk();
        assertThat(file.getResponse().getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(file.getResponse().getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("Holb%C3%A6k%20" + year() + ".csv");
        assertThat(file.getResponse().getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(text(file).lines())
                .startsWith("\ufeffOrganisationskode;Organisation;Bilag;Dato;Art;Regnskabsår;Reference;Løsning;Konto;"
                        + "Sats i procent;Beløb;Saldo")
                .anySatisfy(line -> assertThat(line)
                        .startsWith("0316;Holbæk;" + reference() + "-1;")
                        .endsWith(";" + reference() + ";'=1+1;Mellemværende;;1000,00;1000,00"))
                .anySatisfy(line -> assertThat(line).endsWith(";'=1+1;OS2-bidrag;9;-1980,00;24980,00"));
    }

    @Test
    void aWorkbookOfAnAccountHasTheInvoiceToo() throws IOException {
        bookAll("0320");

        MvcTestResult file = as("coordinator", "/regnskab.xlsx?organisation=0320");

        assertThat(file).hasStatusOk();
        assertThat(file.getResponse().getHeader("Cache-Control")).isEqualTo("no-store");
        try (ReadableWorkbook book = workbook(file)) {
            Row invoice = book.findSheet("Fakturagrundlag").orElseThrow().read().get(1);
            assertThat(invoice.getCellText(4)).isEqualTo("'=1+1");
            assertThat(invoice.getCellAsNumber(5)).contains(new BigDecimal("1000.00"));
            assertThat(invoice.getCellAsNumber(9)).contains(new BigDecimal("22000.00"));
            assertThat(invoice.getCellAsNumber(12)).contains(new BigDecimal("24980.00"));
            assertThat(book.findSheet("Kontoudtog").orElseThrow().read()).hasSize(6);
        }
        try (ReadableWorkbook all = workbook(as("coordinator", "/regnskab.xlsx?organisation=0320&aar=alle"))) {
            assertThat(all.findSheet("Fakturagrundlag")).isEmpty();
        }
    }

    @Test
    void theFilesOfASolutionHoldWhatTheirReaderMaySee() throws IOException {
        bookAll("0326");

        assertThat(text(as("coordinator", "/regnskab/" + slug() + ".csv")))
                .contains("\ufeffBilag;Dato;Art;Regnskabsår;Organisationskode;Organisation;Konto;Sats i procent;Beløb")
                .contains(";0461;Odense;Mellemværende;;", ";0326;Kalundborg;OS2-bidrag;9;-1980,00");
        assertThat(text(as("budget.0326", "/regnskab/" + slug() + ".csv")))
                .contains(";0326;Kalundborg;")
                .doesNotContain("Odense");
        try (ReadableWorkbook book = workbook(as("budget.0326", "/regnskab/" + slug() + ".xlsx"))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(6);
            assertThat(rows.subList(1, 6)).allMatch(row -> row.getCellText(4).equals("0326"));
        }
    }

    @Test
    void whatIsBookedCostsNoFurtherStatements() throws Exception {
        bookAll("0329");
        List<String> pages = List.of("/regnskab?organisation=0329&aar=alle", "/regnskab/" + slug());
        int few = statements(pages.get(0));
        int one = statements(pages.get(1));
        for (int more = 0; more < 4; more++) {
            solution = published("Sag " + more);
            bookAll("0329");
            ledger.bookYearlyShares(solution, Year.of(2030), Map.of(ODENSE, Money.ofOre(5), AARHUS, Money.ofOre(7)));
        }

        System.out.printf("ledger pages: %d statements for an account, %d for a solution%n", few, one);
        assertThat(statements(pages.get(0))).isEqualTo(few).isLessThanOrEqualTo(10);
        assertThat(statements("/regnskab/" + slug())).isEqualTo(one).isLessThanOrEqualTo(10);
    }

    /** One-off 1.000 kr. and a year of 22.000 kr. for this organisation, and something for Odense. */
    private void bookAll(String code) {
        OrganisationCode organisation = new OrganisationCode(code);
        ledger.bookOneOffShares(solution, Map.of(organisation, Money.ofOre(100_000), ODENSE, Money.ofOre(123_456)));
        ledger.bookYearlyShares(
                solution, Year.of(year()), Map.of(organisation, Money.ofOre(2_200_000), ODENSE, Money.ofOre(77)));
    }

    private ProposalId published(String title) {
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

    private int year() {
        return Year.now(clock).getValue();
    }

    private String slug() {
        return catalogue.byProposal(solution).map(Slug::value).orElseThrow();
    }

    private String reference() {
        return Objects.requireNonNull(transaction.execute(
                status -> entities.createQuery("select p.reference from Proposal p where p.id = :id", String.class)
                        .setParameter("id", solution.value())
                        .getSingleResult()));
    }

    private int statements(String page) throws Exception {
        body("coordinator", page);
        return StatementCounter.during(() -> as("coordinator", page)).size();
    }

    private static ReadableWorkbook workbook(MvcTestResult file) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(file.getResponse().getContentAsByteArray()));
    }

    private static String text(MvcTestResult file) {
        return new String(file.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private String body(String userId, String address) {
        MvcTestResult result = as(userId, address);
        assertThat(result).as(address).hasStatusOk();
        return text(result);
    }

    private MvcTestResult as(String userId, String address) {
        return mvc.get().uri(address).with(user(userId)).exchange();
    }
}
