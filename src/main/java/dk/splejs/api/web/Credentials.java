package dk.splejs.api.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.stereotype.Component;

/** Says in the description how a program shows who it is, and what it must show that for. */
@Component
class Credentials implements GlobalOpenApiCustomizer {

    /** Any of these will do. */
    private static final Map<String, SecurityScheme> WAYS = new LinkedHashMap<>();

    static {
        WAYS.put(
                "basic",
                new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("basic")
                        .description("The name and password of a person"));
        WAYS.put(
                "key",
                new SecurityScheme()
                        .type(SecurityScheme.Type.HTTP)
                        .scheme("bearer")
                        .bearerFormat("splejs_<id>_<secret><checksum>")
                        .description("A key of an organisation, made by its user administrator, within its scopes"));
    }

    /** Reads that hold more for somebody who is logged in. */
    private static final Set<String> MORE_WITH = Set.of("listProposals", "readProposal");

    /** Asked by POST for the size of the question; it writes nothing. */
    private static final Set<String> OPEN = Set.of("splitCost");

    static Components addTo(Components components) {
        WAYS.forEach(components::addSecuritySchemes);
        return components;
    }

    @Override
    public void customise(OpenAPI document) {
        document.getPaths().values().forEach(path -> path.readOperationsMap().forEach(Credentials::add));
    }

    private static void add(HttpMethod method, Operation operation) {
        boolean read = method == HttpMethod.GET;
        List<SecurityRequirement> any = new ArrayList<>();
        if (read && MORE_WITH.contains(operation.getOperationId())) {
            any.add(new SecurityRequirement());
        } else if (read || OPEN.contains(operation.getOperationId())) {
            return;
        }
        WAYS.keySet().forEach(way -> any.add(new SecurityRequirement().addList(way)));
        operation.setSecurity(any);
    }
}
