package dk.splejs.insight;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.Merges;
import dk.splejs.proposal.Phase;
import dk.splejs.security.AccessRules;
import dk.splejs.security.Actor;
import dk.splejs.security.ProposalFacts;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which of the actions a reader is offered. Each is guarded again where it is done. */
@Component
class CaseActions {

    private final AccessRules rules;

    CaseActions(AccessRules rules) {
        this.rules = rules;
    }

    List<CaseAction> of(@Nullable Actor reader, ProposalFacts facts, Phase phase) {
        return Arrays.stream(CaseAction.values())
                .filter(action -> reader != null && isOpen(action, reader, facts, phase))
                .toList();
    }

    private boolean isOpen(CaseAction action, Actor reader, ProposalFacts facts, Phase phase) {
        return switch (action) {
            case REVISE, ATTACH -> phase == Phase.REVISION && rules.mayEdit(reader, facts);
            case JOIN -> phase == Phase.REVIEW && mayJoin(reader, facts);
            case STEER -> phase == Phase.REVIEW && rules.maySteerReview(reader, facts);
            case MERGE -> Merges.PHASES.contains(phase) && rules.mayStop(reader, facts);
            case WITHDRAW -> rules.mayWithdraw(reader, facts);
            case STOP -> rules.mayStop(reader, facts);
        };
    }

    private boolean mayJoin(Actor reader, ProposalFacts facts) {
        return reader.organisations().stream()
                .filter(organisation -> isNew(organisation, facts))
                .anyMatch(organisation -> rules.mayJoinReview(reader, facts, organisation));
    }

    private static boolean isNew(OrganisationCode organisation, ProposalFacts facts) {
        return !facts.invited().contains(organisation);
    }
}
