package dk.splejs.story;

import static org.assertj.core.api.Assertions.assertThat;

import dk.splejs.catalogue.Catalogue;
import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.Proposals;
import dk.splejs.security.web.HttpUser;
import dk.splejs.support.FormTexts;
import dk.splejs.support.PlantedLife;
import dk.splejs.support.RunningJourney;
import dk.splejs.support.RunningSplejs;
import dk.splejs.support.Tasklist;
import dk.splejs.worklist.OpenStep;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Scripts and expressions in every free text of every form: shown as they were written, wherever they come up in a life. */
@RunningSplejs
@Import(RunningJourney.class)
class HostileTextTests {

    private static final List<String> READERS = List.of(
            "",
            "submitter.0851",
            "submitter.0751",
            "reviewer.0101",
            "budget.0147",
            "budget.0851",
            "analyst",
            "board.1",
            "coordinator",
            "admin");

    @Autowired
    private ApplicationContext beans;

    @Autowired
    private Tasklist tasklist;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private JdbcClient jdbc;

    private final Map<String, HttpUser> users = new HashMap<>();
    private int shown;

    @Test
    void nothingThatPeopleWriteIsTakenForMarkupOrComputed() {
        FormTexts texts = new FormTexts(HostileTexts::in);
        Map<String, Object> wanted =
                Map.of("visibility", "public", "url", "https://os2.example/?q=<b>".replace("<b>", "b"));
        ProposalId id = new PlantedLife(beans, texts, wanted, this::lookAtTask).live();

        assertThat(texts.missing()).isEmpty();
        String reference = proposals.require(id).requireReference();
        String slug = catalogue.byProposal(id).orElseThrow().value();
        for (String reader : READERS) {
            new Crawl(user(reader), path -> isAbout(path, reference, slug))
                    .from(starts(reference, slug))
                    .forEach((path, body) -> look(reader, path, body));
        }
        System.out.printf(
                "Hostile texts: %d places planted, shown %d times%n",
                FormTexts.places().size(), shown);
        assertThat(shown).isGreaterThan(40);
        mailsStayText(id);
        filesAreNotComputed(slug);
    }

    private void lookAtTask(String userId, OpenStep step) {
        HttpUser user = user(userId);
        staysText(
                "task " + step.taskKey(), user.get("/opgaver/" + step.taskId()).body());
        HttpResponse<String> facts = user.getJson(tasklist.path("/task/" + step.taskId() + "/form-variables"));
        assertThat(facts.statusCode()).as(facts.body()).isEqualTo(200);
        assertThat(facts.body()).as(step.taskKey()).doesNotContain(HostileTexts.COMPUTED);
    }

    private void look(String reader, String path, String body) {
        if (path.contains(".csv")) {
            isNotComputed(path, body);
        } else {
            staysText(reader + " at " + path, body);
        }
    }

    private void staysText(String what, String body) {
        assertThat(HostileTexts.MARKUP
                        .matcher(body.startsWith("{") ? "" : body)
                        .results()
                        .map(one -> one.group())
                        // A quotation mark between the tags of a feed is one
                        .filter(one -> one.startsWith("<") || !body.startsWith("<?xml")))
                .as(what)
                .isEmpty();
        assertThat(body).as(what).doesNotContain(HostileTexts.COMPUTED);
        shown += body.contains("onerror=ramt()") ? 1 : 0;
    }

    private void mailsStayText(ProposalId id) {
        List<String> mails = jdbc.sql("select subject || ' ' || body from message where proposal_id = ?")
                .param(id.value())
                .query(String.class)
                .list();
        assertThat(mails)
                .hasSizeGreaterThan(10)
                .allSatisfy(
                        mail -> assertThat(mail).contains(HostileTexts.SHORT).doesNotContain(HostileTexts.COMPUTED));
    }

    private void filesAreNotComputed(String slug) {
        HttpUser coordinator = user("coordinator");
        for (String file : List.of("/regnskab/" + slug + ".csv", "/regnskab.csv?organisation=0101")) {
            isNotComputed(file, coordinator.get(file).body());
        }
    }

    private static void isNotComputed(String file, String csv) {
        assertThat(csv.lines().flatMap(line -> Arrays.stream(line.split(";"))))
                .as(file)
                .isNotEmpty()
                .noneMatch(cell -> cell.matches("\"?[=+@].*"))
                .noneMatch(cell -> cell.contains(HostileTexts.COMPUTED));
    }

    private HttpUser user(String account) {
        return users.computeIfAbsent(account, name -> name.isEmpty() ? tasklist.visitor() : tasklist.logIn(name));
    }

    private static boolean isAbout(String path, String reference, String slug) {
        return path.contains(reference) || path.contains(slug) || path.startsWith("/beskeder/");
    }

    private static List<String> starts(String reference, String slug) {
        Map<String, String> starts = new LinkedHashMap<>();
        List.of(
                        "/forslag?q=ramt",
                        "/forslag?q=" + reference,
                        "/forslag/" + reference,
                        "/api/v1/proposals/" + reference,
                        "/forslag/" + reference + "/beslutningslog.json",
                        "/forslag/" + reference + "/beregning",
                        "/forslag/" + reference + "/andel",
                        "/katalog?q=ramt",
                        "/soeg?q=ramt",
                        "/soeg/ord?q=ramt",
                        "/soeg/lignende?title=ramt",
                        "/feed.atom",
                        "/katalog/" + slug,
                        "/api/v1/catalogue/" + slug,
                        "/deltagelse/" + slug,
                        "/regnskab/" + slug,
                        "/organisation",
                        "/opgaver",
                        "/beskeder",
                        "/mine-data",
                        "/forslag?q=%3Cimg%20src=x%20onerror=ramt()%3E$%7B1234567*7%7D",
                        "/katalog?q=%3Cimg%20src=x%20onerror=ramt()%3E$%7B1234567*7%7D",
                        "/katalog/$%7B1234567*7%7D",
                        "/forslag?fase=%22%3E%3Csvg%20onload=ramt()%3E",
                        "/was?lang=%3Cscript%3Eramt()%3C/script%3E")
                .forEach(path -> starts.put(path, path));
        return List.copyOf(starts.values());
    }
}
