package dk.splejs.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Processes that nobody has, as OS2autoproces writes them. */
public final class MadeUpProcesses {

    public static final String AARHUS = "55133018";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> VERBS =
            List.of("Opret", "Luk", "Flyt", "Læs", "Betal", "Åbn", "Ændr", "Kontrollér");
    private static final List<String> THINGS =
            List.of("byggesag", "faktura", "æresbolig", "ferieplan", "henvisning", "ølbevilling", "årsopgørelse");
    private static final List<String> PHASES =
            List.of("OPERATION", "OPERATION", "OPERATION", "DECOMMISSIONED", "RAPID");

    private MadeUpProcesses() {}

    /** One that says everything. */
    public static Map<String, Object> whole(int id) {
        Map<String, Object> process = new LinkedHashMap<>();
        process.put("id", id);
        process.put("phase", "OPERATION");
        process.put("visibility", "PUBLIC");
        process.put("status", "INPROGRESS");
        process.put("cvr", AARHUS);
        process.put("municipalityName", "Aarhus Kommune");
        process.put("title", "Byggesager åbnes af sig selv");
        process.put("shortDescription", "Robotten opretter sagen");
        process.put("longDescription", "<p>Først <b>læses</b> mailen.</p><ul><li>Så oprettes sagen</li></ul>");
        process.put("automationDescription", "<script>alert(1)</script><p>Den kører om natten</p>");
        process.put("internalNotes", "<p>Hemmeligt</p>");
        process.put("esdhReference", "24-1234");
        process.put("kle", "27.36.00");
        process.put("domains", List.of("TECHNIQUE", "ECONOMY"));
        process.put("itSystems", List.of(Map.of("id", 4, "name", "SBSYS", "vendor", "X")));
        process.put("services", List.of(Map.of("id", 9, "name", "Outlook")));
        process.put("technologies", List.of(Map.of("id", 7, "name", "UiPath")));
        process.put("vendor", "Robotfabrikken ApS");
        process.put("codeRepositoryUrl", "Se https://git.example/robot. Og intranettet");
        process.put("otherContactEmail", "robot@aarhus.example");
        process.put("contact", Map.of("name", "Hans Hansen", "email", "hans@aarhus.example"));
        process.put("reporter", Map.of("name", "Hanne Hansen"));
        process.put("users", List.of(Map.of("name", "Hans Hansen")));
        process.put("timeSpendOccurancesPerEmployee", 1000);
        process.put("timeSpendPerOccurance", 12.5);
        process.put("timeSpendPercentageDigital", 80);
        process.put("timeSpendComputedTotal", 166);
        process.put("rating", 2);
        process.put("ratingComment", "<p>Færre fejl</p>");
        process.put("putIntoOperation", "2022-03-01T00:00:00.000+0100");
        process.put("lastChanged", 1_709_290_800_000L);
        process.put("runPeriod", "DAILY");
        return process;
    }

    /** Many of them, of these organisations. */
    public static List<Map<String, Object>> many(int count, long seed, List<String> cvrs) {
        Random random = new Random(seed);
        List<Map<String, Object>> all = new ArrayList<>();
        for (int id = 1; id <= count; id++) {
            Map<String, Object> process = whole(id);
            process.put("title", one(VERBS, random) + " " + one(THINGS, random));
            process.put("cvr", one(cvrs, random));
            process.put("phase", one(PHASES, random));
            process.put("decommissioned", "2024-05-0" + (1 + random.nextInt(9)));
            process.put("timeSpendOccurancesPerEmployee", random.nextInt(5000));
            process.put(
                    "longDescription", "<p>" + (one(THINGS, random) + " ").repeat(20 + random.nextInt(100)) + "</p>");
            all.add(process);
        }
        return all;
    }

    public static byte[] json(Object processes) {
        try {
            return JSON.writeValueAsString(processes).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A workbook of these rows, the first with the headings; numbers stand as numbers. */
    public static byte[] workbook(List<List<Object>> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(bytes, "Test", "1.0")) {
            Worksheet sheet = book.newWorksheet("Processer");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    put(sheet, row, column, rows.get(row).get(column));
                }
            }
            book.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void put(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else {
            sheet.value(row, column, value.toString());
        }
    }

    private static String one(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
