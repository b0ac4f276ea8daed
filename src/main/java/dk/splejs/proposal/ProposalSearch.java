package dk.splejs.proposal;

import static java.util.stream.Collectors.toMap;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.AccessRules;
import dk.splejs.security.Actor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of proposals. Each is one statement, or two with its count, and holds only what its reader may read. */
@Service
@Transactional(readOnly = true)
public class ProposalSearch {

    static final int PAGE_SIZE = 20;

    private static final int SIMILAR = 5;
    private static final String ROW = "select p.id as id, p.reference as reference, p.content.title as title,"
            + " p.content.summary as summary, p.ownerCode as owner, p.phase as phase, p.phaseSince as since"
            + " from Proposal p ";

    private final EntityManager entities;
    private final AccessRules rules;

    ProposalSearch(EntityManager entities, AccessRules rules) {
        this.entities = entities;
        this.rules = rules;
    }

    /**
     * A page of the proposals that this reader may read, those that moved last first.
     *
     * @param page the first one is 0
     */
    public Page<ProposalRow> list(@Nullable Actor reader, ProposalFilter filter, int page) {
        ReadableProposals readable = new ReadableProposals(rules.reachOf(reader), filter);
        TypedQuery<Tuple> rows = entities.createQuery(
                ROW + "where " + ReadableProposals.CONDITION + " order by p.phaseSince desc, p.id", Tuple.class);
        TypedQuery<Long> count = entities.createQuery(
                "select count(p) from Proposal p where " + ReadableProposals.CONDITION, Long.class);
        PageRequest wanted = PageRequest.of(page, PAGE_SIZE);
        readable.bind(rows).setFirstResult((int) wanted.getOffset()).setMaxResults(PAGE_SIZE);
        return new PageImpl<>(rows(rows), wanted, readable.bind(count).getSingleResult());
    }

    /** Lines for these proposals, for features that already know that their reader may read them. */
    public Map<ProposalId, ProposalRow> rows(Collection<ProposalId> ids) {
        TypedQuery<Tuple> query = entities.createQuery(ROW + "where p.id in :ids", Tuple.class)
                .setParameter("ids", ids.stream().map(ProposalId::value).toList());
        return rows(query).stream().collect(toMap(ProposalRow::id, Function.identity()));
    }

    /** All proposals of an organisation, drafts included, those that moved last first: for its own people only. */
    public List<ProposalRow> ownedBy(OrganisationCode owner) {
        TypedQuery<Tuple> query = entities.createQuery(
                        ROW + "where p.ownerCode = :owner order by p.phaseSince desc, p.id", Tuple.class)
                .setParameter("owner", owner.value());
        return rows(query);
    }

    /** Up to five submitted proposals that share words with the title of this one, for its screening: for coordinators only. */
    public List<ProposalRow> similar(ProposalId id) {
        String title = entities.createQuery("select p.content.title from Proposal p where p.id = :id", String.class)
                .setParameter("id", id.value())
                .getSingleResult();
        TitleWords words = TitleWords.of(title);
        if (words.none()) {
            return List.of();
        }
        TypedQuery<Tuple> query = entities.createQuery(
                ROW + "where p.id <> :id and p.phase <> :draft and " + words.matches() + " > 0 order by "
                        + words.matches() + " desc, p.phaseSince desc",
                Tuple.class);
        words.bind(query).setParameter("id", id.value()).setParameter("draft", Phase.DRAFT);
        return rows(query.setMaxResults(SIMILAR));
    }

    private static List<ProposalRow> rows(TypedQuery<Tuple> query) {
        return query.getResultList().stream().map(ProposalSearch::row).toList();
    }

    private static ProposalRow row(Tuple line) {
        return new ProposalRow(
                new ProposalId(line.get("id", UUID.class)),
                line.get("reference", String.class),
                line.get("title", String.class),
                line.get("summary", String.class),
                new OrganisationCode(line.get("owner", String.class)),
                line.get("phase", Phase.class),
                line.get("since", Instant.class));
    }
}
