package dk.splejs.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import dk.splejs.organisation.OrganisationCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The matrix of who may see and do what, cell by cell. */
class AccessRulesTests {

    private static final OrganisationCode OWNER = new OrganisationCode("0751");
    private static final OrganisationCode INVITED = new OrganisationCode("0851");
    private static final OrganisationCode PARTICIPANT = new OrganisationCode("0461");
    private static final OrganisationCode STRANGER = new OrganisationCode("0101");

    /** The columns of the tables below. */
    private static final List<@Nullable Actor> COLUMNS = Arrays.asList(
            null,
            Actors.reviewer("0101"),
            Actors.reviewer("0751"),
            Actors.submitter("0751"),
            Actors.reviewer("0851"),
            Actors.budgetHolder("0461"),
            Actors.analyst(),
            Actors.boardMember(),
            Actors.coordinator(),
            Actors.admin());

    private final AccessRules rules = new AccessRules();

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            right                     | stage            | audience | nobody, stranger, owner, submitter, reviewer, budget, analyst, board, coordinator, admin
            READ                      | DRAFT            | PUBLIC   | --xx------
            READ                      | SCREENING        | PUBLIC   | --xx----x-
            READ                      | REVISION         | PUBLIC   | --xx----x-
            READ                      | UNDERWAY         | OWN      | --xxxxxxx-
            READ                      | UNDERWAY         | MEMBERS  | -xxxxxxxxx
            READ                      | UNDERWAY         | PUBLIC   | xxxxxxxxxx
            READ                      | PUBLISHED        | OWN      | --xxxxxxx-
            READ                      | PUBLISHED        | MEMBERS  | -xxxxxxxxx
            READ                      | PUBLISHED        | PUBLIC   | xxxxxxxxxx
            READ                      | ENDED            | OWN      | --xxxxxxx-
            READ                      | ENDED            | MEMBERS  | -xxxxxxxxx
            READ                      | ENDED            | PUBLIC   | xxxxxxxxxx
            READ                      | ENDED_UNSCREENED | PUBLIC   | --xx----x-
            READ_CONTACT              | DRAFT            | PUBLIC   | --xx------
            READ_CONTACT              | UNDERWAY         | OWN      | --xxxxxxx-
            READ_CONTACT              | UNDERWAY         | PUBLIC   | -xxxxxxxxx
            READ_INTERNAL_NOTE        | DRAFT            | PUBLIC   | --xx------
            READ_PREPARATION          | DRAFT            | PUBLIC   | --xx------
            READ_PREPARATION          | PUBLISHED        | PUBLIC   | --xx------
            READ_INTERNAL_NOTE        | SCREENING        | PUBLIC   | --xx------
            READ_INTERNAL_NOTE        | PUBLISHED        | PUBLIC   | --xx------
            EDIT                      | DRAFT            | PUBLIC   | ---x------
            EDIT                      | SCREENING        | PUBLIC   | ----------
            EDIT                      | REVISION         | PUBLIC   | ---x------
            EDIT                      | UNDERWAY         | PUBLIC   | ----------
            EDIT                      | PUBLISHED        | PUBLIC   | ----------
            WITHDRAW                  | DRAFT            | PUBLIC   | ---x------
            WITHDRAW                  | SCREENING        | PUBLIC   | ---x------
            WITHDRAW                  | REVISION         | PUBLIC   | ---x------
            WITHDRAW                  | UNDERWAY         | PUBLIC   | ---x------
            WITHDRAW                  | PUBLISHED        | PUBLIC   | ----------
            WITHDRAW                  | ENDED            | PUBLIC   | ----------
            WITHDRAW                  | ENDED_UNSCREENED | PUBLIC   | ----------
            STOP                      | DRAFT            | PUBLIC   | ----------
            STOP                      | SCREENING        | PUBLIC   | --------x-
            STOP                      | UNDERWAY         | PUBLIC   | --------x-
            STOP                      | PUBLISHED        | PUBLIC   | ----------
            STEER_REVIEW              | SCREENING        | PUBLIC   | ----------
            STEER_REVIEW              | UNDERWAY         | PUBLIC   | --------x-
            READ_REVIEWS_AFTER_ROUND  | UNDERWAY         | PUBLIC   | --xxxxxxx-
            READ_REVIEWS_AFTER_ROUND  | UNDERWAY         | OWN      | --xxxxxxx-
            READ_REVIEWS_DURING_ROUND | UNDERWAY         | PUBLIC   | --------x-
            ESTIMATE                  | UNDERWAY         | PUBLIC   | ------x---
            ESTIMATE                  | PUBLISHED        | PUBLIC   | ----------
            READ_COSTS                | UNDERWAY         | PUBLIC   | --xxxxxxx-
            READ_COSTS                | PUBLISHED        | PUBLIC   | --xxxxxxx-
            READ_COST_TOTAL           | UNDERWAY         | PUBLIC   | ----------
            READ_COST_TOTAL           | PUBLISHED        | PUBLIC   | -xxxxxxxxx
            READ_ANSWER_SUMS          | UNDERWAY         | PUBLIC   | ------xxx-
            READ_ANSWERS              | UNDERWAY         | PUBLIC   | --------x-
            """)
    void theMatrixHolds(Right right, Stage stage, Audience audience, String expected) {
        StringBuilder granted = new StringBuilder();
        COLUMNS.forEach(actor -> granted.append(AccessMatrix.grants(right, actor, facts(stage, audience)) ? 'x' : '-'));

        assertThat(granted).hasToString(expected);
    }

    @Test
    void aListShowsExactlyWhatMayBeRead() {
        assertSoftly(softly -> everyone()
                .forEach(actor -> allFacts()
                        .forEach(facts -> softly.assertThat(rules.reachOf(actor).includes(facts))
                                .as("%s reads %s", actor, facts)
                                .isEqualTo(rules.mayRead(actor, facts)))));
    }

    @Test
    void ownReviewAndOwnAnswerAreAlwaysReadable() {
        ProposalFacts facts = facts(Stage.UNDERWAY, Audience.OWN);

        assertThat(rules.mayReadReviewOf(INVITED, Actors.reviewer("0851"), facts, true))
                .isTrue();
        assertThat(rules.mayReadReviewOf(PARTICIPANT, Actors.reviewer("0851"), facts, true))
                .isFalse();
        assertThat(rules.mayReadReviewOf(PARTICIPANT, Actors.reviewer("0851"), facts, false))
                .isTrue();
        assertThat(rules.mayReadCeilingOf(PARTICIPANT, Actors.budgetHolder("0461"), facts))
                .isTrue();
        assertThat(rules.mayReadCeilingOf(INVITED, Actors.budgetHolder("0461"), facts))
                .isFalse();
        assertThat(rules.mayReadCeilingOf(INVITED, Actors.coordinator(), facts)).isTrue();
        assertThat(rules.mayReadCeilingOf(INVITED, null, facts)).isFalse();
    }

    @Test
    void onlyTheRightPersonOfAnAskedOrganisationAnswers() {
        ProposalFacts facts = facts(Stage.UNDERWAY, Audience.PUBLIC);

        assertThat(rules.mayAnswerReview(Actors.reviewer("0851"), facts, INVITED))
                .isTrue();
        assertThat(rules.mayAnswerReview(Actors.submitter("0851"), facts, INVITED))
                .isFalse();
        assertThat(rules.mayAnswerReview(Actors.reviewer("0101"), facts, STRANGER))
                .isFalse();
        assertThat(rules.mayAnswerReview(Actors.coordinator(), facts, INVITED)).isFalse();
        assertThat(rules.mayAnswerShare(Actors.budgetHolder("0461"), facts, PARTICIPANT))
                .isTrue();
        assertThat(rules.mayAnswerShare(Actors.budgetHolder("0851"), facts, PARTICIPANT))
                .isFalse();
    }

    @Test
    void anOrganisationThatMayReadAProposalCanSayItHasTheNeedToo() {
        Actor stranger = Actors.submitter("0101");

        assertThat(rules.mayJoinReview(stranger, facts(Stage.UNDERWAY, Audience.MEMBERS), STRANGER))
                .isTrue();
        assertThat(rules.mayJoinReview(stranger, facts(Stage.UNDERWAY, Audience.OWN), STRANGER))
                .isFalse();
        assertThat(rules.mayJoinReview(stranger, facts(Stage.UNDERWAY, Audience.MEMBERS), INVITED))
                .isFalse();
        assertThat(rules.mayJoinReview(stranger, facts(Stage.PUBLISHED, Audience.MEMBERS), STRANGER))
                .isFalse();
        assertThat(rules.mayJoinReview(Actors.submitter("0751"), facts(Stage.UNDERWAY, Audience.PUBLIC), OWNER))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BOARD       |      | BOARD       | true
            BOARD       | 0101 | BOARD       | true
            BOARD       | 0751 | BOARD       | false
            BOARD       | 0851 | BOARD       | false
            BOARD       |      | SECRETARIAT | false
            COORDINATOR |      | SECRETARIAT | true
            COORDINATOR | 0851 | SECRETARIAT | true
            COORDINATOR | 0751 | SECRETARIAT | false
            COORDINATOR |      | BOARD       | false
            COST_ANALYST|      | BOARD       | false
            """)
    void fourEyesApprove(Role role, @Nullable String employer, Approver approver, boolean may) {
        Actor actor = Actors.actor("a", employer == null ? Membership.of(role) : Actors.of(role, employer));

        assertThat(rules.mayApprove(actor, facts(Stage.UNDERWAY, Audience.PUBLIC), approver, Set.of(INVITED)))
                .isEqualTo(may);
        assertThat(rules.mayApprove(actor, facts(Stage.PUBLISHED, Audience.PUBLIC), approver, Set.of(INVITED)))
                .isFalse();
    }

    @Test
    void aBoardMemberWithAnyRoleInAnInterestedOrganisationStandsAside() {
        Actor actor = Actors.actor("a", Membership.of(Role.BOARD), Actors.of(Role.BUDGET, "0851"));

        assertThat(rules.mayApprove(actor, facts(Stage.UNDERWAY, Audience.PUBLIC), Approver.BOARD, Set.of(INVITED)))
                .isFalse();
    }

    @Test
    void peopleAreSeenByTheirOwnOrganisationAndCoordinators() {
        assertThat(rules.mayReadPeople(Actors.submitter("0751"), OWNER)).isTrue();
        assertThat(rules.mayReadPeople(Actors.submitter("0751"), INVITED)).isFalse();
        assertThat(rules.mayReadPeople(Actors.coordinator(), INVITED)).isTrue();
        assertThat(rules.mayReadPeople(null, OWNER)).isFalse();
    }

    @Test
    void anAdministratorGivesRolesOfTheOwnOrganisationAndOperationsThoseOfTheCommunity() {
        Actor administrator = Actors.actor("administrator", Membership.of(Role.ADMINISTRATOR, OWNER));
        for (Role role : Role.ofOrganisation()) {
            assertThat(rules.mayGive(administrator, Membership.of(role, OWNER))).isTrue();
            assertThat(rules.mayGive(administrator, Membership.of(role, INVITED)))
                    .isFalse();
            assertThat(rules.mayGive(Actors.coordinator(), Membership.of(role, OWNER)))
                    .isFalse();
            assertThat(rules.mayGive(Actors.submitter("0751"), Membership.of(role, OWNER)))
                    .isFalse();
            assertThat(rules.mayGive(null, Membership.of(role, OWNER))).isFalse();
            assertThat(rules.mayGive(Actors.admin(), Membership.of(role, OWNER)))
                    .isEqualTo(role == Role.ADMINISTRATOR);
        }
        for (Role role : Role.ofCommunity()) {
            assertThat(rules.mayGive(administrator, Membership.of(role))).isFalse();
            assertThat(rules.mayGive(administrator, Membership.of(role, OWNER))).isFalse();
            assertThat(rules.mayGive(Actors.coordinator(), Membership.of(role))).isFalse();
            assertThat(rules.mayGive(Actors.admin(), Membership.of(role))).isTrue();
        }
    }

    @Test
    void anAccountIsReadByItsOwnOrganisationAndCoordinators() {
        assertThat(rules.mayReadAccount(Actors.budgetHolder("0751"), OWNER)).isTrue();
        assertThat(rules.mayReadAccount(Actors.budgetHolder("0751"), INVITED)).isFalse();
        assertThat(rules.mayReadAccount(Actors.coordinator(), INVITED)).isTrue();
        assertThat(rules.mayReadAccount(Actors.boardMember(), OWNER)).isFalse();
        assertThat(rules.mayReadAccount(null, OWNER)).isFalse();
        assertThat(rules.mayReadEveryAccount(Actors.coordinator())).isTrue();
        for (Actor other : List.of(Actors.analyst(), Actors.boardMember(), Actors.admin(), Actors.submitter("0751"))) {
            assertThat(rules.mayReadEveryAccount(other)).isFalse();
        }
        assertThat(rules.mayReadEveryAccount(null)).isFalse();
    }

    private static ProposalFacts facts(Stage stage, Audience audience) {
        return new ProposalFacts(OWNER, audience, stage, Set.of(INVITED), Set.of(PARTICIPANT));
    }

    private static Collection<@Nullable Actor> everyone() {
        List<@Nullable Actor> everyone = new ArrayList<>(COLUMNS);
        everyone.add(Actors.actor("without-roles"));
        everyone.add(Actors.budgetHolder("0851"));
        everyone.add(Actors.actor("several", Actors.of(Role.BOARD, "0751"), Actors.of(Role.REVIEWER, "0461")));
        return everyone;
    }

    private static Stream<ProposalFacts> allFacts() {
        return Arrays.stream(Stage.values())
                .flatMap(stage -> Arrays.stream(Audience.values()).map(audience -> facts(stage, audience)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            right         | nobody, stranger, owner, submitter, reviewer, budget, analyst, board, coordinator, admin
            READ_CONTACT  | -xxxxxxxxx
            READ_HISTORY  | -xxxxxxxxx
            READ_COMMENTS | -xxxxxxxxx
            COMMENT       | -xxxxxxxxx
            HIDE_COMMENT  | --------x-
            FOLLOW        | -xxxxxxxxx
            BUILD_ON      | ---x------
            EDIT          | ---x----x-
            PLACE         | --------x-
            """)
    void anEntryOfTheCatalogueIsForThoseWhoHaveToDoWithIt(EntryRight right, String expected) {
        assertThat(cells(actor -> rules.may(actor, right, OWNER))).isEqualTo(expected);
    }

    @Test
    void anEntryOfTheWholeCommunityIsKeptByCoordinators() {
        assertThat(cells(actor -> rules.may(actor, EntryRight.EDIT, null))).isEqualTo("--------x-");
    }

    @Test
    void submittersAndReviewersSayWhatTheirOwnOrganisationUses() {
        assertThat(cells(actor -> rules.mayAdopt(actor, OWNER))).isEqualTo("--xx------");
        assertThat(cells(actor -> rules.mayAdopt(actor, PARTICIPANT))).isEqualTo("----------");
    }

    @Test
    void coordinatorsAndOperatorsImport() {
        assertThat(cells(rules::mayImport)).isEqualTo("--------xx");
    }

    private static String cells(Predicate<@Nullable Actor> allowed) {
        return COLUMNS.stream().map(actor -> allowed.test(actor) ? "x" : "-").collect(Collectors.joining());
    }
}
