package dk.splejs.catalogue;

/**
 * What an entry says of itself.
 *
 * @param language the BCP 47 tag of the language it says so in, {@code da}
 * @param title at most 120 characters
 * @param summary at most 1 000 characters
 * @param description plain text of at most 20 000 characters, perhaps empty
 */
public record Texts(String language, String title, String summary, String description) {

    public static Texts danish(String title, String summary, String description) {
        return new Texts("da", title, summary, description);
    }

    public static Texts english(String title, String summary, String description) {
        return new Texts("en", title, summary, description);
    }
}
