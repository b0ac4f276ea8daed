package dk.splejs.federation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.splejs.adoption.Adopters;
import dk.splejs.catalogue.CatalogueEntry;
import dk.splejs.catalogue.EntryContent;
import dk.splejs.catalogue.EntryId;
import dk.splejs.catalogue.EntryState;
import dk.splejs.catalogue.ImportMark;
import dk.splejs.catalogue.ImportedEntry;
import dk.splejs.catalogue.Maintenance;
import dk.splejs.catalogue.NamedOrganisation;
import dk.splejs.catalogue.Slug;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.shared.PublicAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Descriptions of all versions, good and bad, as entries, and back again. */
class DescriptionReaderTests {

    private static final int CASES = 1_500;
    private static final OrganisationCode OWNER = new OrganisationCode("0751");
    private static final PublicAddress ADDRESS = new PublicAddress("https://splejs.example.dk");
    private static final String GOOD = """
            publiccodeYmlVersion: 0.7
            name: Byggesager
            url: https://github.com/os2/byggesager.git
            softwareVersion: 1.10
            releaseDate: 2024-02-29
            platforms: [web]
            developmentStatus: stable
            softwareType: standalone/web
            description:
              en:
                shortDescription: Building permits
                longDescription: >-
                  Everything that a municipality has to do between the moment in which somebody wants to build a house
                  and the moment in which they have been told whether they may, and why.
                features: [fast]
              da:
                shortDescription: Byggesager kort
                longDescription: |
                  Byggesager langt.

                  - et punkt
                documentation: https://docs.example.dk/byg
                features: [hurtig]
            legal: {license: MPL-2.0, authorsFile: AUTHORS}
            maintenance:
              type: internal
              contacts: [{name: Ida Holm, email: ida@os2.eu}]
            localisation: {localisationReady: true, availableLanguages: [da, en]}
            """;

    @Test
    void aDescriptionBecomesAnEntry() {
        DescriptionReader.Read read = read(GOOD);

        ImportedEntry entry = read.entry();
        EntryContent content = entry.content();
        assertThat(read.remarks()).isEmpty();
        assertThat(entry.id().id()).isEqualTo("github.com/os2/byggesager");
        assertThat(entry.owner()).isEqualTo(OWNER);
        assertThat(content.texts().language()).isEqualTo("da");
        assertThat(content.texts().title()).isEqualTo("Byggesager");
        assertThat(content.texts().summary()).isEqualTo("Byggesager kort");
        assertThat(content.texts().description()).isEqualTo("Byggesager langt.\n\n- et punkt");
        assertThat(content.particulars().version()).isEqualTo("1.10");
        assertThat(content.particulars().licence()).isEqualTo("MPL-2.0");
        assertThat(content.particulars().documentation()).isEqualTo("https://docs.example.dk/byg");
        assertThat(content.particulars().repositories()).containsExactly("https://github.com/os2/byggesager.git");
        assertThat(content.state()).isEqualTo(EntryState.CURRENT);
        assertThat(entry.changedAt()).isEqualTo(Instant.parse("2024-02-28T23:00:00Z"));
        assertThat(entry.otherKeys())
                .contains("authorsFile: AUTHORS", "Building permits", "features", "localisationReady: true")
                .doesNotContain("Ida", "ida@", "publiccodeYmlVersion", "Byggesager kort");
    }

    /** Import and export together lose nothing that nobody knows, whatever it is. */
    @Test
    void unknownKeysSurviveImportAndExport() {
        Random random = new Random(20_261_126);
        int kept = 0;
        for (int number = 0; number < CASES; number++) {
            Map<String, Object> file = new LinkedHashMap<>(good());
            Map<String, Object> unknown = new LinkedHashMap<>();
            for (int key = random.nextInt(6) + 1; key > 0; key--) {
                unknown.put("x-" + word(random) + key, value(random, 0));
            }
            file.putAll(unknown);

            Map<String, Object> back =
                    PublicCodeStandard.read(exported(read(YamlText.write(file)).entry()));

            assertThat(back).as("file %d", number).containsAllEntriesOf(unknown);
            kept += unknown.size();
        }
        System.out.printf("publiccode.yml: %d unknown keys of %d files survive import and export%n", kept, CASES);
    }

    @Test
    void whatIsExportedCanBeImportedAndExportedAgain() {
        String once = exported(read(GOOD).entry());
        String twice = exported(read(once).entry());

        assertThat(PublicCodeStandard.problems(once)).isEmpty();
        assertThat(PublicCodeStandard.read(twice)).isEqualTo(PublicCodeStandard.read(once));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.2", "0.2.2", "0.3", "0.3.0", "0.4", "0.4.0", "0.5", "0.5.0", "0.6", "0.7", "'0.7'"})
    void everyVersionIsRead(String version) {
        assertThat(read(GOOD.replace("0.7", version)).remarks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.1", "0.8", "1.0", "7", "x"})
    void anotherVersionIsReadAllTheSameAndTold(String version) {
        assertThat(read(GOOD.replace("0.7", version)).remarks())
                .containsExactly(KeyProblem.of("publiccodeYmlVersion", "otherVersion"));
    }

    @Test
    void oldKeysAreReadUnderTheirNewNames() {
        Map<String, Object> keys = OldKeys.renewed(YamlText.read("""
                publiccode-yaml-version: 0.2
                tags: [hr]
                softwareType: standalone
                intendedAudience: {onlyFor: [local-authorities], countries: [dk, it]}
                legal: {repoOwner: OS2, license: MIT}
                """));

        assertThat(keys)
                .containsEntry("publiccodeYmlVersion", "0.2")
                .containsEntry("categories", List.of("hr"))
                .containsEntry("softwareType", "standalone/other")
                .containsEntry("organisation", Map.of("name", "OS2"))
                .containsEntry(
                        "intendedAudience",
                        Map.of("scope", List.of("local-authorities"), "countries", List.of("DK", "IT")))
                .doesNotContainKeys("tags", "publiccode-yaml-version");
    }

    @Test
    void everythingThatIsMissingIsToldAtOnce() {
        assertThat(problems("a: b"))
                .containsExactly(
                        KeyProblem.of("url", "missing"),
                        KeyProblem.of("name", "missing"),
                        KeyProblem.of("description", "missing"));
        assertThat(problems(GOOD.replace("https://github.com", "http://github.com")))
                .containsExactly(KeyProblem.of("url", "noAddress"));
        assertThat(problems(GOOD.replace("Byggesager kort", "Se 010190-1234")))
                .containsExactly(KeyProblem.of("description", "cpr"));
    }

    @Test
    void whatIsNotTakenIsTold() {
        String odd = GOOD.replace("name: Byggesager", "name: " + "Æ".repeat(130))
                        .replace("2024-02-29", "i går")
                        .replace("https://docs", "http://docs")
                        .replace("license: MPL-2.0, ", "")
                + "x-lang: " + "å".repeat(20_001) + "\n";

        assertThat(read(odd).remarks())
                .containsExactlyInAnyOrder(
                        KeyProblem.of("name", "shortened", "120"),
                        KeyProblem.of("releaseDate", "noDate"),
                        KeyProblem.of("description/da/documentation", "noAddress"),
                        KeyProblem.of("legal/license", "noLicence"),
                        KeyProblem.of("x-lang", "notKept"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "just words",
                "- a\n- b",
                "a: : :",
                "a: b\na: c",
                "a: &x [1]\nb: [*x, *x]",
                "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]",
                "x: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[!!java.net.URL ['http://x/']]]]",
                "x: !!java.lang.ProcessBuilder [id]",
                "a: {b: {c: {d: {e: {f: {g: {h: {i: {j: {k: {l: {m: {n: {o: {p: {q: {r: {s: {t: {u: {v: 1}}}}}}}}}}}}}}}}}}}}}}",
                "\u0000\u0001",
                "<html>"
            })
    void whatIsNoDescriptionIsRefused(String text) {
        assertThat(problems(text)).containsExactly(KeyProblem.of("", "notReadable"));
    }

    @Test
    void aFileHasASizeAndAnEncoding() {
        assertThat(problems(new byte[0])).containsExactly(KeyProblem.of("", "empty"));
        assertThat(problems(new byte[DescriptionReader.MOST_BYTES + 1])).containsExactly(KeyProblem.of("", "tooLarge"));
        assertThat(problems(new byte[] {'a', ':', ' ', (byte) 0xff})).containsExactly(KeyProblem.of("", "notReadable"));
    }

    /** Whatever is put where: an entry, or a refusal in words. */
    @Test
    void mangledFilesAreReadOrRefused() {
        Random random = new Random(7);
        int refused = 0;
        for (int round = 0; round < 10_000; round++) {
            StringBuilder text = new StringBuilder(GOOD);
            for (int change = random.nextInt(4) + 1; change > 0; change--) {
                int at = random.nextInt(text.length() - 12);
                text.replace(
                        at,
                        at + random.nextInt(12),
                        String.valueOf(" :{}[]&*!|>-\n\t\"'#%@å0".charAt(random.nextInt(21))));
            }
            try {
                read(text.toString());
            } catch (DescriptionRefused e) {
                assertThat(e.problems()).isNotEmpty();
                refused++;
            }
        }
        assertThat(refused).isBetween(1_000, 9_999);
    }

    private static DescriptionReader.Read read(String text) {
        return DescriptionReader.read(text.getBytes(UTF_8), OWNER);
    }

    private static List<KeyProblem> problems(String text) {
        return problems(text.getBytes(UTF_8));
    }

    private static List<KeyProblem> problems(byte[] bytes) {
        try {
            DescriptionReader.read(bytes, OWNER);
        } catch (DescriptionRefused e) {
            return e.problems();
        }
        throw new AssertionError("It was taken");
    }

    private static Map<String, Object> good() {
        return PublicCodeStandard.read(GOOD);
    }

    private static String exported(ImportedEntry imported) {
        EntryContent content = imported.content();
        Instant then = Instant.parse("2026-11-23T23:30:00Z");
        CatalogueEntry entry = new CatalogueEntry(
                new EntryId(new UUID(1, 2)),
                new Slug("byggesager"),
                content.texts(),
                null,
                new NamedOrganisation(OWNER, "Aarhus"),
                content.particulars(),
                content.classification(),
                content.state(),
                null,
                null,
                List.of(),
                new Maintenance(then, then, null, null, 0),
                new ImportMark(imported.id(), imported.otherKeys()),
                0);
        return YamlText.write(PublicCodeFile.of(entry, new Adopters(List.of(), List.of(), 0, 98), ADDRESS));
    }

    private static Object value(Random random, int depth) {
        return switch (random.nextInt(depth > 3 ? 4 : 6)) {
            case 0 -> random.nextInt(2_000_000) - 1_000_000;
            case 1 -> random.nextBoolean();
            case 2, 3 -> text(random);
            case 4 -> list(random, depth);
            default -> map(random, depth);
        };
    }

    private static List<Object> list(Random random, int depth) {
        List<Object> list = new ArrayList<>();
        for (int size = random.nextInt(4); size > 0; size--) {
            list.add(value(random, depth + 1));
        }
        return list;
    }

    private static Map<String, Object> map(Random random, int depth) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int size = random.nextInt(4) + 1; size > 0; size--) {
            map.put(word(random) + size, value(random, depth + 1));
        }
        return map;
    }

    /** Words that YAML could take for something else, among others. */
    private static String text(Random random) {
        List<String> odd = List.of(
                "1.10",
                "0751",
                "no",
                "Yes",
                "null",
                "~",
                "2020-01-02",
                "true ",
                "#x",
                "- a",
                "a: b",
                "{",
                "*x",
                "&y",
                "!!z",
                "æøå 🚀",
                "to\nlinjer\n",
                "'",
                "\"",
                "0x1F",
                "1e3",
                "=",
                "<<",
                "%",
                "`",
                " ");
        return random.nextInt(3) == 0 ? odd.get(random.nextInt(odd.size())) : word(random) + " " + word(random);
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int length = random.nextInt(8) + 2; length > 0; length--) {
            word.append("abcdefghijklmnoprstuvyæøå".charAt(random.nextInt(25)));
        }
        return word.toString();
    }
}
