package dk.splejs.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.splejs.security.PasswordRules.Weakness;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;

class PasswordRulesTests {

    @ParameterizedTest
    @CsvSource({
        "anna.0751, 'tre små kat',      SHORT",
        "anna.0751, '',                 SHORT",
        "anna.0751, 'min Anna.0751 er', NAME",
        "admin,     'Administrer-00',   NAME",
        "anna.0751, 'passwordpassword', KNOWN",
        "anna.0751, 'Velkommen2026!',   KNOWN",
        "anna.0751, 'hemmeligt123',     KNOWN",
        "anna.0751, '123456789012',     KNOWN",
        "anna.0751, 'abcdefghijkl',     KNOWN",
        "anna.0751, 'aaaaaaaaaaaa',     KNOWN"
    })
    void aPasswordThatIsEasyToGuessIsRefused(String userId, String password, Weakness weakness) {
        assertThat(PasswordRules.weaknesses(userId, password)).contains(weakness);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"tre små katte", "velkommen til min have", "k7!Qx-29pLz4", "8391-2205-7714", "ææææ øøøø åååå"})
    void lengthIsEnough(String password) {
        assertThat(PasswordRules.weaknesses("anna.0751", password)).isEmpty();
    }

    @Test
    void adminTellsEveryRuleInDanish() throws IOException {
        try (InputStream words = new ClassPathResource("META-INF/resources/webjars/camunda/app/admin/locales/da.json")
                .getInputStream()) {
            JsonNode labels = new ObjectMapper().readTree(words).get("labels");

            assertThat(new WebappPasswordPolicy().getRules())
                    .hasSameSizeAs(Weakness.values())
                    .allSatisfy(rule -> assertThat(
                                    labels.path(rule.getPlaceholder()).asText())
                            .isNotBlank());
        }
    }

    @Test
    void aShortNameMayStandInAPassword() {
        assertThat(PasswordRules.weaknesses("bo", "bogen på bordet")).isEmpty();
    }
}
