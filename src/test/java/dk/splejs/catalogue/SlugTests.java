package dk.splejs.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Åben dagsorden                 | aaben-dagsorden
            ÆBLE, ØL & Å!                  | aeble-oel-aa
            OS2udoglær (ULF)               | os2udoglaer-ulf
            Café à la carte – Müller       | cafe-a-la-carte-muller
            '  --  '                       | loesning
            日本語                          | loesning
            Straße                         | strasse
            """)
    void aSlugIsWrittenWithoutDanishLetters(String title, String slug) {
        assertThat(Slug.of(title)).hasToString(slug);
    }

    @Test
    void aNumberedSlugKeepsItsLength() {
        Slug slug = Slug.of("a".repeat(200));

        assertThat(slug.value()).hasSize(80);
        assertThat(slug.numbered(12).value()).hasSize(80).endsWith("a-12");
        assertThat(slug.numbered(12).value()).startsWith(slug.stem());
        assertThat(Slug.of("Åben dagsorden").numbered(2)).hasToString("aaben-dagsorden-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Aarhus", "a--b", "-a", "a_b", "../a", "å"})
    void whatIsNoAddressIsRefused(String text) {
        assertThatThrownBy(() -> new Slug(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
