package dk.splejs.story;

import static dk.splejs.support.FormAnswers.commit;
import static dk.splejs.support.FormAnswers.decision;
import static dk.splejs.support.FormAnswers.estimate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import dk.splejs.catalogue.Catalogue;
import dk.splejs.proposal.ProposalId;
import dk.splejs.support.Chromium;
import dk.splejs.support.Journey;
import dk.splejs.support.RunningJourney;
import dk.splejs.support.RunningSplejs;
import dk.splejs.support.TestPeople;
import dk.splejs.support.WithChromium;
import java.time.Duration;
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
@Import(RunningJourney.class)
@WithChromium
class AccessibilityTests {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final List<String> THREE = List.of("0101", "0147", "0461");

    @Autowired
    private Journey journey;

    @Autowired
    private RunningJourney running;

    @Autowired
    private Catalogue catalogue;

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
        ProposalId reviewed = running.inReview(THREE);
        ProposalId financed = inFinancing();
        ProposalId published = published();
        Map<String, List<String>> pages = new LinkedHashMap<>();
        pages.put(
                "",
                List.of(
                        "/",
                        "/log-ind",
                        "/katalog",
                        "/forslag",
                        "/was",
                        "/statistik",
                        "/api",
                        "/privatliv",
                        "/forslag/F-1999-0001",
                        "/glemt-adgangskode",
                        "/ny-adgangskode?kode=x"));
        pages.put(
                "submitter.0751",
                List.of(
                        task(returned),
                        "/forslag/nyt",
                        "/import/publiccode",
                        page(published),
                        "/organisation",
                        "/beskeder",
                        "/forslag",
                        "/mine-data"));
        pages.put("reviewer.0101", List.of(task(reviewed), page(reviewed), entry(published)));
        pages.put(
                "submitter.0101",
                List.of(entry(published) + "/ibrugtagning?kode=0101", "/organisation/loesninger", entry(published)));
        pages.put(
                "budget.0101",
                List.of(
                        task(financed),
                        page(financed),
                        share(financed),
                        calculation(financed),
                        calculation(financed) + "/0101",
                        "/regnskab",
                        "/deltagelse/" + slug(published)));
        pages.put("budget.0751", List.of("/deltagelse/" + slug(published)));
        pages.put(
                "admin",
                List.of("/sikkerhedslog", "/import", "/medarbejdere/faelles", "/medarbejdere/faelles/analyst"));
        pages.put(
                "administrator.0101",
                List.of(
                        "/medarbejdere",
                        "/medarbejdere/0101",
                        "/medarbejdere/0101/budget.0101",
                        "/integrationer/noegler",
                        "/ny-medarbejder/0101",
                        "/integrationer/webhooks",
                        "/integrationer/webhooks/nyt",
                        "/min-adgangskode"));
        pages.put("analyst", List.of("/opgaver", task(running.inEstimation(THREE))));
        pages.put("board.1", List.of(task(toApprove()), page(published)));
        pages.put(
                "coordinator",
                List.of(
                        task(screened),
                        "/medarbejdere",
                        steering(reviewed),
                        page(reviewed) + "/laeg-sammen",
                        page(financed),
                        calculation(published),
                        calculation(published) + "/0147",
                        share(published) + "/0147",
                        "/regnskab?organisation=0101",
                        "/regnskab/" + slug(published),
                        entry(published) + "/rediger",
                        entry(published) + "/historik"));
        return pages;
    }

    /** The address of the solution that the proposal became, once it has. */
    private String slug(ProposalId id) {
        await().atMost(Duration.ofSeconds(60))
                .until(() -> catalogue.byProposal(id).isPresent());
        return catalogue.byProposal(id).orElseThrow().value();
    }

    private String entry(ProposalId id) {
        return "/katalog/" + slug(id);
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

    private String share(ProposalId id) {
        return page(id) + "/andel";
    }

    private String calculation(ProposalId id) {
        return page(id) + "/beregning";
    }

    private ProposalId inFinancing() {
        return running.inFinancing(THREE, estimate("998500", "inhabitants"));
    }

    private ProposalId toApprove() {
        ProposalId id = inFinancing();
        running.answerEach(id, "budget.", commit());
        running.awaitSteps(id, "Task_ApproveProposal", 1);
        return id;
    }

    private ProposalId published() {
        ProposalId id = toApprove();
        journey.complete("board.1", "Task_ApproveProposal", id, decision("approve"));
        return id;
    }
}
