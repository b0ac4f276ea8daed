package dk.splejs.api.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** The addresses of a page of a list and of those beside it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ListLinks", description = "Paths; next and prev are left out where there is no such page")
record Links(String self, @Nullable String next, @Nullable String prev) {

    static Links of(String path, Map<String, List<String>> asked, Paging paging, long total) {
        return new Links(
                href(path, asked, Map.of()),
                paging.hasNext(total) ? page(path, asked, paging.page() + 1) : null,
                paging.page() > 0 ? page(path, asked, paging.page() - 1) : null);
    }

    /** The links of a list whose next page begins after what was read, and that leads nowhere back. */
    static Links onwards(String path, Map<String, List<String>> asked, @Nullable String after) {
        String next = after == null ? null : href(path, asked, Map.of(CatalogueApi.AFTER, List.of(after)));
        return new Links(href(path, asked, Map.of()), next, null);
    }

    private static String page(String path, Map<String, List<String>> asked, int page) {
        return href(path, asked, Map.of(Paging.PAGE, List.of(String.valueOf(page))));
    }

    private static String href(String path, Map<String, List<String>> asked, Map<String, List<String>> instead) {
        Map<String, List<String>> wanted = new TreeMap<>(asked);
        wanted.putAll(instead);
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        List<String> values = new ArrayList<>();
        wanted.forEach((name, given) -> given.forEach(value -> {
            address.queryParam(name, "{" + values.size() + "}");
            values.add(value);
        }));
        return address.encode().buildAndExpand(values.toArray()).toUriString();
    }
}
