package dk.splejs.security;

import dk.splejs.organisation.OrganisationCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Roles that are lent for a time. Who acts is asked of the days themselves ({@link People#actor}); what begins and ends here
 * are the engine's groups, so that Tasklist shows the right tasks.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Delegations {

    private final DelegationTable table;
    private final RoleBook roles;

    Delegations(DelegationTable table, RoleBook roles) {
        this.table = table;
        this.roles = roles;
    }

    /** What changed. */
    public record Turn(List<Delegation> begun, List<Delegation> ended) {}

    /** Lends a role; it begins by itself on its day. Whoever calls has made sure that it may be lent. */
    public void lend(Delegation lent, UserId givenBy) {
        table.add(lent, givenBy);
    }

    /** Ends one before its time; whether it was still open. */
    public boolean end(Delegation lent) {
        boolean open = table.end(lent.id());
        roles.align(lent.delegate().userId());
        return open;
    }

    /** Begins what has come to its first day, and ends what is past its last, or no longer has anything to stand on. */
    public Turn turn() {
        roles.lock();
        List<Delegation> ended = new ArrayList<>(table.over());
        table.baseless().stream()
                .filter(lent -> ended.stream().noneMatch(other -> other.id().equals(lent.id())))
                .forEach(ended::add);
        ended.forEach(lent -> table.end(lent.id()));
        List<Delegation> begun = table.toBegin();
        begun.forEach(lent -> table.begin(lent.id()));
        Stream.concat(ended.stream(), begun.stream())
                .map(lent -> lent.delegate().userId())
                .distinct()
                .forEach(roles::align);
        return new Turn(begun, ended);
    }

    @Transactional(readOnly = true)
    public Optional<Delegation> find(UUID id) {
        return table.find(id).stream().findFirst();
    }

    /** Those of an organisation that have not ended, also those that have not begun. */
    @Transactional(readOnly = true)
    public List<Delegation> of(OrganisationCode organisation) {
        return table.of(organisation);
    }

    @Transactional(readOnly = true)
    public List<Delegation> ofCommunity() {
        return table.ofCommunity();
    }

    /** Those that somebody lends or is lent. */
    @Transactional(readOnly = true)
    public List<Delegation> touching(UserId userId) {
        return table.touching(userId);
    }
}
