package dk.splejs.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A word in one of a proposal's lists. One table keeps all of them, so that one statement reads them. */
@Embeddable
record Item(
        @Enumerated(EnumType.STRING) @Column(length = 16) Kind kind,
        String label,
        @Nullable String url) {

    enum Kind {
        FIELD,
        IT_SYSTEM,
        TECHNOLOGY,
        LINK
    }

    static List<Item> of(ProposalContent content) {
        List<Item> items = new ArrayList<>();
        content.fieldsOfWork().forEach(field -> items.add(new Item(Kind.FIELD, field, null)));
        content.itSystems().forEach(system -> items.add(new Item(Kind.IT_SYSTEM, system, null)));
        content.technologies().forEach(technology -> items.add(new Item(Kind.TECHNOLOGY, technology, null)));
        content.links().forEach(link -> items.add(new Item(Kind.LINK, link.label(), link.url())));
        return items;
    }

    static Subject subject(@Nullable String kle, List<Item> items, @Nullable String legalBasis) {
        return new Subject(
                kle,
                labels(items, Kind.FIELD),
                labels(items, Kind.IT_SYSTEM),
                labels(items, Kind.TECHNOLOGY),
                legalBasis);
    }

    private static List<String> labels(List<Item> items, Kind kind) {
        return ofKind(items, kind).map(Item::label).toList();
    }

    static List<Link> links(List<Item> items) {
        return ofKind(items, Kind.LINK)
                .map(item -> new Link(item.label(), item.url() == null ? "" : item.url()))
                .toList();
    }

    private static Stream<Item> ofKind(List<Item> items, Kind kind) {
        return items.stream().filter(item -> item.kind() == kind);
    }
}
