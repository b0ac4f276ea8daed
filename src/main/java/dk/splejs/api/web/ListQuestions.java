package dk.splejs.api.web;

import dk.splejs.search.Facet;
import dk.splejs.search.SearchKind;
import dk.splejs.search.SearchOrder;
import dk.splejs.search.SearchQuestion;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts what a program asks of a list into a question for the search. */
@Component
class ListQuestions {

    static final String WORDS = "q";
    static final String SORT = "sort";

    private final Filters filters;

    ListQuestions(Filters filters) {
        this.filters = filters;
    }

    SearchQuestion ofSolutions(Parameters asked) {
        return read(SearchKind.SOLUTION, filters.ofSolutions(), SearchOrder.TITLE, asked);
    }

    SearchQuestion ofProposals(Parameters asked) {
        SearchQuestion question = read(SearchKind.PROPOSAL, filters.ofProposals(), SearchOrder.CHANGED, asked);
        return question.chosen().containsKey(Facet.PHASE)
                ? question
                : question.with(Facet.PHASE, Set.copyOf(Filters.phases()));
    }

    static List<String> orders() {
        return Arrays.stream(SearchOrder.values()).map(SearchOrder::word).toList();
    }

    private static SearchQuestion read(SearchKind kind, List<Filter> choices, SearchOrder usual, Parameters asked) {
        String words = asked.text(WORDS, SearchQuestion.LONGEST).strip();
        Map<Facet, Set<String>> chosen = new EnumMap<>(Facet.class);
        chosen.put(Facet.KIND, Set.of(kind.word()));
        choices.forEach(filter -> chosen.put(filter.facet(), indexed(filter, asked.anyOf(filter))));
        SearchOrder first = words.isEmpty() ? usual : SearchOrder.RELEVANCE;
        SearchOrder order =
                SearchOrder.ofWord(asked.oneOf(SORT, first.word(), orders())).orElse(first);
        Paging paging = Paging.read(asked, SearchQuestion.LAST_HIT);
        asked.refuseOthers();
        return new SearchQuestion(words, chosen, order, paging.page(), paging.size());
    }

    private static Set<String> indexed(Filter filter, Set<String> words) {
        return words.stream().map(filter::inIndex).collect(Collectors.toSet());
    }
}
