package dk.splejs.proposal;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** For queries only: {@link Involvement} writes its rows, a hundred in one statement. */
@SuppressWarnings("UnusedVariable") // queries read its columns
@Entity
@Immutable
@IdClass(InvolvedOrganisation.Key.class)
@Table(name = "proposal_involvement")
class InvolvedOrganisation {

    @Id
    private UUID proposalId;

    @Id
    private String organisationCode;

    private boolean participating;

    protected InvolvedOrganisation() {}

    /** One organisation has to do with one proposal once. */
    record Key(UUID proposalId, String organisationCode) {}
}
