package dk.splejs.catalogue;

import static java.util.stream.Collectors.toMap;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.GovernanceLevel;
import dk.splejs.proposal.ProposalId;
import dk.splejs.shared.Money;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A solution in the catalogue. */
@Entity
@Table(name = "catalogue_entry")
class Entry {

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String slug;

    private @Nullable UUID proposalId;

    private @Nullable String ownerCode;

    @Embedded
    private EntryText text;

    private @Nullable String licence;

    private @Nullable String remark;

    @Enumerated(EnumType.STRING)
    private @Nullable GovernanceLevel governanceLevel;

    private @Nullable String kle;

    @Column(name = "entry_state")
    @Enumerated(EnumType.STRING)
    private EntryState state;

    private @Nullable Long oneOffOre;

    private @Nullable Long yearlyOre;

    private Instant publishedAt;

    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "catalogue_repository", joinColumns = @JoinColumn(name = "entry_id"))
    @OrderColumn(name = "place")
    @Column(name = "address")
    private List<String> repositories = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "catalogue_technology", joinColumns = @JoinColumn(name = "entry_id"))
    @OrderColumn(name = "place")
    @Column(name = "technology")
    private List<String> technologies = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "catalogue_field_of_work", joinColumns = @JoinColumn(name = "entry_id"))
    @OrderColumn(name = "place")
    @Column(name = "field_of_work")
    private List<String> fieldsOfWork = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "catalogue_financier", joinColumns = @JoinColumn(name = "entry_id"))
    @OrderBy("organisationCode")
    private List<EntryShare> financiers = new ArrayList<>();

    protected Entry() {}

    static Entry publish(Slug slug, NewEntry wanted, Instant now) {
        Entry entry = new Entry();
        entry.id = UUID.randomUUID();
        entry.slug = slug.value();
        entry.text = EntryText.of(wanted.texts());
        entry.state = wanted.state();
        entry.publishedAt = now;
        entry.changedAt = now;
        entry.comeFrom(wanted.source());
        entry.classify(wanted.classification());
        if (wanted.funding() != null) {
            entry.fund(wanted.funding());
        }
        return entry;
    }

    private void comeFrom(Source source) {
        proposalId = source.proposal() == null ? null : source.proposal().value();
        ownerCode = source.owner() == null ? null : source.owner().value();
        licence = source.licence();
        remark = source.remark();
        repositories.addAll(source.repositories());
    }

    private void classify(Classification classification) {
        governanceLevel = classification.level();
        kle = classification.kle();
        fieldsOfWork.addAll(classification.fieldsOfWork());
        technologies.addAll(classification.technologies());
    }

    private void fund(Funding funding) {
        oneOffOre = funding.oneOff().ore();
        yearlyOre = funding.yearly().ore();
        funding.financiers().forEach(financier -> financiers.add(EntryShare.of(financier)));
    }

    Slug slug() {
        return new Slug(slug);
    }

    Optional<ProposalId> proposal() {
        return Optional.ofNullable(proposalId).map(ProposalId::new);
    }

    Optional<Solution> solution() {
        return proposal().map(proposal -> new Solution(proposal, slug(), text.textLanguage(), text.title()));
    }

    EntrySummary summary(EntryNames names) {
        return new EntrySummary(
                slug(),
                text.textLanguage(),
                text.title(),
                text.summary(),
                owner(names),
                licence,
                governanceLevel,
                state,
                publishedAt);
    }

    CatalogueEntry view(EntryNames names, Disclosure disclosure) {
        return new CatalogueEntry(
                slug(),
                text.texts(),
                disclosure.proposalReference(),
                owner(names),
                licence,
                repositories,
                remark,
                new Classification(governanceLevel, kle, fieldsOfWork, technologies),
                state,
                money(oneOffOre),
                money(yearlyOre),
                financiers(names, disclosure),
                publishedAt,
                changedAt);
    }

    private List<FinancierView> financiers(EntryNames names, Disclosure disclosure) {
        Map<OrganisationCode, Financier> paying = financiers.stream()
                .map(EntryShare::financier)
                .collect(toMap(Financier::organisation, Function.identity()));
        return names.inOrder(paying.keySet()).stream()
                .map(payer -> new FinancierView(payer, disclosure.shares() ? paying.get(payer.code()) : null))
                .toList();
    }

    private @Nullable NamedOrganisation owner(EntryNames names) {
        return ownerCode == null ? null : names.of(new OrganisationCode(ownerCode));
    }

    private static @Nullable Money money(@Nullable Long ore) {
        return ore == null ? null : Money.ofOre(ore);
    }
}
