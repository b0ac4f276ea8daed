package dk.splejs.insight;

import dk.splejs.catalogue.OwnEntryTrace;
import dk.splejs.notification.MessageView;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.OwnDecision;
import dk.splejs.proposal.OwnProposal;
import dk.splejs.security.Actor;
import dk.splejs.security.Membership;
import dk.splejs.security.Person;
import dk.splejs.security.PersonTraces;
import dk.splejs.security.SecurityEvent;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What Splejs holds about one person. */
public record OwnDataFile(
        Person person,
        List<HeldRole> roles,
        List<OwnProposal> proposals,
        List<OwnDecision> decisions,
        List<OwnEntryTrace> entries,
        List<MessageView> messages,
        PersonTraces traces) {

    public List<SecurityEvent> events() {
        return traces.events();
    }

    static List<HeldRole> roles(Actor actor) {
        return actor.memberships().stream()
                .map(HeldRole::of)
                .sorted(Comparator.comparing(HeldRole::role).thenComparing(held -> String.valueOf(held.organisation())))
                .toList();
    }

    /** A role, and the organisation it is held for, if for one. */
    public record HeldRole(String role, @Nullable OrganisationCode organisation) {

        static HeldRole of(Membership held) {
            return new HeldRole(held.role().name(), held.organisation());
        }

        /** {@code security.role.BOARD}. */
        public String messageKey() {
            return "security.role." + role;
        }
    }
}
