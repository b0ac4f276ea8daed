package dk.splejs.search;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dk.splejs.search.WordPredicates.Strictness;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.highlighter.dsl.HighlighterFinalStep;
import org.hibernate.search.engine.search.highlighter.dsl.HighlighterUnifiedOptionsStep;
import org.hibernate.search.engine.search.highlighter.dsl.SearchHighlighterFactory;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.SearchScroll;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.engine.search.sort.dsl.CompositeSortComponentsStep;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.engine.search.sort.dsl.SortFinalStep;
import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;

/** One question put to the index: as one query, and one more for each facet of which something is chosen. */
final class FinderQuery {

    private static final int MOST_VALUES = 500;
    /** Whole sentences, however long: what the embedded index gives anyway, and OpenSearch when it is told. */
    private static final int WHOLE_SENTENCE = 0;

    private static final int PATIENCE_SECONDS = 5;

    private final SearchSession session;
    private final SearchScope<Object> everything;
    private final QuestionPredicates predicates;
    private final SearchQuestion question;
    private final boolean shared;

    FinderQuery(SearchSession session, QuestionPredicates predicates) {
        this.session = session;
        this.everything = session.scope(Object.class);
        this.predicates = predicates;
        this.question = predicates.question();
        this.shared = SharedIndex.isUsedBy(session.toEntityManager().getEntityManagerFactory());
    }

    SearchAnswer answer() {
        SearchResult<Hit> result = page(question.page());
        long total = result.total().hitCount();
        SearchQuestion answered = question;
        if (result.hits().isEmpty() && total > 0) {
            answered = question.onPage(question.lastPage(total));
            result = page(answered.page());
        }
        return new SearchAnswer(answered, result.hits(), total, facets(result));
    }

    private SearchResult<Hit> page(int page) {
        return counting(hits(), openFields()).fetch(page * question.size(), question.size());
    }

    private Map<Facet, List<FacetCount>> facets(SearchResult<Hit> result) {
        FacetReader reader = new FacetReader(question, predicates.owners());
        Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            facets.put(facet, reader.read(facet, isOpen(facet) ? counted(result, facet) : countedWithout(facet)));
        }
        return facets;
    }

    /** How many hits there are. */
    long total() {
        return inTime(session.search(everything)
                        .select(index -> index.field(Fields.HREF, String.class))
                        .where((index, all) -> predicates.restrict(index, all, null)))
                .fetchTotalHitCount();
    }

    List<String> titlesBeginning(int most) {
        return inTime(session.search(everything)
                        .select(index -> index.field(Fields.TITLE, String.class))
                        .where(predicates::restrictToBeginnings))
                .fetchHits(2 * most)
                .stream()
                .distinct()
                .limit(most)
                .toList();
    }

    List<Hit> similar(Similar wanted, int most) {
        return inTime(session.search(everything)
                        .select(index -> HitReader.marked(index))
                        .where((index, all) -> predicates.restrictToSimilar(index, all, wanted))
                        .highlighter(this::marks))
                .fetchHits(most);
    }

    /** All that is found, in the order of the hits, so many at a time. */
    SearchScroll<Finding> scroll(int chunk) {
        return inTime(session.search(everything)
                        .select(FindingReader::projection)
                        .where((index, all) -> predicates.restrict(index, all, null))
                        .sort(this::order))
                .scroll(chunk);
    }

    private SearchQueryOptionsStep<?, Hit, ?, ?, ?> hits() {
        return inTime(session.search(everything)
                .select(this::marked)
                .where((query, all) -> predicates.restrict(query, all, null))
                .sort(this::order)
                .highlighter(this::marks));
    }

    private ProjectionFinalStep<Hit> marked(SearchProjectionFactory<?, ?> index) {
        return predicates.strictness() == Strictness.STRICT
                ? HitReader.marked(index)
                : HitReader.marked(index, new SlipMarks(StopWords.without(question.singleWords())));
    }

    /** Whoever waits for a machine elsewhere waits for so long and no longer. */
    private <H> SearchQueryOptionsStep<?, H, ?, ?, ?> inTime(SearchQueryOptionsStep<?, H, ?, ?, ?> query) {
        return shared ? query.failAfter(PATIENCE_SECONDS, TimeUnit.SECONDS) : query;
    }

    private HighlighterFinalStep marks(SearchHighlighterFactory text) {
        HighlighterUnifiedOptionsStep marks =
                text.unified().tag(Marked.BEGIN, Marked.END).numberOfFragments(1);
        return shared ? marks.fragmentSize(WHOLE_SENTENCE) : marks;
    }

    private SortFinalStep order(SearchSortFactory sort) {
        CompositeSortComponentsStep<?> order = sort.composite();
        switch (question.order()) {
            case RELEVANCE -> {
                if (!question.words().isEmpty()) {
                    order.add(sort.score());
                }
            }
            case TITLE -> order.add(sort.field(Fields.TITLE_ORDER).asc());
            case HOURS -> order.add(sort.field(Fields.HOURS).desc().missing().last());
            case CHANGED -> {}
        }
        return order.add(sort.field(Fields.CHANGED_AT).desc())
                .add(sort.field(Fields.TITLE_ORDER).asc());
    }

    private Map<String, Long> countedWithout(Facet facet) {
        String field = facet.indexField();
        return counting(
                        inTime(session.search(everything)
                                .select(index -> index.field(Fields.HREF, String.class))
                                .where((query, all) -> predicates.restrict(query, all, facet))),
                        Set.of(field))
                .fetch(0)
                .aggregation(key(field));
    }

    private static Map<String, Long> counted(SearchResult<?> result, Facet facet) {
        return result.aggregation(key(facet.indexField()));
    }

    private static <H> SearchQueryOptionsStep<?, H, ?, ?, ?> counting(
            SearchQueryOptionsStep<?, H, ?, ?, ?> query, Set<String> fields) {
        SearchQueryOptionsStep<?, H, ?, ?, ?> counting = query;
        for (String field : fields) {
            counting = counting.aggregation(
                    key(field),
                    index -> index.terms().field(field, String.class).maxTermCount(MOST_VALUES));
        }
        return counting;
    }

    private Set<String> openFields() {
        return Arrays.stream(Facet.values())
                .filter(this::isOpen)
                .map(Facet::indexField)
                .collect(toUnmodifiableSet());
    }

    private boolean isOpen(Facet facet) {
        return !question.chosen().containsKey(facet);
    }

    private static AggregationKey<Map<String, Long>> key(String field) {
        return AggregationKey.of(field);
    }
}
