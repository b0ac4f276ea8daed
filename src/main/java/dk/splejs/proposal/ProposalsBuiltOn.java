package dk.splejs.proposal;

import dk.splejs.security.AccessRules;
import dk.splejs.security.Actor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The proposals that were made out of a solution of the catalogue. */
@Service
@Transactional(readOnly = true)
public class ProposalsBuiltOn {

    private static final int MOST = 50;
    private static final String QUERY = ProposalLines.ROW + "where p.builtOn.builtOnSlug = :slug and "
            + ReadableProposals.CONDITION + " order by p.phaseSince desc, p.id";

    private final EntityManager entities;
    private final AccessRules rules;

    ProposalsBuiltOn(EntityManager entities, AccessRules rules) {
        this.entities = entities;
        this.rules = rules;
    }

    /** Those that this reader may read, drafts of their own included, those that moved last first: at most 50. */
    public List<ProposalRow> of(@Nullable Actor reader, String slug) {
        TypedQuery<Tuple> query = new ReadableProposals(rules.reachOf(reader))
                .bind(entities.createQuery(QUERY, Tuple.class))
                .setParameter("slug", slug)
                .setMaxResults(MOST);
        return ProposalLines.rows(query);
    }
}
