package dk.splejs.security;

import dk.splejs.organisation.OrganisationCode;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which proposals somebody may read, in a form that a query can hold. A proposal is readable when any of these is so:
 *
 * @param audiences it has passed the screening and its owner shows it to one of these
 * @param own it belongs to one of these organisations, at whatever stage
 * @param reviewing it has passed the screening and one of these is asked to review it
 * @param paying it has passed the screening and one of these is asked to pay a share
 * @param allScreened true: it has passed the screening
 * @param allSubmitted true: it is not a draft
 */
public record Reach(
        Set<Audience> audiences,
        Set<OrganisationCode> own,
        Set<OrganisationCode> reviewing,
        Set<OrganisationCode> paying,
        boolean allScreened,
        boolean allSubmitted) {

    /** What every coordinator may read, for what is worked out for all of them at once. */
    public static final Reach OF_COORDINATORS =
            new Reach(Set.of(Audience.PUBLIC, Audience.MEMBERS), Set.of(), Set.of(), Set.of(), false, true);

    static Reach of(@Nullable Actor actor) {
        if (actor != null && actor.key() != null && actor.isKeyTo(KeyScope.PROPOSALS_READ)) {
            return ofKeyOf(actor.key().organisation());
        }
        if (actor == null || !actor.isMember()) {
            return new Reach(Set.of(Audience.PUBLIC), Set.of(), Set.of(), Set.of(), false, false);
        }
        return new Reach(
                Set.of(Audience.PUBLIC, Audience.MEMBERS),
                actor.organisations(),
                actor.organisations(Role.REVIEWER),
                actor.organisations(Role.BUDGET),
                actor.has(Role.COST_ANALYST) || actor.has(Role.BOARD),
                actor.has(Role.COORDINATOR));
    }

    private static Reach ofKeyOf(OrganisationCode organisation) {
        return new Reach(
                Set.of(Audience.PUBLIC, Audience.MEMBERS), Set.of(organisation), Set.of(), Set.of(), false, false);
    }

    public boolean includes(ProposalFacts facts) {
        if (own.contains(facts.owner()) || (allSubmitted && facts.stage() != Stage.DRAFT)) {
            return true;
        }
        return facts.stage().isScreened()
                && (allScreened
                        || audiences.contains(facts.audience())
                        || !Collections.disjoint(reviewing, facts.invited())
                        || !Collections.disjoint(paying, facts.participants()));
    }

    /** The same as words of an index: what is readable has one of these among those of its {@link Readership}. */
    public Set<String> words() {
        Set<String> words = new HashSet<>();
        audiences.forEach(audience -> words.add(Readership.audience(audience)));
        own.forEach(code -> words.add(Readership.own(code)));
        reviewing.forEach(code -> words.add(Readership.reviewing(code)));
        paying.forEach(code -> words.add(Readership.paying(code)));
        if (allScreened) {
            words.add(Readership.SCREENED);
        }
        if (allSubmitted) {
            words.add(Readership.SUBMITTED);
        }
        return words;
    }
}
