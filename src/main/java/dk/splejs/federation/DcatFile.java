package dk.splejs.federation;

import static dk.splejs.federation.DcatTerms.authority;
import static dk.splejs.federation.DcatTerms.distribution;
import static dk.splejs.federation.DcatTerms.resource;
import static dk.splejs.federation.DcatTerms.text;
import static dk.splejs.federation.DcatTerms.value;

import dk.splejs.shared.PublicAddress;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The catalogue itself in the words of DCAT-AP 3: who publishes it, and how it is read as a whole. */
record DcatFile(PublicAddress address, Instant updated) {

    private static final String NAME = "Splejs";
    private static final String TITLE = "Splejs: fælles løsninger til automatisering";
    private static final String DESCRIPTION =
            "Løsninger, som offentlige organisationer i Danmark har fundet behov for, betalt og taget i brug sammen.";

    /** Everything but its data sets. */
    Map<String, Object> head() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("@context", DcatTerms.context());
        keys.put("@id", address.of("/katalog.jsonld"));
        keys.put("@type", "dcat:Catalog");
        keys.put("dct:title", text("da", TITLE));
        keys.put("dct:description", text("da", DESCRIPTION));
        keys.put("dct:publisher", publisher(address));
        keys.put("dct:language", authority("language", "DAN"));
        keys.put("dct:spatial", authority("country", "DNK"));
        keys.put("dct:modified", value("dateTime", updated.toString()));
        keys.put("dcat:themeTaxonomy", resource("http://publications.europa.eu/resource/authority/data-theme"));
        keys.put("foaf:homepage", resource(address.of("/katalog")));
        keys.put("dcat:service", List.of(service()));
        return keys;
    }

    /** The first data set: the whole catalogue. */
    Map<String, Object> everything() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("@id", address.of("/katalog.jsonld#everything"));
        keys.put("@type", "dcat:Dataset");
        keys.put("dct:title", text("da", "Alle løsninger i kataloget"));
        keys.put("dct:description", text("da", DESCRIPTION));
        keys.put("dct:publisher", publisher(address));
        keys.put("dct:modified", value("dateTime", updated.toString()));
        keys.put("dct:accessRights", authority("access-right", "PUBLIC"));
        keys.put("dcat:landingPage", resource(address.of("/katalog")));
        keys.put("dcat:theme", List.of(DcatTerms.theme()));
        keys.put("dcat:distribution", distributions());
        return keys;
    }

    private List<Map<String, Object>> distributions() {
        return List.of(
                distribution(address.of("/api/v1/catalogue"), "application/json", "Løsningerne som JSON"),
                distribution(address.of("/katalog.csv"), "text/csv", "Løsningerne som CSV"),
                distribution(
                        address.of("/katalog.xlsx"),
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        "Løsningerne som Excel-fil"),
                distribution(address.of("/katalog.jsonld"), "application/ld+json", "Løsningerne efter DCAT-AP"),
                distribution(address.of("/feed.atom"), "application/atom+xml", "Nye løsninger og offentlige forslag"));
    }

    private Map<String, Object> service() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("@id", address.of("/katalog.jsonld#api"));
        keys.put("@type", "dcat:DataService");
        keys.put("dct:title", text("da", "Kataloget som JSON"));
        keys.put("dct:publisher", publisher(address));
        keys.put("dct:accessRights", authority("access-right", "PUBLIC"));
        keys.put("dcat:endpointURL", resource(address.of("/api/v1/catalogue")));
        keys.put("dcat:endpointDescription", resource(address.of("/api/v1/openapi.json")));
        keys.put("dcat:servesDataset", resource(address.of("/katalog.jsonld#everything")));
        keys.put("dcat:theme", List.of(DcatTerms.theme()));
        return keys;
    }

    static Map<String, Object> publisher(PublicAddress address) {
        return agent(address.of("/katalog.jsonld#publisher"), NAME);
    }

    static Map<String, Object> agent(String id, String name) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("@id", id);
        keys.put("@type", "foaf:Agent");
        keys.put("foaf:name", name);
        return keys;
    }
}
