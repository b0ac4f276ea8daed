package dk.splejs.insight;

import static dk.splejs.insight.CaseAction.ATTACH;
import static dk.splejs.insight.CaseAction.JOIN;
import static dk.splejs.insight.CaseAction.MERGE;
import static dk.splejs.insight.CaseAction.REVISE;
import static dk.splejs.insight.CaseAction.STEER;
import static dk.splejs.insight.CaseAction.STOP;
import static dk.splejs.insight.CaseAction.WITHDRAW;
import static org.assertj.core.api.Assertions.assertThat;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.Phase;
import dk.splejs.security.AccessRules;
import dk.splejs.security.Actor;
import dk.splejs.security.Actors;
import dk.splejs.security.Audience;
import dk.splejs.security.ProposalFacts;
import dk.splejs.security.Stage;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CaseActionsTests {

    private static final OrganisationCode OWNER = new OrganisationCode("0751");
    private static final OrganisationCode INVITED = new OrganisationCode("0101");

    private final CaseActions actions = new CaseActions(new AccessRules());

    @Test
    void whoIsNotLoggedInIsOfferedNothing() {
        assertThat(offered(null, Phase.REVIEW)).isEmpty();
    }

    @Test
    void theOwnersSubmitterRevisesAndWithdraws() {
        assertThat(offered(Actors.submitter("0751"), Phase.REVISION)).containsExactly(REVISE, ATTACH, WITHDRAW);
        assertThat(offered(Actors.submitter("0751"), Phase.REVIEW)).containsExactly(WITHDRAW);
    }

    @Test
    void anOrganisationThatIsNotAskedMayJoinWhileTheReviewRuns() {
        assertThat(offered(Actors.submitter("0851"), Phase.REVIEW)).containsExactly(JOIN);
        assertThat(offered(Actors.submitter("0851"), Phase.ESTIMATION)).isEmpty();
    }

    @Test
    void anOrganisationThatIsAskedAlreadyIsNotOfferedToJoin() {
        assertThat(offered(Actors.reviewer("0101"), Phase.REVIEW)).isEmpty();
    }

    @Test
    void aCoordinatorSteersTheReviewAndMayStopAtAnyTime() {
        assertThat(offered(Actors.coordinator(), Phase.REVIEW)).containsExactly(STEER, MERGE, STOP);
        assertThat(offered(Actors.coordinator(), Phase.FINANCING)).containsExactly(STOP);
    }

    @Test
    void nothingIsDoneWithAProposalThatHasEnded() {
        assertThat(offered(Actors.coordinator(), Phase.PUBLISHED)).isEmpty();
        assertThat(offered(Actors.submitter("0751"), Phase.SHELVED)).isEmpty();
    }

    private List<CaseAction> offered(@Nullable Actor reader, Phase phase) {
        ProposalFacts facts = new ProposalFacts(OWNER, Audience.MEMBERS, stage(phase), Set.of(INVITED), Set.of());
        return actions.of(reader, facts, phase);
    }

    private static Stage stage(Phase phase) {
        return switch (phase) {
            case REVISION -> Stage.REVISION;
            case PUBLISHED -> Stage.PUBLISHED;
            case SHELVED -> Stage.ENDED;
            default -> Stage.UNDERWAY;
        };
    }
}
