package dk.splejs.proposal;

import dk.splejs.form.FieldProblem;
import dk.splejs.form.FormRejected;
import dk.splejs.form.Forms;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Refuses an answer to {@code screen-proposal} that the form alone could not know to be wrong; Danish, as the forms are. */
@Component
class Refusals {

    private static final Locale DANISH = Locale.forLanguageTag("da");

    private final Forms forms;
    private final MessageSource messages;

    Refusals(Forms forms, MessageSource messages) {
        this.forms = forms;
        this.messages = messages;
    }

    FormRejected of(String field, String reasonKey, Object... arguments) {
        return refused("screen-proposal", field, reasonKey, arguments);
    }

    /** The same for an answer to {@code consent-to-merge}. */
    FormRejected ofConsent(String reasonKey, Object... arguments) {
        return refused("consent-to-merge", "answer", reasonKey, arguments);
    }

    private FormRejected refused(String form, String field, String reasonKey, Object... arguments) {
        String label = forms.require(form).label(field);
        return new FormRejected(
                List.of(new FieldProblem(field, label, messages.getMessage(reasonKey, arguments, DANISH))));
    }
}
