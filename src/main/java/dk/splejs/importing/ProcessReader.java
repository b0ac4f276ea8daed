package dk.splejs.importing;

import dk.splejs.catalogue.EntryContent;
import dk.splejs.catalogue.EntryState;
import dk.splejs.catalogue.ExternalId;
import dk.splejs.catalogue.ImportedEntry;
import dk.splejs.importing.ReportLine.Result;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.organisation.Organisations;
import dk.splejs.shared.CprNumber;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Makes entries of processes, and tells of each that cannot become one why. */
@Component
class ProcessReader {

    static final String SOURCE = "os2autoproces";

    private static final Pattern ID = Pattern.compile("\\d{1,19}");
    private static final Set<String> PUBLIC =
            Set.of("public", "offentlig", "synlig for alle i os2autoproces", "offentlig (synlig for alle)");
    private static final int LONGEST_VALUE = 40_000;
    private static final int LONGEST_SHOWN = 120;

    /** Numbers that are none of anybody. */
    private static final Set<String> NUMBERS = Set.of(
            "id",
            "cvr",
            "created",
            "lastChanged",
            "putIntoOperation",
            "decommissioned",
            "legalClauseLastVerified",
            "children",
            "parents");

    private final Organisations organisations;
    private final Clock clock;

    ProcessReader(Organisations organisations, Clock clock) {
        this.organisations = organisations;
        this.clock = clock;
    }

    Reading read(List<SourceRecord> processes) {
        Owners owners = new Owners(organisations.all());
        Set<String> seen = new HashSet<>();
        List<Candidate> candidates = new ArrayList<>();
        List<ReportLine> leftOut = new ArrayList<>();
        for (SourceRecord process : processes) {
            try {
                candidates.add(candidate(process, owners, seen));
            } catch (LeftOut reason) {
                leftOut.add(leftOut(process, reason));
            }
        }
        return new Reading(candidates, leftOut);
    }

    private Candidate candidate(SourceRecord process, Owners owners, Set<String> seen) throws LeftOut {
        String id = id(process, seen);
        Phase phase = solution(process);
        requirePublic(process);
        requireDecent(process);
        OrganisationCode owner = owners.of(process);
        List<Remark> remarks = new ArrayList<>();
        EntryContent content = content(process, phase, remarks);
        Instant changed = process.text("lastChanged")
                .flatMap(text -> Moments.read(text, clock.getZone()))
                .orElse(null);
        ImportedEntry entry = new ImportedEntry(
                new ExternalId(SOURCE, id), owner, content, changed, OtherKeys.of(process, remarks), process.digest());
        return new Candidate(
                process,
                entry,
                ProcessUse.of(process, phase, clock.getZone(), remarks),
                remarks.stream().distinct().toList());
    }

    private static EntryContent content(SourceRecord process, Phase phase, List<Remark> remarks) throws LeftOut {
        EntryContent content = new EntryContent(
                ProcessTexts.of(process, remarks),
                ProcessFacts.of(process, phase, remarks),
                ProcessKinds.of(process, remarks),
                EntryState.CURRENT);
        // Tags may stand in the middle of a number
        if (CprNumber.isIn(content.texts().title())
                || CprNumber.isIn(content.texts().summary())
                || CprNumber.isIn(content.texts().description())) {
            throw new LeftOut("cpr");
        }
        return content;
    }

    private static String id(SourceRecord process, Set<String> seen) throws LeftOut {
        String id = process.text("id").map(ProcessReader::whole).orElse("");
        if (!ID.matcher(id).matches()) {
            throw new LeftOut("id");
        }
        if (!seen.add(id)) {
            throw new LeftOut("duplicate");
        }
        return id;
    }

    /** Spreadsheets write a whole number also as {@code 4711.0}. */
    private static String whole(String number) {
        return number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
    }

    private static Phase solution(SourceRecord process) throws LeftOut {
        Phase phase = process.text("phase").flatMap(Phase::of).orElseThrow(() -> new LeftOut("phase"));
        if (!phase.isSolution()) {
            throw new LeftOut("notFinished");
        }
        return phase;
    }

    /** Everybody reads the catalogue, so nothing goes there that its owner shows to some only. */
    private static void requirePublic(SourceRecord process) throws LeftOut {
        String visibility = process.text("visibility").orElse("").toLowerCase(Locale.ROOT);
        if (!PUBLIC.contains(visibility)) {
            throw new LeftOut("visibility");
        }
    }

    private static void requireDecent(SourceRecord process) throws LeftOut {
        boolean tooLong = process.values().values().stream()
                .anyMatch(words -> words.stream().mapToInt(String::length).sum() > LONGEST_VALUE);
        if (tooLong) {
            throw new LeftOut("tooLong");
        }
        boolean person = process.values().entrySet().stream()
                .filter(field -> !NUMBERS.contains(field.getKey()))
                .anyMatch(field -> CprNumber.isIn(field.getKey())
                        || field.getValue().stream().anyMatch(CprNumber::isIn));
        if (person) {
            throw new LeftOut("cpr");
        }
    }

    /** The report is kept and sent about, so it repeats nothing that must not be kept. */
    private static ReportLine leftOut(SourceRecord process, LeftOut reason) {
        return new ReportLine(
                process.row(), shown(process, "id"), shown(process, "title"), Result.LEFT_OUT, List.of(reason.why()));
    }

    private static String shown(SourceRecord process, String field) {
        String text = process.text(field).orElse("");
        String plain = ProcessTexts.line(process, field);
        boolean hidden = CprNumber.isIn(text) || CprNumber.isIn(plain);
        return hidden ? "" : plain.substring(0, Math.min(plain.length(), LONGEST_SHOWN));
    }

    /** The processes of a file, sorted. */
    record Reading(List<Candidate> candidates, List<ReportLine> leftOut) {}
}
