package dk.splejs.catalogue;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toMap;

import dk.splejs.proposal.ProposalId;
import dk.splejs.security.Actor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The catalogue of solutions. Everyone may read what stands in it, except what each financier paid. */
@Service
@Transactional(readOnly = true)
public class Catalogue {

    private final EntryRepository entries;
    private final EntryViews views;
    private final EntryWriter writer;

    Catalogue(EntryRepository entries, EntryViews views, EntryWriter writer) {
        this.entries = entries;
        this.views = views;
        this.writer = writer;
    }

    /**
     * Puts a solution into the catalogue. A proposal has one entry at most: asked again, it answers with that.
     *
     * @return the entry's address
     */
    @Transactional
    public Slug publish(NewEntry wanted) {
        ProposalId proposal = wanted.source().proposal();
        Optional<Slug> published = proposal == null ? Optional.empty() : byProposal(proposal);
        return published.orElseGet(() -> writer.publish(wanted));
    }

    /** Lines for the solutions at these addresses, in that order, in one statement; nothing for those that are not there. */
    public List<EntrySummary> summaries(List<Slug> wanted) {
        List<String> slugs = wanted.stream().map(Slug::value).toList();
        return views.summaries(entries.findBySlugIn(slugs).stream()
                .sorted(comparingInt(entry -> slugs.indexOf(entry.slug().value())))
                .toList());
    }

    /**
     * The solutions whose address comes after this one, by address: so each comes once to whoever goes on after the last.
     *
     * @param slug of an entry or of none; the empty one comes before all others
     */
    public List<EntrySummary> after(String slug, int most) {
        return views.summaries(entries.findBySlugGreaterThanOrderBySlug(slug, Limit.of(most)));
    }

    public long count() {
        return entries.count();
    }

    /**
     * The solution at this address, as this reader may see it.
     *
     * @param reader nobody where somebody is not logged in
     * @throws EntryNotFound when there is none
     */
    public CatalogueEntry read(@Nullable Actor reader, String slug) {
        return views.entry(entries.findBySlug(slug).orElseThrow(() -> new EntryNotFound(slug)), reader);
    }

    /** The address of the solution that a proposal became. */
    public Optional<Slug> byProposal(ProposalId proposal) {
        return entries.findByProposalId(proposal.value()).map(Entry::slug);
    }

    /** The names of the solutions that these proposals became, in one statement; nothing for those that became none. */
    public Map<ProposalId, Solution> solutions(Collection<ProposalId> proposals) {
        List<UUID> ids = proposals.stream().map(ProposalId::value).toList();
        return entries.findByProposalIdIn(ids).stream()
                .flatMap(entry -> entry.solution().stream())
                .collect(toMap(Solution::proposal, Function.identity()));
    }

    /**
     * The name of the solution at this address.
     *
     * @throws EntryNotFound when there is none, or it grew out of no proposal
     */
    public Solution requireSolution(String slug) {
        return entries.findBySlug(slug).flatMap(Entry::solution).orElseThrow(() -> new EntryNotFound(slug));
    }
}
