package dk.splejs.catalogue.web;

import dk.splejs.catalogue.EntryDescription;
import dk.splejs.catalogue.EntryUpserts;
import dk.splejs.catalogue.ExternalEntry;
import dk.splejs.catalogue.ImportOutcome;
import dk.splejs.catalogue.WriteCondition;
import dk.splejs.form.FieldProblem;
import dk.splejs.form.FormRejected;
import dk.splejs.form.JsonBody;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.Actor;
import dk.splejs.security.CurrentActor;
import dk.splejs.shared.CprNumber;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/**
 * Takes an organisation's entries of the catalogue from its own systems, each under the name that the system has for it. The
 * address names the organisation, so that what others have is neither met nor told.
 */
@RestController
@Tag(name = "catalogue")
class ExternalEntryApi {

    private static final String WRONG_NAME = "Brug bogstaver a-z, tal, punktum, bindestreg og, i et id, også _ : ~.";

    private final EntryUpserts upserts;
    private final EntryForm form;
    private final CurrentActor current;

    ExternalEntryApi(EntryUpserts upserts, EntryForm form, CurrentActor current) {
        this.upserts = upserts;
        this.form = form;
        this.current = current;
    }

    /**
     * Makes the entry or brings it up to date: 201 where it is new, otherwise 200.
     *
     * @param code the organisation whose entry it is
     * @param source the system, {@code kitos}
     * @param id what the system calls the entry
     * @param headers {@code If-Match} with the ETag of the version that was read, {@code If-None-Match: *} where it shall be new
     */
    @PutMapping(
            path = "/api/v1/organisations/{code}/catalogue/{source}/{id}",
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            operationId = "writeEntry",
            summary = "Make a solution or bring it up to date, by your own id",
            description = "For those who may edit the organisation's solutions. The same body again changes nothing.")
    @Parameter(
            in = ParameterIn.HEADER,
            name = HttpHeaders.IF_MATCH,
            description = "The ETag of what was read",
            schema = @Schema(type = "string"))
    @Parameter(
            in = ParameterIn.HEADER,
            name = HttpHeaders.IF_NONE_MATCH,
            description = "* where it shall be new",
            schema = @Schema(type = "string"))
    @ApiResponse(responseCode = "200", description = "It says this now, or did before")
    @ApiResponse(responseCode = "201", description = "It was made; Location says where it is read")
    ResponseEntity<WrittenEntry> put(
            @PathVariable String code,
            @Parameter(description = "Your system, such as kitos") @PathVariable String source,
            @Parameter(description = "What your system calls it") @PathVariable String id,
            @Parameter(hidden = true) @RequestHeader HttpHeaders headers,
            InputStream body)
            throws IOException {
        Actor writer = current.require();
        ExternalEntry wanted = named(code, source, id);
        EntryBody sent = new EntryBody(JsonBody.read(body));
        EntryDescription description = standing -> new EntryDescription.Said(
                form.content(sent.answers(standing), sent.language(), standing), sent.digest());
        return answer(upserts.put(writer, wanted, condition(headers), description));
    }

    private static ExternalEntry named(String code, String source, String id) {
        if (!OrganisationCode.isValid(code)) {
            throw new AccessDeniedException("Nobody writes for that");
        }
        boolean fine = !CprNumber.isIn(id) && !CprNumber.isIn(source);
        return ExternalEntry.find(new OrganisationCode(code), source, id)
                .filter(entry -> fine)
                .orElseThrow(
                        () -> new FormRejected(List.of(wrongName(ExternalEntry.isSource(source) ? "id" : "source"))));
    }

    private static FieldProblem wrongName(String field) {
        return new FieldProblem(field, field, WRONG_NAME);
    }

    private static WriteCondition condition(HttpHeaders headers) {
        return new WriteCondition(
                joined(headers, HttpHeaders.IF_MATCH).orElse(null),
                joined(headers, HttpHeaders.IF_NONE_MATCH).orElse(null));
    }

    private static Optional<String> joined(HttpHeaders headers, String name) {
        return Optional.ofNullable(headers.get(name)).map(values -> String.join(",", values));
    }

    private static ResponseEntity<WrittenEntry> answer(EntryUpserts.Upserted upserted) {
        WrittenEntry written = WrittenEntry.of(upserted);
        ResponseEntity.BodyBuilder answer = upserted.outcome() == ImportOutcome.NEW
                ? ResponseEntity.created(URI.create(written.links().self()))
                : ResponseEntity.ok();
        return answer.eTag(upserted.tag().toString()).body(written);
    }
}
