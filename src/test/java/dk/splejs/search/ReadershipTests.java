package dk.splejs.search;

import static dk.splejs.proposal.ProposalBuilder.aProposal;
import static org.assertj.core.api.Assertions.assertThat;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.Involvement;
import dk.splejs.proposal.Phase;
import dk.splejs.proposal.ProposalAccess;
import dk.splejs.proposal.ProposalView;
import dk.splejs.proposal.Visibility;
import dk.splejs.security.AccessRules;
import dk.splejs.security.Actor;
import dk.splejs.security.Membership;
import dk.splejs.security.Role;
import dk.splejs.security.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@SearchTest
class ReadershipTests {

    private static final List<String> CODES = List.of("0101", "0461", "0751");

    private final Random random = new Random(20261123);

    @Autowired
    private Finder finder;

    @Autowired
    private Library library;

    @Autowired
    private ProposalAccess access;

    @Autowired
    private AccessRules rules;

    @Autowired
    private Involvement involvement;

    @AfterEach
    void clear() {
        library.clear();
    }

    @Test
    void aSearchFindsExactlyWhatTheAccessRulesLetItsReaderRead() {
        List<ProposalView> all = library.in(
                () -> IntStream.range(0, 60).mapToObj(number -> random()).toList());

        for (Actor reader : readers()) {
            List<String> readable = all.stream()
                    .filter(proposal -> rules.mayRead(reader, access.facts(proposal.id())))
                    .map(ProposalView::href)
                    .toList();

            assertThat(everythingFound(reader))
                    .as("what %s reads", reader)
                    .containsExactlyInAnyOrderElementsOf(readable);
        }
    }

    private List<String> everythingFound(@Nullable Actor reader) {
        SearchQuestion question =
                new SearchQuestion("", Map.of(Facet.KIND, Set.of("proposal")), SearchOrder.CHANGED, 0, 100);
        SearchAnswer answer = finder.find(reader, question);
        long counted =
                answer.counts(Facet.PHASE).stream().mapToLong(FacetCount::count).sum();
        assertThat(counted).isEqualTo(answer.total());
        return answer.hits().stream().map(Hit::href).toList();
    }

    private ProposalView random() {
        Visibility visibility = oneOf(Visibility.values());
        ProposalView proposal = library.proposal(oneOf(
                        aProposal(),
                        aProposal().inScreening(),
                        aProposal().inRevision(),
                        aProposal().inReview(),
                        aProposal().inFinancing(),
                        aProposal().published(),
                        aProposal().through(Phase.SCREENING, Phase.REJECTED),
                        aProposal().through(Phase.SCREENING, Phase.REVIEW, Phase.WITHDRAWN))
                .visibleTo(visibility)
                .ownedBy(oneOf("0101", "0461", "0751")));
        involvement.invite(proposal.id(), someCodes());
        involvement.participate(proposal.id(), someCodes());
        return proposal;
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
}
