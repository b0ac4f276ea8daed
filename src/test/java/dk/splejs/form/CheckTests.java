package dk.splejs.form;

import static dk.splejs.form.TestForms.answers;
import static dk.splejs.form.TestForms.form;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The server is the authority on what fits a form. */
class CheckTests {

    private static final FormDefinition REVIEW = form("review-proposal");
    private static final FormDefinition ESTIMATE = form("estimate-cost");
    private static final FormDefinition SUBMIT = form("submit-proposal");

    private static List<String> problems(FormDefinition form, Map<String, ?> submitted) {
        FormRejected rejected = catchThrowableOfType(FormRejected.class, () -> form.check(submitted));
        assertThat(rejected).as("nothing was refused").isNotNull();
        assertThat(rejected.getMessage()).isEqualTo(String.join("\n", texts(rejected)));
        return texts(rejected);
    }

    private static List<String> texts(FormRejected rejected) {
        return rejected.problems().stream().map(FieldProblem::toString).toList();
    }

    private static Map<String, Object> review(@Nullable Object... more) {
        Map<String, Object> review = answers("need", "same", "relevance", 4, "feasibility", 3, "urgency", 2);
        review.putAll(answers(more));
        return review;
    }

    private static Map<String, Object> estimateWith(Object inKind) {
        return answers("lines", List.of(line()), "distributionKey", "equal", "inKind", inKind);
    }

    private static Map<String, Object> estimate(Object lines) {
        return answers("lines", lines, "distributionKey", "equal");
    }

    private static Map<String, Object> line(@Nullable Object... more) {
        Map<String, Object> line = answers("label", "Udvikling", "kind", "oneOff", "low", 1, "likely", 2, "high", 3);
        line.putAll(answers(more));
        return line;
    }

    @Test
    void aReviewIsTyped() {
        Answers answers = REVIEW.check(review(
                "runsPerYear",
                "1200",
                "minutesPerRun",
                12.5,
                "coFinancing",
                true,
                "ceiling",
                "998500.00",
                "comment",
                "  Godt\r\nforslag \n"));
        assertThat(answers.text("need")).isEqualTo("same");
        assertThat(answers.integer("relevance")).isEqualTo(4);
        assertThat(answers.optionalInteger("runsPerYear")).contains(1200);
        assertThat(answers.decimal("minutesPerRun")).isEqualTo(new BigDecimal("12.50"));
        assertThat(answers.flag("coFinancing")).isTrue();
        assertThat(answers.flag("conflictOfInterest")).isFalse();
        assertThat(answers.decimal("ceiling")).isEqualTo(new BigDecimal("998500.00"));
        assertThat(answers.text("comment")).isEqualTo("Godt\nforslag");
        assertThat(answers.has("automatablePercent")).isFalse();
    }

    @Test
    void everyProblemIsReportedAtOnceWithItsField() {
        assertThat(problems(
                        REVIEW,
                        answers(
                                "need",
                                "perhaps",
                                "relevance",
                                "meget",
                                "feasibility",
                                6,
                                "urgency",
                                2.5,
                                "runsPerYear",
                                -1,
                                "minutesPerRun",
                                0.125,
                                "comment",
                                "x".repeat(100_000),
                                "approved",
                                true)))
                .containsExactly(
                        "Har I det samme behov?: Valget 'perhaps' findes ikke.",
                        "Relevans: Svaret skal være et tal, fx 1200.",
                        "Gennemførlighed: Tallet må højst være 5.",
                        "Hast: Tallet skal være et helt tal.",
                        "Antal gange om året: Tallet skal være mindst 0.",
                        "Minutter pr. gang: Tallet må højst have to decimaler.",
                        "Kommentar til forslaget: Teksten må højst fylde 3.900 tegn. Den fylder 100.000.",
                        "Formularen: Formularen har ikke feltet 'approved'.");
    }

    @Test
    void aProblemCarriesTheKeyOfItsField() {
        FormRejected rejected = catchThrowableOfType(FormRejected.class, () -> REVIEW.check(Map.of("junk", 1)));
        assertThat(rejected.problems())
                .extracting(FieldProblem::key)
                .containsExactly("need", "relevance", "feasibility", "urgency", "junk");
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "solved"})
    void whoHasNoNeedIsNotAskedForCriteriaAndTheyAreDroppedInSilence(String need) {
        assertThat(REVIEW.check(answers("need", need)).has("relevance")).isFalse();
        Answers answers = REVIEW.check(review("need", need, "urgency", "not a number"));
        assertThat(answers.has("relevance")).isFalse();
        assertThat(answers.text("need")).isEqualTo(need);
    }

    @Test
    void theHighestAmountIsDroppedWithoutInterestInPaying() {
        assertThat(REVIEW.check(review("coFinancing", "false", "ceiling", -1)).has("ceiling"))
                .isFalse();
        assertThat(problems(REVIEW, review("coFinancing", "on", "ceiling", -1)))
                .containsExactly("Højeste beløb: Tallet skal være mindst 0.");
        assertThat(REVIEW.check(review("need", "none", "coFinancing", true, "ceiling", 5))
                        .has("ceiling"))
                .isFalse();
    }

    static Stream<Arguments> wrongTypes() {
        return Stream.of(
                Arguments.of("comment", Map.of("a", 1), "Svaret skal være en tekst."),
                Arguments.of("comment", 42, "Svaret skal være en tekst."),
                Arguments.of("comment", List.of("a"), "Svaret skal være en tekst."),
                Arguments.of("comment", "a\u0000b", Texts.UNUSABLE),
                Arguments.of("comment", "a\u0007b", Texts.UNUSABLE),
                Arguments.of("comment", "a\ud800b", Texts.UNUSABLE),
                Arguments.of("need", true, "Svaret skal være ét af valgene."),
                Arguments.of("need", List.of("same"), "Svaret skal være ét af valgene."),
                Arguments.of("relevance", Double.NaN, "Svaret skal være et tal, fx 1200."),
                Arguments.of("relevance", true, "Svaret skal være et tal, fx 1200."),
                Arguments.of("minutesPerRun", "1.234,50", "Svaret skal være et tal, fx 1200 eller 1200,50."),
                Arguments.of("minutesPerRun", "1e3", "Svaret skal være et tal, fx 1200 eller 1200,50."),
                Arguments.of("runsPerYear", 3_000_000_000L, "Tallet må højst være 1.000.000.000."),
                Arguments.of("coFinancing", "maybe", "Svaret skal være ja eller nej."));
    }

    @ParameterizedTest
    @MethodSource("wrongTypes")
    void aValueOfTheWrongKindIsRefused(String key, Object value, String message) {
        assertThat(catchThrowableOfType(FormRejected.class, () -> REVIEW.check(review(key, value)))
                        .problems())
                .extracting(FieldProblem::key, FieldProblem::message)
                .contains(org.assertj.core.groups.Tuple.tuple(key, message));
    }

    @Test
    void aLineOfTextLosesItsBreaksAndABlankOneCountsAsMissing() {
        Answers answers = SUBMIT.check(answers("title", " To\r\nlinjer\t ", "summary", "s", "description", "d"));
        assertThat(answers.text("title")).isEqualTo("To linjer");
        assertThat(problems(SUBMIT, answers("title", " \n ", "summary", "", "description", null)))
                .containsExactly(
                        "Titel: Feltet skal udfyldes.",
                        "Resume: Feltet skal udfyldes.",
                        "Beskrivelse: Feltet skal udfyldes.");
    }

    @Test
    void aListMayBeEmptyAndItsRowsAreReadWhereThereAreSome() {
        Map<String, Object> hours = answers("label", "Test", "kind", "yearly", "hours", "12.5");
        Map<String, Object> negative = answers("label", "Test", "kind", "yearly", "hours", "-1");

        assertThat(ESTIMATE.check(estimate(List.of(line()))).rows("inKind")).isEmpty();
        for (Object empty : List.of(List.of(), List.of(Map.of()), "[]")) {
            assertThat(ESTIMATE.check(estimateWith(empty)).rows("inKind")).isEmpty();
        }
        assertThat(ESTIMATE.check(estimateWith(List.of(hours))).rows("inKind"))
                .singleElement()
                .satisfies(row -> assertThat(row.decimal("hours")).isEqualTo(new BigDecimal("12.50")));
        assertThat(problems(ESTIMATE, estimateWith(List.of(negative))))
                .containsExactly("Egne timer 1, Timer i alt: Tallet skal være mindst 0.");
    }

    @Test
    void aRowMayChooseAmongTheOrganisationsOfAFact() {
        Map<String, Object> facts = answers("participantChoices", List.of(answers("label", "Aarhus", "value", "0751")));
        for (Map<String, Object> known : List.of(facts, Map.<String, Object>of())) {
            assertThat(ESTIMATE.check(placed("0751"), known).rows("sizeClasses"))
                    .singleElement()
                    .satisfies(row -> assertThat(row.text("organisation")).isEqualTo("0751"));
        }
        assertThat(catchThrowableOfType(FormRejected.class, () -> ESTIMATE.check(placed("0101"), facts)))
                .hasMessageContaining("Placering 1, Organisation");
        assertThat(problems(ESTIMATE, placed("<b>"))).hasSize(1);
    }

    private static Map<String, Object> placed(String organisation) {
        return answers(
                "lines",
                List.of(line()),
                "distributionKey",
                "sizeClass",
                "sizeClasses",
                List.of(answers("organisation", organisation, "sizeClass", "2")));
    }

    @Test
    void aDefaultStandsInForAnEmptyField() {
        assertThat(ESTIMATE.check(estimate(List.of(line()))).integer("quorum")).isEqualTo(2);
        assertThat(ESTIMATE.check(estimate(List.of(line()))).has("pledgeDays")).isFalse();
        assertThat(ESTIMATE.check(estimate(List.of(line()))).integer("writeOffYears"))
                .isEqualTo(5);
        assertThat(ESTIMATE.check(estimate(List.of(line()))).text("exitRule")).isEqualTo("none");
        assertThat(SUBMIT.check(proposal()).text("visibility")).isEqualTo("members");
    }

    private static Map<String, Object> proposal(@Nullable Object... more) {
        Map<String, Object> proposal = answers("title", "t", "summary", "s", "description", "d");
        proposal.putAll(answers(more));
        return proposal;
    }

    @Test
    void theRowsOfAListAreTypedWhicheverWayTheListComes() {
        String json =
                "[{\"label\":\"Udvikling\",\"kind\":\"yearly\",\"low\":\"0.10\",\"likely\":998500.1,\"high\":998500.10}]";
        Object ofTheEngine = new Object() {
            @Override
            public String toString() {
                return json;
            }
        };
        List<Map<String, Object>> list =
                List.of(line("kind", "yearly", "low", "0.10", "likely", 998500.1, "high", new BigDecimal("998500.10")));
        for (Object lines : List.of(json, ofTheEngine, list)) {
            assertThat(ESTIMATE.check(estimate(lines)).rows("lines"))
                    .singleElement()
                    .satisfies(row -> {
                        assertThat(row.text("kind")).isEqualTo("yearly");
                        assertThat(row.decimal("low")).isEqualTo(new BigDecimal("0.10"));
                        assertThat(row.decimal("likely"))
                                .isEqualTo(row.decimal("high"))
                                .isEqualTo(new BigDecimal("998500.10"));
                    });
        }
    }

    @Test
    void everyRowIsCheckedAndNamed() {
        assertThat(problems(
                        ESTIMATE,
                        estimate(List.of(
                                line("label", "x".repeat(201)),
                                line("low", -1, "likely", "meget", "high", 10_000_000_001L),
                                line("low", "", "kind", "sometimes", "extra", 1)))))
                .containsExactly(
                        "Linje 1, Tekst: Teksten må højst fylde 200 tegn. Den fylder 201.",
                        "Linje 2, Lavt skøn: Tallet skal være mindst 0.",
                        "Linje 2, Sandsynligt skøn: Svaret skal være et tal, fx 1200 eller 1200,50.",
                        "Linje 2, Højt skøn: Tallet må højst være 10.000.000.000.",
                        "Formularen: Formularen har ikke feltet 'lines[2].extra'.",
                        "Linje 3, Type: Valget 'sometimes' findes ikke.",
                        "Linje 3, Lavt skøn: Skriv et tal.");
    }

    @Test
    void aRowThatNobodyFilledInIsNotThere() {
        Map<String, Object> blank = answers("label", " ", "kind", "oneOff", "low", null, "likely", "", "high", null);
        assertThat(ESTIMATE.check(estimate(List.of(blank, line(), Map.of()))).rows("lines"))
                .hasSize(1);
        assertThat(problems(ESTIMATE, estimate(List.of(blank)))).containsExactly("Omkostningslinjer: Tilføj mindst 1.");
        assertThat(problems(ESTIMATE, answers("distributionKey", "equal")))
                .containsExactly("Omkostningslinjer: Tilføj mindst 1.");
        assertThat(problems(ESTIMATE, estimate(List.of(blank, line("label", null)))))
                .containsExactly("Linje 2, Tekst: Feltet skal udfyldes.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"label\":1}", "not json", "7", "[1"})
    void whatIsNoListIsRefused(String lines) {
        assertThat(problems(ESTIMATE, estimate(lines)))
                .containsExactly("Omkostningslinjer: Svaret skal være en liste.");
    }

    @Test
    void aListHasAGreatestLengthAndRowsOfFields() {
        assertThat(problems(ESTIMATE, estimate(java.util.Collections.nCopies(101, line()))))
                .containsExactly("Omkostningslinjer: Listen må højst have 100.");
        assertThat(problems(ESTIMATE, estimate(List.of("text", line()))))
                .containsExactly("Linje 1: Rækken skal have felterne [label, kind, low, likely, high].");
        assertThat(problems(ESTIMATE, estimate("[" + "[".repeat(100_000)))).hasSize(1);
    }

    @Test
    void aScreeningAsksWhatItsDecisionNeeds() {
        FormDefinition screening = form("screen-proposal");
        assertThat(problems(screening, answers("decision", "accept"))).containsExactly("Produktniveau: Vælg et svar.");
        assertThat(problems(screening, answers("decision", "return")))
                .containsExactly("Begrundelse: Feltet skal udfyldes.");
        assertThat(problems(screening, answers("decision", "merge")))
                .containsExactly("Læg sammen med: Feltet skal udfyldes.", "Begrundelse: Feltet skal udfyldes.");
        assertThat(problems(screening, answers("decision", "merge", "reason", "r", "mergeInto", "F-26-1")))
                .containsExactly("Læg sammen med: Skriv en reference som F-2026-0042.");
        assertThat(screening
                        .check(answers("decision", "reject", "reason", "r", "mergeInto", "x", "reviewDays", 0))
                        .asMap())
                .containsOnlyKeys("decision", "reason");
        Answers accepted = screening.check(
                answers("decision", "accept", "governanceLevel", 2, "reviewDays", 14, "mergeInto", "x"));
        assertThat(accepted.asMap())
                .containsExactlyInAnyOrderEntriesOf(
                        answers("decision", "accept", "governanceLevel", "2", "reviewDays", 14));
    }

    @Test
    void theInvitedAreChosenAmongTheFactThatListsThem() {
        FormDefinition screening = form("screen-proposal");
        Map<String, Object> facts = Map.of(
                "organisations",
                List.of(Map.of("label", "Aarhus", "value", "0751"), Map.of("label", "Odense", "value", "0461")));
        Map<String, Object> accept =
                answers("decision", "accept", "governanceLevel", "2", "invited", List.of("0751", "0461", "0751"));
        assertThat(screening.check(accept, facts).texts("invited")).containsExactly("0751", "0461");
        accept.put("invited", "[\"0751\"]");
        assertThat(screening.check(accept, facts).texts("invited")).containsExactly("0751");
        assertThat(screening.check(accept).texts("invited")).containsExactly("0751");
        accept.put("invited", List.of("0751", "9999"));
        FormRejected rejected = catchThrowableOfType(FormRejected.class, () -> screening.check(accept, facts));
        assertThat(texts(rejected)).containsExactly("Inviterede organisationer: Valget '9999' findes ikke.");
        accept.put("invited", "0751");
        assertThat(problems(screening, accept))
                .containsExactly("Inviterede organisationer: Svaret skal være en liste af valg.");
    }

    @Test
    void aPledgeNeedsItsHighestAmountAndACommitmentItsDecision() {
        FormDefinition share = form("answer-share");
        assertThat(problems(share, answers("answer", "pledge", "atLeast", 1)))
                .containsExactly(
                        "Højeste beløb: Skriv et tal.", "Kun hvis mindst så mange er med: Tallet skal være mindst 2.");
        assertThat(problems(share, answers("answer", "commit")))
                .containsExactly(
                        "Hvem har besluttet det?: Feltet skal udfyldes.",
                        "Dato for beslutningen: Skriv en dato.",
                        "Sagsnummer: Feltet skal udfyldes.");
        Map<String, Object> commitment =
                answers("answer", "commit", "decisionBody", "ØU", "decisionDate", "2024-12-17", "caseNumber", "24/1");
        commitment.put("ceiling", "25000.00");
        assertThat(share.check(commitment).decimal("ceiling")).isEqualTo(new BigDecimal("25000.00"));
        assertThat(share.check(commitment).date("decisionDate")).isEqualTo("2024-12-17");
        commitment.put("ceiling", null);
        assertThat(share.check(commitment).has("ceiling")).isFalse();
        assertThat(share.check(answers("answer", "leave", "ceiling", 7, "atLeast", 7, "decisionBody", "ØU"))
                        .asMap())
                .containsOnlyKeys("answer");
    }

    @Test
    void aProposalIsChecked() {
        assertThat(problems(
                        SUBMIT,
                        proposal(
                                "kle",
                                "27.3",
                                "contactMail",
                                "nogen@kommune",
                                "fieldsOfWork",
                                List.of("it", "magic"),
                                "wishedStart",
                                "i morgen",
                                "links",
                                List.of(Map.of("label", "x", "url", "javascript:alert(1)")))))
                .containsExactly(
                        "Emne (KLE): Skriv et KLE-nummer som 27, 27.36 eller 27.36.04.",
                        "Fagområder: Valget 'magic' findes ikke.",
                        "Ønsket start: Skriv en dato som 23.11.2026.",
                        "Kontaktpersonens e-mail: Skriv en gyldig e-mailadresse som navn@kommune.dk.",
                        "Link 1, Adresse: Skriv en adresse, der begynder med https:// eller http://.");
        Answers answers = SUBMIT.check(proposal(
                "kle",
                "27.36.04",
                "contactMail",
                "navn@kommune.dk",
                "wishedStart",
                "2026-11-23",
                "suitabilityQuality",
                "unknown"));
        assertThat(answers.date("wishedStart")).isEqualTo(LocalDate.of(2026, 11, 23));
    }

    @Test
    void aDraftNeedsOnlyWhatIsNamedButWhatIsThereMustFit() {
        assertThat(SUBMIT.checkDraft(answers("title", "t"), Set.of("title")).text("title"))
                .isEqualTo("t");
        FormRejected rejected = catchThrowableOfType(
                FormRejected.class, () -> SUBMIT.checkDraft(answers("runsPerYear", -1), Set.of("title")));
        assertThat(texts(rejected))
                .containsExactly("Titel: Feltet skal udfyldes.", "Antal gange om året: Tallet skal være mindst 0.");
    }

    @Test
    void anAnsweredFormCanBeCheckedAgain() {
        Answers answers = ESTIMATE.check(estimate(List.of(line(), line("kind", "yearly"))));
        assertThat(ESTIMATE.check(answers.asMap()).asMap()).isEqualTo(answers.asMap());
    }

    @Test
    void aForeignKeyIsRepeatedShortAndClean() {
        assertThat(problems(
                        form("approve-proposal"),
                        answers("decision", "approve", "reason", "r", "a\u0000<" + "b".repeat(99), 1)))
                .containsExactly("Formularen: Formularen har ikke feltet 'a<" + "b".repeat(58) + "…'.");
    }

    @Test
    void aTextThatHoldsWhatLooksLikeACprNumberIsRefusedInEveryKindOfField() {
        String refusal = "Det ligner et CPR-nummer, og det må ikke stå i Splejs. Skriv uden det."
                + " Er det et andet nummer, så sæt mellemrum i det.";

        assertThat(problems(REVIEW, review("comment", "Borgeren 010190-1234\nhar klaget.")))
                .containsExactly("Kommentar til forslaget: " + refusal);
        assertThat(problems(ESTIMATE, estimate(List.of(line("label", "Udvikling 0101901234")))))
                .singleElement()
                .asString()
                .startsWith("Linje 1, ")
                .endsWith(refusal);
        FormRejected draft = catchThrowableOfType(
                FormRejected.class, () -> SUBMIT.checkDraft(answers("title", "Om 010190-1234"), Set.of()));
        assertThat(draft.problems()).extracting(FieldProblem::key).containsExactly("title");
    }
}
