package dk.splejs.review.web;

import dk.splejs.organisation.Organisations;
import dk.splejs.proposal.ProposalAccess;
import dk.splejs.review.ReviewSteering;
import dk.splejs.review.Reviews;
import dk.splejs.security.CurrentActor;
import dk.splejs.shared.DanishFormat;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** The pages of this module, with services that a test tells what to answer. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WebMvcTest({JoinPage.class, RoundPage.class})
@AutoConfigureMockMvc(addFilters = false)
@Import(DanishFormat.class)
@MockitoBean(
        types = {ProposalAccess.class, ReviewSteering.class, Reviews.class, Organisations.class, CurrentActor.class})
@interface ReviewPageTest {}
