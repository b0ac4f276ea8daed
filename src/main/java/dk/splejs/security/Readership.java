package dk.splejs.security;

import dk.splejs.organisation.OrganisationCode;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Who may read something, as words that an index can hold: whoever has one of them among the words of their {@link Reach}.
 * The same rule as {@link AccessRules#mayRead}, for what is looked up by the thousand.
 */
public record Readership(Set<String> words) {

    /** Everyone, also who is not logged in. */
    public static final Readership EVERYONE = new Readership(Set.of(audience(Audience.PUBLIC)));

    static final String SUBMITTED = "submitted";
    static final String SCREENED = "screened";

    public Readership {
        words = Set.copyOf(words);
    }

    public static Readership of(ProposalFacts facts) {
        Set<String> words = new LinkedHashSet<>();
        words.add(own(facts.owner()));
        if (facts.stage() != Stage.DRAFT) {
            words.add(SUBMITTED);
        }
        if (facts.stage().isScreened()) {
            words.add(SCREENED);
            words.add(audience(facts.audience()));
            facts.invited().forEach(code -> words.add(reviewing(code)));
            facts.participants().forEach(code -> words.add(paying(code)));
        }
        return new Readership(words);
    }

    static String audience(Audience audience) {
        return "audience:" + audience;
    }

    static String own(OrganisationCode code) {
        return "own:" + code.value();
    }

    static String reviewing(OrganisationCode code) {
        return "reviewing:" + code.value();
    }

    static String paying(OrganisationCode code) {
        return "paying:" + code.value();
    }
}
