package dk.splejs.proposal;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dk.splejs.organisation.OrganisationCode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;

/** For queries and the index only: {@link Involvement} writes its rows, a hundred in one statement. */
@SuppressWarnings("UnusedVariable") // queries read its columns
@Entity
@Immutable
@IdClass(InvolvedOrganisation.Key.class)
@Table(name = "proposal_involvement")
class InvolvedOrganisation {

    @Id
    @Column(name = "proposal_id")
    private UUID proposalId;

    @Id
    private String organisationCode;

    private boolean participating;

    protected InvolvedOrganisation() {}

    /** Who is asked about a proposal, of all these lines. */
    static Involved in(Collection<InvolvedOrganisation> lines) {
        return new Involved(codes(lines.stream()), codes(lines.stream().filter(line -> line.participating)));
    }

    private static Set<OrganisationCode> codes(Stream<InvolvedOrganisation> lines) {
        return lines.map(line -> new OrganisationCode(line.organisationCode)).collect(toUnmodifiableSet());
    }

    /** One organisation has to do with one proposal once. */
    record Key(UUID proposalId, String organisationCode) {}
}
