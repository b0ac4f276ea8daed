package dk.splejs.api.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Describes what is sent where the server reads it by rules of its own: a proposal and an entry by their forms, a question of the calculator. */
@Component
class RequestBodies implements GlobalOpenApiCustomizer {

    private static final String PROPOSAL = "forms/submit-proposal.form";
    private static final String ENTRY = "forms/edit-entry.form";
    private static final String QUESTION = "api/cost-split.json";
    private static final String EXTERNAL_ENTRY = "/api/v1/organisations/{code}/catalogue/{source}/{id}";
    private static final List<String> LISTS = List.of("repositories", "technologies", "itSystems");

    @Override
    public void customise(OpenAPI document) {
        add(document, path(document, ProposalListApi.PATH).getPost(), "ProposalSubmission", submission());
        add(document, path(document, EXTERNAL_ENTRY).getPut(), "EntryDescription", entry());
        Schema<?> question = Json.mapper().convertValue(read(QUESTION), Schema.class);
        add(document, path(document, "/api/v1/cost-splits").getPost(), "CostSplitQuestion", question);
    }

    private static Schema<?> submission() {
        return FormSchema.of(read(PROPOSAL))
                .addProperty(
                        "organisation",
                        new StringSchema()
                                .pattern("^(" + Filters.CODE + ")$")
                                .description("For whom, where the sender submits for several"));
    }

    /** The form's lists are lists here, and a licence is its name, listed or not. */
    private static Schema<?> entry() {
        Schema<?> entry = FormSchema.of(read(ENTRY));
        LISTS.forEach(list -> entry.addProperty(list, new ArraySchema().items(new StringSchema())));
        entry.addProperty("licence", new StringSchema().description("The SPDX name, or words"));
        entry.addProperty(
                "language", new StringSchema()._enum(List.of("da", "en")).description("Of the texts; da"));
        entry.getProperties().remove("otherLicence");
        entry.setRequired(List.of("title", "summary"));
        return entry;
    }

    private static PathItem path(OpenAPI document, String path) {
        return Objects.requireNonNull(document.getPaths().get(path));
    }

    private static void add(OpenAPI document, Operation operation, String name, Schema<?> schema) {
        document.getComponents().addSchemas(name, schema);
        operation.setRequestBody(new RequestBody()
                .required(true)
                .content(new Content()
                        .addMediaType("application/json", new MediaType().schema(new Schema<>().$ref(name)))));
    }

    private static JsonNode read(String file) {
        try (InputStream json = new ClassPathResource(file).getInputStream()) {
            return Json.mapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
