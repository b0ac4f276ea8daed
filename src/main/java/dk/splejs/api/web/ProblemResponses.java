package dk.splejs.api.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Describes what every operation answers with when it cannot do what was asked, and when there is nothing new to tell. */
@Component
class ProblemResponses implements GlobalOpenApiCustomizer {

    private static final String PROBLEM = "Problem";
    private static final List<String> TEXTS = List.of("type", "title", "detail", "instance");

    @Override
    public void customise(OpenAPI document) {
        document.getComponents().addSchemas(PROBLEM, problem());
        document.getPaths()
                .forEach((path, item) ->
                        item.readOperationsMap().forEach((method, operation) -> describe(path, method, operation)));
    }

    private static void describe(String path, HttpMethod method, Operation operation) {
        boolean read = method == HttpMethod.GET;
        if (!read || operation.getParameters() != null) {
            add(operation, "400", "Something asked for does not exist, or has another shape: see `errors`");
        }
        if (read) {
            tag(operation);
        } else {
            refusals(operation);
        }
        if (path.contains("{")) {
            add(operation, "404", "There is no such thing, or not for this reader");
        }
        add(operation, "429", "Too many requests: `Retry-After` says how many seconds to wait");
        add(operation, "default", "Any other problem");
    }

    private static void refusals(Operation write) {
        if (write.getSecurity() != null) {
            add(write, "401", "Nobody is logged in");
            add(write, "403", "The role does not allow it");
        }
        if (write.getParameters() != null && write.getParameters().stream().anyMatch(ProblemResponses::isCondition)) {
            add(write, "409", "Others wrote the same at the same moment: send it once more");
            add(write, "412", "`If-Match` names another version, or `If-None-Match` finds one");
        }
        add(write, "413", "More than 1 MB");
        add(write, "415", "Not JSON");
    }

    private static boolean isCondition(Parameter parameter) {
        return HttpHeaders.IF_MATCH.equals(parameter.getName());
    }

    private static void tag(Operation operation) {
        Header tag = new Header().description("Names what was read").schema(new StringSchema());
        ApiResponse found = operation.getResponses().get("200");
        if (found != null) {
            found.addHeaderObject("ETag", tag);
        }
        operation
                .getResponses()
                .addApiResponse("304", new ApiResponse().description("It is what `If-None-Match` names"));
    }

    private static void add(Operation operation, String status, String description) {
        Schema<?> reference = new Schema<>().$ref(PROBLEM);
        operation
                .getResponses()
                .addApiResponse(
                        status,
                        new ApiResponse()
                                .description(description)
                                .content(new Content()
                                        .addMediaType("application/problem+json", new MediaType().schema(reference))));
    }

    private static Schema<?> problem() {
        ObjectSchema error = new ObjectSchema();
        error.addProperty("field", new StringSchema());
        error.addProperty("message", new StringSchema());
        error.addProperty("allowed", new ArraySchema().items(new StringSchema()));
        error.setRequired(List.of("field", "message"));
        ObjectSchema problem = new ObjectSchema();
        TEXTS.forEach(text -> problem.addProperty(text, new StringSchema()));
        problem.addProperty("status", new IntegerSchema());
        problem.addProperty("errors", new ArraySchema().items(error));
        problem.setDescription("RFC 9457");
        problem.setRequired(List.of("title", "status"));
        return problem;
    }
}
