package dk.splejs.search.web;

import dk.splejs.search.Facet;
import dk.splejs.search.FacetCount;
import dk.splejs.search.Finder;
import dk.splejs.search.Hit;
import dk.splejs.search.SearchAnswer;
import dk.splejs.search.SearchQuestion;
import dk.splejs.search.Similar;
import dk.splejs.security.CurrentActor;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Searches for whoever is there, and puts the answer into words. */
@Component
class SearchViews {

    /** Their values have an order of their own. */
    private static final Set<Facet> BY_VALUE = EnumSet.of(Facet.KLE_GROUP, Facet.LEVEL);

    private final Finder finder;
    private final CurrentActor currentActor;
    private final FacetLabels labels;

    SearchViews(Finder finder, CurrentActor currentActor, FacetLabels labels) {
        this.finder = finder;
        this.currentActor = currentActor;
        this.labels = labels;
    }

    SearchView of(SearchAddress asked) {
        SearchQuestion question = asked.place().narrowed(asked.question());
        SearchAnswer answer = finder.find(currentActor.find().orElse(null), question);
        return new SearchView(
                asked,
                answer,
                answer.hits().stream().map(this::hit).toList(),
                Arrays.stream(Facet.values())
                        .filter(asked.place()::offers)
                        .map(facet -> facet(facet, answer))
                        .filter(facet -> !facet.values().isEmpty())
                        .toList(),
                choices(asked));
    }

    List<String> completions(String typed) {
        return finder.complete(currentActor.find().orElse(null), typed);
    }

    List<HitView> similar(String title, String summary) {
        Similar wanted = new Similar(title, summary, null);
        return finder.similar(currentActor.find().orElse(null), wanted).stream()
                .map(this::hit)
                .toList();
    }

    private HitView hit(Hit hit) {
        String owner = hit.owner();
        return new HitView(hit, owner == null ? null : labels.organisation(owner));
    }

    private FacetView facet(Facet facet, SearchAnswer answer) {
        List<FacetCount> counts = new ArrayList<>(answer.counts(facet));
        if (BY_VALUE.contains(facet)) {
            counts.sort(Comparator.comparing(FacetCount::value));
        }
        List<FacetView.Value> values = new ArrayList<>();
        for (FacetCount count : counts) {
            values.add(new FacetView.Value(
                    facet.word() + "-" + values.size(),
                    count.value(),
                    labels.of(facet, count.value()),
                    count.count(),
                    answer.question().hasChosen(facet, count.value())));
        }
        return new FacetView(facet, SearchAddress.parameter(facet), values);
    }

    private List<Choice> choices(SearchAddress asked) {
        List<Choice> choices = new ArrayList<>();
        asked.question()
                .chosen()
                .forEach((facet, values) -> values.forEach(value -> choices.add(
                        new Choice(facet.messageKey(), labels.of(facet, value), asked.without(facet, value)))));
        Collator danish = Collator.getInstance(Locale.forLanguageTag("da-DK"));
        choices.sort(Comparator.comparing(Choice::label, danish));
        return choices;
    }
}
