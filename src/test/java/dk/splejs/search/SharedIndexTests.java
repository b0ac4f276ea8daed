package dk.splejs.search;

import static dk.splejs.proposal.ProposalBuilder.aProposal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import dk.splejs.proposal.ProposalView;
import dk.splejs.proposal.Visibility;
import dk.splejs.security.AccessRules;
import dk.splejs.security.Actor;
import dk.splejs.security.Actors;
import dk.splejs.support.OpenSearch;
import dk.splejs.support.Wire;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.outboxpolling.OutboxPollingExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;

/** Two Splejs on one database and one OpenSearch, and what happens when that is away, empty or of another make. */
@SearchTest
@OnOpenSearch
class SharedIndexTests {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(9);
    private static final Wire WIRE = OnOpenSearch.Address.WIRE;

    @Autowired
    private Finder finder;

    @Autowired
    private Library library;

    @Autowired
    private IndexKeeper keeper;

    @Autowired
    private AccessRules rules;

    @Autowired
    private OwnerGroups owners;

    @Autowired
    private LocalContainerEntityManagerFactoryBean entities;

    private final OpenSearch openSearch = OpenSearch.running();

    @BeforeEach
    void everythingIsWell() {
        WIRE.mend();
    }

    @AfterEach
    void clear() {
        backAgain();
        library.clear();
    }

    @Test
    void whatOneWritesTheOtherFindsAndNoneFindsWhatIsHidden() {
        try (SecondSplejs other = SecondSplejs.on(entities)) {
            Finder otherFinder = new Finder(other.entities(), rules, owners);
            String solution = library.solution("Zebra på vej", "Sag", "");
            ProposalView hidden = library.proposal(aProposal()
                    .titled("Hemmelig zebra")
                    .visibleTo(Visibility.OWN)
                    .inReview());

            assertThat(found(otherFinder, null, "zebra")).containsExactly(solution);
            ProposalView fromTheOther = other.in(session -> aProposal()
                    .titled("Zebra fra den anden")
                    .visibleTo(Visibility.PUBLIC)
                    .inReview()
                    .storeIn(session));
            library.settle();

            Actor stranger = Actors.reviewer("0461");
            for (Finder one : List.of(finder, otherFinder)) {
                assertThat(found(one, null, "zebra")).containsExactlyInAnyOrder(solution, fromTheOther.href());
                assertThat(found(one, stranger, "zebra")).doesNotContain(hidden.href());
                assertThat(one.complete(stranger, "hemm")).isEmpty();
            }
        }
    }

    /** The second agent joins, and the first one leaves again: no change is left lying. */
    @Test
    void whatASplejsThatEndedHasWrittenIsFound() {
        try (SecondSplejs other = SecondSplejs.on(entities)) {
            other.in(session -> aProposal()
                    .titled("Zebra til sidst")
                    .visibleTo(Visibility.PUBLIC)
                    .inReview()
                    .storeIn(session));
        }
        library.settle();

        assertThat(found(finder, null, "zebra")).hasSize(1);
    }

    @Test
    void whileOpenSearchIsAwayWritingGoesOnAndTheSearchSaysSo() {
        String before = library.solution("Zebra før", "Sag", "");
        WIRE.cut();

        assertThatThrownBy(() -> found(finder, null, "zebra")).isInstanceOf(SearchUnavailable.class);
        assertThat(finder.complete(null, "zeb")).isEmpty();
        assertThat(finder.similar((Actor) null, new Similar("Zebra", null, null)))
                .isEmpty();
        String meanwhile = library.solutionWithoutWaiting("Zebra imens");
        await().until(() -> givenUp() > 0);
        backAgain();

        assertThat(found(finder, null, "zebra")).containsExactlyInAnyOrder(before, meanwhile);
    }

    @Test
    void aSplejsStartsAndWritesWhileOpenSearchIsAway() {
        WIRE.cut();
        try (SecondSplejs other = SecondSplejs.on(entities)) {
            new IndexWatch(new IndexKeeper(other.entities())).look();
            ProposalView meanwhile = other.in(session -> aProposal()
                    .titled("Zebra imens")
                    .visibleTo(Visibility.PUBLIC)
                    .inReview()
                    .storeIn(session));
            backAgain();

            assertThat(found(finder, null, "zebra")).containsExactly(meanwhile.href());
        }
    }

    @Test
    void whoMayUseOpenSearchIsSaidWithEachRequest() throws IOException {
        List<String> said = new CopyOnWriteArrayList<>();
        HttpServer guarded = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        guarded.createContext("/", request -> {
            said.add(String.valueOf(request.getRequestHeaders().getFirst("Authorization")));
            request.sendResponseHeaders(401, -1);
            request.close();
        });
        guarded.start();
        Map<String, String> settings = Map.of(
                "hibernate.search.backend.uris",
                "http://127.0.0.1:" + guarded.getAddress().getPort(),
                "hibernate.search.backend.username",
                "splejs",
                "hibernate.search.backend.password",
                "tre-heste",
                "hibernate.search.coordination.event_processor.enabled",
                "false");
        try (SecondSplejs other = SecondSplejs.on(entities, settings)) {
            Finder otherFinder = new Finder(other.entities(), rules, owners);
            assertThatThrownBy(() -> found(otherFinder, null, "zebra")).isInstanceOf(SearchUnavailable.class);
        } finally {
            guarded.stop(0);
        }

        String word = Base64.getEncoder().encodeToString("splejs:tre-heste".getBytes(StandardCharsets.UTF_8));
        assertThat(said).isNotEmpty().containsOnly("Basic " + word);
    }

    @Test
    void anOpenSearchThatHangsHoldsNobodyUpForLong() {
        library.solution("Zebra", "Sag", "");
        WIRE.stall();
        Instant asked = Instant.now();

        assertThatThrownBy(() -> found(finder, null, "zebra")).isInstanceOf(SearchUnavailable.class);

        assertThat(Duration.between(asked, Instant.now())).isLessThan(LONGEST_WAIT);
    }

    @Test
    void anIndexThatWasLostIsMadeAgainByTwoAtOnce() throws Exception {
        String zebra = library.solution("Zebra", "Sag", "");
        forgetTheIndex();
        try (SecondSplejs other = SecondSplejs.on(entities)) {
            both(keeper, new IndexKeeper(other.entities()));
        }
        library.settle();

        assertThat(found(finder, null, "zebra")).containsExactly(zebra);
        assertThat(keeper.mend()).isZero();
        assertThat(openSearch.send("GET", "/_cat/indices/entry*?h=index", "").lines())
                .containsExactly("entry-000001");
    }

    @Test
    void anIndexOfAnotherMakeIsMadeAgain() {
        String zebra = library.solution("Byggesagsbehandling", "Sag", "");
        forgetTheIndex();
        String other = """
                {"aliases": {"entry-read": {}, "entry-write": {"is_write_index": true}},
                 "mappings": {"dynamic": "strict", "properties": {"title": {"type": "keyword"}}}}
                """;
        openSearch.send("PUT", "/entry-000001", other);

        keeper.mend();
        library.settle();

        assertThat(found(finder, null, "byggesag")).containsExactly(zebra);
    }

    private void backAgain() {
        WIRE.mend();
        IndexWatch watch = new IndexWatch(keeper);
        await().until(() -> {
            watch.look();
            return library.waiting() == 0;
        });
        library.settle();
    }

    private void forgetTheIndex() {
        openSearch.send("DELETE", "/entry-000001,proposal-000001", "");
    }

    private static void both(IndexKeeper one, IndexKeeper other) throws ExecutionException, InterruptedException {
        CompletableFuture.allOf(CompletableFuture.runAsync(one::mend), CompletableFuture.runAsync(other::mend))
                .get();
    }

    private long givenUp() {
        return Search.mapping(entities.getObject())
                .extension(OutboxPollingExtension.get())
                .countAbortedEvents();
    }

    private static List<String> found(Finder finder, @Nullable Actor reader, String words) {
        return finder.find(reader, SearchQuestion.of(words)).hits().stream()
                .map(Hit::href)
                .toList();
    }
}
