package dk.splejs.participation;

import dk.splejs.proposal.ProposalId;
import dk.splejs.shared.Money;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation that takes part in a solution, or did. */
@Entity
@Table(name = "agreement_member")
class Member {

    @Id
    private UUID id;

    @Version
    private Integer version;

    @SuppressWarnings("UnusedVariable") // asked for by queries only
    private UUID proposalId;

    private String organisationCode;

    @Embedded
    private Figures figures;

    @Embedded
    @AttributeOverride(name = "inhabitants", column = @Column(name = "yearly_inhabitants"))
    @AttributeOverride(name = "populationYear", column = @Column(name = "yearly_population_year"))
    @AttributeOverride(name = "minutesPerYear", column = @Column(name = "yearly_minutes_per_year"))
    @AttributeOverride(name = "sizeClass", column = @Column(name = "yearly_size_class"))
    private Figures yearlyFigures;

    private long paidOre;

    private LocalDate joinedOn;

    private LocalDate yearlyFrom;

    private @Nullable LocalDate yearlyUntil;

    private @Nullable LocalDate leftOn;

    protected Member() {}

    static Member of(ProposalId proposal, Party party) {
        Member member = new Member();
        member.id = UUID.randomUUID();
        member.proposalId = proposal.value();
        member.organisationCode = party.code().value();
        member.figures = Figures.of(party.figures());
        member.yearlyFigures = Figures.of(party.yearlyFigures());
        member.paidOre = party.paid().ore();
        member.joinedOn = party.joinedOn();
        member.yearlyFrom = party.yearlyFrom();
        return member;
    }

    /** Gets part of what a newcomer pays. */
    void credit(Money amount) {
        paidOre -= amount.ore();
    }

    /** Pays part of what a leaver gets back. */
    void settle(Money amount) {
        paidOre += amount.ore();
    }

    void leave(LocalDate day, LocalDate until) {
        leftOn = day;
        yearlyUntil = until;
    }

    Party party() {
        return new Party(
                figures.participant(organisationCode),
                yearlyFigures.participant(organisationCode),
                Money.ofOre(paidOre),
                joinedOn,
                yearlyFrom,
                yearlyUntil,
                leftOn);
    }
}
