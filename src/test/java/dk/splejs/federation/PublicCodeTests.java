package dk.splejs.federation;

import static dk.splejs.federation.PublicCodeStandard.at;
import static dk.splejs.federation.PublicCodeStandard.problems;
import static dk.splejs.federation.PublicCodeStandard.read;
import static org.assertj.core.api.Assertions.assertThat;

import dk.splejs.adoption.Adopters;
import dk.splejs.adoption.AdoptionContent;
import dk.splejs.adoption.AdoptionView;
import dk.splejs.catalogue.CatalogueEntry;
import dk.splejs.catalogue.Classification;
import dk.splejs.catalogue.EntryContact;
import dk.splejs.catalogue.EntryId;
import dk.splejs.catalogue.EntryState;
import dk.splejs.catalogue.ExternalId;
import dk.splejs.catalogue.ImportMark;
import dk.splejs.catalogue.Licence;
import dk.splejs.catalogue.Maintenance;
import dk.splejs.catalogue.NamedOrganisation;
import dk.splejs.catalogue.Particulars;
import dk.splejs.catalogue.Slug;
import dk.splejs.catalogue.Texts;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.GovernanceLevel;
import dk.splejs.shared.EmailAddress;
import dk.splejs.shared.PublicAddress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Entries as publiccode.yml, held against the rules of the standard. */
class PublicCodeTests {

    private static final long SEED = 20_261_126;
    private static final int CASES = 300;
    private static final PublicAddress ADDRESS = new PublicAddress("https://splejs.example.dk/");
    private static final NamedOrganisation AARHUS = new NamedOrganisation(new OrganisationCode("0751"), "Aarhus");
    private static final NamedOrganisation ODENSE = new NamedOrganisation(new OrganisationCode("0461"), "Odense");
    private static final List<String> FIELDS = List.of(
            "administration",
            "employment",
            "sustainability",
            "democracy",
            "business",
            "family",
            "hr",
            "it",
            "culture",
            "environment",
            "social",
            "health",
            "technical",
            "education",
            "economy",
            "unheard-of");
    private static final List<String> LICENCES =
            List.of("MPL-2.0", "GPL-3.0", "lukket kode", "EPL-2.0", "æøå", " ", "MIT og lidt til: se (bilag) nr. 3");
    private static final List<String> OTHERS = List.of(
            "",
            "softwareType: library\nplatforms: [windows]",
            "softwareType: spaceship\nplatforms: web\nreleaseDate: i går\nlocalisation: nej\ncategories: [cats]",
            "description: nothing\nlegal: nothing\nmaintenance: nothing\nname: [a, b]\nurl: 7",
            "{\"localisation\": {\"localisationReady\": true, \"availableLanguages\": [\"da\", \"en\"]}}",
            "releaseDate: 2024-02-30",
            "releaseDate: 2024-02-29",
            "- not\n- keys",
            "a: [&x {b: 1}, *x]",
            "just words",
            "a: : :",
            "? [complex, key]\n: value",
            "usedBy: []\nintendedAudience: all");
    private static final String ODD = "aå'\"\\:#-{}[]&*!|>%@`\n\t\r \u0000\u0007\u2028\u00a0\ufeff\ud83d\ude80✓=+~";

    @Test
    void everyEntryFollowsTheStandard() {
        Random random = new Random(SEED);
        int checked = 0;
        for (int i = 0; i < CASES; i++) {
            CatalogueEntry entry = entry(random);
            String yaml = write(entry, random.nextInt(4));
            assertThat(problems(yaml)).as(yaml).isEmpty();
            assertThat(yaml).as("no alias").doesNotContain("&id0");
            checked++;
        }
        System.out.printf("publiccode.yml: %d random entries follow the standard%n", checked);
    }

    @Test
    void anEntrySaysWhatItKnows() {
        Map<String, Object> file = read(write(entry("Kort", "Lang", "1.10", null), 2));

        assertThat(file)
                .containsEntry("publiccodeYmlVersion", "0.7")
                .containsEntry("name", "Byggesager")
                .containsEntry("url", "https://git.example.dk/a")
                .containsEntry("landingURL", "https://splejs.example.dk/katalog/byggesager")
                .containsEntry("softwareVersion", "1.10")
                .containsEntry("releaseDate", "2026-11-24")
                .containsEntry("developmentStatus", "stable")
                .containsEntry("categories", List.of("facility-management"))
                .containsEntry("usedBy", List.of("Aarhus", "Odense"))
                .containsEntry("legal", Map.of("license", "MPL-2.0"))
                .containsEntry("maintenance", Map.of("type", "internal", "contacts", List.of(Map.of("name", "Aarhus"))))
                .containsEntry(
                        "organisation",
                        Map.of("name", "Aarhus", "uri", "https://splejs.example.dk/soeg?organisation=0751"));
        assertThat(at(file, "description/da/shortDescription")).isEqualTo("Kort");
        assertThat((String) at(file, "description/da/longDescription")).startsWith("Kort\n\nLang\n\nLøsningen står i");
        assertThat(at(file, "description/da/features")).isEqualTo(List.of("Kort"));
    }

    @Test
    void whatHasLeftIsObsoleteAndKeptByNobody() {
        Map<String, Object> file = read(write(entry(new Random(1), EntryState.LEFT, null), 0));

        assertThat(file)
                .containsEntry("developmentStatus", "obsolete")
                .containsEntry("maintenance", Map.of("type", "none"));
    }

    @Test
    void noPersonIsInTheFile() {
        String yaml = write(
                entry(
                        "Kort",
                        "Lang",
                        "1",
                        "x-navn: Ida\nmaintenance:\n  contacts:\n  - name: Ida Holm\nx-skriv: ida@aarhus.dk\n"
                                + "x-liste: [fri, ida@aarhus.dk]\nKontakt: Ida Holm\nx-nummer: 010190-1234\n"
                                + "x-hos: {email: ida, Phone: '+45 12', sted: Aarhus}\nida@aarhus.dk: nøgle"),
                1);

        assertThat(yaml)
                .doesNotContain("ida@", "Holm", "010190", "+45")
                .contains("x-navn: Ida", "- fri", "sted: Aarhus");
    }

    @Test
    void keysOfAnImportThatNobodyKnowsSurvive() {
        String other = """
                x-splejs: {deep: {er: [1, 'to', true]}}
                applicationSuite: Borgerservice
                dependsOn:
                  open:
                    - {name: PostgreSQL, versionMin: 1.10, optional: true}
                legal: {authorsFile: AUTHORS, license: NOPE}
                description:
                  da: {apiDocumentation: 'https://api.example.dk', shortDescription: NOPE}
                  de: {shortDescription: Bauakten}
                softwareType: addon
                roadmap: https://example.dk/plan
                tom: []
                ogsaa: []
                dato: 2020-01-02
                kode: 0751
                """;

        Map<String, Object> file = read(write(entry("Kort", "Lang", "1", other), 0));

        assertThat(at(file, "x-splejs/deep/er")).isEqualTo(List.of(1, "to", true));
        assertThat(file)
                .containsEntry("applicationSuite", "Borgerservice")
                .containsEntry("softwareType", "addon")
                .containsEntry("roadmap", "https://example.dk/plan")
                .containsEntry("tom", List.of())
                .containsEntry("ogsaa", List.of())
                .containsEntry("dato", "2020-01-02")
                .containsEntry("kode", "0751")
                .containsEntry("legal", Map.of("license", "MPL-2.0", "authorsFile", "AUTHORS"));
        assertThat(at(file, "dependsOn/open"))
                .isEqualTo(List.of(Map.of("name", "PostgreSQL", "versionMin", "1.10", "optional", true)));
        assertThat(at(file, "description/da/apiDocumentation")).isEqualTo("https://api.example.dk");
        assertThat(at(file, "description/da/shortDescription")).isEqualTo("Kort");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"!!javax.script.ScriptEngineManager []", "a: &a [*a]", "a: 1\na: 2", "[[[[", "a: !!binary x"})
    void whatIsNoPlainListOfKeysAddsNothing(String text) {
        assertThat(OtherKeys.of(text)).isEmpty();
    }

    @Test
    void somethingNestedWithoutEndAddsNothing() {
        assertThat(OtherKeys.of("a: " + "[".repeat(5_000) + "]".repeat(5_000))).isEmpty();
    }

    @Test
    void pointsOfADescriptionAreItsFeatures() {
        String description = "Den kan:\n- læse fakturaer\n* finde ordrer\n• \n- læse fakturaer\n-ikke et punkt";

        Map<String, Object> file = read(write(entry("Kort", description, null, null), 0));

        assertThat(at(file, "description/da/features")).isEqualTo(List.of("læse fakturaer", "finde ordrer"));
    }

    @ParameterizedTest
    @CsvSource({
        "MPL-2.0,MPL-2.0",
        "GPL-3.0,GPL-3.0",
        "EPL-2.0,LicenseRef-EPL-2.0",
        "lukket kode!,LicenseRef-lukket-kode",
        "æøå,LicenseRef-unknown",
        ",LicenseRef-unknown"
    })
    void aLicenceIsAnExpressionOfSpdx(@Nullable String words, String expression) {
        assertThat(PublicCodeTerms.licence(words)).isEqualTo(expression);
    }

    @Test
    void aTextIsCutBetweenCharactersAsPeopleSeeThem() {
        assertThat(PublicCodeText.shortened("en to tre", 8)).isEqualTo("en to…");
        assertThat(PublicCodeText.shortened("🚀🚀🚀", 2)).isEqualTo("🚀…");
        assertThat(PublicCodeText.shortened("🚀🚀", 2)).isEqualTo("🚀🚀");
    }

    private static String write(CatalogueEntry entry, int users) {
        List<AdoptionView> current = new ArrayList<>();
        for (NamedOrganisation user : List.of(AARHUS, ODENSE).subList(0, Math.min(2, users))) {
            current.add(new AdoptionView(user, AdoptionContent.NONE, null, null));
        }
        return YamlText.write(PublicCodeFile.of(entry, new Adopters(current, List.of(), 0, 98), ADDRESS));
    }

    private static CatalogueEntry entry(
            String summary, String description, @Nullable String version, @Nullable String otherKeys) {
        return entry(
                Texts.danish("Byggesager", summary, description),
                particulars(version, "MPL-2.0", null),
                List.of("technical"),
                EntryState.CURRENT,
                AARHUS,
                otherKeys);
    }

    private static CatalogueEntry entry(Random random) {
        return entry(random, random.nextInt(5) == 0 ? EntryState.LEFT : EntryState.CURRENT, pick(random, OTHERS));
    }

    private static CatalogueEntry entry(Random random, EntryState state, @Nullable String otherKeys) {
        String title = "T" + text(random, 100);
        String summary = text(random, random.nextBoolean() ? 1_000 : 20);
        String description = text(random, random.nextBoolean() ? 20_000 : 160);
        return entry(
                random.nextInt(4) == 0
                        ? Texts.english(title, summary, description)
                        : Texts.danish(title, summary, description),
                particulars(
                        random.nextBoolean() ? null : "v" + random.nextInt(9) + "." + random.nextInt(9),
                        random.nextInt(3) == 0 ? pick(random, LICENCES) : pick(random, Licence.names()),
                        random.nextBoolean() ? null : "https://docs.example.dk/?a=b#c"),
                List.of(pick(random, FIELDS), pick(random, FIELDS)),
                state,
                random.nextInt(3) == 0 ? null : AARHUS,
                otherKeys);
    }

    private static CatalogueEntry entry(
            Texts texts,
            Particulars particulars,
            List<String> fields,
            EntryState state,
            @Nullable NamedOrganisation owner,
            @Nullable String otherKeys) {
        Instant then = Instant.parse("2026-11-23T23:30:00Z");
        return new CatalogueEntry(
                new EntryId(new UUID(1, 2)),
                new Slug("byggesager"),
                texts,
                null,
                owner,
                particulars,
                new Classification(GovernanceLevel.LEVEL_1, "00.32", fields, List.of("RPA"), List.of()),
                state,
                null,
                null,
                List.of(),
                new Maintenance(then, then, null, null, 0),
                otherKeys == null ? null : new ImportMark(new ExternalId("elsewhere", "1"), otherKeys),
                0);
    }

    private static Particulars particulars(
            @Nullable String version, @Nullable String licence, @Nullable String documentation) {
        return new Particulars(
                version,
                licence,
                List.of("https://git.example.dk/a", "https://git.example.dk/b"),
                documentation,
                "Magenta",
                new EntryContact("Ida Holm", new EmailAddress("ida@aarhus.dk")),
                120L,
                null);
    }

    private static String text(Random random, int most) {
        int[] odd = ODD.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(most);
        while (text.length() < length) {
            text.appendCodePoint(random.nextInt(3) == 0 ? odd[random.nextInt(odd.length)] : 'a' + random.nextInt(26));
            text.append(random.nextInt(6) == 0 ? " " : "");
        }
        return text.toString();
    }

    private static <T> T pick(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
