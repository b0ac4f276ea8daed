package dk.splejs.participation;

import dk.splejs.security.AccessRules;
import dk.splejs.security.Actor;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Takes a wish to join or to leave, and starts the process that carries it. */
@Component
class ChangeRequests {

    private final AccessRules rules;
    private final ChangeSteps steps;
    private final ChangeStore changes;
    private final ChangeLifecycle lifecycle;

    ChangeRequests(AccessRules rules, ChangeSteps steps, ChangeStore changes, ChangeLifecycle lifecycle) {
        this.rules = rules;
        this.steps = steps;
        this.changes = changes;
        this.lifecycle = lifecycle;
    }

    void take(Actor actor, Partnership partnership, Change change) {
        if (!rules.mayAskToChange(actor, change.organisation())) {
            throw new AccessDeniedException("May not speak for " + change.organisation());
        }
        if (changes.open(change.proposal(), change.organisation()).isPresent()) {
            throw new ChangeAlreadyOpen(change.proposal(), change.organisation());
        }
        steps.request(change, actor, partnership);
        changes.add(change);
        lifecycle.start(change.proposal(), change.organisation());
    }
}
