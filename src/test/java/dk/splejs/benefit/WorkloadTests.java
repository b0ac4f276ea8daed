package dk.splejs.benefit;

import static dk.splejs.benefit.Cases.volume;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dk.splejs.proposal.Volume;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkloadTests {

    private static final Volume KNOWN = volume(1200, BigDecimal.valueOf(15), 60);
    private static final Volume WITHOUT_PERCENT = volume(600, BigDecimal.TEN, null);

    @Test
    void whoStatedTooLittleIsNotCountedAsNothing() {
        Workload work = Workload.of(List.of(KNOWN, Volume.UNKNOWN, WITHOUT_PERCENT, KNOWN));

        assertThat(requireNonNull(work.today()).wholeHours()).isEqualTo(700);
        assertThat(requireNonNull(work.freed()).wholeHours()).isEqualTo(360);
        assertThat(work.organisations()).isEqualTo(4);
        assertThat(work.measured()).isEqualTo(2);
        assertThat(work.complete()).isFalse();
        assertThat(work.reason()).isNull();
    }

    @Test
    void whereNobodyStatedEnoughNothingIsAssessed() {
        Workload work = Workload.of(List.of(WITHOUT_PERCENT, Volume.UNKNOWN));

        assertThat(work.freed()).isNull();
        assertThat(work.reason()).isEqualTo(NotAssessed.NO_AUTOMATABLE_PART);
    }

    @Test
    void aSlipOfTheKeyboardDoesNotDrownTheOthers() {
        Workload work = Workload.of(List.of(KNOWN, volume(1_000_000_000, BigDecimal.valueOf(1_000_000), 100)));

        assertThat(requireNonNull(work.freed()).wholeHours()).isEqualTo(180);
        assertThat(work.measured()).isEqualTo(1);
    }

    @Test
    void theMostThatIsPlausibleCanStillBeReckonedForEveryone() {
        Volume most = volume(1_000_000_000, BigDecimal.valueOf(60), 100);
        Workload work = Workload.of(Collections.nCopies(150, most));

        assertThat(requireNonNull(work.freed()).wholeHours()).isEqualTo(150_000_000_000L);
        assertThat(BusinessCase.of(Cases.SETTINGS, work, Cases.certain(Cases.kroner("1"), Cases.kroner("1")))
                        .released())
                .isPresent();
    }

    @Test
    void hoursAreAlsoFullTimeYears() {
        assertThat(new WorkTime(BigDecimal.valueOf(962 * 60)).fullTimeYears(BigDecimal.valueOf(1924)))
                .isEqualTo(new BigDecimal("0.50"));
    }
}
