package dk.splejs.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTokenTests {

    private static final int CASES = 10_000;

    @Test
    void aKeyIsReadAgain() {
        KeyToken key = KeyToken.random();

        assertThat(key.text()).matches("splejs_[0-9a-f]{16}_[0-9a-f]{72}");
        assertThat(KeyToken.find(key.text())).contains(key);
        assertThat(key.isKeptAs(key.hash())).isTrue();
        assertThat(key.isKeptAs(KeyToken.random().hash())).isFalse();
        assertThat(KeyToken.random()).isNotEqualTo(key);
    }

    @Test
    void whatIsKeptAndWhatIsLoggedDoesNotTellTheSecret() {
        KeyToken key = KeyToken.random();

        assertThat(key.hash()).matches("[0-9a-f]{64}").doesNotContain(key.secret());
        assertThat(key.toString()).doesNotContain(key.secret());
        assertThat(new ApiKeys.Made(key.id(), key.text()).toString()).doesNotContain(key.secret());
    }

    @Test
    void oneWrongCharacterIsNoticed() {
        Random random = new Random(20261126);
        for (int number = 0; number < CASES; number++) {
            String good = KeyToken.random().text();
            int place = random.nextInt(good.length());
            char other = "0123456789abcdefABCDEFxyz_-".charAt(random.nextInt(27));
            String changed = good.substring(0, place) + other + good.substring(place + 1);

            assertThat(KeyToken.find(changed).isPresent()).as(changed).isEqualTo(changed.equals(good));
        }
    }

    @Test
    void nonsenseIsNoKey() {
        Random random = new Random(7);
        for (int number = 0; number < CASES; number++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "splejs_" : "");
            random.ints(random.nextInt(120), 0, 0x3000).forEach(text::appendCodePoint);

            assertThat(KeyToken.find(text.toString())).as("%s", text).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "splejs_", "splejs__", "Splejs_0123456789abcdef_", "null"})
    void somethingShortIsNoKey(String text) {
        assertThat(KeyToken.find(text)).isEmpty();
    }
}
