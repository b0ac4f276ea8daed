package dk.splejs.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Every place in the form files where people write what they like, so that a test plants something in each of them. */
public final class FormTexts {

    private static final Path FORMS = Path.of("forms");
    /** Read by rules of their own, as addresses, dates and references are. */
    private static final Set<String> SHAPED = Set.of(
            "adopt-solution.since",
            "adopt-solution.variantRepository",
            "adopt-solution.variantOf",
            "edit-entry.repositories",
            "edit-entry.documentation");

    /** Several names with commas between them, each of them short. */
    private static final Set<String> NAMES = Set.of("itSystems", "technologies");

    private static final int LONGEST_NAME = 200;

    private static final Set<String> TEXTS = Set.of("textfield", "textarea");

    private final Function<Place, String> words;
    private final Set<String> planted = new LinkedHashSet<>();

    /** Plants what this function says for each place. */
    public FormTexts(Function<Place, String> words) {
        this.words = words;
    }

    /**
     * A free text.
     *
     * @param list the list whose rows have it, or nothing
     * @param most characters that fit
     */
    public record Place(String form, String list, String key, int most) {

        @Override
        public String toString() {
            return form + "." + (list.isEmpty() ? "" : list + ".") + key;
        }
    }

    /** All of them; those that must look like an address, a number or a reference are no free texts. */
    public static List<Place> places() {
        List<Place> places = new ArrayList<>();
        try (Stream<Path> files = Files.list(FORMS)) {
            for (Path file : files.sorted().toList()) {
                String form = file.getFileName().toString().replace(".form", "");
                collect(form, "", new ObjectMapper().readTree(file.toFile()).path("components"), places);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return places;
    }

    private static void collect(String form, String list, JsonNode components, List<Place> places) {
        for (JsonNode component : components) {
            JsonNode rules = component.path("validate");
            if (TEXTS.contains(component.path("type").asText())
                    && !rules.has("pattern")
                    && !rules.has("validationType")) {
                String key = component.path("key").asText();
                int most = rules.path("maxLength").asInt(1000);
                Place place = new Place(form, list, key, NAMES.contains(key) ? LONGEST_NAME : most);
                if (!SHAPED.contains(place.toString())) {
                    places.add(place);
                }
            }
            String rows = component.path("path").asText();
            collect(form, rows.isEmpty() ? list : rows, component.path("components"), places);
        }
    }

    /** These answers with every free text of the form planted, but for those left out; each list gets it in every row. */
    public Map<String, Object> in(String form, Map<String, Object> answers, String... leftOut) {
        Map<String, Object> full = new LinkedHashMap<>(answers);
        for (Place place : places()) {
            if (place.form().equals(form) && !Set.of(leftOut).contains(place.key())) {
                plant(place, full);
            }
        }
        return full;
    }

    private void plant(Place place, Map<String, Object> answers) {
        planted.add(place.toString());
        if (place.list().isEmpty()) {
            answers.put(place.key(), words.apply(place));
        } else {
            List<Map<String, Object>> rows = new ArrayList<>();
            for (Object row : (List<?>) answers.getOrDefault(place.list(), List.of())) {
                Map<String, Object> changed = new LinkedHashMap<>();
                ((Map<?, ?>) row).forEach((key, value) -> changed.put(String.valueOf(key), value));
                changed.put(place.key(), words.apply(place));
                rows.add(changed);
            }
            answers.put(place.list(), rows);
        }
    }

    /** The places in which nothing was planted. */
    public List<String> missing() {
        return places().stream()
                .map(Place::toString)
                .filter(place -> !planted.contains(place))
                .toList();
    }
}
