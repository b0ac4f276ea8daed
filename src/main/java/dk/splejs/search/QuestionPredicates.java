package dk.splejs.search;

import dk.splejs.search.WordPredicates.Strictness;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.predicate.dsl.SimpleBooleanPredicateClausesCollector;
import org.jspecify.annotations.Nullable;

/**
 * A question as the condition of a query. Who asks is part of it, so neither a hit nor a count tells of what its reader may
 * not read.
 */
record QuestionPredicates(SearchQuestion question, Set<String> readerWords, OwnerGroups owners, Strictness strictness) {

    /** The phase of a proposal that has become a solution. */
    private static final String PUBLISHED = "published";

    /** So few may all have been written with the slip that was made now. */
    private static final int FEW_HITS = 5;

    /**
     * The same as strict as finds enough: where hardly anything is found, slips of the pen are looked for as well, and where
     * nothing is, what holds half of the words will do.
     *
     * @param count how much somebody finds by it
     */
    QuestionPredicates sufficient(ToLongFunction<QuestionPredicates> count) {
        if (question.words().isEmpty() || count.applyAsLong(this) >= FEW_HITS) {
            return this;
        }
        QuestionPredicates forgiving = with(Strictness.FORGIVING);
        return count.applyAsLong(forgiving) > 0 ? forgiving : with(Strictness.RELAXED);
    }

    private QuestionPredicates with(Strictness other) {
        return new QuestionPredicates(question, readerWords, owners, other);
    }

    /**
     * @param except the facet whose own choice is left out, to count what its other values would find
     */
    void restrict(SearchPredicateFactory index, SimpleBooleanPredicateClausesCollector<?> all, @Nullable Facet except) {
        onlyReadable(index, all);
        List<String> words = StopWords.without(question.singleWords());
        if (!words.isEmpty()) {
            all.add(new WordPredicates(index, owners, strictness).of(words));
        } else if (!question.words().isEmpty()) {
            all.add(index.matchNone());
        }
        question.chosen().forEach((facet, values) -> {
            if (facet != except) {
                filter(index, all, chosen(index, facet, values));
            }
        });
    }

    /** Titles with a word for each of the question's that begins like it. */
    void restrictToBeginnings(SearchPredicateFactory index, SimpleBooleanPredicateClausesCollector<?> all) {
        onlyReadable(index, all);
        question.singleWords()
                .forEach(word -> all.add(index.match().field(Fields.START).matching(word)));
    }

    void restrictToSimilar(
            SearchPredicateFactory index, SimpleBooleanPredicateClausesCollector<?> all, Similar wanted) {
        onlyReadable(index, all);
        all.add(wanted.predicate(index));
    }

    private void onlyReadable(SearchPredicateFactory index, SimpleBooleanPredicateClausesCollector<?> all) {
        filter(index, all, index.terms().field(Fields.READERS).matchingAny(readerWords));
        if (!question.hasChosen(Facet.KIND, SearchKind.PROPOSAL.word())) {
            filter(index, all, index.not(becameSolution(index)));
        }
    }

    /** What has become a solution is found as that, unless somebody asks for proposals. */
    private static PredicateFinalStep becameSolution(SearchPredicateFactory index) {
        return index.and(
                index.match().field(Fields.KIND).matching(SearchKind.PROPOSAL.word()),
                index.match().field(Fields.PHASE).matching(PUBLISHED));
    }

    private PredicateFinalStep chosen(SearchPredicateFactory index, Facet facet, Set<String> values) {
        Set<String> indexed = switch (facet) {
            case REGION, SIZE -> owners.codesWith(facet, values);
            default -> values;
        };
        return index.terms().field(facet.indexField()).matchingAny(indexed);
    }

    private static void filter(
            SearchPredicateFactory index, SimpleBooleanPredicateClausesCollector<?> all, PredicateFinalStep condition) {
        all.add(index.bool().filter(condition));
    }
}
