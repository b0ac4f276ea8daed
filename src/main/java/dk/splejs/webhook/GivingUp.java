package dk.splejs.webhook;

import dk.splejs.notification.Notice;
import dk.splejs.notification.NoticeKind;
import dk.splejs.notification.Notices;
import dk.splejs.security.People;
import dk.splejs.security.Role;
import java.net.URI;
import org.springframework.stereotype.Component;

/** Gives up a receiver, or one message, and tells the organisation's administrators. */
@Component
class GivingUp {

    private final SubscriptionTable subscriptions;
    private final DeliveryTable deliveries;
    private final People people;
    private final Notices notices;

    GivingUp(SubscriptionTable subscriptions, DeliveryTable deliveries, People people, Notices notices) {
        this.subscriptions = subscriptions;
        this.deliveries = deliveries;
        this.people = people;
        this.notices = notices;
    }

    /** Nothing gets through for days: nothing more is sent there until somebody says so. */
    void stop(SubscriptionId receiver) {
        subscriptions.find(receiver).filter(Subscription::isActive).ifPresent(subscription -> {
            subscriptions.setState(receiver, SubscriptionState.STOPPED);
            deliveries.giveUpAll(receiver);
            tell(subscription, NoticeKind.WEBHOOK_STOPPED, subscription.failingSince() + " " + receiver);
        });
    }

    /** The receiver takes others, but never this one. */
    void tell(SubscriptionId receiver, Message message) {
        subscriptions
                .find(receiver)
                .ifPresent(subscription -> tell(subscription, NoticeKind.WEBHOOK_GIVEN_UP, message.id()));
    }

    private void tell(Subscription subscription, NoticeKind kind, String cause) {
        Notice.About about = new Notice.About(URI.create(subscription.address()).getHost(), "", "");
        notices.send(
                Notice.ofPeople(kind, about, "/integrationer/webhooks/" + subscription.id(), kind + " " + cause),
                people.holding(Role.ADMINISTRATOR, subscription.organisation()));
    }
}
