package dk.splejs.proposal.web;

import dk.splejs.form.FieldProblem;
import dk.splejs.form.FormRejected;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.security.Actor;
import dk.splejs.shared.CprNumber;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Sees that who sends a proposal by the API says for whom, and may. */
@Component
class Sender {

    static final String ORGANISATION = "organisation";

    private static final Locale DANISH = Locale.forLanguageTag("da");
    private static final String KEY = "Idempotency-Key";
    private static final int LONGEST_KEY = 100;

    private final OwnerChoice owners;
    private final MessageSource messages;

    Sender(OwnerChoice owners, MessageSource messages) {
        this.owners = owners;
        this.messages = messages;
    }

    /** Somebody who submits for one organisation at least, with a key that can be kept. */
    Actor require(Actor sender, @Nullable String key) {
        owners.of(sender);
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            throw refused(KEY, "proposal.api.key");
        }
        if (CprNumber.isIn(key)) {
            throw refused(KEY, "proposal.api.key.cpr");
        }
        return sender;
    }

    OrganisationCode owner(Actor sender, @Nullable Object named) {
        if (named == null) {
            return owners.chosen(sender, null)
                    .orElseThrow(() -> refused(ORGANISATION, "proposal.api.organisation.choose"));
        }
        OrganisationCode owner = code(named);
        if (!owners.includes(sender, owner)) {
            throw new AccessDeniedException("Not a submitter of " + owner);
        }
        return owner;
    }

    private OrganisationCode code(Object named) {
        try {
            return new OrganisationCode(named.toString());
        } catch (IllegalArgumentException e) {
            throw refused(ORGANISATION, "proposal.api.organisation.code");
        }
    }

    private FormRejected refused(String field, String reasonKey) {
        return new FormRejected(List.of(new FieldProblem(field, field, messages.getMessage(reasonKey, null, DANISH))));
    }
}
