package dk.splejs.proposal;

import static dk.splejs.proposal.ProposalBuilder.aProposal;
import static org.assertj.core.api.Assertions.assertThat;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.AccessRules;
import dk.splejs.security.Actor;
import dk.splejs.security.Membership;
import dk.splejs.security.Role;
import dk.splejs.security.UserId;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@ProposalTest
class ProposalSearchTests {

    private static final List<String> CODES = List.of("0101", "0461", "0751");

    private final Random random = new Random(20261123);

    @Autowired
    private ProposalSearch search;

    @Autowired
    private ProposalAccess access;

    @Autowired
    private AccessRules rules;

    @Autowired
    private Involvement involvement;

    @Autowired
    private EntityManager entities;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void beginWithoutProposals() {
        for (String table : List.of(
                "proposal_screening", "proposal_involvement", "proposal_item", "proposal_suitability", "proposal")) {
            database.sql("delete from " + table).update();
        }
    }

    @Test
    void aListHoldsExactlyWhatTheAccessRulesLetItsReaderRead() {
        List<ProposalId> all =
                IntStream.range(0, 60).mapToObj(number -> random()).toList();

        for (Actor reader : readers()) {
            Set<ProposalId> readable = all.stream()
                    .filter(id -> rules.mayRead(reader, access.facts(id)))
                    .collect(Collectors.toSet());

            assertThat(everythingListed(reader))
                    .as("what %s reads", reader)
                    .containsExactlyInAnyOrderElementsOf(readable);
        }
    }

    @Test
    void aListCanBeOfOnePhase() {
        stored(aProposal().inReview());
        ProposalView draft = stored(aProposal());

        assertThat(found(aProposal().submitter(), new ProposalFilter(Phase.DRAFT, false, null)))
                .containsExactly(draft.id());
    }

    @Test
    void aListCanBeOfTheReadersOwnOrganisation() {
        stored(aProposal().ownedBy("0101").inReview());
        ProposalView own = stored(aProposal().ownedBy("0751").inReview());

        assertThat(found(aProposal().ownedBy("0751").submitter(), new ProposalFilter(null, true, null)))
                .containsExactly(own.id());
    }

    @Test
    void anOrganisationsOwnProposalsAreAllThere() {
        ProposalView draft = stored(aProposal().ownedBy("0751"));
        ProposalView later = stored(aProposal().ownedBy("0751").inReview());
        stored(aProposal().ownedBy("0101").inReview());

        assertThat(search.ownedBy(new OrganisationCode("0751")))
                .extracting(ProposalRow::id)
                .containsExactly(later.id(), draft.id());
    }

    @Test
    void aListCanBeOfTitlesWithAWordAndOfReferences() {
        ProposalView wanted = stored(
                aProposal().titled("Ånder og ÆLDRE").numbered("F-2024-0007").inReview());
        stored(aProposal().titled("Noget andet").inReview());
        Actor reader = aProposal().submitter();

        assertThat(found(reader, new ProposalFilter(null, false, " ældre "))).containsExactly(wanted.id());
        assertThat(found(reader, new ProposalFilter(null, false, "f-2024-0007")))
                .containsExactly(wanted.id());
    }

    @Test
    void whatStandsForAnythingInAQueryStandsForItselfHere() {
        ProposalView percent = stored(aProposal().titled("100 % digital!").inReview());
        stored(aProposal().titled("1000 digital_").inReview());
        Actor reader = aProposal().submitter();

        assertThat(found(reader, new ProposalFilter(null, false, "0 %"))).containsExactly(percent.id());
        assertThat(found(reader, new ProposalFilter(null, false, "!"))).containsExactly(percent.id());
        assertThat(found(reader, new ProposalFilter(null, false, "1_0"))).isEmpty();
    }

    @Test
    void aLongListComesInPages() {
        int more = ProposalSearch.PAGE_SIZE + 3;
        IntStream.range(0, more).forEach(number -> stored(aProposal().inReview()));
        Actor reader = aProposal().submitter();

        assertThat(search.list(reader, ProposalFilter.ALL, 0)).hasSize(ProposalSearch.PAGE_SIZE);
        assertThat(search.list(reader, ProposalFilter.ALL, 1)).hasSize(3);
        assertThat(search.list(reader, ProposalFilter.ALL, 1).getTotalElements())
                .isEqualTo(more);
    }

    @Test
    void similarProposalsShareWordsOfTheTitleAndTheMostSimilarComesFirst() {
        ProposalView screened =
                stored(aProposal().titled("Journalisering af breve fra borgere").inScreening());
        ProposalView close =
                stored(aProposal().titled("Breve fra borgere på sagen").published());
        ProposalView less = stored(aProposal().titled("Svar på breve").inReview());
        stored(aProposal().titled("Lønkørsel").inReview());
        stored(aProposal().titled("Journalisering af breve, kladde"));

        assertThat(search.similar(screened.id())).extracting(ProposalRow::id).containsExactly(close.id(), less.id());
    }

    @Test
    void aTitleWithoutTellingWordsResemblesNothing() {
        ProposalView screened = stored(aProposal().titled("Ny løsning").inScreening());
        stored(aProposal().titled("En løsning til").inReview());

        assertThat(search.similar(screened.id())).isEmpty();
    }

    @Test
    void linesAreReadForManyAtOnce() {
        ProposalView one = stored(aProposal().titled("Et").inReview());
        ProposalView two = stored(aProposal().titled("To"));

        assertThat(search.rows(List.of(one.id(), two.id())))
                .hasEntrySatisfying(one.id(), row -> assertThat(row.title()).isEqualTo("Et"))
                .hasEntrySatisfying(two.id(), row -> assertThat(row.reference()).isNull());
        assertThat(search.rows(List.of())).isEmpty();
    }

    private List<ProposalId> found(@Nullable Actor reader, ProposalFilter filter) {
        return search.list(reader, filter, 0).stream().map(ProposalRow::id).toList();
    }

    private List<ProposalId> everythingListed(@Nullable Actor reader) {
        List<ProposalId> all = new ArrayList<>();
        int pages = search.list(reader, ProposalFilter.ALL, 0).getTotalPages();
        for (int page = 0; page < pages; page++) {
            search.list(reader, ProposalFilter.ALL, page).forEach(row -> all.add(row.id()));
        }
        return all;
    }

    private ProposalId random() {
        Visibility visibility = oneOf(Visibility.values());
        ProposalId id = stored(oneOf(
                                aProposal(),
                                aProposal().inScreening(),
                                aProposal().inRevision(),
                                aProposal().inReview(),
                                aProposal().inFinancing(),
                                aProposal().published(),
                                aProposal().through(Phase.SCREENING, Phase.REJECTED),
                                aProposal().through(Phase.SCREENING, Phase.REVIEW, Phase.WITHDRAWN))
                        .visibleTo(visibility)
                        .ownedBy(oneOf("0101", "0461", "0751")))
                .id();
        involvement.invite(id, someCodes());
        involvement.participate(id, someCodes());
        return id;
    }

    private List<Actor> readers() {
        List<Actor> readers = new ArrayList<>();
        readers.add(nobody());
        for (int number = 0; number < 40; number++) {
            Set<Membership> held = IntStream.range(0, random.nextInt(3))
                    .mapToObj(any -> membership())
                    .collect(Collectors.toSet());
            readers.add(new Actor(new UserId("reader" + number), "Læser", held));
        }
        return readers;
    }

    @SuppressWarnings("NullAway") // somebody who is not logged in
    private static Actor nobody() {
        return null;
    }

    private Membership membership() {
        Role role = oneOf(Role.values());
        return role.isPerOrganisation()
                ? Membership.of(role, new OrganisationCode(CODES.get(random.nextInt(CODES.size()))))
                : Membership.of(role);
    }

    private List<OrganisationCode> someCodes() {
        return CODES.stream()
                .filter(code -> random.nextInt(3) == 0)
                .map(OrganisationCode::new)
                .toList();
    }

    @SafeVarargs
    private final <T> T oneOf(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private ProposalView stored(ProposalBuilder proposal) {
        return Objects.requireNonNull(transaction.execute(status -> proposal.storeIn(entities)));
    }
}
