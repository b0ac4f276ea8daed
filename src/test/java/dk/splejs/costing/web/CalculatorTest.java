package dk.splejs.costing.web;

import dk.splejs.costing.KeySettings;
import dk.splejs.costing.SizeClass;
import dk.splejs.security.CurrentActor;
import dk.splejs.shared.DanishFormat;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import java.util.List;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** The calculator's page and API, nothing mocked but who is logged in. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WebMvcTest(controllers = {CostSplitApi.class, CalculatorPage.class})
@AutoConfigureMockMvc(addFilters = false)
@Import({
    CalculatorLimit.class,
    Calculator.class,
    QuestionReader.class,
    StepWords.class,
    CalculatorView.class,
    DanishFormat.class,
    CalculatorTest.Settings.class
})
@MockitoBean(types = CurrentActor.class)
@interface CalculatorTest {

    /** OS2's size classes, and two fifths equally. */
    class Settings {

        @Bean
        KeySettings keySettings() {
            return new KeySettings(
                    150_000,
                    List.of(
                            new SizeClass(0, BigDecimal.valueOf(1)),
                            new SizeClass(25_000, BigDecimal.valueOf(2)),
                            new SizeClass(60_000, BigDecimal.valueOf(3)),
                            new SizeClass(120_001, BigDecimal.valueOf(4))),
                    new BigDecimal("0.40"));
        }
    }
}
