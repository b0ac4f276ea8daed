package dk.splejs.proposal;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.Actor;
import dk.splejs.security.Membership;
import dk.splejs.security.Role;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** In whose place somebody decided: nobody's, when they hold themselves a role that may. */
final class PlaceTaken {

    /** By the first word of what was done, who may do such a thing. */
    private static final Map<String, List<Role>> DECIDERS = Map.of(
            "proposal", List.of(Role.SUBMITTER, Role.COORDINATOR),
            "review", List.of(Role.REVIEWER, Role.SUBMITTER, Role.COORDINATOR),
            "costing", List.of(Role.COST_ANALYST),
            "financing", List.of(Role.BUDGET),
            "approval", List.of(Role.BOARD, Role.COORDINATOR),
            "participation", List.of(Role.BUDGET, Role.SUBMITTER, Role.COORDINATOR));

    private PlaceTaken() {}

    static Optional<Actor.Absent> by(Actor actor, @Nullable OrganisationCode organisation, String action) {
        List<Membership> used = actor.memberships().stream()
                .filter(held -> DECIDERS.getOrDefault(action.replaceAll("\\..*", ""), List.of())
                        .contains(held.role()))
                .filter(held -> held.role().isPerOrganisation()
                        ? Objects.equals(held.organisation(), organisation)
                        : organisation == null)
                .toList();
        boolean own = used.stream().anyMatch(actor.own()::contains);
        return own
                ? Optional.empty()
                : used.stream()
                        .flatMap(held -> Optional.ofNullable(actor.inPlaceOf().get(held)).stream())
                        .findFirst();
    }
}
