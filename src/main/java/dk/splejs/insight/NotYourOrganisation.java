package dk.splejs.insight;

import dk.splejs.shared.NotFound;
import java.io.Serial;

/** The reader does not belong to that organisation, or there is none such. */
public class NotYourOrganisation extends NotFound {

    @Serial
    private static final long serialVersionUID = 1L;

    NotYourOrganisation() {
        super("The reader does not belong to the organisation");
    }
}
