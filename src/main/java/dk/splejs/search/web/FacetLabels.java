package dk.splejs.search.web;

import dk.splejs.organisation.Organisation;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.organisation.Organisations;
import dk.splejs.search.Facet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the values of facets are called by people; a value that nobody knows is shown as it is. */
@Component
class FacetLabels {

    private static final Map<Facet, String> KEYS = Map.of(
            Facet.KIND, "search.kind.",
            Facet.PHASE, "search.phase.",
            Facet.FIELD_OF_WORK, "proposal.field.",
            Facet.SIZE, "search.size.",
            Facet.LEVEL, "proposal.governanceLevel.",
            Facet.HOURS, "search.hours.");
    private static final Pattern CODE = Pattern.compile("\\d{4}|\\d{8}");

    private final MessageSource messages;
    private final Organisations organisations;

    FacetLabels(MessageSource messages, Organisations organisations) {
        this.messages = messages;
        this.organisations = organisations;
    }

    String of(Facet facet, String value) {
        return of(facet, value, LocaleContextHolder.getLocale());
    }

    String of(Facet facet, String value, Locale language) {
        return switch (facet) {
            case ORGANISATION, REGION -> organisation(value);
            case KLE_GROUP, TECHNOLOGY, IT_SYSTEM, LICENCE -> value;
            case KIND, PHASE, FIELD_OF_WORK, SIZE, LEVEL, HOURS -> message(KEYS.get(facet) + value, value, language);
        };
    }

    /** The short name of the organisation with this code. */
    String organisation(String code) {
        return Optional.of(code)
                .filter(text -> CODE.matcher(text).matches())
                .flatMap(text -> organisations.find(new OrganisationCode(text)))
                .map(Organisation::name)
                .orElse(code);
    }

    private String message(String key, String otherwise, Locale language) {
        return messages.getMessage(key, new Object[0], otherwise, language);
    }
}
