package dk.splejs.security;

import dk.splejs.organisation.OrganisationCode;
import dk.splejs.organisation.Organisations;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a group of the engine is called in Tasklist and Cockpit: {@code Vurderingsansvarlig, Aarhus}. */
@Component
class GroupNames {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    private final MessageSource messages;
    private final Organisations organisations;

    GroupNames(MessageSource messages, Organisations organisations) {
        this.messages = messages;
        this.organisations = organisations;
    }

    String everybody() {
        return messages.getMessage("security.role.member", null, DANISH);
    }

    String of(Membership membership) {
        String role = messages.getMessage("security.role." + membership.role(), null, DANISH);
        OrganisationCode organisation = membership.organisation();
        return membership.role().isPerOrganisation() && organisation != null
                ? role + ", " + organisations.require(organisation).name()
                : role;
    }
}
