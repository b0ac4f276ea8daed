package dk.splejs.search;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;

/**
 * What something new may be like: at least half of the telling words of its title stand in the title or summary of what is
 * alike; words of its summary count too.
 *
 * @param title perhaps not yet finished
 * @param href the path of its own page, where it has one
 */
public record Similar(
        String title, @Nullable String summary, @Nullable String href) {

    private static final float TITLE = 3;
    private static final float SUMMARY_WORD = 0.5f;
    private static final int SHORTEST = 3;

    /** Words that stand in many titles and tell nothing of what one is about. */
    private static final Set<String> EVERYWHERE = Set.of(
            "automatisk",
            "automatisering",
            "automatiseret",
            "digital",
            "digitale",
            "digitalt",
            "forslag",
            "fælles",
            "kommune",
            "kommunen",
            "kommuner",
            "kommunens",
            "løsning",
            "proces",
            "robot",
            "system");

    List<String> titleWords() {
        return telling(title);
    }

    PredicateFinalStep predicate(SearchPredicateFactory index) {
        List<String> words = titleWords();
        BooleanPredicateClausesStep<?> ofTitle = index.bool().minimumShouldMatchNumber(Math.max(1, words.size() / 2));
        for (String word : words) {
            ofTitle = ofTitle.should(like(index, word));
        }
        BooleanPredicateClausesStep<?> all = index.bool().must(ofTitle);
        for (String word : telling(summary == null ? "" : summary)) {
            all = all.should(index.bool().must(like(index, word)).boost(SUMMARY_WORD));
        }
        return href == null ? all : all.mustNot(index.match().field(Fields.HREF).matching(href));
    }

    /** Compounds are taken apart on both sides: one new word may be made of two known ones. */
    private static PredicateFinalStep like(SearchPredicateFactory index, String word) {
        return index.match()
                .field(Fields.TITLE)
                .boost(TITLE)
                .field(Fields.SUMMARY)
                .matching(word)
                .analyzer(Analyzers.DANISH);
    }

    private static List<String> telling(String text) {
        return StopWords.without(SearchQuestion.of(text).singleWords()).stream()
                .filter(word -> word.length() >= SHORTEST && !EVERYWHERE.contains(word.toLowerCase(Locale.ROOT)))
                .toList();
    }
}
