package dk.splejs.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is said about answers, in English. Forms and what they refuse are Danish; programs of other systems may ask for English.
 * Where a sentence has no line here, it stays as it is: better in Danish than not at all.
 */
final class EnglishRefusals {

    private static final String HOLE = "%s";

    private static final List<Sentence> SENTENCES = List.of(
            new Sentence("Feltet skal udfyldes.", "This field is required."),
            new Sentence("Formularen har ikke feltet %s.", "There is no field %s."),
            new Sentence("Svaret skal være en tekst.", "The value must be a text."),
            new Sentence("Svaret skal være ja eller nej.", "The value must be true or false."),
            new Sentence("Svaret skal være en liste af valg.", "The value must be a list of the words on offer."),
            new Sentence("Svaret skal være en liste.", "The value must be a list."),
            new Sentence("Svaret skal være ét af valgene.", "The value must be one of the words on offer."),
            new Sentence("Svaret skal være et tal, fx 1200.", "The value must be a number such as 1200."),
            new Sentence("Valget %s findes ikke.", "There is no choice %s."),
            new Sentence("Vælg et svar.", "This field is required."),
            new Sentence("Vælg mindst ét svar.", "This field is required."),
            new Sentence("Skriv et tal.", "This field is required."),
            new Sentence("Tallet skal være mindst %s.", "The number must be at least %s."),
            new Sentence("Tallet må højst være %s.", "The number must be at most %s."),
            new Sentence("Tallet skal være et helt tal.", "The number must be a whole one."),
            new Sentence(
                    "Teksten må højst fylde %s tegn. Den fylder %s.",
                    "The text may have at most %s characters. It has %s."),
            new Sentence("Teksten skal fylde mindst %s tegn.", "The text must have at least %s characters."),
            new Sentence(Texts.UNUSABLE, "The text holds characters that cannot be used."),
            new Sentence(
                    Texts.CPR_NUMBER,
                    "This looks like a civil registration number (CPR), which must not stand in Splejs."
                            + " If it is another number, put spaces into it."),
            new Sentence(
                    "Skriv en gyldig e-mailadresse som navn@kommune.dk.",
                    "Write a valid mail address such as name@municipality.dk."),
            new Sentence(
                    "Skriv et KLE-nummer som 27, 27.36 eller 27.36.04.",
                    "Write a KLE number such as 27, 27.36 or 27.36.04."),
            new Sentence(
                    "Skriv adressen helt ud: den begynder med https:// og har hverken mellemrum eller brugernavn.",
                    "Write the whole address: it begins with https:// and has neither blanks nor a user name."),
            new Sentence(
                    "Hvert navn kan højst have 200 tegn. Skriv komma imellem navnene.",
                    "Each name has at most 200 characters."),
            new Sentence(
                    "Skriv også kontaktens e-mail: uden den kan ingen skrive til kontakten.",
                    "Give the contact's mail address too: nobody could write to them without it."),
            new Sentence(
                    "Kun sekretariatet kan flytte løsningen til et andet niveau.",
                    "Only the secretariat moves a solution to another level."),
            new Sentence("Sproget skal være da eller en.", "The language must be da or en."),
            new Sentence(
                    "Skriv licensens navn i feltet 'licence'.",
                    "Write the name of the licence in the field 'licence'."),
            new Sentence("Skriv en liste af tekster uden komma.", "The value must be a list of texts without commas."),
            new Sentence(
                    "Skriv en liste af tekster, hver på én linje.",
                    "The value must be a list of texts of one line each."),
            new Sentence(
                    "Brug bogstaver a-z, tal, punktum, bindestreg og, i et id, også _ : ~.",
                    "Use letters a to z, digits, dots, hyphens and, in an id, also _ : ~."));

    private EnglishRefusals() {}

    static String of(String danish) {
        return SENTENCES.stream()
                .map(sentence -> sentence.english(danish))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(danish);
    }

    /** A sentence in both languages, with {@code %s} where something stands that is no word of ours, in the same order. */
    private record Sentence(Pattern danish, String english) {

        Sentence(String danish, String english) {
            this(Pattern.compile(pattern(danish), Pattern.DOTALL), english);
        }

        private static String pattern(String danish) {
            return Arrays.stream(danish.split(HOLE, -1)).map(Pattern::quote).collect(Collectors.joining("(.*)"));
        }

        /** Nothing where it says something else. */
        String english(String text) {
            Matcher found = danish.matcher(text);
            if (!found.matches()) {
                return "";
            }
            Object[] parts = new Object[found.groupCount()];
            for (int number = 0; number < parts.length; number++) {
                parts[number] = found.group(number + 1);
            }
            return english.formatted(parts);
        }
    }

    /** Which languages refusals are told in. */
    static boolean isAskedFor(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
