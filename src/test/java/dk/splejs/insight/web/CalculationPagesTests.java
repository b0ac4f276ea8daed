package dk.splejs.insight.web;

import static dk.splejs.support.FormAnswers.accept;
import static dk.splejs.support.FormAnswers.commit;
import static dk.splejs.support.FormAnswers.estimate;
import static dk.splejs.support.FormAnswers.leave;
import static dk.splejs.support.FormAnswers.need;
import static dk.splejs.support.FormAnswers.pledge;
import static dk.splejs.support.FormAnswers.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dk.splejs.costing.DistributionKeys;
import dk.splejs.proposal.ProposalId;
import dk.splejs.support.EngineTest;
import dk.splejs.support.Journey;
import dk.splejs.support.StatementCounter;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The pages that show how shares were computed, for those who may see more or less of it. */
@EngineTest
@AutoConfigureMockMvc
@Import({Journey.class, StatementCounter.class})
class CalculationPagesTests {

    private static final List<String> FOUR = List.of("0101", "0147", "0461", "0751");

    @Autowired
    private Journey journey;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private DistributionKeys keys;

    @Autowired
    private MessageSource messages;

    @Test
    void theRoundsAreForThoseWhoMayReadSharesAndDoNotExistForOthers() {
        ProposalId id = inFinancing(need());

        for (String reader : List.of("coordinator", "analyst", "board.1", "budget.0101", "submitter.0751")) {
            assertThat(as(reader, rounds(id))).hasStatusOk().bodyText().contains("Forsøg 1, runde 1", "249.625,00");
            assertThat(as(reader, share(id, "0147"))).hasStatusOk().bodyText().contains("249.625,00");
        }
        for (String path : List.of(rounds(id), share(id, "0147"), share(id, "0147") + "/1-1")) {
            assertThat(as("submitter.0851", path)).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(mvc.get().uri(path).with(anonymous()).exchange())
                    .bodyText()
                    .doesNotContain("249.625,00");
        }
        assertThat(as("submitter.0851", page(id))).bodyText().doesNotContain("/beregning");
        assertThat(as("budget.0101", page(id))).bodyText().contains("href=\"" + rounds(id) + "\"");
    }

    @Test
    void aShareOrRoundThatIsNotThereIsNotFound() {
        ProposalId id = inFinancing(need());

        for (String path :
                List.of("/0851", "/9999", "/x", "/12345678", "/0101/1-2", "/0101/2-1", "/0101/1", "/0101/x-1")) {
            assertThat(as("coordinator", rounds(id) + path)).as(path).hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(as("coordinator", rounds(id) + "/0101/1-1")).hasStatusOk();
        assertThat(as("coordinator", "/forslag/F-1999-0001/beregning")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void beforeTheFirstRoundThePageSaysSo() {
        ProposalId id = inReview();

        assertThat(as("coordinator", rounds(id)))
                .hasStatusOk()
                .bodyText()
                .contains("ikke været nogen finansieringsrunder");
    }

    @Test
    void aShareIsDerivedStepByStepWithItsRealNumbers() {
        ProposalId id = inFinancing("inhabitants", "998500.00", need());

        String text = body("budget.0101", share(id, "0101"));

        assertThat(text)
                .contains(
                        "Danmarks Statistik (FOLK1A), 1. januar",
                        "Kvote = 998.500,00",
                        "Rundet ned til hele øre er det",
                        "øre væk.")
                .containsPattern("Kvote = 998\\.500,00.kr\\. × [0-9.]+ / [0-9.]+ = [0-9.]+,[0-9]{6}… kr\\.")
                .containsPattern("(får én øre ekstra|ingen øre ekstra)")
                .doesNotContain("??", "kr..");
    }

    @ParameterizedTest
    @ValueSource(strings = {"equal", "inhabitants", "degressive", "sizeClass", "use", "mixed"})
    void everyKeyIsExplainedInBothLanguages(String key) {
        ProposalId id = inFinancing(key, "998500.01", need());

        for (String reader : List.of("coordinator", "budget.0147")) {
            assertThat(body(reader, share(id, "0147")))
                    .contains("Andel: ", "Vægt")
                    .doesNotContain("??");
            assertThat(body(reader, share(id, "0147") + "?lang=en")).doesNotContain("??");
            assertThat(body(reader, rounds(id))).contains("deles efter vægt").doesNotContain("??");
        }
    }

    @Test
    void aYearlyKeyOfItsOwnIsShownWithItsFigures() {
        ProposalId id = inReview();
        journey.review(id, FOUR, need());
        Map<String, Object> line =
                Map.of("label", "Drift", "kind", "yearly", "low", "900", "likely", "900", "high", "900");
        Map<String, Object> both = with(
                estimate("998500.00", "equal"),
                "lines",
                List.of(line, ((List<?>) estimate("998500.00", "equal").get("lines")).get(0)));
        journey.estimate(id, with(both, "yearlyKey", "sizeClass"));

        assertThat(body("budget.0101", share(id, "0101")))
                .contains("Fordelingsnøgle for det årlige beløb", "Sådan vejer organisationen i det årlige beløb")
                .contains("Størrelsesklasser", "efter sin egen nøgle", "249.625,00")
                .doesNotContain("??");
        assertThat(body("budget.0101", share(id, "0101") + "?lang=en")).doesNotContain("??");
        assertThat(body("budget.0101", rounds(id))).contains("Fordelingsnøgle for det årlige beløb");
        assertThat(body("budget.0101", page(id))).contains("Fordelingsnøgle for det årlige beløb");
    }

    @Test
    void everyKeyThereIsHasItsWords() {
        for (Locale language : List.of(Locale.forLanguageTag("da"), Locale.ENGLISH)) {
            assertThat(keys.all()).allSatisfy(key -> {
                assertThat(messages.getMessage("insight.calculation.weight." + key.name(), null, language))
                        .isNotEmpty();
                assertThat(key.settings().isEmpty()
                                || !messages.getMessage("insight.calculation.setting." + key.name(), null, language)
                                        .isEmpty())
                        .isTrue();
            });
        }
    }

    @Test
    void aCeilingThatDecidedAShareIsNamedForItsOwnersAndTheCoordinatorsOnly() {
        ProposalId id = journeyWithCeilingOf0101("100000");
        String restOfTheOthers = "898.500,00";
        String capped = "over det højeste beløb, som organisationen selv";
        String steps = "Det højeste beløb gælder for";

        for (String path : List.of(rounds(id), share(id, "0101"), share(id, "0147"))) {
            for (String reader : List.of("budget.0147", "submitter.0751", "reviewer.0461", "analyst", "board.1")) {
                assertThat(body(reader, path))
                        .as("%s for %s", path, reader)
                        .contains("Hvem det gælder for, kan koordinatorerne se")
                        .doesNotContain(restOfTheOthers, capped, steps, "højst 100.000,00");
            }
        }
        assertThat(body("budget.0101", share(id, "0101"))).contains(capped).doesNotContain(restOfTheOthers, steps);
        assertThat(body("budget.0101", rounds(id))).contains("højst 100.000,00").doesNotContain(restOfTheOthers);
        assertThat(body("coordinator", share(id, "0101"))).contains(capped, steps, "højst 100.000,00");
        assertThat(body("coordinator", share(id, "0147"))).contains(restOfTheOthers, "København");
        assertThat(body("coordinator", rounds(id))).contains(restOfTheOthers, steps);
    }

    @Test
    void answersCeilingsAndConditionsOfOthersNeverShow() {
        ProposalId id = inFinancing(need());
        journey.answerShares(id, List.of("0101"), with(pledge("765432.10"), "atLeast", 3));
        journey.answerShares(id, List.of("0461"), with(commit(), "decisionBody", "Kanariefuglen"));
        List<String> canaries = List.of("765.432,10", "hvis mindst 3", "Kanariefuglen", "Tilsagn på betingelser");

        for (String path : List.of(rounds(id), share(id, "0101"), share(id, "0461"), share(id, "0147"))) {
            for (String reader : List.of("budget.0147", "submitter.0751", "reviewer.0751")) {
                assertThat(body(reader, path)).as("%s for %s", path, reader).doesNotContain(canaries);
            }
        }
        assertThat(body("budget.0101", rounds(id)))
                .contains("765.432,10", "hvis mindst 3")
                .doesNotContain("Kanariefuglen");
        assertThat(body("budget.0461", share(id, "0461"))).contains("Kanariefuglen, 17. december 2024, sag 24/12345");
        assertThat(body("coordinator", rounds(id))).contains(canaries);
        for (String reader : List.of("analyst", "board.1")) {
            assertThat(body(reader, rounds(id)))
                    .contains("Svarene i alt", "765.432,10")
                    .doesNotContain("hvis mindst 3", "Kanariefuglen", "højst 765");
        }
    }

    /** What somebody may not know makes no difference to the page: two cases that differ in nothing else look the same. */
    @Test
    void aPageIsTheSameWhateverOthersAnsweredAsLongAsTheSharesAre() {
        ProposalId quiet = inFinancing(need());
        ProposalId loud = journeyWithCeilingOf0101("765432.10");
        assertThat(withoutNames(loud, share(loud, "0147"))).isEqualTo(withoutNames(quiet, share(quiet, "0147")));

        journey.answerShares(quiet, List.of("0101", "0461"), commit());
        journey.answerShares(loud, List.of("0101"), with(pledge("876543.21"), "atLeast", 2));
        journey.answerShares(loud, List.of("0461"), pledge("654321.09"));
        for (ProposalId id : List.of(quiet, loud)) {
            journey.answerShares(id, List.of("0147", "0751"), commit());
        }

        assertThat(journey.phase(loud)).isEqualTo(journey.phase(quiet));
        assertThat(withoutNames(loud, rounds(loud))).isEqualTo(withoutNames(quiet, rounds(quiet)));
        for (String code : FOUR) {
            assertThat(withoutNames(loud, share(loud, code))).isEqualTo(withoutNames(quiet, share(quiet, code)));
        }
    }

    @Test
    void everyAttemptAndRoundStaysReadable() {
        ProposalId id = runOfRounds();

        assertThat(body("coordinator", rounds(id)))
                .contains(
                        "Forsøg 1, runde 1",
                        "Forsøg 1, runde 2",
                        "Forsøg 1, runde 3",
                        "Trådte ud",
                        "Byrådet, 17. december 2024")
                .containsSubsequence("Forsøg 1, runde 3", "Forsøg 1, runde 2", "Forsøg 1, runde 1");
        assertThat(body("budget.0147", rounds(id)))
                .contains("Forsøg 1, runde 1", "249.625,00", "332.833,3")
                .doesNotContain("Trådte ud");
        assertThat(body("budget.0101", share(id, "0101") + "/1-1")).contains("249.625,00", "Trådte ud");
        assertThat(as("budget.0101", share(id, "0101") + "/1-2")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void roundsAndOrganisationsCostNoFurtherStatements() throws Exception {
        ProposalId one = inFinancing(need());
        ProposalId many = runOfRounds();

        for (String reader : List.of("coordinator", "budget.0147", "submitter.0751")) {
            assertThat(statements(reader, rounds(many))).isEqualTo(statements(reader, rounds(one)));
            assertThat(statements(reader, share(many, "0147"))).isEqualTo(statements(reader, share(one, "0147")));
            System.out.printf("calculation pages as %s: %d statements%n", reader, statements(reader, rounds(many)));
            assertThat(statements(reader, rounds(many))).isLessThanOrEqualTo(10);
        }
    }

    private int statements(String reader, String path) throws Exception {
        body(reader, path);
        return StatementCounter.during(() -> as(reader, path)).size();
    }

    /** The page for a budget holder who is not concerned, without what tells the two proposals apart. */
    private String withoutNames(ProposalId id, String path) {
        return body("budget.0147", path)
                .replace(journey.view(id).requireReference(), "F")
                .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
                .replaceAll("kl\\. [0-9.]+", "kl.");
    }

    private ProposalId runOfRounds() {
        ProposalId id = inFinancing(need());
        journey.answerShares(id, List.of("0101"), leave());
        journey.answerShares(id, List.of("0147", "0461", "0751"), commit());
        journey.answerShares(id, List.of("0147", "0461", "0751"), commit());
        return id;
    }

    private ProposalId journeyWithCeilingOf0101(String kroner) {
        ProposalId id = inReview();
        journey.review(id, List.of("0101"), with(need(), "ceiling", kroner));
        journey.review(id, FOUR, need());
        journey.estimate(id, estimate("998500.00", "equal"));
        return id;
    }

    private ProposalId inReview() {
        ProposalId id = journey.submit("0751");
        journey.screen(id, accept("2", FOUR.toArray(String[]::new)));
        return id;
    }

    private ProposalId inFinancing(Map<String, Object> review) {
        return inFinancing("equal", "998500.00", review);
    }

    private ProposalId inFinancing(String key, String kroner, Map<String, Object> review) {
        ProposalId id = inReview();
        journey.review(id, FOUR, review);
        journey.estimate(id, estimate(kroner, key));
        return id;
    }

    private String page(ProposalId id) {
        return "/forslag/" + journey.view(id).requireReference();
    }

    private String rounds(ProposalId id) {
        return page(id) + "/beregning";
    }

    private String share(ProposalId id, String code) {
        return rounds(id) + "/" + code;
    }

    private String body(String userId, String address) {
        MvcTestResult result = as(userId, address);
        assertThat(result).as(address).hasStatusOk();
        try {
            return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult as(String userId, String address) {
        return mvc.get().uri(address).with(user(userId)).exchange();
    }
}
