package dk.splejs.webhook;

import java.time.Duration;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How what happens is told outside.
 *
 * @param masterSecret what the keys of all receivers are made of; without it there are no webhooks
 * @param giveUpAfter how long something that does not get through is tried
 * @param keepLog how long it can be seen how something was told
 */
@ConfigurationProperties("splejs.webhooks")
record WebhookSettings(
        @DefaultValue("") String masterSecret,
        @DefaultValue("PT50H") Duration giveUpAfter,
        @DefaultValue("P30D") Period keepLog) {

    @Override
    public String toString() {
        return "WebhookSettings[" + giveUpAfter + ", " + keepLog + "]";
    }
}
