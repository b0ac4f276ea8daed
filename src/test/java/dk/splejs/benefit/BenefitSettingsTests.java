package dk.splejs.benefit;

import static dk.splejs.benefit.Cases.kroner;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dk.splejs.proposal.SuitabilityQuestion;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class BenefitSettingsTests {

    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withInitializer(new ConfigDataApplicationContextInitializer())
            .withUserConfiguration(BenefitConfiguration.class);

    @Test
    void theApplicationIsDeliveredWithTheseSettings() {
        application.run(context -> {
            assertThat(context.getBean(BenefitSettings.class)).isEqualTo(Cases.SETTINGS);
            SuitabilityScale scale = context.getBean(SuitabilityScale.class);
            assertThat(scale.minimumCoverage()).isEqualTo(60);
            assertThat(scale.weights()).hasSize(9);
            assertThat(scale.weights().values()).containsOnly(BigDecimal.ONE);
        });
    }

    @Test
    void settingsAndWeightsCanBeChanged() {
        application
                .withPropertyValues(
                        "splejs.benefit.hourly-cost=412.50",
                        "splejs.benefit.adoption-ramp=100",
                        "splejs.benefit.suitability-weights.professional-judgement=2.5")
                .run(context -> {
                    BenefitSettings settings = context.getBean(BenefitSettings.class);
                    assertThat(settings.hourlyCost()).isEqualTo(kroner("412.50"));
                    assertThat(settings.adoption()).containsExactly(100, 100, 100, 100, 100);
                    assertThat(context.getBean(SuitabilityScale.class).weights())
                            .containsEntry(SuitabilityQuestion.PROFESSIONAL_JUDGEMENT, new BigDecimal("2.5"));
                });
    }

    @Test
    void aSettingThatMakesNoSenseStopsTheStart() {
        application
                .withPropertyValues("splejs.benefit.years=0")
                .run(context ->
                        assertThat(context).getFailure().rootCause().hasMessage("splejs.benefit.years: 1 to 20"));
        assertThatIllegalArgumentException().isThrownBy(() -> ramp(List.of(50, 101)));
        assertThatIllegalArgumentException().isThrownBy(() -> ramp(List.of()));
    }

    @Test
    void theLastStepOfTheRampHoldsForAllYearsThatFollow() {
        assertThat(Cases.SETTINGS.adoption()).containsExactly(50, 80, 100, 100, 100);
        assertThat(ramp(List.of(10, 20, 30, 40, 50, 60)).adoption()).containsExactly(10, 20, 30, 40, 50);
    }

    private static BenefitSettings ramp(List<Integer> ramp) {
        return new BenefitSettings(2026, kroner("350"), BigDecimal.valueOf(1924), ramp, BigDecimal.ONE, 5);
    }
}
