package dk.splejs.proposal;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.Audience;
import dk.splejs.security.Reach;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** A reader's reach as the condition of a query over proposals {@code p}. */
record ReadableProposals(Reach reach) {

    static final String CONDITION = """
        (p.ownerCode in :own
         or (:allSubmitted = true and p.phase <> :draft)
         or (p.screened = true
             and (:allScreened = true
                  or p.content.visibility in :visibilities
                  or exists (select 1 from InvolvedOrganisation i where i.proposalId = p.id
                             and (i.organisationCode in :reviewing
                                  or i.participating = true and i.organisationCode in :paying)))))
        """;

    /** Stands for nobody: an empty list can't be written in every database. */
    private static final List<String> NOBODY = List.of("-");

    <T> TypedQuery<T> bind(TypedQuery<T> query) {
        return query.setParameter("own", words(reach.own()))
                .setParameter("reviewing", words(reach.reviewing()))
                .setParameter("paying", words(reach.paying()))
                .setParameter("visibilities", visibilities(reach.audiences()))
                .setParameter("allScreened", reach.allScreened())
                .setParameter("allSubmitted", reach.allSubmitted())
                .setParameter("draft", Phase.DRAFT);
    }

    private static List<String> words(Collection<OrganisationCode> codes) {
        return codes.isEmpty()
                ? NOBODY
                : codes.stream().map(OrganisationCode::value).toList();
    }

    private static List<Visibility> visibilities(Set<Audience> audiences) {
        return audiences.stream()
                .map(audience -> Visibility.valueOf(audience.name()))
                .toList();
    }
}
