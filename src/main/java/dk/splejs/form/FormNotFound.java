package dk.splejs.form;

import dk.splejs.shared.NotFound;
import java.io.Serial;

/** There is no form of that name. */
public class FormNotFound extends NotFound {

    @Serial
    private static final long serialVersionUID = 1L;

    FormNotFound(String name) {
        super("There is no form " + name);
    }
}
