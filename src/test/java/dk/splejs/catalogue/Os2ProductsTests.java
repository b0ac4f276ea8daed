package dk.splejs.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import dk.splejs.proposal.GovernanceLevel;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CatalogueTest
class Os2ProductsTests {

    @Autowired
    private Os2Products products;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private EntryRepository entries;

    @Test
    void allProductsStandInTheCatalogueOnce() {
        products.publish();
        products.publish();

        assertThat(entries.count()).isEqualTo(34);
    }

    @Test
    void aProductSaysWhatTheListsKnow() {
        products.publish();

        CatalogueEntry faktor = catalogue.read(null, "os2faktor");
        assertThat(faktor.texts().language()).isEqualTo("da");
        assertThat(faktor.licence()).isEqualTo("MPL-2.0");
        assertThat(faktor.repositories()).hasSize(2);
        assertThat(faktor.remark()).isEqualTo("På OS2’s liste");
        assertThat(faktor.oneOff()).isNull();
        assertThat(catalogue.read(null, "os2udoglaer-ulf").texts().title()).isEqualTo("OS2udoglær (ULF)");
        assertThat(catalogue.read(null, "os2adgang").classification().level()).isEqualTo(GovernanceLevel.SANDBOX);
        assertThat(catalogue.read(null, "os2datascanner").state()).isEqualTo(EntryState.LEFT);
    }
}
