package dk.splejs.search;

import java.util.Set;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * Where a word may stand for its document to be found, and how much each place is worth: the title over the summary over
 * the rest, the word itself over its beginning over a slip of the pen.
 */
final class WordPredicates {

    private static final float EXACT_REFERENCE = 50;
    private static final float TITLE = 8;
    private static final float NAMES = 4;
    private static final float SUMMARY = 3;
    private static final float OWNER = 3;
    private static final float AS_WRITTEN = 1;
    private static final float BEGINNING = 0.8f;
    private static final float SLIP = 0.3f;

    /** Shorter words have too many neighbours. */
    private static final int SHORTEST_SLIP = 4;

    private static final int TWO_SLIPS = 9;
    private static final int SHORTEST_BEGINNING = 3;

    private final SearchPredicateFactory query;
    private final OwnerGroups owners;

    WordPredicates(SearchPredicateFactory query, OwnerGroups owners) {
        this.query = query;
        this.owners = owners;
    }

    PredicateFinalStep of(String word) {
        String folded = Folding.of(word);
        BooleanPredicateClausesStep<?> places = query.bool()
                .should(query.match().field(Fields.TITLE).boost(TITLE).field(Fields.SUMMARY).boost(SUMMARY)
                        .field(Fields.BODY).matching(word))
                .should(query.match().field(Fields.NAMES).boost(NAMES).matching(word))
                .should(query.match().field(Fields.PLAIN).boost(AS_WRITTEN).matching(word))
                .should(query.match().field(Fields.REFERENCE).matching(word).constantScore().boost(EXACT_REFERENCE));
        if (folded.length() >= SHORTEST_BEGINNING) {
            places = places.should(query.prefix().field(Fields.PLAIN).matching(folded).constantScore().boost(BEGINNING));
        }
        if (folded.length() >= SHORTEST_SLIP) {
            places = places.should(query.match().field(Fields.PLAIN).matching(word)
                    .fuzzy(folded.length() < TWO_SLIPS ? 1 : 2, 1).boost(SLIP));
        }
        Set<String> named = owners.codesNamed(word);
        return named.isEmpty() ? places : places.should(query.terms().field(Fields.OWNER).matchingAny(named)
                .constantScore().boost(OWNER));
    }

}
