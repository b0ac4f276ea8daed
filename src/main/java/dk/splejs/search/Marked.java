package dk.splejs.search;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A text in which the index has marked what was found, by characters that stand for nothing else. */
final class Marked {

    static final String BEGIN = "\uE000";
    static final String END = "\uE001";

    private static final Pattern PIECE =
            Pattern.compile(BEGIN + "([^" + END + "]*)" + END + "|([^" + BEGIN + END + "]+)");

    private Marked() {}

    static List<Segment> segments(String marked) {
        return PIECE.matcher(marked).results().map(Marked::segment).toList();
    }

    private static Segment segment(MatchResult piece) {
        return piece.group(1) == null ? new Segment(piece.group(2), false) : new Segment(piece.group(1), true);
    }
}
