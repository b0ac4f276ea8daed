package dk.splejs.form;

import static dk.splejs.form.TestForms.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What a browser sends from our own page, without any script. */
class HttpFormTests {

    private static MultiValueMap<String, String> typed(String... namesAndValues) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            typed.add(namesAndValues[at], namesAndValues[at + 1]);
        }
        return typed;
    }

    private static MultiValueMap<String, String> estimate(String... more) {
        MultiValueMap<String, String> estimate = typed(
                "_csrf",
                "token",
                "distributionKey",
                "equal",
                "quorum",
                "",
                "lines[0].label",
                "Udvikling",
                "lines[0].kind",
                "oneOff",
                "lines[0].low",
                "998.500,00",
                "lines[0].likely",
                "998.500,00 kr.",
                "lines[0].high",
                "1.234.567",
                "lines[1].label",
                "Drift",
                "lines[1].kind",
                "yearly",
                "lines[1].low",
                "0,5",
                "lines[1].likely",
                "x",
                "lines[1].high",
                "");
        typed(more).forEach(estimate::addAll);
        return estimate;
    }

    @Test
    void aReviewTypedInDanishIsUnderstood() {
        FormDefinition form = form("review-proposal");
        Answers answers = form.check(form.parse(typed(
                "_csrf",
                "token",
                "need",
                "same",
                "relevance",
                "5",
                "feasibility",
                "0",
                "urgency",
                " 3 ",
                "runsPerYear",
                "1.200",
                "minutesPerRun",
                "12,5",
                "automatablePercent",
                "80 %",
                "coFinancing",
                "true",
                "ceiling",
                "1.234,50",
                "comment",
                "a\r\nb")));
        assertThat(answers.integer("runsPerYear")).isEqualTo(1200);
        assertThat(answers.integer("automatablePercent")).isEqualTo(80);
        assertThat(answers.decimal("ceiling")).isEqualTo(new BigDecimal("1234.50"));
        assertThat(answers.flag("conflictOfInterest")).isFalse();
        assertThat(answers.text("comment")).isEqualTo("a\nb");
    }

    @Test
    void severalChoicesAndADateAreUnderstood() {
        FormDefinition form = form("submit-proposal");
        MultiValueMap<String, String> typed = typed(
                "title",
                "t",
                "summary",
                "s",
                "description",
                "d",
                "fieldsOfWork",
                "it",
                "fieldsOfWork",
                "hr",
                "wishedStart",
                "1.9.2026");
        Answers answers = form.check(form.parse(typed));
        assertThat(answers.texts("fieldsOfWork")).containsExactly("it", "hr");
        assertThat(answers.date("wishedStart")).isEqualTo(LocalDate.of(2026, 9, 1));
    }

    @Test
    void foreignNamesStayAndAreRefused() {
        FormDefinition form = form("approve-proposal");
        Map<String, Object> values =
                form.parse(typed("decision", "approve", "reason", "r", "approved", "true", "lines[0].low", "1"));
        FormRejected rejected = catchThrowableOfType(FormRejected.class, () -> form.check(values));
        assertThat(rejected.problems()).extracting(FieldProblem::key).containsExactly("approved", "lines[0].low");
    }

    @Test
    void aFieldSentTwiceIsRefused() {
        FormDefinition form = form("approve-proposal");
        Map<String, Object> values =
                form.parse(typed("decision", "approve", "decision", "reject", "reason", "r", "reason", "s"));
        assertThat(catchThrowableOfType(FormRejected.class, () -> form.check(values))
                        .problems())
                .hasSize(2);
    }

    @Test
    void rowsAreReadInTheirOrderAndTheirProblemsNamed() {
        FormDefinition form = form("estimate-cost");
        Map<String, Object> values = form.parse(estimate("lines[7].label", "Support"));
        assertThat(catchThrowableOfType(FormRejected.class, () -> form.check(values))
                        .problems())
                .extracting(FieldProblem::key)
                .containsExactly(
                        "lines[1].likely",
                        "lines[1].high",
                        "lines[2].kind",
                        "lines[2].low",
                        "lines[2].likely",
                        "lines[2].high")
                .doesNotContain("lines[7].low");
    }

    @Test
    void aRowMoreOrLessKeepsWhatWasTyped() {
        FormDefinition form = form("estimate-cost");
        assertThat(form.changeRows(estimate())).isEmpty();
        assertThat(form.changeRows(estimate("_add", "other"))).isEmpty();
        assertThat(labels(form.changeRows(estimate("_add", "lines")).orElseThrow()))
                .containsExactly("Udvikling", "Drift", "");
        assertThat(labels(form.changeRows(estimate("_remove", "lines[0]")).orElseThrow()))
                .containsExactly("Drift");
        assertThat(form.changeRows(estimate("_remove", "lines[2]"))).isEmpty();
        assertThat(form.changeRows(estimate("_add", "lines")).orElseThrow()).containsEntry("distributionKey", "equal");
    }

    @Test
    void theLastRowOfAListThatMayBeEmptyCanBeRemoved() {
        FormDefinition form = form("estimate-cost");
        MultiValueMap<String, String> typed = estimate(
                "inKind[0].label", "Test", "inKind[0].kind", "oneOff", "inKind[0].hours", "3", "_remove", "inKind[0]");

        assertThat(form.changeRows(typed).orElseThrow())
                .containsEntry("inKind", List.of())
                .extractingByKey("lines")
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .hasSize(2);
    }

    private static List<String> labels(Map<String, Object> values) {
        FormView view = form("estimate-cost").view(Map.of(), values, List.of());
        return view.parts().stream()
                .filter(FormView.Rows.class::isInstance)
                .flatMap(part -> ((FormView.Rows) part).rows().stream())
                .map(row -> row.controls().get(0).value())
                .toList();
    }
}
