package dk.splejs.search.web;

import dk.splejs.search.SearchAnswer;
import dk.splejs.search.SearchOrder;
import java.util.List;

/** Everything on the page of a search. */
record SearchView(
        SearchAddress address, SearchAnswer answer, List<HitView> hits, List<FacetView> facets, List<Choice> choices) {

    public Place place() {
        return address.place();
    }

    public String words() {
        return answer.question().words();
    }

    public SearchOrder order() {
        return answer.question().order();
    }

    public SearchOrder[] orders() {
        return SearchOrder.values();
    }

    /** From 1. */
    public int page() {
        return answer.question().page() + 1;
    }

    public String previousHref() {
        return address.page(page() - 2);
    }

    public String nextHref() {
        return address.page(page());
    }

    /** Where all that is found is a file of this type, {@code csv}. */
    public String fileHref(String type) {
        return address.file(type);
    }

    /** The same search among solutions and proposals alike. */
    public String everythingHref() {
        return address.in(Place.EVERYTHING);
    }
}
