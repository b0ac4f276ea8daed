package dk.splejs.story;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.sun.net.httpserver.HttpServer;
import dk.splejs.catalogue.Catalogue;
import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.Proposals;
import dk.splejs.security.web.HttpUser;
import dk.splejs.support.FormTexts;
import dk.splejs.support.FormTexts.Place;
import dk.splejs.support.PlantedLife;
import dk.splejs.support.RunningJourney;
import dk.splejs.support.RunningSplejs;
import dk.splejs.support.Tasklist;
import dk.splejs.worklist.OpenStep;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A word of its own in every free text of a life, for each organisation that writes one. It may come up where its readers are,
 * and nowhere else: not in the engine, not in the log, not in other people's pages, files and mails.
 */
@RunningSplejs
@Import(RunningJourney.class)
class CanaryTests {

    private static final String MARK = "kanarie.";
    private static final String MAIL = "kanarie-kontakt@kommune.example";
    private static final String CEILING = "7.000.147";
    private static final String CEILINGS = "7.000.";
    /** Stands in the name of a task, so that people find theirs. */
    private static final String TITLE = "kanarie\\.(submit|revise)-proposal\\.title";

    private static final String NOTE = MARK + "revise-proposal.internalNote";
    private static final String OTHERS_REVIEW = MARK + "review-proposal.comment.0147";
    private static final List<String> OTHERS_ANSWER =
            List.of(MARK + "answer-share.decisionBody.0147", MARK + "answer-share.caseNumber.0147");
    private static final List<String> CONTACT = List.of(
            MARK + "revise-proposal.contactName",
            MARK + "edit-entry.contactName",
            MARK + "adopt-solution.contactName",
            "faelles@aarhus.example",
            MAIL);
    private static final List<String> COSTS =
            List.of(MARK + "estimate-cost.lines.label", MARK + "estimate-cost.inKind.label");

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
    private final List<String> leaks = new ArrayList<>();
    private String writer = "";

    @Test
    void noWordComesUpWhereItsReadersAreNot() throws IOException {
        AtomicInteger visits = new AtomicInteger();
        HttpServer elsewhere = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        elsewhere.createContext("/", exchange -> visits.incrementAndGet());
        elsewhere.start();
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Logger root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        Level level = root.getLevel();
        log.start();
        root.addAppender(log);
        root.setLevel(Level.INFO);
        try {
            ProposalId id = live("http://localhost:" + elsewhere.getAddress().getPort() + "/hemmelig");
            pages(id);
            mails(id);
        } finally {
            root.setLevel(level);
            root.detachAppender(log);
            elsewhere.stop(0);
        }
        engine();
        log.list.forEach(event -> look("the log", event.getFormattedMessage(), List.of(MARK, MAIL)));
        assertThat(leaks).isEmpty();
        assertThat(visits).as("addresses that people write are not asked for").hasValue(0);
    }

    private ProposalId live(String url) {
        FormTexts texts = new FormTexts(this::word);
        Map<String, Object> wanted = Map.of("contactMail", MAIL, "url", url);
        ProposalId id = new PlantedLife(beans, texts, wanted, this::lookAtTask).live();
        assertThat(texts.missing()).isEmpty();
        return id;
    }

    private String word(Place place) {
        return MARK + place + (place.toString().matches("(review|answer).*") ? "." + writer : "");
    }

    /** What somebody is given to answer by, on our page and in Tasklist. */
    private void lookAtTask(String userId, OpenStep step) {
        writer = String.valueOf(step.organisation());
        HttpUser user = user(userId);
        String page = user.get("/opgaver/" + step.taskId()).body();
        String facts = user.getJson(tasklist.path("/task/" + step.taskId() + "/form-variables"))
                .body();
        String variables = user.getJson(tasklist.path("/task/" + step.taskId() + "/variables"))
                .body();
        if (!userId.startsWith("submitter.0751")) {
            look(step.taskKey(), page + facts + variables, List.of(NOTE));
        }
        if (userId.startsWith("reviewer.")) {
            look(step.taskKey(), page + facts + variables, reviewsOfOthers(writer));
        }
        look(step.taskKey() + "'s variables", variables, List.of(MARK, MAIL));
        HttpUser stranger = user("reviewer.0573");
        look(
                "the page of a task that is not theirs",
                stranger.get("/opgaver/" + step.taskId()).body(),
                List.of(MARK, MAIL));
    }

    private static List<String> reviewsOfOthers(String code) {
        return PlantedLife.INVITED.stream()
                .filter(other -> !other.equals(code))
                .map(other -> MARK + "review-proposal.comment." + other)
                .toList();
    }

    private void pages(ProposalId id) {
        String reference = proposals.require(id).requireReference();
        String slug = catalogue.byProposal(id).orElseThrow().value();
        List<String> hidden = all(List.of(List.of(NOTE, CEILING), OTHERS_ANSWER));
        Map<String, List<String>> forbidden = Map.of(
                "",
                all(List.of(
                        hidden,
                        CONTACT,
                        COSTS,
                        List.of(OTHERS_REVIEW, MARK + "approve", MARK + "confirm", MARK + "screen"))),
                "reviewer.0573",
                all(List.of(hidden, COSTS, List.of(OTHERS_REVIEW))),
                "reviewer.0101",
                hidden,
                "budget.0101",
                hidden,
                "analyst",
                hidden,
                "board.1",
                hidden,
                "coordinator",
                List.of(NOTE),
                "admin",
                all(List.of(hidden, COSTS, List.of(OTHERS_REVIEW))));
        forbidden.forEach((reader, words) -> new Crawl(
                        user(reader),
                        path -> path.contains(reference) || path.contains(slug) || path.startsWith("/beskeder/"))
                .from(starts(reference, slug))
                .forEach((path, body) -> look(reader + " at " + path, body, words)));
        assertThat(user("submitter.0751").get("/forslag/" + reference).body()).contains(NOTE);
    }

    private static List<String> starts(String reference, String slug) {
        String proposal = "/forslag/" + reference;
        return List.of(
                proposal,
                proposal + "/beregning",
                proposal + "/andel",
                proposal + "/andel/0147",
                proposal + "/beslutningslog.json",
                proposal + "/revider",
                proposal + "/bilag",
                "/api/v1/proposals/" + reference,
                "/api/v1/catalogue?q=kanarie",
                "/api/v1/catalogue?after=&size=100",
                "/api/v1/catalogue/" + slug + "/adoptions",
                "/api/v1/adoptions?size=100",
                "/api/v1/proposals?q=kanarie",
                "/api/v1/proposals?size=100",
                "/api/v1/catalogue/" + slug,
                "/katalog/" + slug,
                "/katalog?q=kanarie",
                "/soeg?q=kanarie",
                "/feed.atom",
                "/katalog/" + slug + "/publiccode.yml",
                "/deltagelse/" + slug,
                "/regnskab/" + slug,
                "/regnskab/" + slug + ".csv",
                "/forslag?q=kanarie",
                "/organisation?kode=0147",
                "/organisation",
                "/opgaver",
                "/beskeder",
                "/mine-data.json");
    }

    /** A message goes by mail too, to whoever it names. */
    private void mails(ProposalId id) {
        jdbc.sql("select user_id, subject || ' ' || body from message where proposal_id = ?")
                .param(id.value())
                .query((row, number) -> List.of(row.getString(1), row.getString(2)))
                .list()
                .forEach(mail -> look(
                        "a mail to " + mail.get(0),
                        mail.get(1),
                        all(List.of(List.of(NOTE, MAIL, MARK + "review", MARK + "answer-share", CEILINGS), COSTS))));
    }

    private void engine() {
        List<List<String>> columns = jdbc.sql(
                        "select table_name, column_name, data_type from information_schema.columns where table_name like 'ACT_%'"
                                + " and (data_type like '%CHAR%' or data_type like '%LARGE OBJECT%')")
                .query((row, number) -> List.of(row.getString(1), row.getString(2), row.getString(3)))
                .list();
        assertThat(columns).hasSizeGreaterThan(200);
        columns.forEach(column -> jdbc
                .sql("select " + column.get(1) + " from " + column.get(0) + " where " + column.get(1) + " is not null")
                .query((row, number) -> column.get(2).equals("BINARY LARGE OBJECT")
                        ? new String(row.getBytes(1), StandardCharsets.UTF_8)
                        : row.getString(1))
                .list()
                .stream()
                .map(value -> value.replaceAll(TITLE, "title"))
                .forEach(value -> look("the engine's " + column, value, List.of(MARK, MAIL, "7000147", "7.000.147"))));
    }

    private void look(String where, String text, List<String> hidden) {
        hidden.stream()
                .filter(text::contains)
                .forEach(word -> leaks.add(word + " in " + where + ": " + around(text, word)));
    }

    private static String around(String text, String word) {
        int at = text.indexOf(word);
        return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 80))
                .replaceAll("\\s+", " ");
    }

    private static List<String> all(List<List<String>> lists) {
        return lists.stream().flatMap(List::stream).toList();
    }

    private HttpUser user(String account) {
        return users.computeIfAbsent(account, name -> name.isEmpty() ? tasklist.visitor() : tasklist.logIn(name));
    }
}
