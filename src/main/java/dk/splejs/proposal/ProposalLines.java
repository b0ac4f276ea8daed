package dk.splejs.proposal;

import static java.util.stream.Collectors.toMap;

import dk.splejs.organisation.OrganisationCode;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposals as lines of a list, each list in one statement. */
@Service
@Transactional(readOnly = true)
public class ProposalLines {

    static final String ROW = "select p.id as id, p.reference as reference, p.content.title as title,"
            + " p.content.summary as summary, p.ownerCode as owner, p.phase as phase, p.phaseSince as since"
            + " from Proposal p ";

    private final EntityManager entities;

    ProposalLines(EntityManager entities) {
        this.entities = entities;
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

    static List<ProposalRow> rows(TypedQuery<Tuple> query) {
        return query.getResultList().stream().map(ProposalLines::row).toList();
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
