package dk.splejs.federation;

import dk.splejs.catalogue.Classification;
import dk.splejs.catalogue.EntryContent;
import dk.splejs.catalogue.EntryState;
import dk.splejs.catalogue.ExternalId;
import dk.splejs.catalogue.ImportedEntry;
import dk.splejs.catalogue.Particulars;
import dk.splejs.catalogue.Texts;
import dk.splejs.catalogue.WebAddress;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.shared.Canonical;
import dk.splejs.shared.CprNumber;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a publiccode.yml of any version from 0.2 on as an entry. */
final class DescriptionReader {

    static final int MOST_BYTES = 1024 * 1024;

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");
    private static final int TITLE = 120;
    private static final int SUMMARY = 1_000;
    private static final int DESCRIPTION = 20_000;
    private static final int VERSION = 60;
    private static final int LICENCE = 80;
    /** Made anew with each export, from what the entry says. */
    private static final Set<String> OUR_OWN = Set.of("publiccodeYmlVersion", "landingURL");

    private final Description file;

    private DescriptionReader(Description file) {
        this.file = file;
    }

    /**
     * The entry that a file describes, with what was not taken as it stands there.
     *
     * @throws DescriptionRefused naming everything that is wrong
     */
    static Read read(byte[] bytes, @Nullable OrganisationCode owner) {
        Map<?, ?> keys = YamlText.read(text(bytes));
        if (keys.isEmpty()) {
            throw refused("notReadable");
        }
        return new DescriptionReader(new Description(OldKeys.renewed(keys))).entry(bytes, owner);
    }

    static DescriptionRefused refused(String reason) {
        return new DescriptionRefused(List.of(KeyProblem.of("", reason)));
    }

    private static String text(byte[] bytes) {
        if (bytes.length == 0) {
            throw refused("empty");
        }
        if (bytes.length > MOST_BYTES) {
            throw refused("tooLarge");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw refused("notReadable");
        }
    }

    private Read entry(byte[] bytes, @Nullable OrganisationCode owner) {
        checkVersion();
        String url = url();
        Texts texts = texts();
        Optional<ExternalId> id = id(url);
        file.requireFaultless();
        Instant changed = released();
        EntryContent content = new EntryContent(
                texts,
                particulars(url, texts.language()),
                new Classification(null, null, List.of(), List.of(), List.of()),
                state());
        String others = KeptKeys.of(file, OUR_OWN);
        return new Read(
                new ImportedEntry(id.orElseThrow(), owner, content, changed, others, Canonical.sha256(bytes)),
                file.remarks());
    }

    private Optional<ExternalId> id(String url) {
        Optional<ExternalId> id = url.isEmpty() ? Optional.empty() : RepositoryId.of(url);
        if (!url.isEmpty() && id.isEmpty()) {
            file.fault("url", "tooLong");
        }
        return id;
    }

    private void checkVersion() {
        String version = file.text("publiccodeYmlVersion").orElse("");
        if (!OldKeys.VERSIONS.contains(OldKeys.version(version))) {
            file.remark("publiccodeYmlVersion", version.isEmpty() ? "noVersion" : "otherVersion");
        }
    }

    private String url() {
        String url = file.take("url").orElse("");
        if (url.isEmpty()) {
            file.fault("url", "missing");
        } else if (!WebAddress.isValid(url)) {
            file.fault("url", "noAddress");
            return "";
        }
        return url;
    }

    private Texts texts() {
        String title =
                file.take("name", TITLE).map(name -> name.replace('\n', ' ')).orElse("");
        if (title.isEmpty()) {
            file.fault("name", "missing");
        }
        String language = language();
        String path = "description/" + language + "/";
        String summary = file.take(path + "shortDescription", SUMMARY).orElse("");
        String description = file.take(path + "longDescription", DESCRIPTION).orElse("");
        if (language.isEmpty() || (summary.isEmpty() && description.isEmpty())) {
            file.fault("description", "missing");
        }
        if (CprNumber.isIn(title) || CprNumber.isIn(summary) || CprNumber.isIn(description)) {
            file.fault("description", "cpr");
        }
        return new Texts(language.equals("da") ? "da" : "en", title, summary.isEmpty() ? title : summary, description);
    }

    /** Danish if there is any, else English, else whatever comes first. */
    private String language() {
        Map<String, Object> languages = file.section("description");
        for (String wanted : List.of("da", "en")) {
            if (languages.containsKey(wanted)) {
                return wanted;
            }
        }
        return languages.keySet().stream().findFirst().orElse("");
    }

    private Particulars particulars(String url, String language) {
        String licence = file.take("legal/license", LICENCE).orElse(null);
        if (licence == null) {
            file.remark("legal/license", "noLicence");
        }
        String path =
                "description/" + (file.section("description").containsKey(language) ? language : language()) + "/";
        return new Particulars(
                file.take("softwareVersion", VERSION).orElse(null),
                licence,
                List.of(url),
                address(path + "documentation"),
                null,
                null,
                null,
                null);
    }

    private @Nullable String address(String path) {
        Optional<String> address = file.text(path);
        if (address.isPresent() && !WebAddress.isValid(address.get())) {
            file.remark(path, "noAddress");
            return null;
        }
        return file.take(path).orElse(null);
    }

    private EntryState state() {
        return file.take("developmentStatus").filter("obsolete"::equals).isPresent()
                ? EntryState.LEFT
                : EntryState.CURRENT;
    }

    /** It is as fresh as its last release. */
    private @Nullable Instant released() {
        try {
            return file.text("releaseDate")
                    .map(day -> LocalDate.parse(day).atStartOfDay(ZONE).toInstant())
                    .orElse(null);
        } catch (DateTimeParseException e) {
            file.remark("releaseDate", "noDate");
            return null;
        }
    }

    /** An entry with what is to tell about it. */
    record Read(ImportedEntry entry, List<KeyProblem> remarks) {

        Read {
            remarks = List.copyOf(remarks);
        }
    }
}
