package dk.splejs.api.web;

import dk.splejs.organisation.Organisation;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.organisation.Organisations;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The register of organisations: public facts, whoever of them uses Splejs; nothing about their people. */
@RestController
@Tag(name = "organisations", description = "Municipalities, regions and communities")
class OrganisationApi {

    static final String PATH = "/api/v1/organisations";
    static final String KIND = "kind";
    static final String REGION = "region";

    private final Organisations organisations;
    private final Clock clock;

    OrganisationApi(Organisations organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    @GetMapping(PATH)
    @Operation(
            operationId = "listOrganisations",
            summary = "List those who may take part",
            description = "In Danish alphabetical order.")
    OrganisationList list(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> asked) {
        Parameters parameters = new Parameters(asked);
        String kind = parameters.oneOf(KIND, "", OrganisationFacts.KINDS);
        String region = parameters.oneOf(REGION, "", regions());
        Paging paging = Paging.read(parameters);
        parameters.refuseOthers();
        List<Organisation> found = organisations.all().stream()
                .filter(organisation ->
                        kind.isEmpty() || OrganisationFacts.kind(organisation).equals(kind))
                .filter(organisation -> region.isEmpty() || region.equals(region(organisation)))
                .toList();
        Links links = Links.of(PATH, asked, paging, found.size());
        return new OrganisationList(page(found, paging), paging.page(), paging.size(), found.size(), links);
    }

    @GetMapping(PATH + "/{code}")
    @Operation(operationId = "readOrganisation", summary = "Read about an organisation")
    OrganisationFacts organisation(
            @Parameter(description = "Four digits, or a CVR number", example = "0751") @PathVariable String code) {
        return Optional.of(code)
                .filter(OrganisationCode::isValid)
                .flatMap(text -> organisations.find(new OrganisationCode(text)))
                .map(found -> facts(List.of(found)).get(0))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private List<OrganisationFacts> page(List<Organisation> found, Paging paging) {
        return facts(found.stream()
                .skip((long) paging.page() * paging.size())
                .limit(paging.size())
                .toList());
    }

    private List<OrganisationFacts> facts(List<Organisation> some) {
        var names = organisations.names();
        var inhabitants =
                organisations.inhabitants(some.stream().map(Organisation::code).toList(), Year.now(clock));
        return some.stream()
                .map(one -> OrganisationFacts.of(one, names, inhabitants.get(one.code())))
                .toList();
    }

    private List<String> regions() {
        return organisations.all().stream()
                .map(OrganisationApi::region)
                .filter(code -> !code.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private static String region(Organisation organisation) {
        return organisation.regionCode() == null
                ? ""
                : organisation.regionCode().value();
    }
}
