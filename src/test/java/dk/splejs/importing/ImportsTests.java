package dk.splejs.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.splejs.catalogue.Catalogue;
import dk.splejs.catalogue.CatalogueEntry;
import dk.splejs.catalogue.EditableEntry;
import dk.splejs.catalogue.EntryContent;
import dk.splejs.catalogue.EntryEditing;
import dk.splejs.catalogue.EntryImports;
import dk.splejs.catalogue.ExternalId;
import dk.splejs.catalogue.Texts;
import dk.splejs.organisation.Organisation;
import dk.splejs.organisation.Organisations;
import dk.splejs.security.Actor;
import dk.splejs.security.Actors;
import dk.splejs.support.EngineTest;
import dk.splejs.support.Journey;
import dk.splejs.support.StatementCounter;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Files of OS2autoproces become entries of the catalogue, as often as they come. */
@EngineTest
@AutoConfigureMockMvc
@Import({Journey.class, StatementCounter.class})
class ImportsTests {

    private static final int MANY = 800;
    private static final int FUZZED = 6_000;
    private static final Actor COORDINATOR = Actors.coordinator();

    @Autowired
    private Imports imports;

    @Autowired
    private ProcessReader reader;

    @Autowired
    private EntryImports entryImports;

    @Autowired
    private EntryEditing editing;

    @Autowired
    private Catalogue catalogue;

    @Autowired
    private Organisations organisations;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private EntityManager entities;

    @Autowired
    private TransactionTemplate transaction;

    @AfterEach
    void leaveNothingBehind() {
        TestImports.forget(entities, transaction);
    }

    @Test
    void eightHundredProcessesBecomeEntriesAndAgainChangeNothing() throws Exception {
        List<String> cvrs =
                organisations.municipalities().stream().map(Organisation::cvr).toList();
        byte[] file = MadeUpProcesses.json(MadeUpProcesses.many(MANY, 2026, cvrs));

        assertThat(sums(imports.tryOut(COORDINATOR, file))).isEqualTo("800 0 0 0");
        assertThat(imported()).isZero();
        List<ImportReport> reports = new ArrayList<>();
        long start = System.nanoTime();
        List<String> first = StatementCounter.during(() -> reports.add(imports.run(COORDINATOR, file)));
        long seconds = (System.nanoTime() - start) / 1_000_000;
        List<String> second = StatementCounter.during(() -> reports.add(imports.run(COORDINATOR, file)));
        List<String> dry = StatementCounter.during(() -> reports.add(imports.tryOut(COORDINATOR, file)));

        System.out.printf(
                "Import of %d: %d statements in %d ms; again %d, tried out %d%n",
                MANY, first.size(), seconds, second.size(), dry.size());
        assertThat(reports).extracting(ImportsTests::sums).containsExactly("800 0 0 0", "0 0 800 0", "0 0 800 0");
        assertThat(imported()).isEqualTo(MANY);
        assertThat(first.size()).isLessThanOrEqualTo(20 * MANY);
        assertThat(second.size()).isLessThanOrEqualTo(MANY / 4);
    }

    @Test
    void aProcessIsTakenWithItsUseAndWithoutAnybodysName() {
        imports.run(COORDINATOR, MadeUpProcesses.json(MadeUpProcesses.whole(4711)));

        CatalogueEntry entry = entry(4711);
        assertThat(entry.texts().title()).isEqualTo("Byggesager åbnes af sig selv");
        assertThat(entry.texts().description())
                .isEqualTo("Beskrivelse af automatisering\nDen kører om natten\n\n"
                        + "Beskrivelse\nFørst læses mailen.\n\n- Så oprettes sagen");
        assertThat(entry.particulars().hoursSaved()).isEqualTo(167);
        assertThat(entry.particulars().supplier()).isEqualTo("Robotfabrikken ApS");
        assertThat(entry.repositories()).containsExactly("https://git.example/robot");
        assertThat(entry.classification().kle()).isEqualTo("27.36.00");
        assertThat(entry.classification().fieldsOfWork()).containsExactly("technical", "economy");
        assertThat(entry.classification().itSystems()).containsExactly("SBSYS", "Outlook");
        assertThat(entry.changedAt()).isEqualTo(Instant.ofEpochMilli(1_709_290_800_000L));
        assertThat(otherKeys(entry))
                .contains("\"runPeriod\":\"DAILY\"", "\"status\":\"INPROGRESS\"")
                .doesNotContain("Hansen", "hans@", "Hemmeligt", "24-1234");
        assertThat(adoption(4711))
                .containsEntry("organisation_code", "0751")
                .containsEntry("benefit_remark", "Indfriet gevinst: mellem (OS2autoproces).\nFærre fejl")
                .containsEntry("ended_on", null);
    }

    @Test
    void theExcelExportSaysTheSame() {
        List<Object> headings = List.of(
                "ID",
                "Titel",
                "Resume",
                "Fase",
                "Synlighed",
                "Myndighed",
                "Beskrivelse",
                "Anvendt teknologi",
                "Antal gange processen foretages årligt",
                "Tidsforbrug pr. proces i minutter og sekunder",
                "Forventet automatiseringsgrad",
                "Kontaktperson",
                "Løsning taget ud af drift",
                "Noget ukendt");
        List<Object> row = List.of(
                12,
                "Ferieplaner",
                "Kort",
                "Taget ud af drift",
                "Offentlig",
                "Aarhus Kommune",
                "<p>Lang</p>",
                "UiPath, Python",
                600,
                10,
                50,
                "Hans Hansen",
                "01-02-2024",
                "beholdes");

        ImportReport report = imports.run(COORDINATOR, MadeUpProcesses.workbook(List.of(headings, row)));

        assertThat(sums(report)).isEqualTo("1 0 0 0");
        CatalogueEntry entry = entry(12);
        assertThat(entry.texts()).isEqualTo(Texts.danish("Ferieplaner", "Kort", "Lang"));
        assertThat(entry.particulars().hoursSaved()).isEqualTo(50);
        assertThat(entry.classification().technologies()).containsExactly("UiPath", "Python");
        assertThat(otherKeys(entry)).contains("\"Noget ukendt\":\"beholdes\"").doesNotContain("Hansen");
        assertThat(adoption(12)).containsEntry("ended_on", "2024-02-01");
    }

    @Test
    void whatPeopleEditedHereStandsUntilTheSourceSaysSomethingNew() {
        Map<String, Object> process = MadeUpProcesses.whole(7);
        imports.run(COORDINATOR, MadeUpProcesses.json(List.of(process)));
        retitle(7, "Rettet her");

        process.put("lastChanged", "2025-01-01T10:00:00Z");
        process.put("internalNotes", "Nye noter");
        assertThat(sums(imports.run(COORDINATOR, MadeUpProcesses.json(List.of(process)))))
                .isEqualTo("0 0 1 0");
        assertThat(entry(7).texts().title()).isEqualTo("Rettet her");

        process.put("title", "Rettet der");
        process.put("phase", "DECOMMISSIONED");
        process.put("decommissioned", "2024-06-01");
        byte[] changed = MadeUpProcesses.json(Map.of("content", List.of(process), "totalElements", 1));
        assertThat(sums(imports.run(COORDINATOR, changed))).isEqualTo("0 1 0 0");
        assertThat(entry(7).texts().title()).isEqualTo("Rettet der");
        assertThat(adoption(7)).containsEntry("ended_on", "2024-06-01");
        assertThat(sums(imports.run(COORDINATOR, changed))).isEqualTo("0 0 1 0");
    }

    @Test
    void eachBadProcessIsToldOfAndStopsNoOther() {
        List<Object> processes = new ArrayList<>();
        processes.add(with(1, "title", ""));
        processes.add(with(2, "cvr", "12345678"));
        processes.add(with(3, "visibility", "MUNICIPALITY"));
        processes.add(with(4, "phase", "IDEA"));
        processes.add(with(5, "shortDescription", "Borger 010190-1234"));
        processes.add(with(6, "longDescription", "010190<b>-12</b>34"));
        processes.add(with(7, "title", "Den gode".repeat(40)));
        processes.add(with(7, "title", "Igen"));
        processes.add(with(8, "longDescription", "x".repeat(50_000)));
        processes.add(with(9, "phase", "SOMETHING"));
        processes.add("ikke en proces");
        processes.add(with(11, "timeSpendPerOccurance", null));
        processes.add(with(12, "title", "Nr. 010190-1234"));

        ImportReport report = imports.run(COORDINATOR, MadeUpProcesses.json(processes));

        assertThat(report.lines())
                .extracting(line -> line.remarks().isEmpty()
                        ? ""
                        : line.remarks().get(0).key().replace("importing.remark.", ""))
                .containsExactly(
                        "title",
                        "cvr",
                        "visibility",
                        "notFinished",
                        "cpr",
                        "cpr",
                        "shortened",
                        "duplicate",
                        "tooLong",
                        "phase",
                        "id",
                        "",
                        "cpr");
        assertThat(sums(report)).isEqualTo("2 0 0 11");
        assertThat(report.lines().get(12).title()).isEmpty();
        assertThat(entry(7).texts().title()).hasSize(120).endsWith("…");
        assertThat(entry(11).particulars().hoursSaved()).isNull();
    }

    @Test
    void onlyCoordinatorsAndOperatorsImport() {
        byte[] file = MadeUpProcesses.json(MadeUpProcesses.whole(1));
        for (Actor other : List.of(Actors.submitter("0751"), Actors.boardMember(), Actors.analyst())) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> imports.run(other, file));
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> imports.tryOut(other, file));
        }
        assertThat(sums(imports.run(Actors.admin(), file))).isEqualTo("1 0 0 0");
    }

    /** Whatever is broken in a file, it is refused as a whole or told of process by process. */
    @Test
    void noMangledFileBreaksAnything() {
        Random random = new Random(3);
        List<String> cvrs = List.of(MadeUpProcesses.AARHUS, "64942212");
        byte[] json = MadeUpProcesses.json(MadeUpProcesses.many(3, 1, cvrs));
        byte[] sheet = MadeUpProcesses.workbook(List.of(
                List.of("ID", "Titel", "Fase", "Synlighed", "CVR", "Sidst opdateret"),
                List.of(1, "Et", "Drift", "Offentlig", "64942212", 45_000),
                List.of(2, "To", "Drift", "Offentlig", "64942212", "2024-01-01")));
        Map<String, Integer> ends = new HashMap<>();
        for (int round = 0; round < FUZZED; round++) {
            byte[] file = round % 3 == 2
                    ? Mangling.repacked(sheet, random)
                    : Mangling.of(round % 2 == 0 ? json : sheet, random);
            ends.merge(end(file), 1, Integer::sum);
        }
        System.out.println("Mangled files: " + ends);
        assertThat(ends.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(FUZZED);
    }

    private String end(byte[] file) {
        try {
            return reader.read(ProcessFile.read(file)).candidates().isEmpty() ? "nothing" : "something";
        } catch (FileRefused refusal) {
            return refusal.reason().name();
        }
    }

    private void retitle(int id, String title) {
        String slug = slug(id);
        EditableEntry entry = editing.read(COORDINATOR, slug);
        EntryContent says = entry.content();
        Texts texts = Texts.danish(title, says.texts().summary(), says.texts().description());
        editing.change(
                COORDINATOR,
                slug,
                entry.version(),
                new EntryContent(texts, says.particulars(), says.classification(), says.state()));
    }

    private static Map<String, Object> with(int id, String field, @Nullable Object value) {
        Map<String, Object> process = MadeUpProcesses.whole(id);
        process.put(field, value);
        return process;
    }

    private CatalogueEntry entry(int id) {
        return catalogue.read(COORDINATOR, slug(id));
    }

    private static @Nullable String otherKeys(CatalogueEntry entry) {
        return Objects.requireNonNull(entry.imported()).otherKeys();
    }

    private String slug(int id) {
        return entryImports
                .find(new ExternalId(ProcessReader.SOURCE, Integer.toString(id)))
                .orElseThrow()
                .value();
    }

    private Map<String, Object> adoption(int id) {
        return jdbc.sql(
                        "select a.organisation_code, a.benefit_remark, cast(a.ended_on as varchar(10)) as ended_on from adoption a"
                                + " join catalogue_entry e on e.id = a.entry_id where e.external_id = ?")
                .param(Integer.toString(id))
                .query()
                .singleRow();
    }

    private int imported() {
        return jdbc.sql("select count(*) from catalogue_entry where external_source = ?")
                .param(ProcessReader.SOURCE)
                .query(Integer.class)
                .single();
    }

    private static String sums(ImportReport report) {
        return "%d %d %d %d".formatted(report.newOnes(), report.changed(), report.unchanged(), report.leftOut());
    }
}
