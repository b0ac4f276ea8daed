package dk.splejs.catalogue;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.GovernanceLevel;
import dk.splejs.proposal.ProposalId;
import dk.splejs.search.DocumentBinder;
import dk.splejs.search.Findable;
import dk.splejs.search.SearchDocument;
import dk.splejs.security.Actor;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.common.annotation.Param;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import org.jspecify.annotations.Nullable;

/** A solution in the catalogue. */
@Entity
@Indexed
@TypeBinding(
        binder =
                @TypeBinderRef(
                        type = DocumentBinder.class,
                        params = @Param(name = DocumentBinder.PROPERTIES, value = Entry.FOUND_BY)))
@Table(name = "catalogue_entry")
class Entry implements Findable {

    static final String FOUND_BY = "slug, ownerCode, text, particulars, governanceLevel, kle, state, marks,"
            + " technologies, itSystems, fieldsOfWork";

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String slug;

    private @Nullable UUID proposalId;

    private @Nullable String ownerCode;

    /** Nothing where all of its columns are empty. */
    @Embedded
    private @Nullable EntryOrigin origin;

    @Embedded
    private EntryText text;

    /** Nothing where all of its columns are empty. */
    @Embedded
    private @Nullable EntryParticulars particulars;

    @Embedded
    private @Nullable EntryFunding funding;

    @Embedded
    private EntryMarks marks;

    @Enumerated(EnumType.STRING)
    private @Nullable GovernanceLevel governanceLevel;

    private @Nullable String kle;

    @Column(name = "entry_state")
    @Enumerated(EnumType.STRING)
    private EntryState state;

    @ElementCollection
    @CollectionTable(name = "catalogue_repository", joinColumns = @JoinColumn(name = "entry_id"))
    @OrderColumn(name = "place")
    @Column(name = "address")
    @BatchSize(size = 100)
    private List<String> repositories = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "catalogue_technology", joinColumns = @JoinColumn(name = "entry_id"))
    @OrderColumn(name = "place")
    @Column(name = "technology")
    @BatchSize(size = 100)
    private List<String> technologies = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "catalogue_it_system", joinColumns = @JoinColumn(name = "entry_id"))
    @OrderColumn(name = "place")
    @Column(name = "it_system")
    @BatchSize(size = 100)
    private List<String> itSystems = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "catalogue_field_of_work", joinColumns = @JoinColumn(name = "entry_id"))
    @OrderColumn(name = "place")
    @Column(name = "field_of_work")
    @BatchSize(size = 100)
    private List<String> fieldsOfWork = new ArrayList<>();

    protected Entry() {}

    static Entry publish(Slug slug, NewEntry wanted, Instant now) {
        Source source = wanted.source();
        Entry entry = of(slug, source.owner(), wanted.content(), now);
        entry.proposalId = source.proposal() == null ? null : source.proposal().value();
        entry.funding = EntryFunding.of(wanted.funding());
        return entry;
    }

    static Entry of(Slug slug, @Nullable OrganisationCode owner, EntryContent content, Instant now) {
        Entry entry = new Entry();
        entry.id = UUID.randomUUID();
        entry.slug = slug.value();
        entry.ownerCode = owner == null ? null : owner.value();
        entry.marks = EntryMarks.published(now);
        entry.say(content);
        return entry;
    }

    /** From now on it is the one that was imported from there. */
    void comeFrom(ImportedEntry imported, Actor importer, Instant changed) {
        origin = EntryOrigin.of(imported);
        marks = marks.changed(importer, imported.owner(), changed);
    }

    void keep(ImportedEntry imported) {
        origin = EntryOrigin.of(imported);
    }

    /** Whether the other place says what it said the last time, or, where that is not known, what stands here. */
    boolean says(ImportedEntry imported) {
        String digest = imported.digest();
        return digest == null
                ? Differences.between(content(), imported.content()).isEmpty()
                : origin != null && digest.equals(origin.importDigest());
    }

    void change(EntryContent content, Actor editor, @Nullable OrganisationCode organisation, Instant when) {
        say(content);
        marks = marks.changed(editor, organisation, when);
    }

    void confirm(Instant now) {
        marks = marks.confirmed(now);
    }

    private void say(EntryContent content) {
        Classification classification = content.classification();
        text = EntryText.of(content.texts());
        particulars = EntryParticulars.of(content.particulars());
        state = content.state();
        governanceLevel = classification.level();
        kle = classification.kle();
        replace(repositories, content.particulars().repositories());
        replace(fieldsOfWork, classification.fieldsOfWork());
        replace(technologies, classification.technologies());
        replace(itSystems, classification.itSystems());
    }

    private static void replace(List<String> stored, List<String> wanted) {
        if (!stored.equals(wanted)) {
            stored.clear();
            stored.addAll(wanted);
        }
    }

    EntryId id() {
        return new EntryId(id);
    }

    int version() {
        return version;
    }

    Slug slug() {
        return new Slug(slug);
    }

    EntryRef ref() {
        return new EntryRef(id(), slug(), text.textLanguage(), text.title(), state, owner().orElse(null));
    }

    Optional<ProposalId> proposal() {
        return Optional.ofNullable(proposalId).map(ProposalId::new);
    }

    Optional<OrganisationCode> owner() {
        return Optional.ofNullable(ownerCode).map(OrganisationCode::new);
    }

    Optional<Solution> solution() {
        return proposal().map(proposal -> new Solution(proposal, slug(), text.textLanguage(), text.title()));
    }

    EntryContent content() {
        Particulars particular = particulars == null
                ? Particulars.NONE.withRepositories(repositories)
                : particulars.particulars(repositories);
        return new EntryContent(
                text.texts(),
                particular,
                new Classification(governanceLevel, kle, fieldsOfWork, technologies, itSystems),
                state);
    }

    EntryMarks marks() {
        return marks;
    }

    EntryFunding funding() {
        return funding == null ? EntryFunding.of(null) : funding;
    }

    @Nullable
    ImportMark imported() {
        return origin == null ? null : origin.mark();
    }

    EntrySummary summary(EntryNames names) {
        return new EntrySummary(
                slug(),
                text.textLanguage(),
                text.title(),
                text.summary(),
                owner().map(names::of).orElse(null),
                particulars == null ? null : particulars.licence(),
                governanceLevel,
                state,
                marks.publishedAt());
    }

    @Override
    public SearchDocument searchDocument() {
        return EntryDocument.of(slug(), ownerCode, content(), marks, version);
    }
}
