package dk.splejs.api.web;

import dk.splejs.adoption.AdoptionQuestion;
import dk.splejs.adoption.AdoptionRegister;
import dk.splejs.catalogue.EntryDirectory;
import dk.splejs.catalogue.EntryRef;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.organisation.Organisations;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The register of who uses what: as public as on the page of a solution. */
@RestController
@Tag(name = "adoptions", description = "Who uses which solution")
class AdoptionApi {

    static final String PATH = "/api/v1/adoptions";
    static final String ORGANISATION = "organisation";
    static final String STATUS = "status";
    static final String CURRENT = "current";
    static final List<String> STATUSES = List.of(CURRENT, "former");

    private final AdoptionRegister register;
    private final EntryDirectory entries;
    private final Organisations organisations;

    AdoptionApi(AdoptionRegister register, EntryDirectory entries, Organisations organisations) {
        this.register = register;
        this.entries = entries;
        this.organisations = organisations;
    }

    @GetMapping(PATH)
    @Operation(
            operationId = "listAdoptions",
            summary = "Find out who uses what",
            description = "By code of the organisation, then in the order in which it said so.")
    AdoptionList all(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> asked) {
        return list(null, PATH, asked);
    }

    @GetMapping(CatalogueApi.PATH + "/{slug}/adoptions")
    @Operation(operationId = "listAdoptionsOfEntry", summary = "Find out who uses a solution")
    AdoptionList ofEntry(
            @Parameter(description = "Its name in addresses", example = "os2faktor") @PathVariable String slug,
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> asked) {
        EntryRef entry = entries.require(slug);
        return list(entry, CatalogueApi.PATH + "/" + entry.slug() + "/adoptions", asked);
    }

    private AdoptionList list(@Nullable EntryRef entry, String path, MultiValueMap<String, String> asked) {
        Parameters parameters = new Parameters(asked);
        List<String> codes = organisations.names().keySet().stream()
                .map(OrganisationCode::value)
                .toList();
        String organisation = parameters.oneOf(ORGANISATION, "", codes);
        String status = parameters.oneOf(STATUS, "", STATUSES);
        Paging paging = Paging.read(parameters);
        parameters.refuseOthers();
        var found = register.find(new AdoptionQuestion(
                entry == null ? null : entry.id(),
                organisation.isEmpty() ? null : new OrganisationCode(organisation),
                status.isEmpty() ? null : status.equals(CURRENT),
                paging.page(),
                paging.size()));
        return AdoptionList.of(found, paging, Links.of(path, asked, paging, found.total()));
    }
}
