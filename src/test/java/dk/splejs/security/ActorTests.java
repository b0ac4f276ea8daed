package dk.splejs.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.splejs.organisation.OrganisationCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ActorTests {

    private static final OrganisationCode AARHUS = new OrganisationCode("0751");
    private static final OrganisationCode AALBORG = new OrganisationCode("0851");

    @Test
    void aRoleIsHeldForOneOrganisationAtATime() {
        Actor actor = Actors.actor("a", Actors.of(Role.REVIEWER, "0751"), Actors.of(Role.SUBMITTER, "0851"));

        assertThat(actor.has(Role.REVIEWER, AARHUS)).isTrue();
        assertThat(actor.has(Role.REVIEWER, AALBORG)).isFalse();
        assertThat(actor.organisations()).containsExactlyInAnyOrder(AARHUS, AALBORG);
        assertThat(actor.organisations(Role.REVIEWER)).containsExactly(AARHUS);
    }

    @Test
    void aBoardMemberBelongsToTheirEmployerWithoutARoleThere() {
        Actor actor = Actors.actor("board.1", Actors.of(Role.BOARD, "0751"));

        assertThat(actor.has(Role.BOARD)).isTrue();
        assertThat(actor.has(Role.BOARD, AARHUS)).isFalse();
        assertThat(actor.belongsTo(AARHUS)).isTrue();
    }

    @Test
    void whoHasNoRoleIsNotAMember() {
        assertThat(Actors.actor("a").isMember()).isFalse();
        assertThat(Actors.admin().isMember()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "SUBMITTER, 0751, submitter-0751",
        "REVIEWER, 1082, reviewer-1082",
        "BUDGET, 0751, budget-0751",
        "COST_ANALYST, 0751, cost-analyst",
        "BOARD, , board",
        "COORDINATOR, , coordinator",
        "ADMIN, , camunda-admin"
    })
    void everyRoleHasItsGroupInTheEngine(Role role, @Nullable String code, String group) {
        Membership membership = code == null ? Membership.of(role) : Actors.of(role, code);

        assertThat(membership.groupId()).isEqualTo(group);
    }

    @Test
    void aRoleOfAnOrganisationNamesIt() {
        assertThatIllegalArgumentException().isThrownBy(() -> Membership.of(Role.REVIEWER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".a", "a b", "a'b", "a_b", "${a}", "a\n", "æ"})
    void aUserIdIsLettersDigitsDotsAndHyphens(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new UserId(value));
    }
}
