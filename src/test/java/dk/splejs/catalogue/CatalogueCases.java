package dk.splejs.catalogue;

import static dk.splejs.proposal.ProposalBuilder.aProposal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.GovernanceLevel;
import dk.splejs.proposal.ProposalView;
import dk.splejs.proposal.Visibility;
import dk.splejs.security.Actor;
import dk.splejs.security.Actors;
import dk.splejs.shared.Money;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.hibernate.stat.Statistics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** What the catalogue does, on whichever database. */
@Transactional
abstract class CatalogueCases {

    private static final OrganisationCode AARHUS = new OrganisationCode("0751");
    private static final OrganisationCode AABENRAA = new OrganisationCode("0580");
    private static final OrganisationCode ODENSE = new OrganisationCode("0461");

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private EntityManager entities;

    @Test
    void aPublishedProposalHasOneEntry() {
        ProposalView proposal = publishedProposal(Visibility.PUBLIC);

        Slug first = catalogue.publish(entryOf(proposal));
        Slug again = catalogue.publish(entryOf(proposal));

        assertThat(again).isEqualTo(first).hasToString("aaben-journalisering");
        assertThat(catalogue.byProposal(proposal.id())).contains(first);
        assertThat(entities.createQuery("select count(e) from Entry e", Long.class)
                        .getSingleResult())
                .isEqualTo(1);
    }

    @Test
    void anEntryIsReadAsItWasPublished() {
        ProposalView proposal = publishedProposal(Visibility.PUBLIC);
        CatalogueEntry entry = read(null, catalogue.publish(entryOf(proposal)));

        assertThat(entry.texts()).isEqualTo(Texts.danish("Åben journalisering", "Kort", "Lang\ntekst"));
        assertThat(entry.proposalReference()).isEqualTo(proposal.reference());
        assertThat(entry.owner()).isEqualTo(new NamedOrganisation(AARHUS, "Aarhus"));
        assertThat(entry.classification())
                .isEqualTo(new Classification(
                        GovernanceLevel.LEVEL_2,
                        "27.36",
                        List.of("social", "it"),
                        List.of("RPA", "Java"),
                        List.of("SBSYS")));
        assertThat(entry.repositories()).containsExactly("https://git.example/b", "https://git.example/a");
        assertThat(entry.oneOff()).isEqualTo(Money.ofOre(99_850_000));
        assertThat(entry.yearly()).isEqualTo(Money.ofOre(300));
        assertThat(entry.state()).isEqualTo(EntryState.CURRENT);
    }

    @Test
    void theFinanciersAreNamedInDanishOrderAndTheirSharesAreForThoseWhoMaySeeThem() {
        Slug slug = catalogue.publish(entryOf(publishedProposal(Visibility.PUBLIC)));

        assertThat(read(null, slug).financiers())
                .extracting(financier -> financier.organisation().name())
                .containsExactly("Odense", "Aabenraa", "Aarhus");
        assertThat(read(null, slug).financiers()).allMatch(financier -> financier.share() == null);
        assertThat(read(Actors.reviewer("0101"), slug).financiers()).allMatch(financier -> financier.share() == null);
        assertThat(read(Actors.coordinator(), slug).financiers())
                .extracting(FinancierView::share)
                .contains(new Financier(ODENSE, Money.ofOre(49_850_000), Money.ofOre(300)));
        assertThat(read(Actors.reviewer("0751"), slug).financiers()).allMatch(financier -> financier.share() != null);
    }

    @Test
    void whoMayNotSeeTheProposalIsNotToldOfIt() {
        Slug slug = catalogue.publish(entryOf(publishedProposal(Visibility.MEMBERS)));

        assertThat(read(null, slug).proposalReference()).isNull();
        assertThat(read(Actors.reviewer("0101"), slug).proposalReference()).isNotNull();
    }

    @Test
    void entriesOfTheSameTitleAreNumbered() {
        assertThat(List.of(publish("Økonomi"), publish("økonomi!"), publish("Oekonomi")))
                .extracting(Slug::value)
                .containsExactly("oekonomi", "oekonomi-2", "oekonomi-3");
    }

    @Test
    void linesComeInTheOrderInWhichTheyWereAskedFor() {
        Slug zoo = publish("Zoo");
        Slug able = publish("Æble");

        assertThat(catalogue.summaries(List.of(able, new Slug("findes-ikke"), zoo)))
                .extracting(EntrySummary::title)
                .containsExactly("Æble", "Zoo");
    }

    @Test
    void aPageTakesTheSameFewStatementsHoweverManyEntriesItHas() {
        List<Slug> slugs = IntStream.range(0, 30)
                .mapToObj(number -> publish("Nummer " + number))
                .toList();
        Slug slug = catalogue.publish(entryOf(publishedProposal(Visibility.PUBLIC)));
        entities.flush();
        entities.clear();

        assertThat(statementsOf(() -> catalogue.summaries(slugs))).isLessThanOrEqualTo(2);
        assertThat(statementsOf(() -> read(null, slug))).isLessThanOrEqualTo(9);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThatThrownBy(() -> catalogue.read(null, "findes-ikke")).isInstanceOf(EntryNotFound.class);
    }

    private long statementsOf(Runnable action) {
        Statistics statistics =
                entities.unwrap(Session.class).getSessionFactory().getStatistics();
        statistics.clear();
        action.run();
        return statistics.getPrepareStatementCount();
    }

    private CatalogueEntry read(@Nullable Actor reader, Slug slug) {
        return catalogue.read(reader, slug.value());
    }

    private Slug publish(String title) {
        return catalogue.publish(NewEntry.current(
                Texts.danish(title, "", ""),
                new Source(null, null, null, List.of(), null),
                Classification.level(null),
                null));
    }

    private ProposalView publishedProposal(Visibility visibility) {
        return aProposal().ownedBy("0751").visibleTo(visibility).published().storeIn(entities);
    }

    private static NewEntry entryOf(ProposalView proposal) {
        return NewEntry.current(
                Texts.danish("Åben journalisering", "Kort", "Lang\ntekst"),
                new Source(
                        proposal.owner(),
                        proposal.id(),
                        "MPL-2.0",
                        List.of("https://git.example/b", "https://git.example/a"),
                        null),
                new Classification(
                        GovernanceLevel.LEVEL_2,
                        "27.36",
                        List.of("social", "it"),
                        List.of("RPA", "Java"),
                        List.of("SBSYS")),
                new Funding(
                        Money.ofOre(99_850_000),
                        Money.ofOre(300),
                        List.of(
                                new Financier(AARHUS, Money.ofOre(30_000_000), Money.ZERO),
                                new Financier(ODENSE, Money.ofOre(49_850_000), Money.ofOre(300)),
                                new Financier(AABENRAA, Money.ofOre(20_000_000), Money.ZERO))));
    }
}
