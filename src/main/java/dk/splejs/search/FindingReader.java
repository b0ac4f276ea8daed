package dk.splejs.search;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.jspecify.annotations.Nullable;

/** Reads findings out of what the index itself keeps, without asking the database. */
record FindingReader(List<?> single, List<?> several, List<?> figures) {

    private static final List<String> SINGLE = List.of(
            Fields.KIND,
            Fields.HREF,
            Fields.REFERENCE,
            Fields.TITLE,
            Fields.SUMMARY,
            Fields.PHASE,
            Fields.KLE,
            Fields.OWNER,
            Fields.LICENCE,
            Fields.LEVEL);
    private static final List<String> SEVERAL = List.of(Fields.FIELD_OF_WORK, Fields.TECHNOLOGY, Fields.IT_SYSTEM);

    static ProjectionFinalStep<Finding> projection(SearchProjectionFactory<?, ?> index) {
        return index.composite()
                .from(
                        all(index, SINGLE.stream().map(field -> index.field(field, String.class))),
                        all(
                                index,
                                SEVERAL.stream()
                                        .map(field ->
                                                index.field(field, String.class).multi())),
                        all(
                                index,
                                Stream.of(
                                        index.field(Fields.HOURS, Long.class),
                                        index.field(Fields.CHANGED_AT, Instant.class),
                                        index.field(Fields.PUBLISHED_AT, Instant.class))))
                .as((single, several, figures) -> new FindingReader(single, several, figures).finding());
    }

    private static ProjectionFinalStep<List<?>> all(
            SearchProjectionFactory<?, ?> index, Stream<? extends ProjectionFinalStep<?>> fields) {
        return index.composite()
                .from(fields.toArray(ProjectionFinalStep<?>[]::new))
                .asList();
    }

    private Finding finding() {
        return new Finding(
                SearchKind.valueOf(require(Fields.KIND).toUpperCase(Locale.ROOT)),
                require(Fields.HREF),
                find(Fields.REFERENCE),
                require(Fields.TITLE),
                require(Fields.SUMMARY),
                topics(),
                require(Fields.PHASE),
                (Long) figures.get(0),
                (Instant) Objects.requireNonNull(figures.get(1)),
                (Instant) figures.get(2));
    }

    private SearchTopics topics() {
        return new SearchTopics(
                words(Fields.FIELD_OF_WORK),
                find(Fields.KLE),
                words(Fields.TECHNOLOGY),
                words(Fields.IT_SYSTEM),
                find(Fields.OWNER),
                find(Fields.LICENCE),
                find(Fields.LEVEL));
    }

    private @Nullable String find(String field) {
        return (String) single.get(SINGLE.indexOf(field));
    }

    private String require(String field) {
        return Objects.requireNonNullElse(find(field), "");
    }

    private List<String> words(String field) {
        return ((List<?>) several.get(SEVERAL.indexOf(field)))
                .stream().map(String::valueOf).toList();
    }
}
