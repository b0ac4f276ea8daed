package dk.splejs.search;

import dk.splejs.catalogue.Catalogue;
import dk.splejs.organisation.Organisations;
import dk.splejs.proposal.Involvement;
import dk.splejs.proposal.ProposalAccess;
import dk.splejs.security.AccessRules;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

@TestConfiguration
@ComponentScan(
        basePackageClasses = {Finder.class, Catalogue.class, Organisations.class},
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = "dk\\.splejs\\.[a-z]+\\.web\\..*"))
@Import({ProposalAccess.class, Involvement.class, AccessRules.class})
class SearchTestConfiguration {}
