package dk.splejs.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipMarksTests {

    @ParameterizedTest
    @CsvSource({
        "byggetiladelse, Om byggetilladelser og andet, Om [byggetilladelser] og andet",
        "ansögning, Ansøgning om plads, [Ansøgning] om plads",
        "anosgning, Ansøgninger, Ansøgninger",
        "anøsgning, 'Én ansøgning, to', 'Én [ansøgning], to'",
        "sga, En sag, En sag",
        "bort, Borte er borgeren, [Borte] er borgeren",
        "plads, Ladsplads, Ladsplads",
        "æ, Æ og ø, [Æ] og ø"
    })
    void aWordIsMarkedThatMayHaveBeenMeant(String asked, String text, String expected) {
        assertThat(marked(text, asked)).isEqualTo(expected);
    }

    @Test
    void theWholeTextIsKept() {
        String text = "  »Sag« – <b>sager</b> \uD83D\uDE00 og sagen.";

        List<Segment> segments = new SlipMarks(List.of("sag", "og")).mark(text);

        assertThat(segments.stream().map(Segment::text)).doesNotContain("").hasSize(9);
        assertThat(segments.stream().map(Segment::text).collect(Collectors.joining()))
                .isEqualTo(text);
    }

    private static String marked(String text, String asked) {
        return new SlipMarks(List.of(asked))
                .mark(text).stream()
                        .map(segment -> segment.found() ? "[" + segment.text() + "]" : segment.text())
                        .collect(Collectors.joining());
    }
}
