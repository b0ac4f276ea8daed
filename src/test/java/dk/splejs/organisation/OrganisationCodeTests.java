package dk.splejs.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrganisationCodeTests {

    @ParameterizedTest
    @ValueSource(strings = {"0751", "1082", "29190925"})
    void takesFourOrEightDigits(String value) {
        assertThat(new OrganisationCode(value)).hasToString(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "751", "07511", "0751 ", "07a1", "２９１９", "0751\n", "291909251"})
    void refusesEverythingElse(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new OrganisationCode(value));
    }
}
