package dk.splejs.demo;

import dk.splejs.catalogue.Os2Products;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The OS2 community's products as catalogue entries. */
@Component
@Profile("demo")
class DemoCatalogue {

    private final Os2Products products;

    DemoCatalogue(Os2Products products) {
        this.products = products;
    }

    void create() {
        products.publish();
    }
}
