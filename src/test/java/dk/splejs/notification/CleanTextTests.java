package dk.splejs.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTextTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Et\r\nBcc: alle@example.dk", "Et\nBcc: alle@example.dk", "Et\rBcc: alle@example.dk",
                "Et\u2028Bcc: alle@example.dk", "Et\u0085Bcc: alle@example.dk", "Et\0Bcc: alle@example.dk",
                "Et\u202EBcc: alle@example.dk", " Et \t\u000B Bcc: alle@example.dk "
            })
    void whatIsOneLineStaysOneLine(String text) {
        assertThat(CleanText.line(text, 200)).isEqualTo("Et Bcc: alle@example.dk");
    }

    @Test
    void linesStayLinesAndLoseWhatCannotBeSeen() {
        assertThat(CleanText.lines(" Nej\r\n\r\nFordi\rsådan\u2028er\tdet\0\u001b[31m\u202E ", 200))
                .isEqualTo("Nej\n\nFordi\nsådan\ner\tdet[31m");
    }

    @Test
    void whatIsTooLongIsCutVisiblyAndNotInsideACharacter() {
        assertThat(CleanText.line("æøå".repeat(100), 10))
                .isEqualTo("æøåæøåæøå…")
                .hasSize(10);
        assertThat(CleanText.line("12345678🦊12", 10)).isEqualTo("12345678…");
        assertThat(CleanText.line("0123456789", 10)).isEqualTo("0123456789");
    }
}
