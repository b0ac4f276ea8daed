package dk.splejs.notification;

import static dk.splejs.notification.ANotice.aNotice;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeTests {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/opgaver", "/forslag/F-2026-0042", "/camunda/app/tasklist/default/#/?task=42"})
    void aLinkLeadsIntoSplejs(String path) {
        assertThat(aNotice().linkingTo(path).build().linkPath()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "opgaver", "//evil.example", "https://evil.example", "/a b", "/a\r\nBcc: x", "/æ"})
    void aLinkLeadsNowhereElse(String path) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> aNotice().linkingTo(path).build());
    }

    @Test
    void aCauseFitsItsColumn() {
        assertThat(aNotice().causedBy("x".repeat(200)).build().cause()).hasSize(200);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> aNotice().causedBy("x".repeat(201)).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> aNotice().causedBy(" ").build());
    }

    @Test
    void aKindIsNamedTheSameInTheMessageKeys() {
        assertThat(NoticeKind.PROPOSAL_NOT_FINANCED.messageKey()).isEqualTo("notification.proposalNotFinanced");
    }
}
