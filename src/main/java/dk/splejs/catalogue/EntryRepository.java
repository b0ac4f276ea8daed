package dk.splejs.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface EntryRepository extends JpaRepository<Entry, UUID> {

    Optional<Entry> findBySlug(String slug);

    List<Entry> findBySlugIn(Collection<String> slugs);

    List<Entry> findBySlugGreaterThanOrderBySlug(String slug, Limit most);

    Optional<Entry> findByProposalId(UUID proposalId);

    List<Entry> findByProposalIdIn(Collection<UUID> proposalIds);

    List<Entry> findByOriginExternalSourceAndOriginExternalIdIn(String source, Collection<String> ids);

    @Query("select new dk.splejs.catalogue.CatalogueMark(count(e), sum(e.version), max(e.marks.changedAt),"
            + " max(e.marks.publishedAt)) from Entry e")
    CatalogueMark mark();

    @Query("select e.slug from Entry e where e.slug like concat(?1, '%')")
    List<String> slugsFrom(String start);

    @Query("select e.text.title from Entry e where e.proposalId is null")
    List<String> titlesWithoutProposal();
}
