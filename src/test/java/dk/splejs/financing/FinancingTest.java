package dk.splejs.financing;

import dk.splejs.costing.Estimates;
import dk.splejs.organisation.Organisations;
import dk.splejs.proposal.Involvement;
import dk.splejs.proposal.Journal;
import dk.splejs.review.Reviews;
import dk.splejs.shared.DanishFormat;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Costing and financing on a database of their own, without the engine. Transactions are those of the services. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DataJpaTest(showSql = false)
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Import({FinancingTest.Services.class, FinancingStory.class})
@MockitoBean(types = Reviews.class)
@ActiveProfiles("test")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@interface FinancingTest {

    /** What the slice takes from the application; the reviews are given by each test. */
    @TestConfiguration
    @ComponentScan(
            basePackageClasses = {Organisations.class, Estimates.class, Financing.class},
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = {"dk\\.splejs\\.[a-z]+\\.web\\..*", ".*Test.*", ".*Story.*"}))
    @Import({Journal.class, Involvement.class, DanishFormat.class})
    class Services {}
}
