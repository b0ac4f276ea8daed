package dk.splejs.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dk.splejs.support.FormAnswers.commit;
import static dk.splejs.support.FormAnswers.need;
import static dk.splejs.support.FormAnswers.noNeed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.splejs.security.web.HttpUser;
import dk.splejs.support.Chromium;
import dk.splejs.support.RunningSplejs;
import dk.splejs.support.Tasklist;
import dk.splejs.support.TasklistForm;
import dk.splejs.support.TasklistPage;
import dk.splejs.support.TestPeople;
import dk.splejs.support.WithChromium;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every kind of task once, done by people in the real Tasklist, from our own web form to the catalogue. */
@RunningSplejs
@WithChromium
class TasklistStoryTests {

    /** Full of what Markdown and HTML would make something else of. */
    private static final String TITLE = "Affald & genbrug: *fælles* <svar> i 2_3 trin";

    private static final List<String> CODES = List.of("0751", "0461", "0165");

    private static Chromium chromium;

    @LocalServerPort
    private int port;

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private TestPeople people;

    @Autowired
    private Tasklist tasklist;

    @BeforeAll
    static void startBrowser() {
        chromium = new Chromium();
    }

    @AfterAll
    static void stopBrowser() {
        chromium.close();
    }

    @BeforeEach
    void enrol() {
        people.enrol();
    }

    @Test
    void everyKindOfTaskIsDoneInTasklistOnTheWayFromTheWebFormToTheCatalogue() {
        String reference = submit();
        sendBack(reference);
        revise(reference);
        invite(reference);
        review(reference);
        estimate(reference);
        answerShare(reference);
        approve(reference);

        seesInCatalogue();
        asksToJoin();
        answerTerms(reference);
        confirmJoining(reference);
    }

    @Test
    void whoForgetsAnAnswerOrComesTooLateReadsWhyInDanish() {
        String reference = submit();
        invite(reference);
        TasklistPage task = open("reviewer.0751", reference);
        task.form().choose("Ja, vi har det samme behov");
        task.submit();
        TasklistPage.shows(task.form().root().getByText("Feltet skal udfyldes.").first());

        answer("reviewer.0751", reference, noNeed());
        task.form().choose("Nej, vi har ikke behovet");
        task.submit();

        refused(task, "Opgaven er allerede besvaret, eller fristen er udløbet.");
        task.picture("review-refused").close();
    }

    @Test
    void nobodyIsOfferedToCreateATaskOrToStartAProcess() {
        TasklistPage task = open("coordinator", submit());

        for (String action : List.of(".create-task-action", ".start-process-action")) {
            Locator offered = task.header().locator(action);
            assertThat(offered).hasCount(1);
            assertThat(offered).isHidden();
        }
        task.close();
    }

    private String submit() {
        Page page = chromium.newPage(1280, 900);
        page.setDefaultTimeout(TasklistPage.PATIENCE);
        page.navigate(address("/forslag/nyt"));
        TasklistPage.logIn(page, "submitter.0751");
        page.fill("[name=title]", TITLE);
        page.fill("[name=summary]", "Spørgsmål om affald besvares - hurtigt & ens (24/7).");
        page.fill("[name=description]", "Fem medarbejdere svarer.\n\n1. De læser\n2. De svarer_i_hånden\n\n# Færdig");
        page.fill("[name=problem]", "Svartiden er 14 dage.");
        page.fill("[name=wishedSolution]", "En fælles <b>svarmotor</b>.");
        page.fill("[name=runsPerYear]", "12.000");
        page.fill("[name=minutesPerRun]", "7,5");
        page.getByLabel("Alle medlemmer af fællesskabet").check();
        page.click("button[value=submit]");
        page.waitForURL(Pattern.compile(".*/forslag/F-.*"));
        String reference = page.url().replaceAll(".*/forslag/(F-[0-9-]+).*", "$1");
        page.context().close();
        return reference;
    }

    private void sendBack(String reference) {
        TasklistPage task = open("coordinator", reference);
        readsClean(task, reference + " " + TITLE, "2. De svarer_i_hånden", "# Færdig", "En fælles <b>svarmotor</b>.");
        task.form()
                .choose("Send det tilbage til indsenderen, så det kan rettes")
                .type("Begrundelse", "Skriv - *helst* for 2025 - hvor mange sager det er.");
        task.picture("screen-return").complete();
    }

    private void revise(String reference) {
        TasklistPage task = open("submitter.0751", reference);
        readsClean(task, reference, "Skriv - *helst* for 2025 - hvor mange sager det er.");
        task.form()
                .type("Resume", "Spørgsmål om affald besvares ens.")
                .select("Forventet produktniveau", "Niveau 1")
                .addRow();
        task.form().row(0).type("Tekst", "Tal for 2025").type("Adresse", "https://kommune.example/tal");
        task.picture("revise").complete();
    }

    private void invite(String reference) {
        TasklistPage task = open("coordinator", reference);
        task.form()
                .choose("Send det til vurdering hos kommunerne")
                .select("Produktniveau", "Niveau 2")
                .tag("Inviterede organisationer", "Aarhus")
                .tag("Inviterede organisationer", "Odense")
                .tag("Inviterede organisationer", "Albertslund")
                .type("Vurdering", "30");
        readsClean(task, reference + " " + TITLE, "Aarhus", "Odense", "Albertslund");
        task.picture("screen").complete();
    }

    private void review(String reference) {
        TasklistPage task = open("reviewer.0751", reference);
        task.form()
                .choose("Ja, vi har det samme behov")
                .type("Relevans", "4")
                .type("Gennemførlighed", "3")
                .type("Hast", "5")
                .type("Antal gange om året", "1200")
                .type("Minutter pr. gang", "7.5")
                .choose("Vi er interesserede i at være med til at betale")
                .type("Højeste beløb", "90000");
        readsClean(task, reference + " " + TITLE, "12.000 gange om året, 7,5 minutter pr. gang");
        task.picture("review").pictureOnPhone("review").complete();
        CODES.subList(1, 3).forEach(code -> answer("reviewer." + code, reference, need()));
    }

    private void estimate(String reference) {
        TasklistPage task = open("analyst", reference);
        task.form().addRow();
        line(task.form().row(0), "Udvikling", "120000.50");
        line(task.form().row(1), "Drift", "12000").select("Type", "Årligt beløb");
        task.form()
                .list("Egne timer")
                .addRow()
                .row(0)
                .type("Opgave", "Superbrugere")
                .type("Timer i alt", "40")
                .select("Hvor tit", "Hvert år");
        task.form().select("Fordelingsnøgle", "Efter indbyggertal").type("Mindste antal deltagere", "3");
        readsClean(task, reference + " " + TITLE, "Albertslund, Odense, Aarhus", "90.000,00 kr.", "750 timer om året");
        task.picture("estimate").complete();
    }

    private static TasklistForm line(TasklistForm row, String text, String kroner) {
        return row.type("Tekst", text)
                .type("Lavt skøn", kroner)
                .type("Sandsynligt skøn", kroner)
                .type("Højt skøn", kroner);
    }

    /** A pledge needs a ceiling, which Tasklist does not know. */
    private void answerShare(String reference) {
        TasklistPage task = open("budget.0751", reference);
        readsClean(task, reference + " " + TITLE, "120.000,50 kr.", "12.000,00 kr.", "Efter indbyggertal");
        readsClean(task, "Superbrugere: 40 timer, hvert år.", "Værdien falder til nul over 5 år");
        task.form().choose("Ja, på betingelser (tilsagn)");
        task.submit();
        refused(task, "Højeste beløb: Skriv et tal.");
        task.picture("share-refused");
        task.form().type("Højeste beløb", "90000");
        task.picture("share").complete();
        CODES.subList(1, 3).forEach(code -> answer("budget." + code, reference, commit()));
    }

    private void approve(String reference) {
        TasklistPage task = open("board.1", reference);
        readsClean(task, reference + " " + TITLE, "Niveau 2", "120.000,50 kr.", "2 af 3 organisationer");
        task.form()
                .choose("Godkend: løsningen sættes i gang og offentliggøres i kataloget")
                .type("Begrundelse", "Tre kommuner har behovet og betaler.");
        task.picture("approve").complete();
    }

    private void seesInCatalogue() {
        await().atMost(Duration.ofSeconds(90))
                .until(() -> tasklist.visitor().get("/katalog?q=genbrug").body().contains("</mark>: *fælles*"));
        Page page = chromium.newPage(1280, 900);
        page.navigate(address("/katalog?q=genbrug"));
        page.locator("main").getByText(TITLE).click();
        assertThat(page.locator("main h1")).hasText(TITLE);
        for (String payer : List.of("Aarhus", "Odense", "Albertslund")) {
            assertThat(page.locator("main")).containsText(payer);
        }
        Chromium.picture(page, "catalogue-entry");
        page.context().close();
    }

    private void asksToJoin() {
        Page page = chromium.newPage(1280, 900);
        page.navigate(address("/log-ind"));
        TasklistPage.logIn(page, "submitter.0147");
        page.navigate(address("/katalog?q=genbrug"));
        page.locator("main").getByText(TITLE).click();
        page.getByText("Se, hvem der deltager nu").click();
        assertThat(page.locator("main")).containsText("Frederiksberg Kommune deltager ikke i løsningen.");
        page.getByText("Bed om at træde ind").click();
        assertThat(page.locator("main")).containsText("Venter på organisationens svar");
        Chromium.picture(page, "joining-asked");
        page.context().close();
    }

    private void answerTerms(String reference) {
        TasklistPage task = open("budget.0147", reference);
        readsClean(task, "Frederiksberg vil træde ind i løsningen.", "Odense godskrives");
        task.form()
                .choose("Ja, det er besluttet hos os")
                .type("Hvem har besluttet det?", "Kommunalbestyrelsen")
                .type("Dato for beslutningen", "17.12.2024")
                .type("Sagsnummer", "24/0147");
        task.picture("answer-terms").complete();
    }

    private void confirmJoining(String reference) {
        TasklistPage task = open("coordinator", reference);
        readsClean(task, "Kommunalbestyrelsen, 17. december 2024, sag 24/0147");
        task.form().choose("Ja, bekræft og bogfør");
        task.picture("confirm-change").complete();
    }

    /** The facts stand there as people wrote them, nothing is escaped, and no word of form-js is left in English. */
    private static void readsClean(TasklistPage task, String... facts) {
        assertThat(task.text().replace('\u00a0', ' '))
                .contains(facts)
                .doesNotContain("\\", "{{", "&amp;", "null")
                .doesNotContainPattern("\\b(Field|Search|Select|Add new|Remove|Nothing|No results)\\b");
    }

    private static void refused(TasklistPage task, String reason) {
        TasklistPage.shows(task.refusal().getByText(reason));
        assertThat(task.refusal()).not().containsText("Cannot");
    }

    private TasklistPage open(String userId, String reference) {
        String taskId = task(tasklist.logIn(userId), reference);
        String address = address("/camunda/app/tasklist/" + engine.getName() + "/");
        return TasklistPage.open(chromium.newPage(1280, 900), address, userId, taskId);
    }

    private void answer(String userId, String reference, Map<String, Object> answers) {
        HttpUser user = tasklist.logIn(userId);
        HttpResponse<String> done = tasklist.submitForm(user, task(user, reference), answers);
        assertThat(done.statusCode()).as(userId + ": " + done.body()).isEqualTo(204);
    }

    private String task(HttpUser user, String reference) {
        return await().atMost(Duration.ofSeconds(90))
                .until(() -> tasklist.tasks(user, reference), tasks -> tasks.size() == 1)
                .get(0);
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
