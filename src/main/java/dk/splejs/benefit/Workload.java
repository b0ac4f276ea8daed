package dk.splejs.benefit;

import dk.splejs.proposal.Volume;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How much work the process is each year, in one organisation or in several together.
 *
 * @param today as it is done now, over those who stated it; nothing when nobody did
 * @param freed what automation frees in full use, over those who stated enough; nothing when nobody did
 * @param organisations how many it is about
 * @param measured how many of them stated enough to tell what is freed; the others are not counted as 0 hours
 * @param reason why it is not known what is freed, where it is not
 */
public record Workload(
        @Nullable WorkTime today,
        @Nullable WorkTime freed,
        int organisations,
        int measured,
        @Nullable NotAssessed reason) {

    /** A thousand million hours: more than everyone in the country works. It is a slip, and sums of it could overflow. */
    private static final BigDecimal MOST_MINUTES = BigDecimal.valueOf(60_000_000_000L);

    /** The work of those who state these volumes, one for each organisation. */
    public static Workload of(Collection<Volume> volumes) {
        List<Volume> plausible = volumes.stream().filter(Workload::isPlausible).toList();
        List<WorkTime> today = times(plausible, Volume::workMinutes);
        List<WorkTime> freed = times(plausible, Volume::freedMinutes);
        return new Workload(
                today.isEmpty() ? null : WorkTime.sum(today),
                freed.isEmpty() ? null : WorkTime.sum(freed),
                volumes.size(),
                freed.size(),
                freed.isEmpty() ? reason(plausible.size() < volumes.size(), !today.isEmpty()) : null);
    }

    /** Whether everyone it is about has stated enough. */
    public boolean complete() {
        return measured == organisations;
    }

    private static boolean isPlausible(Volume volume) {
        return volume.workMinutes()
                .filter(minutes -> minutes.compareTo(MOST_MINUTES) > 0)
                .isEmpty();
    }

    private static List<WorkTime> times(List<Volume> volumes, Function<Volume, Optional<BigDecimal>> minutes) {
        return volumes.stream()
                .flatMap(volume -> minutes.apply(volume).stream())
                .map(WorkTime::new)
                .toList();
    }

    private static NotAssessed reason(boolean implausible, boolean measuredToday) {
        if (implausible) {
            return NotAssessed.IMPLAUSIBLE_VOLUME;
        }
        return measuredToday ? NotAssessed.NO_AUTOMATABLE_PART : NotAssessed.NO_VOLUME;
    }
}
