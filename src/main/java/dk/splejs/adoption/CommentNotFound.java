package dk.splejs.adoption;

import dk.splejs.shared.NotFound;
import java.io.Serial;

/** There is no such comment on this entry. */
public class CommentNotFound extends NotFound {

    @Serial
    private static final long serialVersionUID = 1L;

    CommentNotFound() {
        super("There is no such comment");
    }
}
