package dk.splejs.administration;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.Actor;
import dk.splejs.security.Delegation;
import dk.splejs.security.Delegations;
import dk.splejs.security.Person;
import dk.splejs.security.Role;
import dk.splejs.security.SecurityLog;
import dk.splejs.security.UserId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads who belongs where, in a fixed number of statements. */
@Service
@Transactional(readOnly = true)
public class PeopleFiles {

    private final LendingRules rules;
    private final Delegations delegations;
    private final ReviewTable reviews;
    private final SecurityLog log;

    PeopleFiles(LendingRules rules, Delegations delegations, ReviewTable reviews, SecurityLog log) {
        this.rules = rules;
        this.delegations = delegations;
        this.reviews = reviews;
        this.log = log;
    }

    /** How far every organisation is, for those who may see all; for others only their own. */
    public List<Standing> standings(Actor reader) {
        return reviews.standings().stream()
                .filter(standing -> rules.powers().mayRead(reader, new Scope(standing.organisation())))
                .toList();
    }

    /** Whether they may see those who work for the whole community. */
    public boolean mayReadCommunity(Actor reader) {
        return rules.powers().mayRead(reader, new Scope(null));
    }

    /**
     * The people there.
     *
     * @throws PeopleNotShown when the reader may not see them
     */
    public PeopleFile read(Actor reader, Scope scope) {
        if (!rules.powers().mayRead(reader, scope)) {
            throw new PeopleNotShown();
        }
        boolean manages = rules.powers().manages(reader, scope);
        boolean overseen = manages || rules.powers().mayRead(reader, new Scope(null));
        List<PeopleFile.Line> lines = lines(scope, overseen);
        return new PeopleFile(
                scope,
                rules.colleagues().name(scope),
                lines,
                of(scope),
                overseen,
                manages,
                !scope.isCommunity() && rules.powers().managesAll(reader, scope),
                (int) lines.stream().filter(PeopleFile.Line::due).count());
    }

    boolean isHere(Scope scope, UserId who) {
        return rules.colleagues().find(scope, who).isPresent();
    }

    private List<Delegation> of(Scope scope) {
        OrganisationCode organisation = scope.organisation();
        return organisation == null ? delegations.ofCommunity() : delegations.of(organisation);
    }

    private List<PeopleFile.Line> lines(Scope scope, boolean overseen) {
        Map<Person, List<Role>> people = rules.colleagues().of(scope);
        OrganisationCode organisation = scope.organisation();
        Map<UserId, ReviewTable.Review> reviewed =
                overseen && organisation != null ? reviews.of(organisation) : Map.of();
        Map<UserId, Instant> logIns = overseen
                ? log.lastLogIns(people.keySet().stream().map(Person::userId).toList())
                : Map.of();
        return people.entrySet().stream()
                .map(entry -> line(entry, reviewed.get(entry.getKey().userId()), logIns))
                .toList();
    }

    private static PeopleFile.Line line(
            Map.Entry<Person, List<Role>> entry, ReviewTable.@Nullable Review review, Map<UserId, Instant> logIns) {
        Person person = entry.getKey();
        return new PeopleFile.Line(
                person,
                entry.getValue(),
                logIns.get(person.userId()),
                review == null ? null : review.reviewedOn(),
                review != null && review.due());
    }
}
