package dk.splejs.ledger.web;

import dk.splejs.organisation.OrganisationCode;
import java.time.Year;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * Whose account is asked for, of which year, as the address says it. What nobody could have chosen is not found.
 *
 * @param organisation a code, or nothing for the first that the reader may look at
 * @param aar an accounting year, {@code alle} for all, or nothing for the present one
 */
record AskedAccount(@Nullable String organisation, @Nullable String aar) {

    static final String ALL = "alle";

    private static final Pattern YEAR = Pattern.compile("2[0-9]{3}");

    @Nullable
    OrganisationCode code() {
        if (organisation == null || organisation.isBlank()) {
            return null;
        }
        try {
            return new OrganisationCode(organisation);
        } catch (IllegalArgumentException e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, e);
        }
    }

    @Nullable
    Year year(Year present) {
        if (aar == null || aar.isBlank()) {
            return present;
        }
        if (aar.equals(ALL)) {
            return null;
        }
        if (!YEAR.matcher(aar).matches()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return Year.parse(aar);
    }
}
