package dk.splejs.search;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.jspecify.annotations.Nullable;

/** Reads hits out of what the index itself keeps, without asking the database. */
final class HitReader {

    private static final List<String> STRINGS = List.of(
            Fields.KIND,
            Fields.HREF,
            Fields.REFERENCE,
            Fields.LANGUAGE,
            Fields.TITLE,
            Fields.SUMMARY,
            Fields.OWNER,
            Fields.PHASE,
            Fields.LEVEL,
            Fields.LICENCE);
    private static final List<String> MARKED = List.of(Fields.TITLE, Fields.SUMMARY, Fields.BODY);

    private HitReader() {}

    /** With what was looked for marked by the index. */
    static ProjectionFinalStep<Hit> marked(SearchProjectionFactory<?, ?> index) {
        ProjectionFinalStep<?>[] marked = MARKED.stream().map(index::highlight).toArray(ProjectionFinalStep<?>[]::new);
        return index.composite()
                .from(strings(index), index.composite().from(marked).asList(), figures(index))
                .as(HitReader::hit);
    }

    /** With what was looked for marked here, in title and summary. */
    static ProjectionFinalStep<Hit> marked(SearchProjectionFactory<?, ?> index, SlipMarks marks) {
        return index.composite()
                .from(strings(index), figures(index))
                .as((strings, figures) -> marked(hit(strings, List.of(), figures), marks));
    }

    private static ProjectionFinalStep<List<?>> strings(SearchProjectionFactory<?, ?> index) {
        return index.composite()
                .from(STRINGS.stream()
                        .map(field -> index.field(field, String.class))
                        .toArray(ProjectionFinalStep<?>[]::new))
                .asList();
    }

    private static ProjectionFinalStep<List<?>> figures(SearchProjectionFactory<?, ?> index) {
        return index.composite()
                .from(index.field(Fields.HOURS, Long.class), index.field(Fields.CHANGED_AT, Instant.class))
                .asList();
    }

    private static Hit marked(Hit hit, SlipMarks marks) {
        return hit.withTexts(marks.mark(hit.plainTitle()), marks.mark(hit.plainSummary()));
    }

    private static Hit hit(List<?> strings, List<?> marked, List<?> figures) {
        Function<String, @Nullable String> said = field -> (String) strings.get(STRINGS.indexOf(field));
        Function<String, @Nullable Object> found = field -> marked.isEmpty() ? null : marked.get(MARKED.indexOf(field));
        return new Hit(
                SearchKind.valueOf(require(said, Fields.KIND).toUpperCase(Locale.ROOT)),
                require(said, Fields.HREF),
                said.apply(Fields.REFERENCE),
                require(said, Fields.LANGUAGE),
                whole(found.apply(Fields.TITLE), said.apply(Fields.TITLE)),
                whole(found.apply(Fields.SUMMARY), said.apply(Fields.SUMMARY)),
                passages(found.apply(Fields.BODY)),
                said.apply(Fields.OWNER),
                require(said, Fields.PHASE),
                said.apply(Fields.LEVEL),
                said.apply(Fields.LICENCE),
                (Long) figures.get(0),
                (Instant) figures.get(1));
    }

    private static String require(Function<String, @Nullable String> said, String field) {
        String value = said.apply(field);
        return value == null ? "" : value;
    }

    private static List<Segment> whole(@Nullable Object marked, @Nullable String text) {
        List<Segment> found = passages(marked);
        return found.isEmpty() && text != null ? List.of(new Segment(text, false)) : found;
    }

    private static List<Segment> passages(@Nullable Object marked) {
        return marked instanceof List<?> texts && !texts.isEmpty() && texts.get(0) instanceof String first
                ? Marked.segments(first)
                : List.of();
    }
}
