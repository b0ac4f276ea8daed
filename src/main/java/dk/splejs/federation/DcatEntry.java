package dk.splejs.federation;

import static dk.splejs.federation.DcatTerms.authority;
import static dk.splejs.federation.DcatTerms.distribution;
import static dk.splejs.federation.DcatTerms.resource;
import static dk.splejs.federation.DcatTerms.text;
import static dk.splejs.federation.DcatTerms.value;

import dk.splejs.catalogue.Classification;
import dk.splejs.catalogue.NamedOrganisation;
import dk.splejs.catalogue.OpenEntry;
import dk.splejs.catalogue.Particulars;
import dk.splejs.shared.PublicAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A solution in the words of DCAT-AP: an asset that others may reuse, which is a kind of data set there. Its distributions are
 * the descriptions that a machine reads, and its source code.
 *
 * @param fieldNames what a field of work is called by people
 */
record DcatEntry(OpenEntry entry, PublicAddress address, UnaryOperator<String> fieldNames) {

    Map<String, Object> keys() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("@id", page() + "#solution");
        keys.put("@type", List.of("dcat:Dataset", "adms:Asset"));
        addTexts(keys);
        keys.put("dct:identifier", page());
        keys.put("dct:publisher", publisher());
        keys.put("dct:issued", value("dateTime", entry.publishedAt().toString()));
        keys.put("dct:modified", value("dateTime", entry.changedAt().toString()));
        keys.put("dct:accessRights", authority("access-right", "PUBLIC"));
        keys.put("dcat:landingPage", resource(page()));
        keys.put("dcat:theme", DcatTerms.themes(entry.classification().fieldsOfWork()));
        addKeywords(keys);
        addParticulars(keys);
        keys.put("dcat:distribution", distributions());
        return keys;
    }

    private void addTexts(Map<String, Object> keys) {
        String language = entry.texts().language();
        String title = PublicCodeText.line(entry.texts().title());
        String summary = PublicCodeText.line(entry.texts().summary());
        keys.put("dct:title", text(language, title));
        keys.put("dct:description", text(language, summary.isEmpty() ? title : summary));
        Map<String, Object> known = DcatTerms.language(language);
        if (known != null) {
            keys.put("dct:language", known);
        }
    }

    private Map<String, Object> publisher() {
        NamedOrganisation owner = entry.owner();
        return owner == null
                ? DcatFile.publisher(address)
                : DcatFile.agent(address.of("/katalog.jsonld#organisation-" + owner.code()), owner.name());
    }

    /** KLE has no addresses of its own that are known for sure, so its codes are words. */
    private void addKeywords(Map<String, Object> keys) {
        Classification about = entry.classification();
        Set<String> words = new LinkedHashSet<>();
        about.fieldsOfWork().stream().map(fieldNames).forEach(words::add);
        words.addAll(about.technologies());
        words.addAll(about.itSystems());
        if (about.kle() != null) {
            words.add("KLE " + about.kle());
        }
        List<Map<String, Object>> keywords =
                words.stream().map(word -> text("da", word)).toList();
        if (!keywords.isEmpty()) {
            keys.put("dcat:keyword", keywords);
        }
    }

    private void addParticulars(Map<String, Object> keys) {
        Particulars says = entry.particulars();
        if (says.version() != null) {
            keys.put("dcat:version", says.version());
        }
        if (says.licence() != null) {
            keys.put("dct:license", DcatTerms.licence(says.licence()));
        }
        if (says.documentation() != null) {
            keys.put("foaf:page", resource(says.documentation()));
        }
    }

    private List<Map<String, Object>> distributions() {
        Map<String, Object> json =
                distribution(address.of("/api/v1/catalogue/" + entry.slug()), "application/json", "Løsningen som JSON");
        List<Map<String, Object>> all = new ArrayList<>(List.of(json));
        List<String> repositories = entry.particulars().repositories();
        if (!repositories.isEmpty()) {
            all.add(distribution(page() + "/publiccode.yml", "application/yaml", "Løsningen som publiccode.yml"));
        }
        repositories.forEach(repository -> all.add(source(repository)));
        return all;
    }

    private Map<String, Object> source(String repository) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("@type", "dcat:Distribution");
        keys.put("dct:title", text("da", "Kildekoden"));
        keys.put("dcat:accessURL", resource(repository));
        String licence = entry.particulars().licence();
        if (licence != null) {
            keys.put("dct:license", DcatTerms.licence(licence));
        }
        return keys;
    }

    private String page() {
        return address.of(entry.path());
    }
}
