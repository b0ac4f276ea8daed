package dk.splejs.importing;

import dk.splejs.adoption.AdoptionContent;
import dk.splejs.adoption.Since;
import dk.splejs.importing.Candidate.Use;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the owner of a process uses it. */
final class ProcessUse {

    private static final int LONGEST_REMARK = 2_000;
    private static final List<String> GAINS = List.of("", "lav", "mellem", "høj");

    private ProcessUse() {}

    /** Nothing for what nobody says they use, nor for what is over where nobody says since when. */
    static @Nullable Use of(SourceRecord process, Phase phase, ZoneId zone, List<Remark> remarks) {
        LocalDate ended = phase == Phase.DECOMMISSIONED
                ? day(process, "decommissioned", zone)
                        .or(() -> day(process, "lastChanged", zone))
                        .orElse(null)
                : null;
        boolean known = phase == Phase.OPERATION || ended != null;
        return known ? new Use(content(process, zone, remarks), ended) : null;
    }

    private static AdoptionContent content(SourceRecord process, ZoneId zone, List<Remark> remarks) {
        Since since = day(process, "putIntoOperation", zone)
                .map(day -> new Since(day, Since.Precision.DAY))
                .orElse(null);
        String gains = gains(process, remarks);
        return new AdoptionContent(null, since, null, null, null, null, gains.isEmpty() ? null : gains, null);
    }

    private static String gains(SourceRecord process, List<Remark> remarks) {
        String rating = process.text("rating").map(ProcessUse::rating).orElse("");
        String comment = ProcessTexts.plain(process.text("ratingComment").orElse(""));
        String all = Stream.of(rating, comment).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
        return ProcessTexts.shortened(all, LONGEST_REMARK, "ratingComment", remarks);
    }

    /** Of three stars; none of them says that nobody rated it. */
    private static String rating(String stars) {
        return switch (stars) {
            case "1", "2", "3" -> "Indfriet gevinst: " + GAINS.get(Integer.parseInt(stars)) + " (OS2autoproces).";
            default -> "";
        };
    }

    static Optional<LocalDate> day(SourceRecord process, String field, ZoneId zone) {
        return process.text(field).flatMap(text -> Moments.day(text, zone));
    }
}
