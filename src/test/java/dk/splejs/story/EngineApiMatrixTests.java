package dk.splejs.story;

import static dk.splejs.support.FormAnswers.accept;
import static dk.splejs.support.FormAnswers.proposal;
import static dk.splejs.support.FormAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalContent;
import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.Proposals;
import dk.splejs.security.web.HttpUser;
import dk.splejs.support.Journey;
import dk.splejs.support.RunningJourney;
import dk.splejs.support.RunningSplejs;
import dk.splejs.support.Tasklist;
import dk.splejs.support.TestPeople;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * Every address of the engine's API as the web applications mount it, for every role, by the id of something of one's own and
 * of something of somebody else's. A resource without a line in the table fails, also one that a new version brings.
 */
@RunningSplejs
@Import(RunningJourney.class)
class EngineApiMatrixTests {

    /**
     * The method and the address without {@code /camunda/api}, then a letter for each role, asked for the reviewer's own task
     * and for that of another municipality: {@code x} served with something, {@code o} served with nothing in it, {@code -}
     * there is nothing, {@code f} refused, {@code l} has to log in, {@code b} not understood, {@code e} the engine's own error.
     */
    private static final Path TABLE = Path.of("src/test/resources/engine-api-matrix.txt");

    private static final List<String> ROLES = List.of(
            "",
            "submitter.0851",
            "reviewer.0751",
            "submitter.0751",
            "reviewer.0101",
            "budget.0101",
            "analyst",
            "board.1",
            "coordinator",
            "admin");

    private static final String OWN = "reviewer.0101";
    private static final String SECRET = "Kanariegul sagsgang";
    private static final String CONTACT = "Konni Kontaktkanarie";
    private static final String ADMIN = "admin";

    /** Takes effect without naming anything, so that nobody whom it is open to is asked to try it here. */
    private static final Pattern AT_ONCE = Pattern.compile(
            "(POST|DELETE) .*/(history/cleanup|metrics/task-worker|telemetry/configuration|auth/user/.*/log(in/.*|out))");

    /** What a resource tells when it is asked about somebody or something in the question. */
    private static final List<String> QUESTIONS = List.of(
            "GET /camunda/api/engine/engine/{name}/identity/groups?userId={user}",
            "GET /camunda/api/engine/engine/{name}/user?id={user}",
            "GET /camunda/api/engine/engine/{name}/user/count?id={user}",
            "GET /camunda/api/engine/engine/{name}/authorization/check?permissionName=READ&resourceName=user&resourceType=1&userId={user}",
            "GET /camunda/api/engine/engine/{name}/task?taskId={task}",
            "GET /camunda/api/engine/engine/{name}/task/count?taskId={task}",
            "GET /camunda/api/engine/engine/{name}/task?processInstanceBusinessKey={proposal}",
            "GET /camunda/api/engine/engine/{name}/task?sortBy=dueDate&sortOrder=asc",
            "GET /camunda/api/engine/engine/{name}/history/user-operation?taskId={task}",
            "GET /camunda/api/engine/engine/{name}/history/user-operation/count?taskId={task}",
            "GET /camunda/api/engine/engine/{name}/history/task?taskId={task}",
            "GET /camunda/api/engine/engine/{name}/history/variable-instance?taskIdIn={task}",
            "GET /camunda/api/engine/engine/{name}/history/detail?taskId={task}",
            "GET /camunda/api/engine/engine/{name}/variable-instance?taskIdIn={task}",
            "GET /camunda/api/engine/engine/{name}/process-instance?businessKey={proposal}",
            "GET /camunda/api/engine/engine/{name}/metrics?name=activity-instance-start",
            "GET /camunda/api/engine/engine/{name}/metrics/root-process-instance-start/sum");

    /** Something beside the engine. */
    private static final Pattern NAMES = Pattern.compile("\\{(?!name}|engine}|engineName}|processEngineName})");

    private static final Set<String> EMPTY =
            Set.of("", "[]", "{}", "{\"count\":0}", "{\"groups\":[],\"groupUsers\":[]}");

    private static final Map<String, String> BODIES = Map.of(
            "/comment/create", "{\"message\": \"Kommentar\"}",
            "/claim", "{\"userId\": \"reviewer.0101\"}",
            "/assignee", "{\"userId\": \"reviewer.0147\"}",
            "/delegate", "{\"userId\": \"reviewer.0147\"}",
            "/identity-links", "{\"userId\": \"reviewer.0101\", \"type\": \"candidate\"}",
            "/variables/organisationCode", "{\"value\": \"0101\", \"type\": \"String\"}",
            "/retries", "{\"retries\": 1}",
            "/credentials", "{\"password\": \"en hund uden snor\", \"authenticatedUserPassword\": \"forkert\"}",
            "/identity/verify", "{\"username\": \"reviewer.0147\", \"password\": \"splejs\"}",
            "/user/create", "{\"profile\": {\"id\": \"mallory\"}, \"credentials\": {\"password\": \"splejs\"}}");

    @Autowired
    private Journey journey;

    @Autowired
    private RunningJourney running;

    @Autowired
    private TestPeople people;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Tasklist tasklist;

    @Autowired
    private ProcessEngine engine;

    private final Map<String, HttpUser> users = new LinkedHashMap<>();

    /** One line of the table. */
    private record Line(Pattern address, String own, String foreign) {

        static Line of(String text) {
            String[] parts = text.trim().split("\\s+");
            String glob = Pattern.quote(parts[0] + " /camunda/api" + parts[1]).replace("/**", "\\E(/.*)?\\Q");
            return new Line(Pattern.compile(glob), parts[2], parts[3]);
        }
    }

    @Test
    void everyResourceOfTheEngineAnswersEveryRoleAsTheTableSays() throws IOException {
        Places places = places();
        for (String role : ROLES) {
            users.put(role, role.isEmpty() ? tasklist.visitor() : tasklist.logIn(role));
        }
        Set<String> resources = new TreeSet<>(EngineResources.all());
        resources.addAll(QUESTIONS);
        List<Line> table = table();
        List<String> wrong = new ArrayList<>();
        Set<String> seen = new TreeSet<>();
        for (String resource : resources) {
            String own = ask(resource, places.own(), places);
            String foreign = places.isOneForAll(resource) ? own : ask(resource, places.foreign(), places);
            seen.add(resource.replace("/camunda/api", "") + " " + own + " " + foreign);
            String expected = table.stream()
                    .filter(line -> line.address().matcher(resource).matches())
                    .findFirst()
                    .map(line -> line.own() + " " + line.foreign())
                    .orElse("no line");
            if (!expected.equals(own + " " + foreign)) {
                wrong.add(resource + " expected " + expected + " but was " + own + " " + foreign);
            }
        }
        Files.write(Path.of("target", "engine-api-seen.txt"), seen);
        System.out.printf(
                "Engine API matrix: %d resources × %d roles × own and foreign = %d cases%n",
                resources.size(), ROLES.size(), places.asked);
        assertThat(places.leaks).isEmpty();
        assertThat(wrong).isEmpty();
        assertThat(running).isNotNull();
        assertThat(journey.openSteps(places.proposal)).hasSize(2);
    }

    private String ask(String resource, UnaryOperator<String> fill, Places places) {
        String verb = resource.substring(0, resource.indexOf(' '));
        String address = resource.substring(resource.indexOf(' ') + 1);
        return ROLES.stream()
                .map(role -> {
                    boolean adminWrites = role.equals(ADMIN) && !verb.equals("GET");
                    if (isLeftOut(role, resource)) {
                        return ".";
                    }
                    String path = adminWrites ? ghost(address) : fill.apply(address);
                    HttpResponse<String> answer = ask(users.get(role), verb, path);
                    places.look(role, verb + " " + path, answer);
                    return meaning(answer, saysWhether(role, resource));
                })
                .collect(Collectors.joining());
    }

    /** What makes sense there, so that who may not is not told of a mistake first. */
    private static String body(String path) {
        return BODIES.entrySet().stream()
                .filter(body -> path.endsWith(body.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse("{}");
    }

    private static boolean isLeftOut(String role, String resource) {
        return AT_ONCE.matcher(resource).matches() && (role.equals(ADMIN) || resource.contains("/auth/user/"));
    }

    /** A list is not given without saying how long it may be; a single thing is not given to who says so. */
    private static HttpResponse<String> ask(HttpUser user, String verb, String path) {
        String body = Set.of("POST", "PUT").contains(verb) ? body(path) : null;
        HttpResponse<String> answer = user.callWebapp(verb, path, body);
        String some = (path.contains("?") ? "&" : "?") + "maxResults=100";
        return answer.statusCode() == 400 ? user.callWebapp(verb, path + some, body) : answer;
    }

    /** Whether a list is empty says something of those that were asked for one thing; who may read all may find nothing there. */
    private static boolean saysWhether(String role, String resource) {
        boolean readsAll = role.equals("coordinator") || role.equals(ADMIN);
        return !readsAll
                && !resource.contains("/filter/")
                && NAMES.matcher(resource).find();
    }

    private static String meaning(HttpResponse<String> answer, boolean saysWhether) {
        int status = answer.statusCode();
        if (status / 100 == 2) {
            return saysWhether && EMPTY.contains(answer.body().strip()) ? "o" : "x";
        }
        return switch (status) {
            case 401 -> "l";
            case 403 -> "f";
            case 404 -> "-";
            default -> status >= 500 ? "e" : "b";
        };
    }

    private String ghost(String address) {
        return named(address).replaceAll("\\{[^}]+}", "ghost");
    }

    private String named(String address) {
        return address.replaceFirst("engine/engine/\\{name}", "engine/engine/" + engine.getName())
                .replaceAll("\\{(engine|engineName|processEngineName)}", engine.getName());
    }

    private static List<Line> table() throws IOException {
        if (!Files.exists(TABLE)) {
            return List.of();
        }
        return Files.readAllLines(TABLE).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Line::of)
                .toList();
    }

    private Places places() {
        people.enrol();
        ProposalContent content = journey.content(
                with(with(with(proposal(), "visibility", "own"), "title", SECRET), "contactName", CONTACT));
        ProposalId id = people.as(
                "submitter.0751",
                actor -> proposals
                        .submitNew(actor, new OrganisationCode("0751"), content)
                        .id());
        journey.complete("coordinator", "Task_ScreenProposal", id, accept("2", "0101", "0147"));
        running.awaitSteps(id, "Task_ReviewProposal", 2);
        return new Places(id);
    }

    /** Something to ask for, one's own and somebody else's, and what nobody else may find in an answer. */
    private final class Places {

        private final ProposalId proposal;
        private final String ownTask;
        private final String foreignTask;
        private final String instance;
        private final String filter;
        private final String definition;
        private final String deployment;
        private final String job;
        private final String variable;
        private final List<String> leaks = new ArrayList<>();
        private int asked;

        Places(ProposalId proposal) {
            this.proposal = proposal;
            this.ownTask = task("0101");
            this.foreignTask = task("0147");
            this.instance = engine.getRuntimeService()
                    .createProcessInstanceQuery()
                    .processInstanceBusinessKey(proposal.toString())
                    .list()
                    .get(0)
                    .getId();
            this.filter = filter();
            this.definition = definition();
            this.deployment = deployment();
            this.job = job();
            this.variable = variable();
        }

        private String task(String code) {
            return journey.openSteps(proposal).stream()
                    .filter(step -> new OrganisationCode(code).equals(step.organisation()))
                    .findFirst()
                    .orElseThrow()
                    .taskId();
        }

        /** Whether it is the same address for one's own and for another's. */
        boolean isOneForAll(String resource) {
            return own().apply(resource).equals(foreign().apply(resource));
        }

        UnaryOperator<String> own() {
            return address -> fill(address, ownTask, OWN, "reviewer-0101");
        }

        UnaryOperator<String> foreign() {
            return address -> fill(address, foreignTask, "reviewer.0147", "reviewer-0147");
        }

        private String fill(String address, String task, String user, String group) {
            String path = named(address)
                    .replace("{proposal}", proposal.toString())
                    .replace("={task}", "=" + task)
                    .replace("={user}", "=" + user)
                    .replaceAll("/task/\\{[^}]+}", "/task/" + task)
                    .replaceAll("/user/\\{[^}]+}", "/user/" + user)
                    .replaceAll("/group/\\{[^}]+}", "/group/" + group)
                    .replaceAll("/filter/\\{[^}]+}", "/filter/" + filter)
                    .replaceAll("(process-instance|execution|activity-instance)/\\{[^}]+}", "$1/" + instance)
                    .replaceAll("/process-definition/key/\\{[^}]+}", "/process-definition/key/ProposalProcess")
                    .replaceAll("/process-definition/\\{[^}]+}", "/process-definition/" + definition)
                    .replaceAll("/deployment/\\{[^}]+}", "/deployment/" + deployment)
                    .replaceAll("/job/\\{[^}]+}", "/job/" + job)
                    .replaceAll("/variable-instance/\\{[^}]+}", "/variable-instance/" + variable)
                    .replaceAll("\\{varId}", "organisationCode");
            return path.replaceAll("\\{[^}]+}", "ghost");
        }

        private String filter() {
            return engine.getFilterService().createFilterQuery().list().get(0).getId();
        }

        private String definition() {
            return engine.getRepositoryService()
                    .createProcessDefinitionQuery()
                    .processDefinitionKey("ProposalProcess")
                    .latestVersion()
                    .singleResult()
                    .getId();
        }

        private String deployment() {
            return engine.getRepositoryService()
                    .createDeploymentQuery()
                    .list()
                    .get(0)
                    .getId();
        }

        private String job() {
            return engine.getManagementService()
                    .createJobQuery()
                    .processInstanceId(instance)
                    .list()
                    .get(0)
                    .getId();
        }

        private String variable() {
            return engine.getRuntimeService()
                    .createVariableInstanceQuery()
                    .processInstanceIdIn(instance)
                    .list()
                    .get(0)
                    .getId();
        }

        /** Nothing of the case for who has no part in it; for who has one, nothing of the others'; the contact for nobody. */
        void look(String role, String what, HttpResponse<String> answer) {
            asked++;
            List<String> hidden = new ArrayList<>(List.of(CONTACT));
            if (!Set.of("coordinator", ADMIN).contains(role)) {
                hidden.add(foreignTask);
                if (!role.equals(OWN)) {
                    hidden.addAll(List.of(ownTask, instance, proposal.toString(), SECRET));
                }
            }
            String body = answer.statusCode() / 100 == 2 ? answer.body() : "";
            hidden.stream()
                    .filter(body::contains)
                    .forEach(secret -> leaks.add(role + " found " + secret + " in " + what));
        }
    }
}
