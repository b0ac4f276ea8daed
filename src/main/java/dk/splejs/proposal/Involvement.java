package dk.splejs.proposal;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dk.splejs.organisation.OrganisationCode;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which organisations are asked about a proposal. Kept here, next to the proposal, because access depends on it. */
@Service
public class Involvement {

    private final JdbcClient database;
    private final EntityManager entities;

    Involvement(JdbcClient database, EntityManager entities) {
        this.database = database;
        this.entities = entities;
    }

    /** These are asked to review; who was asked before stays so. */
    @Transactional
    public void invite(ProposalId proposal, Collection<OrganisationCode> organisations) {
        if (!organisations.isEmpty()) {
            add(proposal, organisations);
            tellTheIndex(proposal);
        }
    }

    /** These are asked to pay a share; who was asked before stays so. */
    @Transactional
    public void participate(ProposalId proposal, Collection<OrganisationCode> organisations) {
        if (!organisations.isEmpty()) {
            add(proposal, organisations);
            database.sql("""
                            update proposal_involvement set participating = true
                            where proposal_id = :proposal and organisation_code in (:codes)
                            """).params(parameters(proposal, organisations)).update();
            tellTheIndex(proposal);
        }
    }

    @Transactional(readOnly = true)
    public Involved of(ProposalId proposal) {
        List<Party> parties = database.sql(
                        "select organisation_code, participating from proposal_involvement where proposal_id = ?")
                .param(proposal.value())
                .query((row, number) -> new Party(new OrganisationCode(row.getString(1)), row.getBoolean(2)))
                .list();
        return new Involved(
                parties.stream().map(Party::code).collect(toUnmodifiableSet()),
                parties.stream().filter(Party::participating).map(Party::code).collect(toUnmodifiableSet()));
    }

    private void add(ProposalId proposal, Collection<OrganisationCode> organisations) {
        database.sql("""
                        insert into proposal_involvement (proposal_id, organisation_code, participating)
                        select p.id, o.code, false from proposal p, organisation o
                        where p.id = :proposal and o.code in (:codes)
                          and not exists (select 1 from proposal_involvement i
                                          where i.proposal_id = p.id and i.organisation_code = o.code)
                        """).params(parameters(proposal, organisations)).update();
    }

    /** Who may find it depends on whom it was shown to, and these rows were written behind the entity's back. */
    private void tellTheIndex(ProposalId proposal) {
        Proposal shown = entities.find(Proposal.class, proposal.value());
        if (shown != null) {
            if (entities.getEntityManagerFactory().getPersistenceUnitUtil().isLoaded(shown, Proposal.INVOLVED)) {
                entities.flush();
                entities.refresh(shown);
            }
            Search.session(entities).indexingPlan().addOrUpdate(shown);
        }
    }

    private static Map<String, Object> parameters(ProposalId proposal, Collection<OrganisationCode> organisations) {
        return Map.of(
                "proposal",
                proposal.value(),
                "codes",
                organisations.stream().map(OrganisationCode::value).toList());
    }

    private record Party(OrganisationCode code, boolean participating) {}
}
