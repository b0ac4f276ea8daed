package dk.splejs.security.production;

import java.util.List;
import java.util.stream.Collectors;

/** This installation must not start as it is; the message is all that is wrong, a line each. */
class UnsafeProduction extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnsafeProduction(List<ProductionRule> broken) {
        super(broken.stream().map(ProductionRule::line).collect(Collectors.joining("\n")));
    }
}
