package dk.splejs.search;

import static dk.splejs.proposal.ProposalBuilder.aProposal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dk.splejs.catalogue.Classification;
import dk.splejs.proposal.GovernanceLevel;
import dk.splejs.proposal.Visibility;
import dk.splejs.security.Actor;
import dk.splejs.security.Actors;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.hibernate.search.engine.search.query.SearchResultTotal;
import org.hibernate.search.engine.search.query.SearchScroll;
import org.hibernate.search.engine.search.query.SearchScrollResult;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SearchTest
class FindingsTests {

    private static final int MANY = SearchQuestion.LAST_HIT + 50;

    @Autowired
    private Finder finder;

    @Autowired
    private Library library;

    @Autowired
    private IndexKeeper keeper;

    @AfterEach
    void clear() {
        library.clear();
    }

    @Test
    void oneOfThemIsWholeAndWithoutMarks() {
        Classification about = new Classification(
                GovernanceLevel.ofWord("2"), "27.36.04", List.of("social", "health"), List.of("RPA"), List.of("SBSYS"));
        String href = library.solution("Byggesager", "Kort om byggesager", "Langt", "0751", about);

        Finding found = all(null, SearchQuestion.of("byggesager")).get(0);

        assertThat(found.href()).isEqualTo(href);
        assertThat(found.title()).isEqualTo("Byggesager");
        assertThat(found.summary()).isEqualTo("Kort om byggesager");
        assertThat(found.topics())
                .isEqualTo(new SearchTopics(
                        List.of("social", "health"),
                        "27.36.04",
                        List.of("RPA"),
                        List.of("SBSYS"),
                        "0751",
                        "MPL-2.0",
                        "2"));
        assertThat(found.publishedAt()).isEqualTo(found.changedAt());
    }

    @Test
    void allOfThemAreWhatThePagesShowInTheSameOrder() {
        for (String title : List.of("Ål", "Zebra", "Bil", "Aal")) {
            library.solution(title, "Sag", "");
        }
        library.proposal(
                aProposal().titled("Sag i review").visibleTo(Visibility.OWN).inReview());

        for (SearchOrder order : SearchOrder.values()) {
            for (String words : List.of("", "sag", "sag elefant giraf zebra")) {
                SearchQuestion question = new SearchQuestion(words, Map.of(), order, 0, 20);
                for (Actor reader : new Actor[] {null, Actors.reviewer("0461"), Actors.submitter("0751")}) {
                    assertThat(all(reader, question))
                            .as("%s by %s", words, order)
                            .extracting(Finding::href)
                            .isEqualTo(finder.find(reader, question).hits().stream()
                                    .map(Hit::href)
                                    .toList());
                }
            }
        }
        assertThat(all(null, SearchQuestion.of("review"))).isEmpty();
    }

    @Test
    void thereMayBeMoreThanThePagesReach() {
        library.behindTheIndex("insert into catalogue_entry (id, version, slug, owner_code, text_language, title,"
                + " summary, description, entry_state, published_at, changed_at)"
                + " with recursive numbers (x) as (select 1 union all select x + 1 from numbers where x < " + MANY
                + "),"
                + " padded (y) as (select lpad(cast(x as varchar(6)), 6, '0') from numbers)"
                + " select cast('00000000-0000-0000-0000-000000' || y as uuid), 0, 'mange-' || y, '0751', 'da', 'Mange ' || y,"
                + " 'Kort', '', 'CURRENT', now(), now() from padded");
        keeper.rebuild(done -> {});
        try {
            SearchQuestion question = new SearchQuestion("mange", Map.of(), SearchOrder.TITLE, 0, 20);
            Set<String> hrefs = new HashSet<>();
            String before = "";
            try (Findings found = finder.all(null, question)) {
                assertThat(found.total()).isEqualTo(MANY);
                while (found.hasNext()) {
                    Finding next = found.next();
                    assertThat(next.title()).isGreaterThan(before);
                    before = next.title();
                    hrefs.add(next.href());
                }
            }
            assertThat(hrefs).hasSize(MANY);
            assertThat(finder.find(null, question.onPage(9_999)).question().page())
                    .isLessThan(SearchQuestion.LAST_HIT);
        } finally {
            library.behindTheIndex("delete from catalogue_entry");
            keeper.rebuild(done -> {});
        }
    }

    @Test
    void aChunkIsFetchedWhenTheOneBeforeIsUsedUp() {
        SearchScroll<Finding> scroll = chunks(3, 2);
        EntityManager session = mock(EntityManager.class);

        try (Findings found = Findings.of(session, scroll)) {
            verify(scroll, times(1)).next();
            for (int taken = 0; taken < 3; taken++) {
                assertThat(found.next().title()).isEqualTo("Nr. " + taken);
                verify(scroll, times(1)).next();
            }
            assertThat(found.next().title()).isEqualTo("Nr. 0");
            found.next();
            assertThat(found.hasNext()).isFalse();
            assertThatThrownBy(found::next).isInstanceOf(NoSuchElementException.class);
        }
        verify(scroll).close();
        verify(session).close();
    }

    @Test
    void whatCannotBeReadLeavesNothingOpen() {
        SearchScroll<Finding> scroll = mock();
        when(scroll.next()).thenThrow(new IllegalStateException("gone"));

        assertThatThrownBy(() -> Findings.of(mock(EntityManager.class), scroll)).hasMessage("gone");

        verify(scroll).close();
    }

    private List<Finding> all(@Nullable Actor reader, SearchQuestion question) {
        try (Findings found = finder.all(reader, question)) {
            List<Finding> all = new ArrayList<>();
            found.forEachRemaining(all::add);
            assertThat(found.total()).isEqualTo(all.size());
            return all;
        }
    }

    private static SearchScroll<Finding> chunks(int... sizes) {
        SearchScroll<Finding> scroll = mock();
        List<SearchScrollResult<Finding>> chunks = new ArrayList<>();
        for (int size : sizes) {
            chunks.add(chunk(size));
        }
        chunks.add(chunk(0));
        when(scroll.next()).thenAnswer(asked -> chunks.size() > 1 ? chunks.remove(0) : chunks.get(0));
        return scroll;
    }

    private static SearchScrollResult<Finding> chunk(int size) {
        List<Finding> hits = new ArrayList<>();
        for (int number = 0; number < size; number++) {
            hits.add(TestFindings.titled("Nr. " + number));
        }
        SearchResultTotal total = mock();
        when(total.hitCount()).thenReturn(5L);
        SearchScrollResult<Finding> chunk = mock();
        when(chunk.total()).thenReturn(total);
        when(chunk.hits()).thenReturn(hits);
        return chunk;
    }
}
