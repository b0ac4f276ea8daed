package dk.splejs.search;

import java.util.List;
import java.util.Set;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * Where a word may stand for its document to be found, and how much each place is worth: the title over the summary over
 * the rest, the word itself over its beginning over a slip of the pen.
 */
record WordPredicates(SearchPredicateFactory index, OwnerGroups owners, Strictness strictness) {

    private static final float REFERENCE = 50;
    private static final float TITLE = 8;
    private static final float NAMES = 4;
    private static final float SUMMARY = 3;
    private static final float OWNER = 3;
    private static final float START_OF_TITLE = 2;
    private static final float BEGINNING = 0.8f;
    private static final float SLIP = 0.3f;

    private static final int FEW = 2;

    /** How much of what was said has to be there. */
    enum Strictness {
        /** Each word as it was typed; of three or more one may be missing. */
        STRICT,
        /** The same, also with slips of the pen. */
        FORGIVING,
        /** Half of them, or a part of a compound. */
        RELAXED
    }

    /** What holds enough of the words, in whatever order. */
    PredicateFinalStep of(List<String> words) {
        BooleanPredicateClausesStep<?> some = index.bool().minimumShouldMatchNumber(needed(words.size()));
        for (String word : words) {
            some = some.should(of(word));
        }
        return some;
    }

    private int needed(int words) {
        if (strictness == Strictness.RELAXED) {
            return (words + 1) / 2;
        }
        return words <= FEW ? words : words - 1;
    }

    private PredicateFinalStep of(String word) {
        String folded = Folding.of(word);
        Slips allowed = Slips.in(folded);
        BooleanPredicateClausesStep<?> places =
                index.bool().should(itself(word)).should(named(word));
        if (Slips.mayBeBeginning(folded)) {
            places = places.should(beginning(word));
        }
        if (strictness != Strictness.STRICT && allowed.letters() > 0) {
            places = places.should(slip(word, allowed));
        }
        return strictness == Strictness.RELAXED ? places.should(partly(word)) : places;
    }

    private PredicateFinalStep itself(String word) {
        return index.match()
                .field(Fields.TITLE)
                .boost(TITLE)
                .field(Fields.SUMMARY)
                .boost(SUMMARY)
                .fields(Fields.BODY, Fields.PLAIN)
                .matching(word);
    }

    private PredicateFinalStep named(String word) {
        BooleanPredicateClausesStep<?> names = index.bool()
                .should(index.match().field(Fields.NAMES).boost(NAMES).matching(word))
                .should(index.match()
                        .field(Fields.REFERENCE)
                        .matching(word)
                        .constantScore()
                        .boost(REFERENCE));
        Set<String> named = owners.codesNamed(word);
        return named.isEmpty()
                ? names
                : names.should(index.terms()
                        .field(Fields.OWNER)
                        .matchingAny(named)
                        .constantScore()
                        .boost(OWNER));
    }

    private PredicateFinalStep beginning(String word) {
        return index.bool()
                .should(index.match().field(Fields.START).boost(START_OF_TITLE).matching(word))
                .should(index.prefix()
                        .field(Fields.PLAIN)
                        .matching(Folding.of(word))
                        .constantScore()
                        .boost(BEGINNING));
    }

    private PredicateFinalStep slip(String word, Slips allowed) {
        return index.match()
                .field(Fields.TITLE)
                .boost(TITLE)
                .field(Fields.SUMMARY)
                .boost(SUMMARY)
                .fields(Fields.BODY, Fields.PLAIN)
                .matching(word)
                .fuzzy(allowed.letters(), Slips.SURE_LETTERS)
                .boost(SLIP);
    }

    /** A compound that nobody has written may be made of words that somebody has. */
    private PredicateFinalStep partly(String word) {
        return index.match()
                .field(Fields.TITLE)
                .boost(TITLE)
                .field(Fields.SUMMARY)
                .boost(SUMMARY)
                .field(Fields.BODY)
                .matching(word)
                .analyzer(Analyzers.DANISH)
                .boost(SLIP);
    }
}
