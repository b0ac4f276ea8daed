package dk.splejs.catalogue;

import jakarta.persistence.Embeddable;
import java.text.Collator;
import java.util.HexFormat;
import java.util.Locale;

/** What an entry says, and what the database needs to find and order it. */
@Embeddable
record EntryText(
        String textLanguage, String title, String summary, String description, String searchText, String sortOrder) {

    private static final int MAX_SEARCH_TEXT = 22_000;
    private static final Locale DANISH = Locale.forLanguageTag("da-DK");

    static EntryText of(Texts texts) {
        return new EntryText(
                texts.language(),
                texts.title(),
                texts.summary(),
                texts.description(),
                searchText(texts),
                sortOrder(texts.title()));
    }

    Texts texts() {
        return new Texts(textLanguage, title, summary, description);
    }

    private static String searchText(Texts texts) {
        String all = SearchWords.fold(String.join("\n", texts.title(), texts.summary(), texts.description()));
        return all.substring(0, Math.min(MAX_SEARCH_TEXT, all.length()));
    }

    private static String sortOrder(String title) {
        return HexFormat.of()
                .formatHex(Collator.getInstance(DANISH).getCollationKey(title).toByteArray());
    }
}
