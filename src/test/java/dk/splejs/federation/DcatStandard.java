package dk.splejs.federation;

import static java.util.Map.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The rules of DCAT-AP 3.0 as far as a file can break them without the network: for each class the properties that it may
 * have, each with what its value has to be, whether it must be there, and whether there may be more than one.
 */
public final class DcatStandard {

    private static final String EU = "http://publications.europa.eu/resource/authority/";

    private static final Map<String, String> NAMESPACES = Map.of(
            "dcat", "http://www.w3.org/ns/dcat#",
            "dct", "http://purl.org/dc/terms/",
            "foaf", "http://xmlns.com/foaf/0.1/",
            "adms", "http://www.w3.org/ns/adms#",
            "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
            "xsd", "http://www.w3.org/2001/XMLSchema#");

    private static final Map<String, Rule> OF_ALL = Map.ofEntries(
            entry("dct:title", Rule.must(DcatStandard::isText)),
            entry("dct:publisher", Rule.one(value -> isA(value, "foaf:Agent"))),
            entry("dct:accessRights", Rule.one(value -> isOf(value, EU + "access-right/", "PUBLIC"))),
            entry("dcat:theme", Rule.some(DcatStandard::isTheme)));

    private static final Map<String, Map<String, Rule>> CLASSES = Map.of(
            "dcat:Catalog",
                    with(Map.ofEntries(
                            entry("dct:publisher", Rule.mustOne(value -> isA(value, "foaf:Agent"))),
                            entry("dct:description", Rule.must(DcatStandard::isText)),
                            entry("dct:language", Rule.some(DcatStandard::isLanguage)),
                            entry("dct:spatial", Rule.some(value -> isOf(value, EU + "country/", "DNK"))),
                            entry("dct:modified", Rule.one(DcatStandard::isTime)),
                            entry("dcat:themeTaxonomy", Rule.some(DcatStandard::isResource)),
                            entry("foaf:homepage", Rule.one(DcatStandard::isResource)),
                            entry("dcat:service", Rule.some(value -> isA(value, "dcat:DataService"))),
                            entry("dcat:dataset", Rule.some(value -> isA(value, "dcat:Dataset"))))),
            "dcat:Dataset",
                    with(Map.ofEntries(
                            entry("dct:description", Rule.must(DcatStandard::isText)),
                            entry("dct:identifier", Rule.some(String.class::isInstance)),
                            entry("dct:issued", Rule.one(DcatStandard::isTime)),
                            entry("dct:modified", Rule.one(DcatStandard::isTime)),
                            entry("dct:language", Rule.some(DcatStandard::isLanguage)),
                            entry("dct:license", Rule.one(value -> isA(value, "dct:LicenseDocument"))),
                            entry("dcat:keyword", Rule.some(DcatStandard::isText)),
                            entry("dcat:landingPage", Rule.some(DcatStandard::isResource)),
                            entry("dcat:version", Rule.one(String.class::isInstance)),
                            entry("foaf:page", Rule.some(DcatStandard::isResource)),
                            entry("dcat:distribution", Rule.some(value -> isA(value, "dcat:Distribution"))))),
            "dcat:Distribution",
                    Map.ofEntries(
                            entry("dct:title", Rule.some(DcatStandard::isText)),
                            entry("dcat:accessURL", Rule.must(DcatStandard::isResource)),
                            entry("dcat:downloadURL", Rule.some(DcatStandard::isResource)),
                            entry("dct:license", Rule.one(value -> isA(value, "dct:LicenseDocument"))),
                            entry("dcat:mediaType", Rule.one(DcatStandard::isMediaType)),
                            entry("dct:format", Rule.one(DcatStandard::isFileType))),
            "dcat:DataService",
                    with(Map.ofEntries(
                            entry("dcat:endpointURL", Rule.must(DcatStandard::isResource)),
                            entry("dcat:endpointDescription", Rule.some(DcatStandard::isResource)),
                            entry("dcat:servesDataset", Rule.some(DcatStandard::isResource)))),
            "foaf:Agent", Map.of("foaf:name", Rule.must(DcatStandard::isText)),
            "dct:LicenseDocument", Map.of("rdfs:label", Rule.some(DcatStandard::isText)));

    private DcatStandard() {}

    /** What is wrong with a file of a catalogue; nothing where it follows the standard. */
    public static List<String> problems(String json) {
        List<String> problems = new ArrayList<>();
        Map<String, Object> root = read(json);
        if (!NAMESPACES.equals(root.get("@context"))) {
            problems.add("the short names stand for something else");
        }
        if (!isA(root, "dcat:Catalog")) {
            problems.add("it is no catalogue");
        }
        check("", root, problems);
        return problems;
    }

    public static Map<String, Object> read(String json) {
        try {
            return JsonMapper.builder().build().readValue(json, new TypeReference<Map<String, Object>>() {});
        } catch (JsonProcessingException e) {
            throw new AssertionError("Not JSON", e);
        }
    }

    private static void check(String place, Map<?, ?> node, List<String> problems) {
        Map<String, Rule> rules = new HashMap<>();
        classes(node).forEach(name -> rules.putAll(CLASSES.getOrDefault(name, Map.of())));
        Object id = node.get("@id");
        if (id != null && !isAddress(id)) {
            problems.add(place + ": no address: " + id);
        }
        node.forEach((key, value) -> {
            String property = place + "/" + key;
            Rule rule = rules.get(key.toString());
            if (rule == null && !key.toString().startsWith("@")) {
                problems.add(property + ": not of " + classes(node));
            } else if (rule != null && !rule.holds(value)) {
                problems.add(property + ": not allowed: " + value);
            }
            values(value).forEach(one -> {
                if (one instanceof Map<?, ?> inner && inner.containsKey("@type") && !inner.containsKey("@value")) {
                    check(property, inner, problems);
                }
            });
        });
        rules.forEach((property, rule) -> {
            if (rule.required() && !node.containsKey(property)) {
                problems.add(place + "/" + property + ": missing");
            }
        });
    }

    private static Map<String, Rule> with(Map<String, Rule> own) {
        Map<String, Rule> all = new HashMap<>(OF_ALL);
        all.putAll(own);
        return Map.copyOf(all);
    }

    private static List<?> values(Object value) {
        return value instanceof List<?> several ? several : List.of(value);
    }

    private static List<String> classes(Map<?, ?> node) {
        Object type = node.get("@type");
        return type == null
                ? List.of()
                : values(type).stream().map(Object::toString).toList();
    }

    private static boolean isA(Object value, String name) {
        return value instanceof Map<?, ?> node && classes(node).contains(name);
    }

    private static boolean isText(Object value) {
        if (value instanceof Map<?, ?> text) {
            return text.keySet().equals(Set.of("@language", "@value"))
                    && text.get("@language").toString().matches("[a-z]{2,3}(-[A-Za-z0-9]+)*")
                    && isText(text.get("@value"));
        }
        return value instanceof String words && !words.isBlank();
    }

    private static boolean isTime(Object value) {
        try {
            return value instanceof Map<?, ?> time
                    && "xsd:dateTime".equals(time.get("@type"))
                    && Instant.parse(time.get("@value").toString()).isBefore(Instant.MAX);
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static boolean isResource(Object value) {
        return value instanceof Map<?, ?> node && node.keySet().equals(Set.of("@id")) && isAddress(node.get("@id"));
    }

    private static boolean isAddress(Object value) {
        try {
            return URI.create(value.toString()).isAbsolute();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static boolean isTheme(Object value) {
        return isOf(
                value,
                EU + "data-theme/",
                "AGRI|ECON|EDUC|ENER|ENVI|GOVE|HEAL|INTR|JUST|OP_DATPRO|REGI|SOCI|TECH|TRAN");
    }

    private static boolean isLanguage(Object value) {
        return isOf(value, EU + "language/", "[A-Z]{3}");
    }

    private static boolean isFileType(Object value) {
        return isOf(value, EU + "file-type/", "JSON|JSON_LD|CSV|XLSX|ATOM");
    }

    private static boolean isMediaType(Object value) {
        return isOf(value, "http://www.iana.org/assignments/media-types/", "[a-z]+/[a-z0-9.+-]+");
    }

    private static boolean isOf(Object value, String list, String codes) {
        return isResource(value)
                && value instanceof Map<?, ?> node
                && node.get("@id").toString().startsWith(list)
                && node.get("@id").toString().substring(list.length()).matches(codes);
    }

    /** What the values of a property have to be. */
    private record Rule(Predicate<Object> kind, boolean required, boolean several) {

        static Rule must(Predicate<Object> kind) {
            return new Rule(kind, true, true);
        }

        static Rule mustOne(Predicate<Object> kind) {
            return new Rule(kind, true, false);
        }

        static Rule some(Predicate<Object> kind) {
            return new Rule(kind, false, true);
        }

        static Rule one(Predicate<Object> kind) {
            return new Rule(kind, false, false);
        }

        boolean holds(Object value) {
            List<?> all = values(value);
            return (several || all.size() == 1)
                    && (!required || !all.isEmpty())
                    && all.stream().allMatch(kind);
        }
    }
}
