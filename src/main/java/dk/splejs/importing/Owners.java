package dk.splejs.importing;

import dk.splejs.organisation.Organisation;
import dk.splejs.organisation.OrganisationCode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whose a process is: by its CVR number, or, as the Excel export has none, by the organisation's name. */
final class Owners {

    private static final Pattern CVR = Pattern.compile("(DK)?\\d{8}");

    private final Map<String, OrganisationCode> byCvr = new HashMap<>();
    private final Map<String, OrganisationCode> byName = new HashMap<>();

    Owners(List<Organisation> organisations) {
        organisations.forEach(organisation -> {
            byCvr.put(organisation.cvr(), organisation.code());
            byName.put(plain(organisation.name()), organisation.code());
            byName.put(plain(organisation.officialName()), organisation.code());
        });
    }

    OrganisationCode of(SourceRecord process) throws LeftOut {
        Optional<String> cvr = process.text("cvr");
        if (cvr.isPresent()) {
            String number = cvr.get().replace(" ", "");
            String digits = CVR.matcher(number).matches() ? number.replace("DK", "") : "?";
            return found(Optional.ofNullable(byCvr.get(digits)), "cvr", digits);
        }
        String name = process.text("municipalityName").orElse("");
        return found(Optional.ofNullable(byName.get(plain(name))), "organisation");
    }

    private static OrganisationCode found(Optional<OrganisationCode> code, String reason, String... named)
            throws LeftOut {
        return code.orElseThrow(() -> new LeftOut(reason, named));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).strip();
    }
}
