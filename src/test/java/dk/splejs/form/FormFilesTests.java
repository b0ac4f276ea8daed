package dk.splejs.form;

import static dk.splejs.form.TestForms.form;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form file is understood, and its keys and words are the ones the features were promised. */
class FormFilesTests {

    private static final String PROPOSAL = """
            title summary kle fieldsOfWork legalBasis description problem wishedSolution itSystems technologies runsPerYear
            minutesPerRun automatablePercent suitabilityProfessionalJudgement suitabilityFrequentChange
            suitabilityStructuredInformation suitabilityUniformity suitabilityDigitalInformation suitabilityQuality
            suitabilitySpeed suitabilityRoutineWork suitabilityAutomatable governanceLevel wishedStart contactName
            contactMail visibility internalNote links""";

    private static final Map<String, String> KEYS = Map.ofEntries(
            entry("submit-proposal", PROPOSAL),
            entry("revise-proposal", PROPOSAL),
            entry(
                    "screen-proposal",
                    "decision mergeInto reason governanceLevel invited reviewDays reminderDays estimationDays pledgeDays approvalDays"),
            entry(
                    "review-proposal",
                    "need conflictOfInterest relevance feasibility urgency runsPerYear minutesPerRun automatablePercent coFinancing ceiling comment"),
            entry(
                    "estimate-cost",
                    "lines inKind distributionKey yearlyKey quorum quorumPercent quorumReference pledgeDays sizeClasses writeOffYears buyInCredit exitRule noticeMonths"),
            entry("answer-share", "answer decisionBody decisionDate caseNumber ceiling atLeast"),
            entry("approve-proposal", "decision reason"),
            entry("answer-terms", "answer decisionBody decisionDate caseNumber"),
            entry("confirm-change", "decision reason"),
            entry("consent-to-merge", "answer reason"),
            entry(
                    "edit-entry",
                    "title summary description state remark version licence otherLicence repositories documentation supplier hoursSaved contactName contactMail governanceLevel kle fieldsOfWork itSystems technologies"),
            entry(
                    "adopt-solution",
                    "version since variant variantRepository variantOf hoursSaved benefitRemark contactName contactMail"));

    private static final Map<String, String> FACTS = Map.ofEntries(
            entry("submit-proposal", ""),
            entry("revise-proposal", "reference proposalUrl returnReason"),
            entry(
                    "screen-proposal",
                    "reference title summary ownerName proposalUrl description problem wishedSolution visibilityName suitability similar organisations"),
            entry(
                    "review-proposal",
                    "reference title summary ownerName proposalUrl description problem wishedSolution ownerVolume deadline"),
            entry(
                    "estimate-cost",
                    "reference title summary ownerName proposalUrl taskUrl needCount interestedCount totalHours ceilingSum participants participantChoices history"),
            entry(
                    "answer-share",
                    "reference title summary ownerName proposalUrl totalCost yearlyCost participantCount myShare myYearlyShare myCeiling keyName roundNumber deadline explanation calculationUrl businessCase joiningLate leavingLater ownHours"),
            entry(
                    "approve-proposal",
                    "reference title summary ownerName proposalUrl totalCost yearlyCost financierCount governanceLevelName procurementNote needCount decisionBasis"),
            entry(
                    "answer-terms",
                    "reference title summary change amount yearly deadline participationUrl explanation others"),
            entry(
                    "confirm-change",
                    "reference title summary change amount yearly deadline participationUrl agreed explanation others"),
            entry(
                    "consent-to-merge",
                    "reference title proposalUrl mergeReason targetReference targetTitle targetOwner targetUrl targetVisibility"));

    static Stream<String> names() {
        return KEYS.keySet().stream().sorted();
    }

    @Test
    void thereIsOneFormForEachHumanTaskAndForWhatIsWrittenOnOurOwnPages() {
        assertThat(TestForms.FORMS.names()).isEqualTo(KEYS.keySet());
    }

    @ParameterizedTest
    @MethodSource("names")
    void theKeysOfAFormAreAContract(String name) {
        assertThat(form(name).keys())
                .containsExactly(KEYS.getOrDefault(name, "").split("\\s+"));
    }

    @ParameterizedTest
    @MethodSource("names")
    void aFormUsesTheFactsThatAreComputedForIt(String name) {
        Set<String> expected =
                new TreeSet<>(List.of(FACTS.getOrDefault(name, "").split(" ")));
        expected.remove("");
        assertThat(form(name).facts()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "screen-proposal, decision, accept return reject merge",
        "screen-proposal, governanceLevel, sandbox 1 2 3",
        "review-proposal, need, same partly none solved",
        "estimate-cost, distributionKey, equal inhabitants degressive sizeClass use mixed",
        "estimate-cost, yearlyKey, same equal inhabitants degressive sizeClass use mixed",
        "estimate-cost, quorumReference, municipalities interested",
        "estimate-cost, buyInCredit, earlierPayers developmentPot",
        "estimate-cost, exitRule, none falling bookValue",
        "answer-share, answer, commit pledge leave",
        "approve-proposal, decision, approve return reject",
        "answer-terms, answer, accept decline",
        "consent-to-merge, answer, agree decline",
        "confirm-change, decision, confirm reject",
        "submit-proposal, visibility, own members public",
        "submit-proposal, governanceLevel, sandbox 1 2 3",
        "submit-proposal, suitabilityAutomatable, high some little none unknown",
        "edit-entry, state, current left",
    })
    void theWordsOfAChoiceAreAContract(String form, String key, String words) {
        assertThat(form(form).choices(key).keySet()).containsExactly(words.split(" "));
    }

    @Test
    void thereAreFifteenFieldsOfWork() {
        assertThat(form("submit-proposal").choices("fieldsOfWork"))
                .hasSize(15)
                .containsEntry("employment", "Beskæftigelse")
                .containsEntry("economy", "Økonomi");
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyFieldOfAFormHasALabelAndReadsItsOwnDefault(String name) {
        FormDefinition form = form(name);
        FormView view = form.view(Map.of(), Map.of(), List.of());
        assertThat(view.submitLabel()).isNotBlank();
        assertThat(controls(view.parts())).allSatisfy(control -> {
            assertThat(control.label()).isNotBlank();
            assertThat(control.id()).matches("[A-Za-z0-9-]+");
        });
    }

    private static Stream<FormView.Control> controls(List<FormView.Part> parts) {
        return parts.stream().flatMap(part -> {
            if (part instanceof FormView.Section section) {
                return controls(section.parts());
            }
            if (part instanceof FormView.Rows rows) {
                return rows.rows().stream().flatMap(row -> row.controls().stream());
            }
            return part instanceof FormView.Control control ? Stream.of(control) : Stream.empty();
        });
    }
}
