package dk.splejs.approval;

import dk.splejs.organisation.Organisations;
import dk.splejs.proposal.Involvement;
import dk.splejs.proposal.Journal;
import dk.splejs.proposal.ProposalAccess;
import dk.splejs.review.Reviews;
import dk.splejs.security.AccessRules;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.jdbc.AutoConfigureTestDatabase;
import org.springframework.boot.test.autoconfigure.orm.jpa.DataJpaTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The approvals on a database of their own, without the engine. Transactions are those of the services. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DataJpaTest
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Import(ApprovalTest.Configuration.class)
@MockitoBean(types = Reviews.class)
@ActiveProfiles("test")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@interface ApprovalTest {

    /** What the approvals need of other features. */
    @TestConfiguration
    @ComponentScan(basePackageClasses = {Approvals.class, Organisations.class})
    @Import({Journal.class, ProposalAccess.class, Involvement.class, AccessRules.class})
    class Configuration {}
}
