package dk.splejs.search;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Optional;

/** What a search can be narrowed by. A closed list: nothing else of what is found can be asked for. */
public enum Facet {
    KIND("kind", Fields.KIND),
    PHASE("phase", Fields.PHASE),
    FIELD_OF_WORK("field", Fields.FIELD_OF_WORK),
    KLE_GROUP("kle", Fields.KLE_GROUP),
    TECHNOLOGY("technology", Fields.TECHNOLOGY),
    IT_SYSTEM("system", Fields.IT_SYSTEM),
    ORGANISATION("organisation", Fields.OWNER),
    REGION("region", Fields.OWNER),
    SIZE("size", Fields.OWNER),
    LICENCE("licence", Fields.LICENCE),
    LEVEL("level", Fields.LEVEL),
    HOURS("hours", Fields.HOURS_BAND);

    private final String word;
    private final String indexField;

    Facet(String word, String indexField) {
        this.word = word;
        this.indexField = indexField;
    }

    /** The word in addresses and JSON: {@code field}. */
    @JsonValue
    public String word() {
        return word;
    }

    public String messageKey() {
        return "search.facet." + word;
    }

    /** Where the index keeps it; a region and a size are those of the owner. */
    String indexField() {
        return indexField;
    }

    public static Optional<Facet> ofWord(String word) {
        return Arrays.stream(values()).filter(facet -> facet.word.equals(word)).findFirst();
    }
}
