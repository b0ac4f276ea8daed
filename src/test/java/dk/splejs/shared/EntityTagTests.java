package dk.splejs.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTagTests {

    @Test
    void itSaysTheVersionAndWhatWasShown() {
        assertThat(EntityTag.of(7)).hasToString("\"7\"");
        assertThat(EntityTag.of(7, bytes("a")).toString())
                .matches("\"7\\.[0-9a-f]{32}\"")
                .isEqualTo(EntityTag.of(7, bytes("a")).toString())
                .isNotEqualTo(EntityTag.of(7, bytes("b")).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"*", " * ", "\"7\"", "\"7.9f86d081\"", "\"6\", \"7\"", "W/\"7\",\"x\",\"7.a\""})
    void aWriteThatNamesTheVersionGoesOn(String header) {
        assertThat(EntityTag.of(7).isIn(header)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7",
                "\"6\"",
                "\"77\"",
                "\"007\"",
                "\"7.A\"",
                "W/\"7\"",
                "\"x7\"",
                "\"\"",
                "\"",
                "\"6.7\"",
                "\"99999999999999999999999\"",
                "**"
            })
    void aWriteThatNamesAnotherOrNoneDoesNot(String header) {
        assertThat(EntityTag.of(7).isIn(header)).isFalse();
    }

    @Test
    void whatAReadGaveIsGoodForAWrite() {
        assertThat(EntityTag.of(7).isIn(EntityTag.of(7, bytes("a")).toString())).isTrue();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
