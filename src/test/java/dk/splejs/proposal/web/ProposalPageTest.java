package dk.splejs.proposal.web;

import dk.splejs.form.Conditions;
import dk.splejs.form.Forms;
import dk.splejs.organisation.Organisations;
import dk.splejs.proposal.Attachments;
import dk.splejs.proposal.ProposalAccess;
import dk.splejs.proposal.ProposalForms;
import dk.splejs.proposal.ProposalLifecycle;
import dk.splejs.proposal.ProposalLines;
import dk.splejs.proposal.Proposals;
import dk.splejs.security.AccessRules;
import dk.splejs.security.CurrentActor;
import dk.splejs.shared.DanishFormat;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** The pages and the API of this module over the real forms, with services that a test tells what to answer. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@WebMvcTest(
        controllers = {
            NewProposalPage.class,
            DraftPage.class,
            RevisePage.class,
            EndingPage.class,
            AttachmentPage.class,
            AttachmentFiles.class,
            DeleteDraftPage.class,
            ProposalApi.class
        })
@AutoConfigureMockMvc(addFilters = false)
@Import({
    ProposalForm.class,
    DraftEditor.class,
    ProposalForms.class,
    OwnerChoice.class,
    Sender.class,
    Forms.class,
    AccessRules.class,
    DanishFormat.class,
    ProposalPageTest.NoConditions.class
})
@MockitoBean(
        types = {
            Proposals.class,
            ProposalAccess.class,
            Attachments.class,
            ProposalLines.class,
            ProposalLifecycle.class,
            Organisations.class,
            CurrentActor.class
        })
@interface ProposalPageTest {

    /** Nothing of a proposal's own form depends on a condition. */
    class NoConditions {

        @Bean
        Conditions conditions() {
            return (expression, context) -> false;
        }
    }
}
