package dk.splejs.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://github.com/OS2Forms/os2forms",
                "https://git.example/a?b=c#d",
                "https://xn--kbenhavn-54a.dk/",
                "https://git.example:8443/x"
            })
    void anAddressLeadsSomewhereOnTheWeb(String text) {
        assertThat(new WebAddress(text)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://",
                "http://git.example/a",
                "HTTPS://git.example/a",
                "javascript:alert(1)",
                "https://user@git.example/",
                "https://user:secret@git.example/",
                "https://git.example\\@evil.example/",
                "https://localhost/admin",
                "https:///path",
                "https://git.example/a b",
                "https://git.example/\r\nX: y",
                "https://git.example/æ",
                "https://git.example/%zz",
                "//git.example/a"
            })
    void whatIsNoneIsRefused(String text) {
        assertThat(WebAddress.isValid(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new WebAddress(text));
    }

    @Test
    void anAddressIsOfReasonableLength() {
        assertThat(WebAddress.isValid("https://git.example/" + "a".repeat(1004)))
                .isTrue();
        assertThat(WebAddress.isValid("https://git.example/" + "a".repeat(1005)))
                .isFalse();
    }
}
