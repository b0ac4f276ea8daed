package dk.splejs.proposal.web;

import dk.splejs.organisation.Organisation;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.organisation.Organisations;
import dk.splejs.security.AccessRules;
import dk.splejs.security.Actor;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** For which organisation somebody submits. Most have one, and are not asked. */
@Component
class OwnerChoice {

    private final Organisations organisations;
    private final AccessRules rules;

    OwnerChoice(Organisations organisations, AccessRules rules) {
        this.organisations = organisations;
        this.rules = rules;
    }

    /** Those that the person may choose from, by name; refuses whoever has none. */
    List<Organisation> of(Actor submitter) {
        List<Organisation> own = organisations.all().stream()
                .filter(organisation -> rules.maySubmitFor(submitter, organisation.code()))
                .toList();
        if (own.isEmpty()) {
            throw new AccessDeniedException("Not a submitter");
        }
        return own;
    }

    /** Whether it is one of those that they may choose from. */
    boolean includes(Actor submitter, OrganisationCode code) {
        return rules.maySubmitFor(submitter, code);
    }

    /** The only one, or the one that was named; nothing where somebody with several named none of them. */
    Optional<OrganisationCode> chosen(Actor submitter, @Nullable String named) {
        List<OrganisationCode> codes =
                of(submitter).stream().map(Organisation::code).toList();
        return codes.size() == 1
                ? Optional.of(codes.get(0))
                : codes.stream().filter(code -> code.value().equals(named)).findFirst();
    }
}
