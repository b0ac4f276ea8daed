package dk.splejs.security.production;

import java.util.List;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.PriorityOrdered;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Refuses to start a production that is not safe. It works on the definitions of the beans, so before there is any: nothing
 * has been migrated, deployed or mailed yet, and no port is open.
 */
@Component
@Profile("production")
class ProductionGate implements BeanFactoryPostProcessor, PriorityOrdered {

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        Installation installation = new Installation(beans.getBean(Environment.class));
        List<ProductionRule> broken = ProductionRules.ALL.stream()
                .filter(rule -> rule.broken().test(installation))
                .toList();
        if (!broken.isEmpty()) {
            throw new UnsafeProduction(broken);
        }
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
