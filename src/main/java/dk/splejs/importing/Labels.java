package dk.splejs.importing;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The Danish headings of OS2autoproces, of its screens and of its Excel export. */
final class Labels {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[,;\\n]");
    private static final Set<String> LISTS =
            Set.of("itSystems", "services", "technologies", "domains", "children", "parents");

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("id", "id"),
            Map.entry("kl id", "klId"),
            Map.entry("fase", "phase"),
            Map.entry("status", "status"),
            Map.entry("statustekst", "statusText"),
            Map.entry("oprettet", "created"),
            Map.entry("sidst opdateret", "lastChanged"),
            Map.entry("løsning sat i drift", "putIntoOperation"),
            Map.entry("løsning taget ud af drift", "decommissioned"),
            Map.entry("synlighed", "visibility"),
            Map.entry("lovparagraf", "legalClause"),
            Map.entry("sidst kontrolleret i forhold til §", "legalClauseLastVerified"),
            Map.entry("kle", "kle"),
            Map.entry("form", "form"),
            Map.entry("kl's arbejdsgangsbank", "kla"),
            Map.entry("nuværende systemer", "itSystems"),
            Map.entry("andre nuværende systemer", "itSystemsDescription"),
            Map.entry("anden kontaktinformation", "otherContactEmail"),
            Map.entry("links", "codeRepositoryUrl"),
            Map.entry("leverandør", "vendor"),
            Map.entry("cvr", "cvr"),
            Map.entry("myndighed", "municipalityName"),
            Map.entry("organisation", "municipalityName"),
            Map.entry("anvendt teknologi", "technologies"),
            Map.entry("automatiseringen anvender følgende systemer/snitflader", "services"),
            Map.entry("fagområder", "domains"),
            Map.entry("titel", "title"),
            Map.entry("resume", "shortDescription"),
            Map.entry("beskrivelse", "longDescription"),
            Map.entry("udfordringer i den nuværende proces", "processChallenges"),
            Map.entry("idéer til løsning", "solutionRequests"),
            Map.entry("antal gange processen foretages årligt", "timeSpendOccurancesPerEmployee"),
            Map.entry("tidsforbrug pr. proces i minutter og sekunder", "timeSpendPerOccurance"),
            Map.entry("antal medarbejdere der foretager processen", "timeSpendEmployeesDoingProcess"),
            Map.entry("forventet automatiseringsgrad", "timeSpendPercentageDigital"),
            Map.entry("forventet årligt effektiviseringspotentiale", "timeSpendComputedTotal"),
            Map.entry("kommentar vedr. tidsforbrug", "timeSpendComment"),
            Map.entry("teknisk implementering", "technicalImplementationNotes"),
            Map.entry("organisatorisk implementering", "organizationalImplementationNotes"),
            Map.entry("beskrivelse af automatisering", "automationDescription"),
            Map.entry("i hvor høj grad indfriede løsningen de forventede gevinster?", "rating"),
            Map.entry("kommentar til realiseret gevinster", "ratingComment"));

    private Labels() {}

    /** The name of that column; of one that is not known its heading. */
    static String nameOf(String heading) {
        String plain = SPACES.matcher(heading.strip()).replaceAll(" ");
        return NAMES.getOrDefault(plain.toLowerCase(Locale.ROOT), plain);
    }

    /** What people know a field as. */
    static String headingOf(String name) {
        return NAMES.entrySet().stream()
                .filter(label -> label.getValue().equals(name))
                .map(Map.Entry::getKey)
                .min(Comparator.naturalOrder())
                .map(label -> label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1))
                .orElse(name);
    }

    /** What stands in one cell of that column. */
    static List<String> words(String name, String cell) {
        return LISTS.contains(name) ? Arrays.asList(BETWEEN_WORDS.split(cell)) : List.of(cell);
    }
}
