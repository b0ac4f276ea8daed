package dk.splejs.ledger;

import dk.splejs.catalogue.Catalogue;
import dk.splejs.organisation.Organisations;
import dk.splejs.proposal.Involvement;
import dk.splejs.proposal.ProposalAccess;
import dk.splejs.proposal.ProposalLines;
import dk.splejs.security.AccessRules;
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
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The ledger on a database of its own, without the engine. Transactions are those of the services. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@DataJpaTest(
        showSql = false,
        properties = {
            "spring.jpa.properties.hibernate.generate_statistics=true",
            "splejs.ledger.contribution.non-members=0825,0101"
        })
@AutoConfigureTestDatabase(replace = AutoConfigureTestDatabase.Replace.NONE)
@Import(LedgerTest.Services.class)
@ActiveProfiles("test")
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@interface LedgerTest {

    /** What the slice takes from the application. */
    @TestConfiguration
    @ComponentScan(
            basePackageClasses = {Ledger.class, Organisations.class, Catalogue.class},
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = {"dk\\.splejs\\.[a-z]+\\.web\\..*", ".*Test.*"}))
    @Import({ProposalAccess.class, Involvement.class, ProposalLines.class, AccessRules.class})
    class Services {}
}
