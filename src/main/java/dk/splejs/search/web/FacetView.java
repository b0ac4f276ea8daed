package dk.splejs.search.web;

import dk.splejs.search.Facet;
import java.util.List;

/**
 * A facet on the page.
 *
 * @param values those with most hits first, or in their own order where they have one
 */
record FacetView(Facet facet, String parameter, List<Value> values) {

    private static final int SHOWN = 8;

    FacetView {
        values = List.copyOf(values);
    }

    /** Those that are seen at once. */
    public List<Value> first() {
        return values.subList(0, Math.min(SHOWN, values.size()));
    }

    public List<Value> others() {
        return values.subList(Math.min(SHOWN, values.size()), values.size());
    }

    public boolean open() {
        return values.stream().anyMatch(Value::chosen);
    }

    /** One value with the hits it would give. */
    record Value(String id, String value, String label, long count, boolean chosen) {}
}
