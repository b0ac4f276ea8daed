package dk.splejs.form;

import static dk.splejs.form.TestForms.answers;
import static dk.splejs.form.TestForms.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The fragment that renders a form on our own pages. */
class FormPageTests {

    private static String page(String form, Map<String, ?> facts, Map<String, ?> values, List<FieldProblem> problems) {
        return TestPage.of(form(form).view(facts, values, problems));
    }

    static java.util.stream.Stream<String> names() {
        return FormFilesTests.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyFormIsRenderedWithEachFieldAndNothingInline(String name) {
        String html = page(name, Map.of(), Map.of(), List.of());
        assertThat(html).doesNotContain("th:", "onclick", "style=", "<script>").contains("lang=\"da\"");
        form(name).view(Map.of(), Map.of(), List.of());
        assertThat(form(name).keys()).allSatisfy(key -> assertThat(html).contains(key));
        assertThat(html.split(" id=\"", -1)).doesNotHaveDuplicates();
    }

    @Test
    void whatWasTypedStaysAndEveryProblemIsShownAtItsFieldAndInTheSummary() {
        Map<String, Object> typed =
                answers("need", "same", "relevance", "meget", "comment", "<b>hej</b>", "minutesPerRun", "12.50");
        List<FieldProblem> problems = catchThrowableOfType(
                        FormRejected.class, () -> form("review-proposal").check(typed))
                .problems();
        assertThat(page("review-proposal", Map.of(), typed, problems))
                .contains(
                        "<a class=\"function-link\" href=\"#relevance\">Relevans: Svaret skal være et tal, fx 1200.</a>")
                .contains("id=\"relevance-error\"")
                .contains("value=\"meget\"", "value=\"12,50\"", "&lt;b&gt;hej&lt;/b&gt;")
                .contains("aria-describedby=\"relevance-hint relevance-error\"", "aria-invalid=\"true\"")
                .containsPattern(
                        "<input type=\"radio\" class=\"form-radio\" id=\"need\" name=\"need\" value=\"same\" checked=\"checked\"")
                .doesNotContain("<b>hej");
    }

    @Test
    void aConditionalFieldSaysWhenItApplies() {
        assertThat(page("screen-proposal", Map.of(), Map.of(), List.of()))
                .contains(
                        "data-hide-when=\"{&quot;all&quot;:false,&quot;of&quot;:[[&quot;decision&quot;,true,&quot;merge&quot;]]}\"")
                .contains("Gælder kun, når svaret er “Læg det sammen med et andet forslag”.")
                .contains("Gælder kun, når svaret ikke er “Send det til vurdering hos kommunerne”.");
        assertThat(page("review-proposal", Map.of(), Map.of(), List.of()))
                .contains(
                        "Gælder kun, når svaret ikke er “Nej, vi har ikke behovet” og svaret ikke er “Vi har allerede en løsning”.")
                .contains("Gælder kun, når der er sat kryds ved “Vi er interesserede i at være med til at betale”.");
    }

    @Test
    void factsAreShownEscapedAndEmptyOnesNotAtAll() {
        assertThat(page(
                        "screen-proposal",
                        Map.of("title", "<script>", "problem", "", "description", "a\nb"),
                        Map.of(),
                        List.of()))
                .contains("&lt;script&gt;", "Beskrivelse", "a<br>b")
                .doesNotContain("Problemet i dag");
    }

    @Test
    void rowsHaveNamesThatTheFormReadsBack() {
        Map<String, Object> values = Map.of("lines", List.of(Map.of("label", "Udvikling", "low", 1234.5), Map.of()));
        assertThat(page("estimate-cost", Map.of(), values, List.of()))
                .contains("name=\"lines[0].label\" value=\"Udvikling\"", "name=\"lines[0].low\" value=\"1234,5\"")
                .contains("name=\"_remove\" value=\"lines[1]\"", "name=\"_add\" value=\"lines\"")
                .contains("Linje 2", "Fjern Linje 2");
    }

    @Test
    void aListMayBeginWithoutRows() {
        assertThat(page("estimate-cost", Map.of(), Map.of(), List.of()))
                .contains("name=\"lines[0].label\"", "name=\"_add\" value=\"inKind\"", ": Egne timer</span>")
                .doesNotContain("name=\"inKind[0].label\"");
        assertThat(page("estimate-cost", Map.of(), Map.of("inKind", List.of(Map.of("hours", 12.5))), List.of()))
                .contains("name=\"inKind[0].hours\" value=\"12,5\"", "Fjern Egne timer 1");
    }

    @Test
    void organisationsToInviteAreTakenFromTheFact() {
        Map<String, Object> facts =
                Map.of("organisations", List.of(Map.of("label", "Aarhus Kommune", "value", "0751")));
        assertThat(page("screen-proposal", facts, Map.of("invited", List.of("0751")), List.of()))
                .containsPattern("id=\"invited\" name=\"invited\" value=\"0751\" checked=\"checked\"")
                .contains("Aarhus Kommune");
    }
}
