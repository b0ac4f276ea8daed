package dk.splejs.federation;

import dk.splejs.adoption.Adopters;
import dk.splejs.catalogue.CatalogueEntry;
import dk.splejs.catalogue.EntryState;
import dk.splejs.catalogue.ImportMark;
import dk.splejs.catalogue.NamedOrganisation;
import dk.splejs.shared.PublicAddress;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An entry in the words of publiccode.yml 0.7. Three voices say what it holds, the first that knows: the entry itself, what
 * was imported with it and has no field here, and what is so of nearly every solution in the catalogue.
 */
final class PublicCodeFile {

    static final String VERSION = "0.7";

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final String COMMUNITY = "OS2";

    private final CatalogueEntry entry;
    private final Adopters adopters;
    private final PublicAddress address;

    private PublicCodeFile(CatalogueEntry entry, Adopters adopters, PublicAddress address) {
        this.entry = entry;
        this.adopters = adopters;
        this.address = address;
    }

    /** Keys and values in the order in which they are written. */
    static Map<String, Object> of(CatalogueEntry entry, Adopters adopters, PublicAddress address) {
        PublicCodeFile file = new PublicCodeFile(entry, adopters, address);
        ImportMark imported = entry.imported();
        Map<String, Object> known = file.known();
        OtherKeys.addMissing(known, OtherKeys.of(imported == null ? null : imported.otherKeys()));
        OtherKeys.addMissing(known, file.usual());
        return known;
    }

    private Map<String, Object> known() {
        Map<String, Object> keys = named();
        List<String> categories =
                PublicCodeTerms.categories(entry.classification().fieldsOfWork());
        if (!categories.isEmpty()) {
            keys.put("categories", categories);
        }
        addUsers(keys);
        keys.put("developmentStatus", entry.state() == EntryState.LEFT ? "obsolete" : "stable");
        keys.put("description", Map.of(language(), new PublicCodeText(entry, page()).keys()));
        keys.put("legal", Map.of("license", PublicCodeTerms.licence(entry.licence())));
        keys.put("maintenance", maintenance());
        return keys;
    }

    private Map<String, Object> named() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("publiccodeYmlVersion", VERSION);
        keys.put("name", PublicCodeText.line(entry.texts().title()));
        keys.put("url", entry.repositories().get(0));
        keys.put("landingURL", page());
        NamedOrganisation owner = entry.owner();
        if (owner != null) {
            keys.put("organisation", organisation(owner));
        }
        String version = entry.particulars().version();
        if (version != null) {
            keys.put("softwareVersion", version);
        }
        return keys;
    }

    private Map<String, Object> usual() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("releaseDate", entry.publishedAt().atZone(ZONE).toLocalDate().toString());
        keys.put("platforms", List.of("web"));
        keys.put("categories", List.of(PublicCodeTerms.USUAL_CATEGORY));
        keys.put("softwareType", PublicCodeTerms.USUAL_TYPE);
        keys.put("intendedAudience", audience());
        keys.put("localisation", localisation());
        return keys;
    }

    private static Map<String, Object> audience() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("scope", List.of("local-authorities"));
        keys.put("countries", List.of("DK"));
        return keys;
    }

    private Map<String, Object> localisation() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("localisationReady", false);
        keys.put("availableLanguages", List.of(language()));
        return keys;
    }

    private void addUsers(Map<String, Object> keys) {
        List<String> users = adopters.current().stream()
                .map(adoption -> adoption.organisation().name())
                .toList();
        if (!users.isEmpty()) {
            keys.put("usedBy", users);
        }
    }

    private Map<String, Object> organisation(NamedOrganisation owner) {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("name", owner.name());
        keys.put("uri", address.of("/soeg?organisation=" + owner.code()));
        return keys;
    }

    /** The standard wants people here. Their names and addresses are for members, so an organisation stands for them. */
    private Map<String, Object> maintenance() {
        if (entry.state() == EntryState.LEFT) {
            return Map.of("type", "none");
        }
        NamedOrganisation owner = entry.owner();
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("type", owner == null ? "community" : "internal");
        keys.put("contacts", List.of(Map.of("name", owner == null ? COMMUNITY : owner.name())));
        return keys;
    }

    private String language() {
        return entry.texts().language();
    }

    private String page() {
        return address.of("/katalog/" + entry.slug());
    }
}
