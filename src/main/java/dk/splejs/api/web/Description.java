package dk.splejs.api.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springdoc.webmvc.api.OpenApiWebMvcResource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The description of the API, read for a page. It is made when it is first asked for. */
@Component
class Description {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private final OpenApiWebMvcResource document;
    private final String address;
    private final ObjectMapper mapper = new ObjectMapper();

    Description(OpenApiWebMvcResource document, @Value("${springdoc.api-docs.path}") String address) {
        this.document = document;
        this.address = address;
    }

    /** The operations by what they are about. */
    List<Chapter> chapters(HttpServletRequest request) {
        Map<String, List<Call>> calls =
                calls(read(request)).stream().collect(groupingBy(Call::tag, TreeMap::new, toList()));
        List<Chapter> chapters = new ArrayList<>();
        calls.forEach((tag, some) -> chapters.add(new Chapter(tag, some)));
        return chapters;
    }

    private JsonNode read(HttpServletRequest request) {
        try {
            return mapper.readTree(document.openapiJson(request, address, Locale.ENGLISH));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Call> calls(JsonNode read) {
        List<Call> calls = new ArrayList<>();
        read.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .forEach(method -> calls.add(Call.of(path.getKey(), method.getKey(), method.getValue()))));
        return calls;
    }

    /** What is about one kind of thing. */
    record Chapter(String tag, List<Call> calls) {}
}
