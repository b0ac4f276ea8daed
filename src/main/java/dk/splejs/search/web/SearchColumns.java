package dk.splejs.search.web;

import dk.splejs.search.Facet;
import dk.splejs.search.Finding;
import dk.splejs.search.SearchTopics;
import dk.splejs.shared.PublicAddress;
import dk.splejs.spreadsheet.Cell;
import dk.splejs.spreadsheet.Cell.Day;
import dk.splejs.spreadsheet.Cell.Text;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The columns of a table of what was found. */
@Component
class SearchColumns {

    private static final List<String> COLUMNS = List.of(
            "title",
            "reference",
            "address",
            "kind",
            "owner",
            "phase",
            "summary",
            "field",
            "kle",
            "technology",
            "system",
            "licence",
            "level",
            "hours",
            "changed",
            "published");

    private final FacetLabels labels;
    private final MessageSource messages;
    private final Clock clock;
    private final PublicAddress address;

    SearchColumns(FacetLabels labels, MessageSource messages, Clock clock, PublicAddress address) {
        this.labels = labels;
        this.messages = messages;
        this.clock = clock;
        this.address = address;
    }

    List<String> headers(Locale language) {
        return COLUMNS.stream()
                .map(column -> messages.getMessage("search.file.column." + column, null, language))
                .toList();
    }

    /** One row at a time. */
    Iterator<List<Cell>> rows(Iterator<Finding> found, Locale language) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return found.hasNext();
            }

            @Override
            public List<Cell> next() {
                return row(found.next(), language);
            }
        };
    }

    private List<Cell> row(Finding found, Locale language) {
        return Stream.concat(named(found, language), about(found, language)).toList();
    }

    private Stream<Cell> named(Finding found, Locale language) {
        String kind = messages.getMessage("search.kind.one." + found.kind().word(), null, language);
        return Stream.of(
                new Text(found.title()),
                text(found.reference()),
                new Text(address.of(found.href())),
                new Text(kind),
                label(found.topics().owner(), Facet.ORGANISATION, language),
                label(found.phase(), Facet.PHASE, language),
                new Text(found.summary()));
    }

    private Stream<Cell> about(Finding found, Locale language) {
        SearchTopics topics = found.topics();
        Long hours = found.hoursPerYear();
        return Stream.of(
                joined(topics.fieldsOfWork(), field -> labels.of(Facet.FIELD_OF_WORK, field, language)),
                text(topics.kle()),
                joined(topics.technologies(), name -> name),
                joined(topics.itSystems(), name -> name),
                text(topics.licence()),
                label(topics.level(), Facet.LEVEL, language),
                Cell.figure(hours == null ? null : BigDecimal.valueOf(hours)),
                day(found.changedAt()),
                day(found.publishedAt()));
    }

    private Cell label(@Nullable String value, Facet facet, Locale language) {
        return value == null ? Cell.NOTHING : new Text(labels.of(facet, value, language));
    }

    private static Cell joined(List<String> values, UnaryOperator<String> label) {
        return new Text(values.stream().map(label).collect(Collectors.joining(", ")));
    }

    private static Cell text(@Nullable String value) {
        return value == null ? Cell.NOTHING : new Text(value);
    }

    private Cell day(@Nullable Instant moment) {
        return moment == null
                ? Cell.NOTHING
                : new Day(moment.atZone(clock.getZone()).toLocalDate());
    }
}
