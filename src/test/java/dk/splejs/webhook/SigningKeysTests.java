package dk.splejs.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class SigningKeysTests {

    private final SigningKeys keys = keys("en hemmelighed, som ingen kender");

    /** A key, a message and its signature, as the makers of the standard publish them for those who write libraries. */
    @Test
    void aSignatureIsThatOfTheStandard() {
        byte[] key = Base64.getDecoder().decode("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        byte[] body = "{\"test\": 2432232314}".getBytes(UTF_8);

        assertThat(SigningKeys.sign(key, "msg_p5jXN8AQM9LWM0D4loKWxJek", Instant.ofEpochSecond(1614265330), body))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void theSecretOfASubscriptionIsTheKeyThatItIsSignedWith() {
        SubscriptionId subscription = SubscriptionId.fresh();
        String secret = keys.secretOf(subscription);
        byte[] key = Base64.getDecoder().decode(secret.replace("whsec_", ""));
        Instant now = Instant.parse("2026-11-26T12:00:00Z");

        assertThat(secret).startsWith("whsec_");
        assertThat(key).hasSize(32);
        assertThat(keys.sign(subscription, "msg_1", now, new byte[] {1, 2}))
                .isEqualTo(SigningKeys.sign(key, "msg_1", now, new byte[] {1, 2}));
    }

    @Test
    void everySubscriptionAndEveryInstallationHasItsOwn() {
        SubscriptionId one = SubscriptionId.fresh();

        assertThat(keys.secretOf(one))
                .isEqualTo(keys.secretOf(one))
                .isNotEqualTo(keys.secretOf(SubscriptionId.fresh()))
                .isNotEqualTo(keys("en anden").secretOf(one));
    }

    @Test
    void withoutASecretNothingIsSigned() {
        assertThat(keys(" ").areThere()).isFalse();
        assertThatIllegalStateException().isThrownBy(() -> keys("").secretOf(SubscriptionId.fresh()));
    }

    @Test
    void theSecretIsInNoLog() {
        assertThat(new WebhookSettings("hemmelig", Duration.ofHours(50), Period.ofDays(30)).toString())
                .doesNotContain("hemmelig");
        assertThat(new NewSubscriptions.Made(SubscriptionId.fresh(), "whsec_x").toString())
                .doesNotContain("whsec");
    }

    private static SigningKeys keys(String secret) {
        return new SigningKeys(new WebhookSettings(secret, Duration.ofHours(50), Period.ofDays(30)));
    }
}
