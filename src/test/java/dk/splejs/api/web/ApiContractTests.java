package dk.splejs.api.web;

import static dk.splejs.support.FormAnswers.accept;
import static dk.splejs.support.FormAnswers.proposal;
import static dk.splejs.support.FormAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.mockmvc.MockMvcRequest;
import com.atlassian.oai.validator.mockmvc.MockMvcResponse;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.Response;
import com.atlassian.oai.validator.report.ValidationReport;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.splejs.adoption.AdoptionContent;
import dk.splejs.adoption.Adoptions;
import dk.splejs.adoption.Since;
import dk.splejs.adoption.TestEntries;
import dk.splejs.catalogue.Catalogue;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.ProposalId;
import dk.splejs.support.EngineTest;
import dk.splejs.support.Journey;
import dk.splejs.support.TestPeople;
import io.swagger.parser.OpenAPIParser;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What the API says of itself, against what it does. An operation without a line among the cases fails. */
@EngineTest
@AutoConfigureMockMvc
@Import(Journey.class)
class ApiContractTests {

    private static final String OWNER = "submitter.0751";
    private static final String COST = """
            {"total": "1000.00", "key": "inhabitants", "quorum": 2, "participants": [
              {"code": "A", "inhabitants": 12000}, {"code": "B", "inhabitants": 45000, "ceiling": "600.00"}]}
            """;

    private static final String ENTRY = """
            {"title": "Åben journal", "summary": "Journaliserer selv", "licence": "MPL-2.0", "state": "current", "language": "da",
             "repositories": ["https://git.example/aaben-journal"], "technologies": ["RPA"], "kle": "27.36", "hoursSaved": 120,
             "fieldsOfWork": ["social"], "contactMail": "digital@kommune.example"}
            """;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Journey journey;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Adoptions adoptions;

    @Autowired
    private TestPeople people;

    private final ObjectMapper mapper = new ObjectMapper();
    private String slug = "";
    private String reference = "";

    /** A request of the API, and how it is answered. Of one that is refused only the answer keeps the contract. */
    private record Case(String operation, int status, MockHttpServletRequestBuilder request) {

        static Case read(String operation, String address) {
            return new Case(operation, 200, get(address));
        }
    }

    /** Whoever adds an operation adds at least one line here. */
    private List<Case> cases() throws JsonProcessingException {
        return List.of(
                Case.read("listCatalogue", "/api/v1/catalogue?q=sagsbehandling&size=2"),
                Case.read(
                        "listCatalogue",
                        "/api/v1/catalogue?state=current&fieldOfWork=social&fieldOfWork=it&sort=title"),
                Case.read("listCatalogue", "/api/v1/catalogue?after=&size=1"),
                new Case("listCatalogue", 400, get("/api/v1/catalogue?sort=secret&size=0&x=y")),
                Case.read("readEntry", "/api/v1/catalogue/" + slug),
                new Case("readEntry", 404, get("/api/v1/catalogue/nothing-here")),
                Case.read("listAdoptionsOfEntry", "/api/v1/catalogue/" + slug + "/adoptions"),
                new Case("listAdoptionsOfEntry", 404, get("/api/v1/catalogue/nothing-here/adoptions")),
                Case.read("listAdoptions", "/api/v1/adoptions?organisation=0751&status=current"),
                Case.read("listOrganisations", "/api/v1/organisations?kind=municipality&region=1082&size=100"),
                Case.read("readOrganisation", "/api/v1/organisations/0751"),
                new Case("readOrganisation", 404, get("/api/v1/organisations/9999")),
                new Case("readOrganisation", 404, get("/api/v1/organisations/aarhus")),
                Case.read("listProposals", "/api/v1/proposals?size=100"),
                new Case(
                        "listProposals",
                        200,
                        get("/api/v1/proposals?phase=review").with(basic("reviewer.0101"))),
                new Case(
                        "readProposal",
                        200,
                        get("/api/v1/proposals/" + reference).with(basic("coordinator"))),
                new Case(
                        "readProposal",
                        200,
                        get("/api/v1/proposals/" + reference).with(basic("reviewer.0101"))),
                new Case("readProposal", 404, get("/api/v1/proposals/F-1999-0001")),
                new Case("submitProposal", 201, submission(proposal()).with(basic(OWNER))),
                new Case(
                        "submitProposal",
                        400,
                        submission(with(proposal(), "title", "")).with(basic(OWNER))),
                Case.read("readStatistics", "/api/v1/statistics"),
                new Case("writeEntry", 201, entry(ENTRY).with(basic(OWNER))),
                new Case("writeEntry", 200, entry(ENTRY).with(basic(OWNER))),
                new Case(
                        "writeEntry",
                        412,
                        entry(ENTRY).header("If-None-Match", "*").with(basic(OWNER))),
                new Case("writeEntry", 400, entry("{}").with(basic(OWNER))),
                new Case("splitCost", 200, json("/api/v1/cost-splits", COST)),
                new Case("splitCost", 400, json("/api/v1/cost-splits", "{}")));
    }

    @BeforeEach
    void thereIsSomethingToRead() {
        slug = TestEntries.publish(catalogue, "Sagsbehandling efter aftalen");
        people.as(OWNER, actor -> {
            AdoptionContent says = new AdoptionContent(
                    "2.4", Since.read("03.2026").orElseThrow(), "Egne felter", null, null, 120L, null, null);
            adoptions.adopt(actor, slug, new OrganisationCode("0751"), says);
            return actor;
        });
        ProposalId proposal = journey.submit("0751");
        journey.screen(proposal, accept("1", "0101", "0147"));
        reference = journey.view(proposal).requireReference();
    }

    @Test
    void theDocumentIsValid() throws Exception {
        SwaggerParseResult parsed = new OpenAPIParser().readContents(document(), null, null);

        assertThat(parsed.getMessages()).isNullOrEmpty();
        assertThat(parsed.getOpenAPI().getOpenapi()).startsWith("3.");
        assertThat(parsed.getOpenAPI().getServers())
                .singleElement()
                .satisfies(
                        server -> assertThat(server.getUrl()).startsWith("http").doesNotContain("evil"));
    }

    @Test
    void everyOperationHasACase() throws Exception {
        Set<String> exercised = cases().stream().map(Case::operation).collect(Collectors.toCollection(TreeSet::new));

        assertThat(exercised).isEqualTo(documented());
    }

    @Test
    void everyCaseKeepsTheContract() throws Exception {
        OpenApiInteractionValidator contract = OpenApiInteractionValidator.createForInlineApiSpecification(document())
                .build();
        List<String> faults = new ArrayList<>();
        List<Case> cases = cases();
        for (Case one : cases) {
            MvcResult result = mvc.perform(one.request()).andReturn();
            String what = one.operation() + " " + result.getRequest().getRequestURI();
            assertThat(result.getResponse().getStatus()).as(what).isEqualTo(one.status());
            check(contract, one, result).getMessages().forEach(fault -> faults.add(what + ": " + fault));
        }
        System.out.printf(
                "Contract: %d cases of %d operations%n",
                cases.size(), documented().size());
        assertThat(faults).isEmpty();
    }

    /** People and programs are told the same, in words for each. */
    @Test
    void everyOperationIsOnThePageInDanish() throws Exception {
        String page = mvc.perform(get("/api")).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);

        assertThat(page.substring(page.indexOf("<main"), page.indexOf("</main>")))
                .contains("Åbent API")
                .doesNotContain("lang=\"en\"");
        documented().forEach(operation -> assertThat(page).contains("id=\"" + operation + "\""));
    }

    private static ValidationReport check(OpenApiInteractionValidator contract, Case one, MvcResult result) {
        Response response = MockMvcResponse.of(result.getResponse());
        String path = result.getRequest().getRequestURI();
        return one.status() < 400
                ? contract.validate(MockMvcRequest.of(result.getRequest()), response)
                : contract.validateResponse(
                        path, Request.Method.valueOf(result.getRequest().getMethod()), response);
    }

    private Set<String> documented() throws Exception {
        OpenAPI api = new OpenAPIParser().readContents(document(), null, null).getOpenAPI();
        return api.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .map(Operation::getOperationId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String document() throws Exception {
        return mvc.perform(get("/api/v1/openapi.json").header("Host", "evil.example"))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletRequestBuilder submission(Map<String, Object> proposal) throws JsonProcessingException {
        return json("/api/v1/proposals", mapper.writeValueAsString(proposal));
    }

    private static MockHttpServletRequestBuilder json(String address, String body) {
        return post(address).contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private static MockHttpServletRequestBuilder entry(String body) {
        return put("/api/v1/organisations/0751/catalogue/kitos/contract-4711")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }

    private static RequestPostProcessor basic(String userId) {
        return httpBasic(userId, TestPeople.PASSWORD);
    }
}
