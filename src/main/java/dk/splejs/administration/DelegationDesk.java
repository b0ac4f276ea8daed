package dk.splejs.administration;

import dk.splejs.security.Actor;
import dk.splejs.security.Delegation;
import dk.splejs.security.Delegations;
import dk.splejs.security.Person;
import dk.splejs.security.RoleBook;
import dk.splejs.security.UserId;
import java.util.List;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets a colleague act for somebody who is away. */
@Service
@Transactional
public class DelegationDesk {

    private final Delegations delegations;
    private final RoleBook roles;
    private final LendingRules rules;
    private final DelegationNotices notices;

    DelegationDesk(Delegations delegations, RoleBook roles, LendingRules rules, DelegationNotices notices) {
        this.delegations = delegations;
        this.roles = roles;
        this.rules = rules;
        this.notices = notices;
    }

    /**
     * Lends roles; they begin and end by themselves.
     *
     * @throws Refused with the reason against it
     */
    public void lend(Actor asked, Scope scope, UserId holder, Lending wanted) {
        roles.lock();
        Actor actor = rules.powers().fresh(asked);
        Person away = require(actor, scope, holder);
        rules.powers().requireHere(holder);
        rules.powers().requireHere(wanted.delegate());
        rules.check().require(actor, scope, holder, wanted);
        Person delegate = rules.colleagues().require(scope, wanted.delegate());
        List<Delegation> lent = wanted.roles().stream()
                .map(role -> new Delegation(
                        UUID.randomUUID(), away, delegate, scope.of(role), wanted.from(), wanted.to(), false))
                .toList();
        lent.forEach(one -> delegations.lend(one, actor.id()));
        notices.given(lent.get(0));
        turn();
    }

    /** Ends one before its time. Returns whose role it was. */
    public Delegation end(Actor asked, UUID id) {
        roles.lock();
        Delegation lent = delegations.find(id).orElseThrow(PeopleNotShown::new);
        Scope scope = Scope.of(lent.role());
        Actor actor = rules.powers().fresh(asked);
        if (!rules.powers().mayRead(actor, scope)) {
            throw new PeopleNotShown();
        }
        if (!rules.powers().mayLend(actor, scope, lent.holder().userId())) {
            throw new AccessDeniedException("Not theirs to end");
        }
        delegations.end(lent);
        notices.ended(lent);
        return lent;
    }

    /** Begins what has come to its first day and ends what is past its last, and tells those concerned. */
    public void turn() {
        Delegations.Turn turn = delegations.turn();
        turn.begun().forEach(notices::begun);
        turn.ended().forEach(notices::ended);
    }

    /** Where somebody can see whose role it was. */
    public String pageOf(Delegation lent) {
        return Scope.of(lent.role()).pageOf(lent.holder().userId());
    }

    private Person require(Actor actor, Scope scope, UserId holder) {
        if (!rules.powers().mayRead(actor, scope)) {
            throw new PeopleNotShown();
        }
        Person away = rules.colleagues().require(scope, holder);
        if (!rules.powers().mayLend(actor, scope, holder)) {
            throw new AccessDeniedException("Not theirs to lend");
        }
        return away;
    }
}
