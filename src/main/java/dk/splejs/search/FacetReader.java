package dk.splejs.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Turns what the index counted into the values of a facet. */
record FacetReader(SearchQuestion question, OwnerGroups owners) {

    private static final Comparator<FacetCount> MOST_FIRST =
            Comparator.comparingLong(FacetCount::count).reversed().thenComparing(FacetCount::value);

    List<FacetCount> read(Facet facet, Map<String, Long> counted) {
        Map<String, Long> counts = new TreeMap<>(grouped(facet, counted));
        question.chosen().getOrDefault(facet, Set.of()).forEach(value -> counts.putIfAbsent(value, 0L));
        List<FacetCount> values = new ArrayList<>();
        counts.forEach((value, count) -> values.add(new FacetCount(value, count)));
        values.sort(MOST_FIRST);
        return values;
    }

    private Map<String, Long> grouped(Facet facet, Map<String, Long> counted) {
        if (facet != Facet.REGION && facet != Facet.SIZE) {
            return counted;
        }
        Map<String, String> groups = owners.values(facet);
        Map<String, Long> sums = new TreeMap<>();
        counted.forEach((owner, count) -> {
            String group = groups.get(owner);
            if (group != null) {
                sums.merge(group, count, Long::sum);
            }
        });
        return sums;
    }
}
