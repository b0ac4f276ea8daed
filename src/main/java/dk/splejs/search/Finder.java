package dk.splejs.search;

import dk.splejs.search.WordPredicates.Strictness;
import dk.splejs.security.AccessRules;
import dk.splejs.security.Actor;
import dk.splejs.security.Reach;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.util.common.SearchException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Finds solutions and proposals. It asks the index only, never the database, and finds only what its reader may read. */
@Service
public class Finder {

    private static final Logger LOG = LoggerFactory.getLogger(Finder.class);
    private static final SearchQuestion NOTHING = SearchQuestion.of("");
    private static final int MOST_SIMILAR = 5;
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
     * A page of what is found, and how much there is beside it. Where hardly anything holds all that was said, slips of the pen
     * are looked for as well, and where nothing does, what holds half of it.
     *
     * @param reader nobody where somebody is not logged in
     * @throws SearchUnavailable where the index does not answer
     */
    public SearchAnswer find(@Nullable Actor reader, SearchQuestion question) {
        QuestionPredicates strict = predicates(rules.reachOf(reader), question);
        return inSession(session -> {
            Map<Strictness, SearchAnswer> answers = new EnumMap<>(Strictness.class);
            Function<QuestionPredicates, SearchAnswer> ask = wanted -> answers.computeIfAbsent(
                    wanted.strictness(), strictness -> new FinderQuery(session, wanted).answer());
            SearchAnswer answer =
                    ask.apply(strict.sufficient(wanted -> ask.apply(wanted).total()));
            return answer.withHitsOf(ask.apply(strict));
        });
    }

    /**
     * All of what {@link #find} finds, on whatever page and however much, in the same order. Close it.
     *
     * @throws SearchUnavailable where the index does not answer
     */
    public Findings all(@Nullable Actor reader, SearchQuestion question) {
        return Findings.open(entities.createEntityManager(), predicates(rules.reachOf(reader), question));
    }

    /** Titles, each once, that hold a word beginning with each of those that have been typed so far; none where the index does not answer. */
    public List<String> complete(@Nullable Actor reader, String typed) {
        SearchQuestion question = SearchQuestion.of(typed);
        if (question.words().length() < SHORTEST_COMPLETION) {
            return List.of();
        }
        QuestionPredicates beginnings = predicates(rules.reachOf(reader), question);
        return orNone(session -> new FinderQuery(session, beginnings).titlesBeginning(MOST_COMPLETIONS));
    }

    /**
     * Up to five solutions and proposals like something new, the most alike first; none where the index does not answer.
     *
     * @param reader only what they may read
     */
    public List<Hit> similar(Reach reader, Similar wanted) {
        return wanted.titleWords().isEmpty()
                ? List.of()
                : orNone(
                        session -> new FinderQuery(session, predicates(reader, NOTHING)).similar(wanted, MOST_SIMILAR));
    }

    /** The same for whoever is writing it. */
    public List<Hit> similar(@Nullable Actor reader, Similar wanted) {
        return similar(rules.reachOf(reader), wanted);
    }

    private QuestionPredicates predicates(Reach reader, SearchQuestion question) {
        return new QuestionPredicates(question, reader.words(), owners, Strictness.STRICT);
    }

    /** A session outside any transaction: it takes no connection to the database. */
    private <T> T inSession(Function<SearchSession, T> work) {
        try (EntityManager session = entities.createEntityManager()) {
            return work.apply(Search.session(session));
        } catch (SearchException noAnswer) {
            throw new SearchUnavailable(noAnswer);
        }
    }

    /** For what only helps: whoever writes goes on without it. */
    private <T> List<T> orNone(Function<SearchSession, List<T>> work) {
        try {
            return inSession(work);
        } catch (SearchUnavailable noHelp) {
            LOG.warn(
                    "{}: {}", noHelp.getMessage(), noHelp.getMostSpecificCause().getMessage());
            return List.of();
        }
    }
}
