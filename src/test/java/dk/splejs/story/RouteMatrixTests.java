package dk.splejs.story;

import static dk.splejs.support.FormAnswers.accept;
import static dk.splejs.support.FormAnswers.commit;
import static dk.splejs.support.FormAnswers.decision;
import static dk.splejs.support.FormAnswers.estimate;
import static dk.splejs.support.FormAnswers.need;
import static dk.splejs.support.FormAnswers.proposal;
import static dk.splejs.support.FormAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.splejs.adoption.CommentWords;
import dk.splejs.adoption.Comments;
import dk.splejs.catalogue.Catalogue;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.Attachments;
import dk.splejs.proposal.ProposalContent;
import dk.splejs.proposal.ProposalId;
import dk.splejs.proposal.Proposals;
import dk.splejs.proposal.TestFiles;
import dk.splejs.support.EngineTest;
import dk.splejs.support.Journey;
import dk.splejs.support.TestPeople;
import dk.splejs.webhook.EventKind;
import dk.splejs.webhook.Subscriptions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/**
 * Every address of ours, for every role: who is served, who is told that there is nothing, who is refused and who has to log in.
 * A new address without a line here fails. What each page holds for whom is held by the tests of the page.
 */
@EngineTest
@AutoConfigureMockMvc
@Import(Journey.class)
class RouteMatrixTests {

    /**
     * {@code x} is served (also told that the form is not filled in), {@code -} there is nothing, {@code f} refused, {@code l} has
     * to log in. The proposals belong to Aarhus (0751), which shows them to nobody; 0101 is asked to review and to pay.
     */
    private static final String TABLE = """
            # address                                            nobody, stranger, owner, submitter, reviewer, budget, analyst, board, coordinator, admin, administrator
            GET  /                                               xxxxxxxxxxx
            GET  /log-ind                                        xxxxxxxxxxx
            GET  /was                                            xxxxxxxxxxx
            GET  /beregner                                       xxxxxxxxxxx
            POST /beregner                                       xxxxxxxxxxx
            POST /api/v1/cost-splits                             xxxxxxxxxxx
            GET  /diagrammer/proposal.bpmn                       xxxxxxxxxxx
            GET  /soeg                                           xxxxxxxxxxx
            GET  /feed.atom                                      xxxxxxxxxxx
            GET  /statistik                                      xxxxxxxxxxx
            GET  /api/v1/statistics                              xxxxxxxxxxx
            GET  /soeg/ord                                       xxxxxxxxxxx
            GET  /soeg/lignende                                  xxxxxxxxxxx
            GET  /katalog                                        xxxxxxxxxxx
            GET  /soeg.csv                                       xxxxxxxxxxx
            GET  /forslag.csv                                    xxxxxxxxxxx
            GET  /katalog.xlsx                                   xxxxxxxxxxx
            GET  /sitemap.xml                                    xxxxxxxxxxx
            GET  /sitemap-1.xml                                  xxxxxxxxxxx
            GET  /sitemap-2.xml                                  -----------
            GET  /robots.txt                                     xxxxxxxxxxx
            GET  /katalog.jsonld                                 xxxxxxxxxxx
            GET  /katalog/{slug}                                 xxxxxxxxxxx
            GET  /katalog/{slug}/publiccode.yml                  -----------
            GET  /katalog/{slug}/historik                        lxxxxxxxxxx
            GET  /katalog/{slug}/rediger                         lffxffffxff
            POST /katalog/{slug}/rediger                         lffxffffxff
            POST /katalog/{slug}/bekraeft                        lffxffffxff
            GET  /katalog/{slug}/ibrugtagning?kode=0751          lfxxfffffff
            POST /katalog/{slug}/ibrugtagning?kode=0751          lfxxfffffff
            POST /katalog/{slug}/ibrugtagning/afslut?kode=0751   lfxxfffffff
            POST /katalog/{slug}/foelg                           lxxxxxxxxxx
            POST /katalog/{slug}/foelg-ikke                      lxxxxxxxxxx
            POST /katalog/{slug}/forslag?kode=0751               lffxfffffff
            POST /katalog/{slug}/kommentarer                     lxxxxxxxxxx
            POST /katalog/{slug}/kommentarer/{comment}/slet      lfffffffx--
            GET  /katalog/{slug}/kommentarer/{comment2}/skjul    lfffffffxff
            POST /katalog/{slug}/kommentarer/{comment2}/skjul    lfffffffxff
            GET  /organisation/loesninger                        lxxxxxxxxxx
            GET  /organisation/loesninger?kode=0101              l---xx----x
            GET  /api                                            xxxxxxxxxxx
            GET  /api/v1/openapi.json                            xxxxxxxxxxx
            GET  /api/v1/openapi.json.yaml                       xxxxxxxxxxx
            GET  /api/v1/catalogue                               xxxxxxxxxxx
            GET  /api/v1/catalogue?after=                        xxxxxxxxxxx
            GET  /api/v1/catalogue/{slug}                        xxxxxxxxxxx
            PUT  /api/v1/organisations/0751/catalogue/kitos/1    lffxffffxff
            GET  /api/v1/catalogue/{slug}/adoptions              xxxxxxxxxxx
            GET  /api/v1/adoptions                               xxxxxxxxxxx
            GET  /api/v1/organisations                           xxxxxxxxxxx
            GET  /api/v1/organisations/0751                      xxxxxxxxxxx
            GET  /api/v1/proposals                               xxxxxxxxxxx
            GET  /forslag                                        xxxxxxxxxxx
            GET  /forslag/{screening}                            --xx----x--
            GET  /forslag/{review}                               --xxx-xxx--
            GET  /forslag/{financing}                            --xxxxxxx--
            GET  /forslag/{published}                            --xxxxxxx--
            GET  /api/v1/proposals/{screening}                   --xx----x--
            GET  /api/v1/proposals/{review}                      --xxx-xxx--
            GET  /api/v1/proposals/{financing}                   --xxxxxxx--
            GET  /api/v1/proposals/{published}                   --xxxxxxx--
            GET  /forslag/{review}/bilag/{file}                  --xxx-xxx--
            GET  /forslag/{review}/beslutningslog.json           --xxx-xxx--
            GET  /forslag/{review}/bilag                         l-xxx-xxx--
            GET  /forslag/{review}/revider                       l-fxf-fff--
            POST /api/v1/proposals                               lxfxfffffff
            GET  /forslag/nyt                                    lxfxfffffff
            POST /forslag/nyt                                    lxfxfffffff
            GET  /forslag/kladde/{draft}/rediger                 l-fx-------
            POST /forslag/kladde/{draft}/rediger?_version=0      l-fx-------
            GET  /forslag/kladde/{draft}/slet                    l-fx-------
            POST /forslag/kladde/{other}/slet?_version=0         l-fx-------
            GET  /forslag/kladde/{draft}/bilag                   l-fx-------
            POST /forslag/kladde/{draft}/bilag                   l-fx-------
            GET  /forslag/kladde/{draft}/bilag/{draftFile}       l-xx-------
            POST /forslag/kladde/{draft}/bilag/{draftFile}/fjern l-fx-------
            GET  /forslag/{review}/traek-tilbage                 l-fxf-fff--
            POST /forslag/{review}/traek-tilbage                 l-fxf-fff--
            GET  /forslag/{review}/laeg-sammen                   l-fff-ffx--
            POST /forslag/{review}/laeg-sammen                   l-fff-ffx--
            GET  /forslag/{review}/stop                          l-fff-ffx--
            POST /forslag/{review}/stop                          l-fff-ffx--
            GET  /forslag/{review}/ogsaa-hos-os                  l---x------
            POST /forslag/{review}/ogsaa-hos-os                  l---x------
            GET  /forslag/{review}/vurderingsrunde               l-------x--
            POST /forslag/{review}/vurderingsrunde               l-------x--
            GET  /forslag/{review}/opgave                        l-xxx-xxx--
            GET  /forslag/{financing}/beregning                  l-xxxxxxx--
            GET  /forslag/{financing}/beregning/0101             l-xxxxxxx--
            GET  /forslag/{financing}/beregning/0101/1-1         l-xxxxxxx--
            GET  /forslag/{financing}/andel                      l---xx-----
            GET  /forslag/{financing}/andel/0101                 l---xx--x--
            GET  /opgaver                                        lxxxxxxxxxx
            GET  /opgaver/{task}                                 l---x------
            POST /opgaver/{task}                                 l---x------
            POST /opgaver/{task}/forhaandsvisning                l----------
            GET  /organisation                                   lxxxxxxxxxx
            GET  /organisation?kode=0101                         l---xx----x
            GET  /beskeder                                       lxxxxxxxxxx
            GET  /beskeder/{message}                             l--x-------
            POST /beskeder/laest                                 lxxxxxxxxxx
            GET  /deltagelse/{slug}                              lxxxxxxxxxx
            POST /deltagelse/{slug}/indtraeden?kode=0851         lxfffffffff
            POST /deltagelse/{slug}/udtraeden?kode=0101          lffffxfffff
            GET  /mine-data                                      lxxxxxxxxxx
            GET  /mine-data.json                                 lxxxxxxxxxx
            GET  /sikkerhedslog                                  l--------x-
            GET  /import                                         l-------xx-
            POST /import                                         l-------xx-
            GET  /import/publiccode                              lx-x-------
            POST /import/publiccode                              lx-x-------
            POST /import/publiccode/gem                          lx-x-------
            GET  /import/rapport.csv                             l----------
            GET  /medarbejdere                                   lxxxxxxxxxx
            GET  /medarbejdere/0101                              l---xx--xxx
            GET  /medarbejdere/faelles                           l-------xx-
            GET  /medarbejdere/0101/reviewer.0101                l---xx--xxx
            GET  /ny-medarbejder/0101                            l---ff--fxx
            POST /ny-medarbejder/0101                            l---ff--fxx
            GET  /ny-medarbejder/faelles                         l-------fx-
            POST /medarbejdere/0101/gennemset                    l---ff--ffx
            POST /medarbejdere/0101/budget.0101/gennemset        l---ff--ffx
            POST /medarbejdere/0101/budget.0101/link             l---ff--ffx
            POST /medarbejdere/0101/budget.0101/roller           l--------xx
            POST /medarbejdere/faelles/analyst/roller            l--------x-
            POST /medarbejdere/0101/budget.0101/luk              l--------fx
            POST /medarbejdere/0101/budget.0101/stedfortraeder   l---xx--xxx
            POST /stedfortraeder/11111111-1111-1111-1111-111111111111/afslut l----------
            GET  /integrationer                                  lxxxxxxxxxx
            GET  /integrationer/noegler                          l-------xxx
            GET  /integrationer/noegler?organisation=0751        l-------xx-
            POST /integrationer/noegler                          l-------ffx
            POST /integrationer/noegler/0123456789abcdef/spaer   l----------
            GET  /integrationer/webhooks                         l---------x
            GET  /integrationer/webhooks/nyt                     l---------x
            POST /integrationer/webhooks/nyt                     l---------x
            GET  /integrationer/webhooks/{hook}                  l---------x
            GET  /integrationer/webhooks/{hook}/slet             l---------x
            POST /integrationer/webhooks/{hook}/proev            l---------x
            POST /integrationer/webhooks/{hook}/pause            l---------x
            POST /integrationer/webhooks/{hook}/genoptag         l---------x
            POST /integrationer/webhooks/{hook}/leverancer/11111111-1111-1111-1111-111111111111/igen l----------
            POST /integrationer/webhooks/{hook}/slet             l---------x
            GET  /glemt-adgangskode                              xxxxxxxxxxx
            POST /glemt-adgangskode                              xxxxxxxxxxx
            GET  /ny-adgangskode?kode=x                          -----------
            POST /ny-adgangskode?kode=x                          -----------
            GET  /min-adgangskode                                lxxxxxxxxxx
            POST /min-adgangskode                                lxxxxxxxxxx
            GET  /regnskab?organisation=0101                     l---xx--x-x
            GET  /regnskab.csv?organisation=0101                 l---xx--x-x
            GET  /regnskab.xlsx?organisation=0101                l---xx--x-x
            GET  /regnskab/{slug}                                l---xx--x-x
            GET  /regnskab/{slug}.csv                            l---xx--x-x
            GET  /regnskab/{slug}.xlsx                           l---xx--x-x
            """;

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
            "admin",
            "administrator.0101");

    /** Served by itself, for every error; asked for directly it is no page. */
    private static final String ERROR_PAGE = "/error";

    private static final List<String> THREE = List.of("0101", "0147", "0461");

    @Autowired
    private Journey journey;

    @Autowired
    private Proposals proposals;

    @Autowired
    private Attachments attachments;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Comments comments;

    @Autowired
    private Subscriptions webhooks;

    @Autowired
    private TestPeople people;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private JdbcClient jdbc;

    /** One line of the table. */
    private record Line(HttpMethod method, String address, String expected) {

        static Line of(String text) {
            String[] parts = text.trim().split("\\s+");
            return new Line(HttpMethod.valueOf(parts[0]), parts[1], parts[2]);
        }

        boolean fits(RequestMappingInfo mapping, PathPattern pattern) {
            Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
            boolean sameMethod = methods.isEmpty()
                    || methods.stream().anyMatch(one -> one.name().equals(method.name()));
            return sameMethod && pattern.matches(PathContainer.parsePath(example()));
        }

        /** An address of that kind: placeholders filled with something that has their shape. */
        private String example() {
            return address.replaceAll("\\?.*", "")
                    .replaceAll("\\{(screening|review|financing|published)}", "F-2026-0001")
                    .replaceAll("\\{[a-zA-Z0-9]+}", "11111111-1111-1111-1111-111111111111");
        }
    }

    @Test
    void everyAddressHasALine() {
        List<Line> lines = lines();
        Set<String> missing = new TreeSet<>();
        requestMappingHandlerMapping
                .getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapping.getPathPatternsCondition().getPatterns().stream()
                        .filter(pattern -> !pattern.getPatternString().equals(ERROR_PAGE))
                        .filter(pattern -> lines.stream().noneMatch(line -> line.fits(mapping, pattern)))
                        .forEach(pattern -> missing.add(mapping.getMethodsCondition() + " " + pattern)));
        assertThat(missing).isEmpty();
    }

    @Test
    void everyAddressAnswersEveryRoleAsTheTableSays() {
        Map<String, String> places = places();
        List<String> wrong = new ArrayList<>();
        List<Line> lines = lines();
        for (Line line : lines) {
            String seen = ROLES.stream()
                    .map(role -> ask(line.method(), fill(line.address(), places), role))
                    .collect(Collectors.joining());
            if (!seen.equals(line.expected())) {
                wrong.add(
                        "%s %s expected %s but was %s".formatted(line.method(), line.address(), line.expected(), seen));
            }
        }
        System.out.printf(
                "Route matrix: %d addresses × %d roles = %d cases%n",
                lines.size(), ROLES.size(), lines.size() * ROLES.size());
        assertThat(wrong).isEmpty();
    }

    private static List<Line> lines() {
        return Arrays.stream(TABLE.split("\n"))
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Line::of)
                .toList();
    }

    private static String fill(String address, Map<String, String> places) {
        String filled = address;
        for (Map.Entry<String, String> place : places.entrySet()) {
            filled = filled.replace("{" + place.getKey() + "}", place.getValue());
        }
        return filled;
    }

    private String ask(HttpMethod method, String address, String role) {
        RequestPostProcessor who = role.isEmpty() ? anonymous() : user(role);
        MvcTestResult result = address.startsWith("/api/") && method != HttpMethod.GET
                ? mvc.method(method)
                        .uri(address)
                        .contentType("application/json")
                        .content("{}")
                        .with(who)
                        .exchange()
                : mvc.method(method).uri(address).with(who).with(csrf()).exchange();
        return meaning(result);
    }

    private static String meaning(MvcTestResult result) {
        int status = result.getResponse().getStatus();
        String location = result.getResponse().getHeader("Location");
        if (status == 401 || (location != null && location.contains("/log-ind"))) {
            return "l";
        }
        return switch (status) {
            case 404 -> "-";
            case 403 -> "f";
            case 200, 302, 303, 400, 409, 415, 422 -> "x";
            default -> "(" + status + ")";
        };
    }

    /** One of everything that an address can name. */
    private Map<String, String> places() {
        Map<String, String> places = new LinkedHashMap<>();
        ProposalId draft = draft();
        places.put("draftFile", attach(draft));
        places.put("draft", draft.toString());
        places.put("other", draft().toString());
        ProposalId screening = submitted(draft());
        places.put("screening", reference(screening));
        places.put("message", message("submitter.0751"));
        ProposalId reviewed = draft();
        places.put("file", attach(reviewed));
        places.put("review", reference(submitted(reviewed)));
        journey.screen(reviewed, accept("1", THREE.toArray(String[]::new)));
        places.put("task", taskOf(reviewed, "0101"));
        places.put("financing", reference(inFinancing()));
        ProposalId published = inFinancing();
        journey.answerShares(published, THREE, commit());
        journey.approve("coordinator", published, decision("approve"));
        places.put("published", reference(published));
        String slug = catalogue.byProposal(published).orElseThrow().value();
        places.put("slug", slug);
        places.put("comment", comment(slug, "Den er god"));
        places.put("comment2", comment(slug, "Den er bedre"));
        places.put("hook", hook());
        return places;
    }

    private ProposalId inFinancing() {
        ProposalId id = submitted(draft());
        journey.screen(id, accept("1", THREE.toArray(String[]::new)));
        journey.review(id, THREE, need());
        journey.estimate(id, estimate("100000", "12000", "inhabitants"));
        return id;
    }

    private ProposalId draft() {
        ProposalContent content = journey.content(with(proposal(), "visibility", "own"));
        return people.as("submitter.0751", actor -> proposals.saveDraft(actor, new OrganisationCode("0751"), content));
    }

    private ProposalId submitted(ProposalId draft) {
        return people.as(
                "submitter.0751", actor -> proposals.submit(actor, draft).id());
    }

    private String attach(ProposalId draft) {
        return people.as(
                "submitter.0751",
                actor -> attachments
                        .add(actor, draft, TestFiles.sent("plan.pdf", TestFiles.pdf()))
                        .id()
                        .toString());
    }

    private String hook() {
        return people.as(
                "administrator.0101",
                actor -> webhooks.make(
                                actor,
                                new OrganisationCode("0101"),
                                "https://modtager.example/",
                                Set.of(EventKind.SOLUTION_DISCONTINUED))
                        .id()
                        .toString());
    }

    private String comment(String slug, String words) {
        return people.as("coordinator", actor -> {
            comments.write(actor, slug, new CommentWords(words), null);
            return jdbc.sql("select id from entry_comment where words = ? order by written_at desc limit 1")
                    .param(words)
                    .query(String.class)
                    .single();
        });
    }

    private String taskOf(ProposalId proposal, String code) {
        return journey.openSteps(proposal).stream()
                .filter(step -> new OrganisationCode(code).equals(step.organisation()))
                .findFirst()
                .orElseThrow()
                .taskId();
    }

    private String reference(ProposalId proposal) {
        return journey.view(proposal).requireReference();
    }

    private String message(String userId) {
        return jdbc.sql("select max(id) from message where user_id = ?")
                .param(userId)
                .query(String.class)
                .single();
    }
}
