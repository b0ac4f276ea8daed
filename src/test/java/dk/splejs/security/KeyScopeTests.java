package dk.splejs.security;

import static org.assertj.core.api.Assertions.assertThat;

import dk.splejs.organisation.OrganisationCode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a key may, scope by scope; and that it may nothing else. */
class KeyScopeTests {

    private static final OrganisationCode OWN = new OrganisationCode("0751");
    private static final OrganisationCode OTHER = new OrganisationCode("0101");
    private static final List<OrganisationCode> BOTH = List.of(OWN, OTHER);

    private final AccessRules rules = new AccessRules();

    @Test
    void eachScopeGivesExactlyTheseRights() {
        assertThat(granted(KeyScope.PROPOSALS_READ))
                .containsExactly(
                        "0101 READ MEMBERS UNDERWAY, PUBLISHED, ENDED",
                        "0101 READ PUBLIC UNDERWAY, PUBLISHED, ENDED",
                        "0101 READ_COST_TOTAL MEMBERS PUBLISHED",
                        "0101 READ_COST_TOTAL PUBLIC PUBLISHED",
                        "0751 READ MEMBERS always",
                        "0751 READ OWN always",
                        "0751 READ PUBLIC always",
                        "0751 READ_COSTS MEMBERS UNDERWAY, PUBLISHED, ENDED",
                        "0751 READ_COSTS OWN UNDERWAY, PUBLISHED, ENDED",
                        "0751 READ_COSTS PUBLIC UNDERWAY, PUBLISHED, ENDED",
                        "0751 READ_COST_TOTAL MEMBERS PUBLISHED",
                        "0751 READ_COST_TOTAL OWN PUBLISHED",
                        "0751 READ_COST_TOTAL PUBLIC PUBLISHED",
                        "0751 READ_REVIEWS_AFTER_ROUND MEMBERS UNDERWAY, PUBLISHED, ENDED",
                        "0751 READ_REVIEWS_AFTER_ROUND OWN UNDERWAY, PUBLISHED, ENDED",
                        "0751 READ_REVIEWS_AFTER_ROUND PUBLIC UNDERWAY, PUBLISHED, ENDED");
        assertThat(granted(KeyScope.PROPOSALS_WRITE)).isEqualTo(grantedTo(null));
        assertThat(granted(KeyScope.CATALOGUE_WRITE)).isEqualTo(grantedTo(null));
    }

    @ParameterizedTest
    @EnumSource
    void aKeySubmitsAndWritesForItsOwnOrganisationWhereItsScopeSaysSo(KeyScope scope) {
        Actor key = key(scope);

        assertThat(rules.maySubmitFor(key, OWN)).isEqualTo(scope == KeyScope.PROPOSALS_WRITE);
        assertThat(rules.maySubmitFor(key, OTHER)).isFalse();
        assertThat(EnumSet.allOf(EntryRight.class).stream()
                        .filter(right -> rules.may(key, right, OWN))
                        .toList())
                .isEqualTo(scope == KeyScope.CATALOGUE_WRITE ? List.of(EntryRight.EDIT) : List.of());
        assertThat(EnumSet.allOf(EntryRight.class).stream()
                        .filter(right -> rules.may(key, right, OTHER) || rules.may(key, right, null)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aKeyDecidesNothingAndManagesNobody(KeyScope scope) {
        Actor key = key(scope);

        assertThat(key.isMember()).isFalse();
        assertThat(key.organisations()).isEmpty();
        for (ProposalFacts facts : facts(OTHER).toList()) {
            assertThat(rules.mayScreen(key, facts)).isFalse();
            assertThat(rules.mayApprove(key, facts, Approver.BOARD, Set.of())).isFalse();
            assertThat(rules.mayApprove(key, facts, Approver.SECRETARIAT, Set.of()))
                    .isFalse();
            assertThat(BOTH)
                    .noneMatch(code -> rules.mayAnswerReview(key, facts, code)
                            || rules.mayAnswerShare(key, facts, code)
                            || rules.mayJoinReview(key, facts, code));
        }
        assertThat(BOTH)
                .noneMatch(code -> rules.mayAdopt(key, code)
                        || rules.mayAskToChange(key, code)
                        || rules.mayReadPeople(key, code)
                        || rules.mayReadAccount(key, code)
                        || rules.mayGive(key, Membership.of(Role.SUBMITTER, code)));
        assertThat(rules.mayImport(key)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aListShowsExactlyWhatAKeyMayRead(KeyScope scope) {
        Actor key = key(scope);

        assertThat(BOTH.stream().flatMap(KeyScopeTests::facts)).allSatisfy(facts -> {
            assertThat(rules.reachOf(key).includes(facts)).isEqualTo(rules.mayRead(key, facts));
            assertThat(rules.reachOf(key).words().stream()
                            .anyMatch(Readership.of(facts).words()::contains))
                    .isEqualTo(rules.mayRead(key, facts));
        });
    }

    private static Actor key(KeyScope scope) {
        return Actor.ofKey(new KeyId("0123456789abcdef"), "Kitos", new KeyPower(OWN, Set.of(scope)));
    }

    private static Set<String> granted(KeyScope scope) {
        return grantedTo(key(scope));
    }

    /** Right by right and audience by audience: at which stages. */
    private static Set<String> grantedTo(@Nullable Actor actor) {
        Set<String> granted = new TreeSet<>();
        for (OrganisationCode owner : BOTH) {
            for (Right right : Right.values()) {
                for (Audience audience : Audience.values()) {
                    stages(actor, right, owner, audience)
                            .ifPresent(stages -> granted.add(owner + " " + right + " " + audience + " " + stages));
                }
            }
        }
        return granted;
    }

    private static Optional<String> stages(
            @Nullable Actor actor, Right right, OrganisationCode owner, Audience audience) {
        List<String> stages = Arrays.stream(Stage.values())
                .filter(stage -> AccessMatrix.grants(
                        right, actor, new ProposalFacts(owner, audience, stage, Set.of(OWN), Set.of(OWN))))
                .map(Stage::name)
                .toList();
        if (stages.size() == Stage.values().length) {
            return Optional.of("always");
        }
        return stages.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", stages));
    }

    private static Stream<ProposalFacts> facts(OrganisationCode owner) {
        return Arrays.stream(Stage.values())
                .flatMap(stage -> Arrays.stream(Audience.values())
                        .map(audience -> new ProposalFacts(owner, audience, stage, Set.of(OWN), Set.of(OWN))));
    }
}
