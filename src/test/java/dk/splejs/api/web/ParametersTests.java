package dk.splejs.api.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dk.splejs.search.Facet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTests {

    private static final Filter STATE =
            new Filter("state", Facet.PHASE, Map.of("current", "published", "left", "left"), null, "");
    private static final Filter SYSTEM = Filter.ofText("itSystem", Facet.IT_SYSTEM, "");

    @Test
    void whatIsThereIsRead() {
        Parameters asked = asked("q", "valg", "page", "3", "sort", "title", "state", "left");

        assertThat(asked.text("q", 200)).isEqualTo("valg");
        assertThat(asked.number("page", 0, 0, 9)).isEqualTo(3);
        assertThat(asked.oneOf("sort", "changed", List.of("title", "changed"))).isEqualTo("title");
        assertThat(asked.anyOf(STATE)).containsExactly("left");
        asked.refuseOthers();
    }

    @Test
    void whatIsNotThereIsWhatIsUsual() {
        Parameters asked = asked();

        assertThat(asked.text("q", 200)).isEmpty();
        assertThat(asked.number("page", 7, 0, 9)).isEqualTo(7);
        assertThat(asked.oneOf("sort", "changed", List.of("title"))).isEqualTo("changed");
        assertThat(asked.anyOf(SYSTEM)).isEmpty();
        asked.refuseOthers();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "10", "x", "1.5", "", " 1", "99999999999", "٣"})
    void aNumberIsWholeAndInItsRange(String number) {
        Parameters asked = asked("page", number);
        asked.number("page", 0, 0, 9);

        refuses(asked, "page", "number");
    }

    @ParameterizedTest
    @CsvSource({
        "state, gone, choice",
        "sort, internalNote, choice",
        "secret, x, unknown",
        "Q, x, unknown",
        "itSystem, '', tooLong"
    })
    void whatIsNotInTheListIsNamed(String name, String value, String reason) {
        Parameters asked = asked(name, value);
        asked.text("q", 200);
        asked.oneOf("sort", "title", List.of("title", "changed"));
        asked.anyOf(STATE);
        asked.anyOf(SYSTEM);

        refuses(asked, name, reason);
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceWithWhatWouldBeRight() {
        Parameters asked = asked("state", "gone", "size", "0", "secret", "x");
        asked.anyOf(STATE);
        asked.number("size", 20, 1, 100);

        assertThatThrownBy(asked::refuseOthers)
                .asInstanceOf(type(ParametersRefused.class))
                .satisfies(refusal -> {
                    assertThat(refusal.problems())
                            .extracting(ParameterProblem::field)
                            .containsExactlyInAnyOrder("state", "size", "secret");
                    assertThat(refusal.problems().get(0).allowed()).containsExactlyInAnyOrder("current", "left");
                });
    }

    @Test
    void aWordThatStandsTwiceAndTooManyWordsAreRefused() {
        Parameters twice = new Parameters(Map.of("q", List.of("a", "b")));
        twice.text("q", 200);
        refuses(twice, "q", "once");

        List<String> systems = java.util.stream.IntStream.range(0, 21)
                .mapToObj(String::valueOf)
                .toList();
        Parameters many = new Parameters(Map.of("itSystem", systems));
        many.anyOf(SYSTEM);
        refuses(many, "itSystem", "tooMany");
    }

    @Test
    void linksCarryTheWholeQuestion() {
        Map<String, List<String>> asked = Map.of("q", List.of("a&b=c d+{0}æ"), "itSystem", List.of("x", "y/z"));

        Links links = Links.of("/api/v1/catalogue", asked, new Paging(1, 20, 10_000), 61);

        assertThat(links.self())
                .isEqualTo("/api/v1/catalogue?itSystem=x&itSystem=y%2Fz&q=a%26b%3Dc%20d%2B%7B0%7D%C3%A6");
        assertThat(links.next()).endsWith("&page=2&q=a%26b%3Dc%20d%2B%7B0%7D%C3%A6");
        assertThat(links.prev()).contains("page=0");
        assertThat(Links.of("/x", Map.of(), new Paging(3, 20, 10_000), 80).next())
                .isNull();
        assertThat(Links.of("/x", Map.of(), new Paging(499, 20, 10_000), 80_000).next())
                .isNull();
    }

    private static Parameters asked(String... namesAndValues) {
        Map<String, List<String>> given = new java.util.LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            given.put(namesAndValues[i], Collections.singletonList(namesAndValues[i + 1]));
        }
        return new Parameters(given);
    }

    private static void refuses(Parameters asked, String field, String reason) {
        assertThatThrownBy(asked::refuseOthers)
                .asInstanceOf(type(ParametersRefused.class))
                .satisfies(refusal -> assertThat(refusal.problems())
                        .extracting(ParameterProblem::field, ParameterProblem::reason)
                        .contains(org.assertj.core.groups.Tuple.tuple(field, reason)));
    }
}
