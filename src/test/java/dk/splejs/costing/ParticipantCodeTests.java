package dk.splejs.costing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.splejs.organisation.OrganisationCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ParticipantCodeTests {

    @ParameterizedTest
    @ValueSource(strings = {"A", "0751", "29189846", "Rødovre", "Lyngby-Taarbæk", "a.b_c-1"})
    void anOrganisationAndWhateverOutsidersCallThemselvesIsACode(String code) {
        assertThat(new ParticipantCode(code)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "A B", "<b>", "A\n", "½", "A;B", "e\u0301"})
    void anythingElseIsNone(String code) {
        assertThat(ParticipantCode.isValid(code)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new ParticipantCode(code));
    }

    @Test
    void aCodeHasFortyCharactersAtMost() {
        assertThat(ParticipantCode.isValid("å".repeat(40))).isTrue();
        assertThat(ParticipantCode.isValid("å".repeat(41))).isFalse();
    }

    @Test
    void anOrganisationIsKnownByItsCode() {
        OrganisationCode aarhus = new OrganisationCode("0751");

        assertThat(ParticipantCode.of(aarhus).organisation()).isEqualTo(aarhus);
        assertThatIllegalArgumentException().isThrownBy(() -> new ParticipantCode("A").organisation());
    }
}
