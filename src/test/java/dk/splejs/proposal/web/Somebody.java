package dk.splejs.proposal.web;

import static org.mockito.BDDMockito.given;

import dk.splejs.organisation.Organisation;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.organisation.OrganisationKind;
import dk.splejs.organisation.Organisations;
import dk.splejs.security.Actor;
import dk.splejs.security.CurrentActor;
import dk.splejs.security.Membership;
import dk.splejs.security.Role;
import dk.splejs.security.UserId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who is logged in, for a test of a page. */
final class Somebody {

    static final OrganisationCode AARHUS = new OrganisationCode("0751");
    static final OrganisationCode ODENSE = new OrganisationCode("0461");

    private Somebody() {}

    static Actor submitterOf(OrganisationCode... organisations) {
        return actor(Arrays.stream(organisations)
                .map(code -> Membership.of(Role.SUBMITTER, code))
                .collect(Collectors.toSet()));
    }

    static Actor with(Membership membership) {
        return actor(Set.of(membership));
    }

    static void isLoggedIn(Actor actor, CurrentActor current) {
        given(current.find()).willReturn(Optional.of(actor));
        given(current.require()).willReturn(actor);
    }

    static void areKnown(Organisations organisations) {
        given(organisations.all()).willReturn(List.of(organisation(AARHUS, "Aarhus"), organisation(ODENSE, "Odense")));
        given(organisations.names()).willReturn(Map.of(AARHUS, "Aarhus", ODENSE, "Odense"));
    }

    private static Actor actor(Set<Membership> memberships) {
        return new Actor(new UserId("ida"), "Ida Indsender", memberships);
    }

    private static Organisation organisation(OrganisationCode code, String name) {
        return new Organisation(code, name, name + " Kommune", OrganisationKind.MUNICIPALITY, null, "12345678", null);
    }
}
