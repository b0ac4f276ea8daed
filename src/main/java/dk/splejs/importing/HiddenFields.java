package dk.splejs.importing;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is never read: people, whom nobody asked, and what OS2autoproces itself shows to a process's own organisation only. A
 * field that Splejs does not know is taken for one about people when its name sounds so.
 */
final class HiddenFields {

    private static final Set<String> HIDDEN = Set.of(
            "esdhReference",
            "internalNotes",
            "orgUnits",
            "noChangesNotificationDate",
            "freetext",
            "illegalAccessField");
    private static final Set<String> NOT_ABOUT_PEOPLE = Set.of(
            "otherContactEmail",
            "municipalityName",
            "timeSpendOccurancesPerEmployee",
            "timeSpendEmployeesDoingProcess");
    private static final Pattern ABOUT_PEOPLE = Pattern.compile(
            "(?iU).*(reporter|contact|owner|user|employee|person|mail|phone|name|author|kontakt|indberetter|bruger|ejer"
                    + "|navn|medarbejder|telefon|sagsreference|interne noter|afdeling).*");

    private HiddenFields() {}

    static boolean include(String name) {
        return HIDDEN.contains(name)
                || (!NOT_ABOUT_PEOPLE.contains(name)
                        && ABOUT_PEOPLE.matcher(name).matches());
    }
}
