package dk.splejs.federation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.splejs.catalogue.ExternalId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a description is looked for, and by what name its repository is known. */
class SourcePlacesTests {

    @ParameterizedTest
    @CsvSource({
        "https://github.com/os2/eksempel, https://raw.githubusercontent.com/os2/eksempel/HEAD/publiccode.yml",
        "https://github.com/os2/eksempel.git, https://raw.githubusercontent.com/os2/eksempel/HEAD/publiccode.yml",
        "https://www.github.com/os2/eksempel/, https://raw.githubusercontent.com/os2/eksempel/HEAD/publiccode.yml",
        "https://github.com/os2/eksempel/blob/main/publiccode.yml, https://raw.githubusercontent.com/os2/eksempel/main/publiccode.yml",
        "https://gitlab.com/a/b/c, https://gitlab.com/a/b/c/-/raw/HEAD/publiccode.yml",
        "https://gitlab.com/a/b.git, https://gitlab.com/a/b/-/raw/HEAD/publiccode.yml",
        "https://git.kommune.example/a/b/-/blob/main/publiccode.yaml, https://git.kommune.example/a/b/-/raw/main/publiccode.yaml",
        "https://codeberg.org/a/b/src/branch/main/publiccode.yml, https://codeberg.org/a/b/raw/branch/main/publiccode.yml",
        "https://gitlab.com/a/b/-/raw/main/publiccode.yml, https://gitlab.com/a/b/-/raw/main/publiccode.yml",
        "https://example.dk/publiccode.yml, https://example.dk/publiccode.yml",
        "https://example.dk/noget, https://example.dk/noget",
        "hvad som helst, hvad som helst"
    })
    void anAddressLeadsToTheFile(String address, String file) {
        assertThat(SourcePlaces.of(address)).containsExactly(file);
    }

    @Test
    void whereTheBranchIsNotKnownTwoAreTried() {
        assertThat(SourcePlaces.of("https://codeberg.org/a/b"))
                .containsExactly(
                        "https://codeberg.org/a/b/raw/branch/main/publiccode.yml",
                        "https://codeberg.org/a/b/raw/branch/master/publiccode.yml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://github.com/OS2/Eksempel",
                "https://github.com/os2/eksempel/",
                "https://GITHUB.com/os2/eksempel.git",
                "https://www.github.com:443/os2/eksempel?tab=readme#x"
            })
    void aRepositoryHasOneNameHoweverItIsWritten(String address) {
        assertThat(RepositoryId.of(address)).contains(new ExternalId("publiccode", "github.com/os2/eksempel"));
    }

    @Test
    void elsewhereCapitalsAreOthers() {
        assertThat(RepositoryId.of("https://git.example.dk:8443/A"))
                .contains(new ExternalId("publiccode", "git.example.dk:8443/A"));
        assertThat(RepositoryId.of("https://git.example.dk/" + "a".repeat(200))).isEmpty();
        assertThat(RepositoryId.of("https://git.example.dk")).contains(new ExternalId("publiccode", "git.example.dk"));
    }
}
