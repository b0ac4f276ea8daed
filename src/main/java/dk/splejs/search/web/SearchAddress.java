package dk.splejs.search.web;

import dk.splejs.search.Facet;
import dk.splejs.search.SearchOrder;
import dk.splejs.search.SearchQuestion;
import dk.splejs.shared.PageNumber;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A search as an address, and an address as a search: the whole of it, so that it can be kept and sent on. What is not in
 * the closed lists of choices asks for nothing.
 */
record SearchAddress(Place place, SearchQuestion question) {

    static final String WORDS = "q";
    static final String ORDER = "sorter";
    static final String PAGE = "side";

    private static final Map<Facet, String> PARAMETERS = parameters();

    static SearchAddress read(Place place, MultiValueMap<String, String> asked) {
        String words = first(asked, WORDS);
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        PARAMETERS.forEach((facet, parameter) -> {
            if (place.offers(facet)) {
                chosen.put(facet, new TreeSet<>(asked.getOrDefault(parameter, List.of())));
            }
        });
        SearchOrder order = SearchOrder.ofWord(first(asked, ORDER)).orElse(place.usualOrder(words));
        return new SearchAddress(
                place,
                new SearchQuestion(words, chosen, order, PageNumber.of(first(asked, PAGE)), SearchQuestion.PAGE_SIZE));
    }

    static String parameter(Facet facet) {
        return String.valueOf(PARAMETERS.get(facet));
    }

    /** The address of another page of the same hits; the first one is 0. */
    String page(int page) {
        return href(question.onPage(page));
    }

    /** The address of the same search without this choice. */
    String without(Facet facet, String value) {
        Set<String> rest = new TreeSet<>(question.chosen().getOrDefault(facet, Set.of()));
        rest.remove(value);
        return href(question.with(facet, rest).onPage(0));
    }

    /** The address of the same search elsewhere. */
    String in(Place other) {
        return new SearchAddress(other, question.onPage(0)).page(0);
    }

    /** The address of a file of all that is found. */
    String file(String type) {
        return href(place.path() + "." + type, question.onPage(0));
    }

    private String href(SearchQuestion asked) {
        return href(place.path(), asked);
    }

    private String href(String path, SearchQuestion asked) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        List<String> values = new ArrayList<>();
        add(address, values, WORDS, asked.words());
        PARAMETERS.forEach((facet, parameter) -> {
            if (place.offers(facet)) {
                new TreeSet<>(asked.chosen().getOrDefault(facet, Set.of()))
                        .forEach(value -> add(address, values, parameter, value));
            }
        });
        if (asked.order() != place.usualOrder(asked.words())) {
            add(address, values, ORDER, asked.order().word());
        }
        add(address, values, PAGE, asked.page() == 0 ? "" : String.valueOf(asked.page() + 1));
        return address.encode().buildAndExpand(values.toArray()).toUriString();
    }

    private static void add(UriComponentsBuilder address, List<String> values, String parameter, String value) {
        if (!value.isEmpty()) {
            address.queryParam(parameter, "{" + parameter + values.size() + "}");
            values.add(value);
        }
    }

    private static String first(MultiValueMap<String, String> asked, String parameter) {
        String value = asked.getFirst(parameter);
        return value == null ? "" : value;
    }

    private static Map<Facet, String> parameters() {
        Map<Facet, String> parameters = new EnumMap<>(Facet.class);
        parameters.put(Facet.KIND, "art");
        parameters.put(Facet.PHASE, "fase");
        parameters.put(Facet.FIELD_OF_WORK, "fagomraade");
        parameters.put(Facet.KLE_GROUP, "kle");
        parameters.put(Facet.TECHNOLOGY, "teknologi");
        parameters.put(Facet.IT_SYSTEM, "system");
        parameters.put(Facet.ORGANISATION, "organisation");
        parameters.put(Facet.REGION, "region");
        parameters.put(Facet.SIZE, "stoerrelse");
        parameters.put(Facet.LICENCE, "licens");
        parameters.put(Facet.LEVEL, "niveau");
        parameters.put(Facet.HOURS, "timer");
        return parameters;
    }
}
