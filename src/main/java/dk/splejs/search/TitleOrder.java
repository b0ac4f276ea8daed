package dk.splejs.search;

import java.text.Collator;
import java.util.HexFormat;
import java.util.Locale;

/** Danish alphabetical order as a word that any index sorts by: Å after Ø. */
final class TitleOrder {

    private static final Locale DANISH = Locale.forLanguageTag("da-DK");

    private TitleOrder() {}

    static String of(String title) {
        return HexFormat.of()
                .formatHex(Collator.getInstance(DANISH).getCollationKey(title).toByteArray());
    }
}
