package dk.splejs.story;

import static dk.splejs.support.FormAnswers.accept;
import static dk.splejs.support.FormAnswers.commit;
import static dk.splejs.support.FormAnswers.decision;
import static dk.splejs.support.FormAnswers.estimate;
import static dk.splejs.support.FormAnswers.need;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import dk.splejs.catalogue.Catalogue;
import dk.splejs.ledger.Ledger;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalId;
import dk.splejs.shared.Money;
import dk.splejs.support.Chromium;
import dk.splejs.support.Journey;
import dk.splejs.support.RunningSplejs;
import dk.splejs.support.TestPeople;
import dk.splejs.support.WithChromium;
import dk.splejs.worklist.OpenStep;
import java.time.Clock;
import java.time.Duration;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;

/** Every kind of page on a desk and on a phone: WCAG 2.2 AA as far as a machine can tell, and nothing wider than the screen. */
@RunningSplejs
@Import(Journey.class)
@WithChromium
class AccessibilityTests {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final List<String> THREE = List.of("0101", "0147", "0461");

    @Autowired
    private Journey journey;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Clock clock;

    @LocalServerPort
    private int port;

    private final List<String> faults = new ArrayList<>();
    private Chromium chromium;

    @BeforeEach
    void openBrowser() {
        chromium = new Chromium();
    }

    @AfterEach
    void closeBrowser() {
        chromium.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1280, 390})
    void everyKindOfPageIsAccessible(int width) {
        for (Map.Entry<String, List<String>> reader : pages().entrySet()) {
            Page page = chromium.newPage(width, 900);
            logIn(page, reader.getKey());
            reader.getValue().forEach(path -> check(page, path, width));
            page.context().close();
        }

        assertThat(faults).isEmpty();
    }

    private void check(Page page, String path, int width) {
        page.navigate(address(path));
        new AxeBuilder(page)
                .withTags(WCAG)
                .analyze()
                .getViolations()
                .forEach(rule -> rule.getNodes()
                        .forEach(node ->
                                faults.add("%s at %d: %s %s".formatted(path, width, rule.getId(), node.getHtml()))));
        int shown = (int) page.evaluate("document.documentElement.scrollWidth");
        if (shown > width) {
            faults.add("%s at %d is %d wide".formatted(path, width, shown));
        }
    }

    private void logIn(Page page, String userId) {
        if (!userId.isEmpty()) {
            page.navigate(address("/log-ind"));
            page.fill("#username", userId);
            page.fill("#password", TestPeople.PASSWORD);
            page.click("main button[type=submit]");
        }
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    /** Which pages are looked at by whom; nobody in particular has no name. */
    private Map<String, List<String>> pages() {
        ProposalId returned = journey.submit("0751");
        journey.complete("coordinator", "Task_ScreenProposal", returned, decision("return"));
        ProposalId screened = journey.submit("0751");
        ProposalId reviewed = reviewed();
        ProposalId financed = financed();
        ProposalId published = published();
        Map<String, List<String>> pages = new LinkedHashMap<>();
        pages.put("", List.of("/", "/log-ind", "/katalog", "/forslag", "/was", "/privatliv", "/forslag/F-1999-0001"));
        pages.put(
                "submitter.0751",
                List.of(task(returned), "/forslag/nyt", page(published), "/organisation", "/beskeder", "/forslag"));
        pages.put("reviewer.0101", List.of(task(reviewed), page(reviewed)));
        pages.put(
                "budget.0101",
                List.of(
                        task(financed),
                        page(financed),
                        calculation(financed),
                        calculation(financed) + "/0101",
                        "/regnskab"));
        pages.put("analyst", List.of("/opgaver", task(estimated())));
        pages.put("board.1", List.of(task(toApprove()), page(published)));
        pages.put(
                "coordinator",
                List.of(
                        task(screened),
                        steering(reviewed),
                        page(financed),
                        calculation(published),
                        calculation(published) + "/0147",
                        "/regnskab?organisation=0101",
                        booked(published)));
        return pages;
    }

    /** The account of a solution for which something of every kind is booked. */
    private String booked(ProposalId id) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> catalogue.byProposal(id).isPresent());
        OrganisationCode first = new OrganisationCode("0101");
        Map<OrganisationCode, Money> all = Map.of(first, Money.ofOre(2_170_652));
        ledger.bookOneOffShares(id, all);
        ledger.bookYearlyShares(id, Year.now(clock), all);
        ledger.bookBuyIn(id, "join", new OrganisationCode("0147"), Money.ofOre(2_170_652), all);
        ledger.bookExitSettlement(id, "leave", new OrganisationCode("0147"), Money.ofOre(2_170_652), all);
        return "/regnskab/" + catalogue.byProposal(id).orElseThrow();
    }

    private String page(ProposalId id) {
        return "/forslag/" + journey.view(id).requireReference();
    }

    private String task(ProposalId id) {
        return page(id) + "/opgave";
    }

    private String steering(ProposalId id) {
        return page(id) + "/vurderingsrunde";
    }

    private String calculation(ProposalId id) {
        return page(id) + "/beregning";
    }

    private ProposalId reviewed() {
        ProposalId id = journey.submit("0751");
        journey.complete("coordinator", "Task_ScreenProposal", id, accept("2", THREE.toArray(String[]::new)));
        awaitSteps(id, "Task_ReviewProposal", 3);
        return id;
    }

    private ProposalId estimated() {
        ProposalId id = reviewed();
        answerEach(id, "reviewer.", need());
        awaitSteps(id, "Task_EstimateCost", 1);
        return id;
    }

    private ProposalId financed() {
        ProposalId id = estimated();
        journey.complete("analyst", "Task_EstimateCost", id, estimate("998500", "inhabitants"));
        awaitSteps(id, "Task_AnswerShare", 3);
        return id;
    }

    private ProposalId toApprove() {
        ProposalId id = financed();
        answerEach(id, "budget.", commit());
        awaitSteps(id, "Task_ApproveProposal", 1);
        return id;
    }

    private ProposalId published() {
        ProposalId id = toApprove();
        journey.complete("board.1", "Task_ApproveProposal", id, decision("approve"));
        return id;
    }

    private void answerEach(ProposalId id, String account, Map<String, Object> answers) {
        for (OpenStep step : journey.openSteps(id)) {
            journey.complete(account + step.organisation(), step, answers);
        }
    }

    private void awaitSteps(ProposalId id, String taskKey, int count) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> journey.openSteps(id).stream()
                                .filter(step -> step.taskKey().equals(taskKey))
                                .count()
                        == count);
    }
}
