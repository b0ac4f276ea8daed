package dk.splejs.federation;

import static java.util.Map.entry;

import dk.splejs.catalogue.Licence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The words of DCAT-AP 3, and the controlled vocabularies of the EU it asks for. Where none has a word for ours, ours stays a
 * keyword.
 */
final class DcatTerms {

    private static final String EU = "http://publications.europa.eu/resource/authority/";
    private static final String MEDIA_TYPES = "http://www.iana.org/assignments/media-types/";
    private static final String SPDX = "http://spdx.org/licenses/";
    private static final String USUAL_THEME = "GOVE";

    private static final Map<String, String> LANGUAGES = Map.of("da", "DAN", "en", "ENG");

    private static final Map<String, String> FILE_TYPES = Map.ofEntries(
            entry("application/json", "JSON"),
            entry("application/ld+json", "JSON_LD"),
            entry("text/csv", "CSV"),
            entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "XLSX"),
            entry("application/atom+xml", "ATOM"));

    /** Beside government, which joint automation always is about. */
    private static final Map<String, String> THEMES = Map.ofEntries(
            entry("employment", "SOCI"),
            entry("sustainability", "ENVI"),
            entry("business", "ECON"),
            entry("family", "SOCI"),
            entry("it", "TECH"),
            entry("culture", "EDUC"),
            entry("environment", "ENVI"),
            entry("social", "SOCI"),
            entry("health", "HEAL"),
            entry("education", "EDUC"),
            entry("economy", "ECON"));

    private DcatTerms() {}

    /** What the short names in front of the colons stand for. */
    static Map<String, Object> context() {
        Map<String, Object> names = new LinkedHashMap<>();
        names.put("dcat", "http://www.w3.org/ns/dcat#");
        names.put("dct", "http://purl.org/dc/terms/");
        names.put("foaf", "http://xmlns.com/foaf/0.1/");
        names.put("adms", "http://www.w3.org/ns/adms#");
        names.put("rdfs", "http://www.w3.org/2000/01/rdf-schema#");
        names.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        return names;
    }

    static Map<String, Object> resource(String address) {
        return Map.of("@id", address);
    }

    static Map<String, Object> text(String language, String words) {
        Map<String, Object> text = new LinkedHashMap<>();
        text.put("@language", language);
        text.put("@value", words);
        return text;
    }

    static Map<String, Object> value(String type, String written) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("@type", "xsd:" + type);
        value.put("@value", written);
        return value;
    }

    static Map<String, Object> authority(String list, String code) {
        return resource(EU + list + "/" + code);
    }

    /** Nothing for a language that Splejs does not know. */
    static @Nullable Map<String, Object> language(String tag) {
        String code = LANGUAGES.get(tag);
        return code == null ? null : authority("language", code);
    }

    static List<Map<String, Object>> themes(List<String> fieldsOfWork) {
        List<String> codes = new ArrayList<>(List.of(USUAL_THEME));
        codes.addAll(fieldsOfWork.stream()
                .map(THEMES::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return codes.stream().map(code -> authority("data-theme", code)).toList();
    }

    static Map<String, Object> theme() {
        return authority("data-theme", USUAL_THEME);
    }

    static Map<String, Object> licence(String words) {
        Map<String, Object> licence = new LinkedHashMap<>();
        if (Licence.isListed(words)) {
            licence.put("@id", SPDX + words);
        }
        licence.put("@type", "dct:LicenseDocument");
        licence.put("rdfs:label", words);
        return licence;
    }

    /** A way to get at something, in this media type. */
    static Map<String, Object> distribution(String address, String mediaType, String title) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("@type", "dcat:Distribution");
        keys.put("dct:title", text("da", title));
        keys.put("dcat:accessURL", resource(address));
        keys.put("dcat:downloadURL", resource(address));
        keys.put("dcat:mediaType", resource(MEDIA_TYPES + mediaType));
        String type = FILE_TYPES.get(mediaType);
        if (type != null) {
            keys.put("dct:format", authority("file-type", type));
        }
        return keys;
    }
}
