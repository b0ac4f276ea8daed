package dk.splejs.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTests {

    @ParameterizedTest
    @ValueSource(strings = {"a@b.dk", "anne.marie+splejs@sub.aarhus.dk", "x_y-z@0751.example"})
    void ordinaryAddressesAreTaken(String text) {
        assertThat(new EmailAddress(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "@b.dk",
                "a@",
                "a@b",
                "a@b..dk",
                "a@-b.dk",
                "a b@c.dk",
                " a@b.dk",
                "a@b.dk\r\nBcc: x@y.dk",
                "a@b@c.dk",
                "<a@b.dk>",
                "a,b@c.dk"
            })
    void anythingElseIsRefused(String text) {
        assertThat(EmailAddress.isValid(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress(text));
    }

    @Test
    void anEndlessTextIsRefusedAtOnce() {
        assertThat(EmailAddress.isValid("a@" + "b.".repeat(100_000) + "dk")).isFalse();
    }
}
