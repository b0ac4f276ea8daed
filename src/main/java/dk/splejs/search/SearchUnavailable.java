package dk.splejs.search;

import org.springframework.dao.DataAccessResourceFailureException;

/** The index cannot be asked just now. Pages and the API answer with 503; nothing that is written depends on it. */
public class SearchUnavailable extends DataAccessResourceFailureException {

    private static final long serialVersionUID = 1;

    public SearchUnavailable(RuntimeException cause) {
        super("The index of the search does not answer", cause);
    }
}
