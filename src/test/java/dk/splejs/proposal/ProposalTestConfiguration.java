package dk.splejs.proposal;

import dk.splejs.form.Conditions;
import dk.splejs.form.Forms;
import dk.splejs.organisation.Organisations;
import dk.splejs.security.AccessRules;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

@TestConfiguration
@ComponentScan(
        basePackageClasses = {Proposals.class, Organisations.class},
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = "dk\\.splejs\\.[a-z]+\\.web\\..*"))
@Import({AccessRules.class, Forms.class})
class ProposalTestConfiguration {

    @Bean
    FakeLifecycle lifecycle() {
        return new FakeLifecycle();
    }

    /** Nothing of a proposal's own form depends on a condition. */
    @Bean
    Conditions conditions() {
        return (expression, context) -> false;
    }
}
