package dk.splejs.financing;

import static org.mockito.Mockito.when;

import dk.splejs.costing.CostKind;
import dk.splejs.costing.CostLine;
import dk.splejs.costing.Estimates;
import dk.splejs.costing.NewEstimate;
import dk.splejs.organisation.Organisation;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.organisation.Organisations;
import dk.splejs.proposal.ProposalId;
import dk.splejs.review.Interest;
import dk.splejs.review.Reviews;
import dk.splejs.security.Actor;
import dk.splejs.security.Membership;
import dk.splejs.security.Role;
import dk.splejs.security.UserId;
import dk.splejs.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sets the scene for a test: a proposal, who is interested, what it costs; and answers for organisations. */
class FinancingStory {

    static final OrganisationCode AARHUS = new OrganisationCode("0751");
    static final OrganisationCode ODENSE = new OrganisationCode("0461");
    static final OrganisationCode AALBORG = new OrganisationCode("0851");
    static final OrganisationCode A_REGION = new OrganisationCode("1082");

    private final JdbcClient database;
    private final Reviews reviews;
    private final Estimates estimates;
    private final Financing financing;

    FinancingStory(JdbcClient database, Reviews reviews, Estimates estimates, Financing financing) {
        this.database = database;
        this.reviews = reviews;
        this.estimates = estimates;
        this.financing = financing;
    }

    ProposalId proposal() {
        UUID id = UUID.randomUUID();
        database.sql("""
                        insert into proposal (id, version, owner_code, created_by, created_at, phase, phase_since, screened,
                                              title, visibility)
                        values (:id, 0, '0751', 'submitter.0751', :now, 'FINANCING', :now, true, 'Et forslag', 'PUBLIC')
                        """)
                .param("id", id)
                .param("now", OffsetDateTime.parse("2026-11-23T12:00:00Z"))
                .update();
        return new ProposalId(id);
    }

    /** A proposal in which these are interested without a ceiling, estimated at so many kroner, split by the key. */
    ProposalId estimated(String kroner, String key, OrganisationCode... interested) {
        ProposalId proposal = proposal();
        interested(
                proposal,
                List.of(interested).stream().map(code -> interest(code, null)).toList());
        estimate(proposal, kroner, key, 2);
        return proposal;
    }

    void interested(ProposalId proposal, List<Interest> interests) {
        when(reviews.interested(proposal)).thenReturn(interests);
    }

    void estimate(ProposalId proposal, String kroner, String key, int quorum) {
        estimate(proposal, kroner, key, key, quorum);
    }

    void estimate(ProposalId proposal, String kroner, String key, String yearlyKey, int quorum) {
        estimate(proposal, newEstimate(kroner, key, quorum).withYearlyKey(yearlyKey));
    }

    void estimate(ProposalId proposal, NewEstimate estimate) {
        estimates.record(proposal, analyst(), estimate);
    }

    static NewEstimate newEstimate(String kroner, String key, int quorum) {
        List<CostLine> lines = new ArrayList<>();
        lines.add(line(CostKind.ONE_OFF, kroner));
        lines.add(line(CostKind.YEARLY, "900.00"));
        return NewEstimate.of(lines, key, quorum, null);
    }

    void answer(ProposalId proposal, OrganisationCode code, ShareAnswer answer) {
        financing.answer(proposal, code, budgetHolder(code), answer);
    }

    void commitAll(ProposalId proposal) {
        financing.asked(proposal).forEach(code -> answer(proposal, code, ShareAnswer.commit(decision("Sag 7"))));
    }

    /** Closes the round and computes the next one, as the process does. */
    List<OrganisationCode> nextRound(ProposalId proposal) {
        financing.closeRound(proposal);
        return financing.nextRound(proposal);
    }

    static PoliticalDecision decision(String caseNumber) {
        return new PoliticalDecision("Byrådet", LocalDate.parse("2024-12-17"), caseNumber);
    }

    static Interest interest(OrganisationCode code, @Nullable String ceiling) {
        return new Interest(code, ceiling == null ? null : kroner(ceiling), 0);
    }

    static List<OrganisationCode> municipalities(Organisations organisations, int number) {
        return organisations.municipalities().stream()
                .map(Organisation::code)
                .limit(number)
                .toList();
    }

    static Actor budgetHolder(OrganisationCode code) {
        return new Actor(new UserId("budget." + code), "Budgetansvarlig", Set.of(Membership.of(Role.BUDGET, code)));
    }

    static Actor analyst() {
        return new Actor(new UserId("analyst"), "Økonom", Set.of(Membership.of(Role.COST_ANALYST)));
    }

    static Money kroner(String amount) {
        return Money.ofKroner(new BigDecimal(amount));
    }

    private static CostLine line(CostKind kind, String kroner) {
        return new CostLine("Udvikling", kind, kroner(kroner), kroner(kroner), kroner(kroner));
    }
}
