package dk.splejs.search;

import dk.splejs.security.AccessRules;
import dk.splejs.security.Actor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.function.Function;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds solutions and proposals. It asks the index only, never the database, and finds only what its reader may read. */
@Service
public class Finder {

    private static final int MOST_COMPLETIONS = 8;
    private static final int SHORTEST_COMPLETION = 2;

    private final EntityManagerFactory entities;
    private final AccessRules rules;
    private final OwnerGroups owners;

    Finder(EntityManagerFactory entities, AccessRules rules, OwnerGroups owners) {
        this.entities = entities;
        this.rules = rules;
        this.owners = owners;
    }

    /**
     * A page of what is found, and how much there is beside it.
     *
     * @param reader nobody where somebody is not logged in
     */
    public SearchAnswer find(@Nullable Actor reader, SearchQuestion question) {
        return inSession(session -> {
            SearchAnswer answer = query(reader, question, session).answer();
            boolean beyond = answer.hits().isEmpty() && answer.total() > 0 && question.page() > 0;
            return beyond
                    ? query(reader, question.onPage(answer.pages() - 1), session).answer()
                    : answer;
        });
    }

    /** Titles, each once, that hold a word beginning with each of those that have been typed so far. */
    public List<String> complete(@Nullable Actor reader, String typed) {
        SearchQuestion question = SearchQuestion.of(typed);
        if (question.words().length() < SHORTEST_COMPLETION) {
            return List.of();
        }
        return inSession(session -> query(reader, question, session).titlesBeginning(MOST_COMPLETIONS));
    }

    private FinderQuery query(@Nullable Actor reader, SearchQuestion question, SearchSession session) {
        return new FinderQuery(session, new QuestionPredicates(question, rules.reachOf(reader).words(), owners));
    }

    /** A session outside any transaction: it takes no connection to the database. */
    private <T> T inSession(Function<SearchSession, T> work) {
        try (EntityManager session = entities.createEntityManager()) {
            return work.apply(Search.session(session));
        }
    }
}
