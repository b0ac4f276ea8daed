package dk.splejs.proposal.web;

import dk.splejs.form.FieldProblem;
import dk.splejs.form.FormRejected;
import dk.splejs.form.FormView;
import dk.splejs.organisation.Organisation;
import dk.splejs.organisation.OrganisationCode;
import dk.splejs.proposal.Draft;
import dk.splejs.proposal.ProposalContent;
import dk.splejs.proposal.Proposals;
import dk.splejs.security.Actor;
import dk.splejs.security.CurrentActor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writes a new proposal, to be kept as a draft or submitted at once. */
@Controller
@RequestMapping("/forslag/nyt")
class NewProposalPage {

    private static final String OWNER = "_owner";
    private static final String KEY = "_key";

    private final Proposals proposals;
    private final ProposalForm form;
    private final OwnerChoice owners;
    private final CurrentActor currentActor;

    NewProposalPage(Proposals proposals, ProposalForm form, OwnerChoice owners, CurrentActor currentActor) {
        this.proposals = proposals;
        this.form = form;
        this.owners = owners;
        this.currentActor = currentActor;
    }

    @GetMapping
    ModelAndView empty() {
        List<Organisation> choices = owners.of(currentActor.require());
        return page(form.empty(), UUID.randomUUID().toString(), new Editor.Owners(choices, null, false));
    }

    @PostMapping
    ModelAndView take(@RequestParam MultiValueMap<String, String> sent, RedirectAttributes next) {
        Actor author = currentActor.require();
        Optional<Map<String, Object>> rows = form.rowsChanged(sent);
        if (rows.isPresent()) {
            return page(form.shown(rows.get(), List.of()), sent.getFirst(KEY), owners(author, sent, false));
        }
        Optional<OrganisationCode> owner = owners.chosen(author, sent.getFirst(OWNER));
        try {
            ProposalContent content = form.content(sent);
            return owner.map(code -> done(new Draft(author, code, content, key(sent)), sent, next))
                    .orElseGet(() -> refused(author, sent, List.of(), true));
        } catch (FormRejected refusal) {
            return refused(author, sent, refusal.problems(), owner.isEmpty());
        }
    }

    private ModelAndView done(Draft draft, MultiValueMap<String, String> sent, RedirectAttributes next) {
        if (ProposalForm.submits(sent)) {
            return ToProposal.page(proposals.submitNew(draft).reference(), "proposal.notice.submitted", next);
        }
        return ProposalForm.saved(proposals.saveDraft(draft), sent);
    }

    private ModelAndView refused(
            Actor author, MultiValueMap<String, String> sent, List<FieldProblem> problems, boolean ownerMissing) {
        FormView shown = form.shown(form.typed(sent), problems);
        ModelAndView page = page(shown, sent.getFirst(KEY), owners(author, sent, ownerMissing));
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    private Editor.Owners owners(Actor author, MultiValueMap<String, String> sent, boolean missing) {
        return new Editor.Owners(owners.of(author), sent.getFirst(OWNER), missing);
    }

    private static ModelAndView page(FormView form, @Nullable String key, Editor.Owners owners) {
        return new ModelAndView(
                "proposal/edit",
                "editor",
                new Editor("/forslag/nyt", "proposal.new.title", form, key, null, owners, Editor.Notice.NONE));
    }

    /** The key of our own page; whoever sends another one, or none, is not protected against sending twice. */
    private static @Nullable String key(MultiValueMap<String, String> sent) {
        try {
            return UUID.fromString(String.valueOf(sent.getFirst(KEY))).toString();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
