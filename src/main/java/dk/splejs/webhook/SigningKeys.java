package dk.splejs.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Signs as Standard Webhooks says. The key of each subscription is made of its id and the master secret, so none is stored and
 * whoever reads the database cannot sign.
 */
@Component
class SigningKeys {

    private static final String ALGORITHM = "HmacSHA256";
    private static final String PREFIX = "whsec_";

    private final WebhookSettings settings;

    SigningKeys(WebhookSettings settings) {
        this.settings = settings;
    }

    /** Whether there is a secret to make keys of. */
    boolean areThere() {
        return !settings.masterSecret().isBlank();
    }

    /** What the receiver is given to check signatures with. */
    String secretOf(SubscriptionId subscription) {
        return PREFIX + Base64.getEncoder().encodeToString(key(subscription));
    }

    /** {@code v1,} and the signature of what is sent at this moment. */
    String sign(SubscriptionId subscription, String messageId, Instant at, byte[] body) {
        return sign(key(subscription), messageId, at, body);
    }

    static String sign(byte[] key, String messageId, Instant at, byte[] body) {
        String head = messageId + "." + at.getEpochSecond() + ".";
        return "v1," + Base64.getEncoder().encodeToString(mac(key, head.getBytes(StandardCharsets.UTF_8), body));
    }

    private byte[] key(SubscriptionId subscription) {
        if (!areThere()) {
            throw new IllegalStateException("splejs.webhooks.master-secret is not set");
        }
        return mac(
                settings.masterSecret().getBytes(StandardCharsets.UTF_8),
                ("splejs webhook " + subscription).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] mac(byte[] key, byte[]... parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            for (byte[] part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
