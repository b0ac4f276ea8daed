package dk.splejs.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.ByteRunAutomaton;

/**
 * Marks what stands in a text for words that may have been typed with a slip of the pen. The index could mark them too, but
 * would work out all that a slip can lead to anew for each text of each hit.
 */
final class SlipMarks {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final List<Asked> asked;

    SlipMarks(List<String> words) {
        asked = words.stream().map(Folding::of).map(Asked::of).toList();
    }

    List<Segment> mark(String text) {
        List<Segment> segments = new ArrayList<>();
        int done = 0;
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            if (isAsked(words)) {
                add(segments, text.substring(done, words.start()), false);
                add(segments, words.group(), true);
                done = words.end();
            }
        }
        add(segments, text.substring(done), false);
        return List.copyOf(segments);
    }

    private boolean isAsked(MatchResult word) {
        String folded = Folding.of(word.group());
        return asked.stream().anyMatch(one -> one.meets(folded));
    }

    private static void add(List<Segment> segments, String text, boolean found) {
        if (!text.isEmpty()) {
            segments.add(new Segment(text, found));
        }
    }

    /**
     * A word as it was typed.
     *
     * @param neighbours what a slip may have made it of
     */
    private record Asked(String beginning, ByteRunAutomaton neighbours) {

        static Asked of(String folded) {
            Slips allowed = Slips.in(folded);
            return new Asked(
                    folded,
                    FuzzyQuery.getFuzzyAutomaton(folded, allowed.letters(), Slips.SURE_LETTERS, true).runAutomaton);
        }

        boolean meets(String word) {
            return (Slips.mayBeBeginning(beginning) && word.startsWith(beginning)) || isNeighbour(new BytesRef(word));
        }

        private boolean isNeighbour(BytesRef word) {
            return neighbours.run(word.bytes, word.offset, word.length);
        }
    }
}
