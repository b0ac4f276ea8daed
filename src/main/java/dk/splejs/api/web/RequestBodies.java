package dk.splejs.api.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Describes what is sent where the server reads it by rules of its own: a proposal by its form, a question of the calculator. */
@Component
class RequestBodies implements GlobalOpenApiCustomizer {

    private static final String FORM = "forms/submit-proposal.form";
    private static final String QUESTION = "api/cost-split.json";

    @Override
    public void customise(OpenAPI document) {
        add(document, ProposalListApi.PATH, "ProposalSubmission", FormSchema.of(read(FORM)));
        add(
                document,
                "/api/v1/cost-splits",
                "CostSplitQuestion",
                Json.mapper().convertValue(read(QUESTION), Schema.class));
    }

    private static void add(OpenAPI document, String path, String name, Schema<?> schema) {
        document.getComponents().addSchemas(name, schema);
        Objects.requireNonNull(document.getPaths().get(path))
                .getPost()
                .setRequestBody(new RequestBody()
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
