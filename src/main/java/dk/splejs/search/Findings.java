package dk.splejs.search;

import jakarta.persistence.EntityManager;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.hibernate.search.engine.search.query.SearchScroll;
import org.hibernate.search.engine.search.query.SearchScrollResult;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.util.common.SearchException;

/**
 * All that a search finds, however much, as it was when it was asked for. Only a chunk of it is in memory, and neither a
 * transaction nor a connection to the database is held; an index stands open until it is closed.
 */
public final class Findings implements Iterator<Finding>, AutoCloseable {

    static final int CHUNK = 500;

    private final EntityManager session;
    private final SearchScroll<Finding> scroll;
    private final long total;
    private Iterator<Finding> chunk;

    private Findings(EntityManager session, SearchScroll<Finding> scroll, SearchScrollResult<Finding> first) {
        this.session = session;
        this.scroll = scroll;
        this.total = first.total().hitCount();
        this.chunk = first.hits().iterator();
    }

    /** What is found as {@link Finder#find} finds it. The session is closed with it. */
    static Findings open(EntityManager session, QuestionPredicates strict) {
        try {
            SearchSession index = Search.session(session);
            QuestionPredicates wanted = strict.sufficient(asked -> new FinderQuery(index, asked).total());
            return of(session, new FinderQuery(index, wanted).scroll(CHUNK));
        } catch (RuntimeException failed) {
            session.close();
            throw failed instanceof SearchException ? new SearchUnavailable(failed) : failed;
        }
    }

    static Findings of(EntityManager session, SearchScroll<Finding> scroll) {
        try {
            return new Findings(session, scroll, scroll.next());
        } catch (RuntimeException failed) {
            scroll.close();
            throw failed;
        }
    }

    /** How many there are in all. */
    public long total() {
        return total;
    }

    @Override
    public boolean hasNext() {
        if (!chunk.hasNext() && total > 0) {
            chunk = scroll.next().hits().iterator();
        }
        return chunk.hasNext();
    }

    @Override
    public Finding next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return chunk.next();
    }

    @Override
    public void close() {
        try (session) {
            scroll.close();
        }
    }
}
