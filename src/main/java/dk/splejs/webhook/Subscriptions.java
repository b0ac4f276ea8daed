package dk.splejs.webhook;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.Actor;
import dk.splejs.security.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where an organisation's user administrators want what happens to be sent. Nobody else learns that there is anything. */
@Service
@Transactional
public class Subscriptions {

    /** For each organisation. */
    static final int MOST = 10;

    private final SubscriptionTable table;
    private final ReceiverLog log;
    private final NewSubscriptions made;
    private final EventOutbox outbox;

    Subscriptions(SubscriptionTable table, ReceiverLog log, NewSubscriptions made, EventOutbox outbox) {
        this.table = table;
        this.log = log;
        this.made = made;
        this.outbox = outbox;
    }

    /** Whether this installation has what signing needs. */
    @Transactional(readOnly = true)
    public boolean areSetUp() {
        return made.canSign();
    }

    /** All that they look after, by organisation and age. */
    @Transactional(readOnly = true)
    public List<Subscription> of(Actor actor) {
        return table.of(actor.organisations(Role.ADMINISTRATOR));
    }

    /**
     * One of those that they look after.
     *
     * @throws SubscriptionNotFound also when it is another organisation's
     */
    @Transactional(readOnly = true)
    public Subscription require(Actor actor, SubscriptionId id) {
        return table.find(id)
                .filter(found -> actor.has(Role.ADMINISTRATOR, found.organisation()))
                .orElseThrow(SubscriptionNotFound::new);
    }

    /**
     * From now on what happens is sent there.
     *
     * @return with the secret that the receiver checks signatures with, which is shown this once
     * @throws dk.splejs.outgoing.CallFailed with what is wrong with the address
     * @throws TooManySubscriptions when the organisation has as many as it may have
     */
    public NewSubscriptions.Made make(
            Actor actor, OrganisationCode organisation, String address, Set<EventKind> kinds) {
        if (!actor.has(Role.ADMINISTRATOR, organisation)) {
            throw new SubscriptionNotFound();
        }
        if (table.of(List.of(organisation)).size() >= MOST) {
            throw new TooManySubscriptions();
        }
        return made.make(actor, organisation, address, kinds);
    }

    /** What was sent there lately, the newest first; pages count from 1. */
    @Transactional(readOnly = true)
    public DeliveryPage deliveries(Actor actor, SubscriptionId id, int page) {
        return log.page(require(actor, id).id(), page);
    }

    /** Sends something there that says nothing, to see whether it works. */
    public void ping(Actor actor, SubscriptionId id) {
        Subscription receiver = require(actor, id);
        log.listenAgain(receiver.id());
        outbox.addFor(
                receiver.id(), new OccurredEvent(EventKind.PING, "ping " + UUID.randomUUID(), Map.of("ping", true)));
    }

    public void pause(Actor actor, SubscriptionId id) {
        table.setState(require(actor, id).id(), SubscriptionState.PAUSED);
    }

    /** What waited when it was paused is sent now. */
    public void resume(Actor actor, SubscriptionId id) {
        Subscription receiver = require(actor, id);
        table.setState(receiver.id(), SubscriptionState.ACTIVE);
        log.listenAgain(receiver.id());
        outbox.wake(List.of(receiver.id()));
    }

    public void delete(Actor actor, SubscriptionId id) {
        table.setState(require(actor, id).id(), SubscriptionState.DELETED);
    }

    /**
     * Has something sent there once more, under the same id.
     *
     * @throws SubscriptionNotFound also when nothing of that id was ever sent there
     */
    public void sendAgain(Actor actor, SubscriptionId id, UUID delivery) {
        Subscription receiver = require(actor, id);
        log.queueAgain(receiver.id(), delivery);
        outbox.wake(List.of(receiver.id()));
    }
}
