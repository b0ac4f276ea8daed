package dk.splejs.worklist.web;

import dk.splejs.form.FieldProblem;
import dk.splejs.form.FormDefinition;
import dk.splejs.form.FormRejected;
import dk.splejs.form.FormView;
import dk.splejs.form.Forms;
import dk.splejs.security.Actor;
import dk.splejs.security.CurrentActor;
import dk.splejs.security.SecondFactorMissing;
import dk.splejs.worklist.OpenTask;
import dk.splejs.worklist.StepNotOpen;
import dk.splejs.worklist.TaskDesk;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One task on our own pages: the same form as in Tasklist, completed by the same rules. */
@Controller
@RequestMapping("/opgaver/{taskId}")
class TaskPage {

    /** Travels with the form, so that what was typed can be shown in its words when the task is gone. */
    private static final String FORM = "_form";

    /** The button that shows what the answers would lead to, for people without the script. */
    private static final String PREVIEW = "_preview";

    private final CurrentActor current;
    private final TaskDesk desk;
    private final Forms forms;
    private final TaskPages pages;

    TaskPage(CurrentActor current, TaskDesk desk, Forms forms, TaskPages pages) {
        this.current = current;
        this.desk = desk;
        this.forms = forms;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView show(@PathVariable String taskId) {
        Actor actor = current.require();
        Optional<OpenTask> task = desk.find(actor, taskId);
        if (task.isEmpty()) {
            return new ModelAndView("worklist/gone", Map.of(), HttpStatus.NOT_FOUND);
        }
        Map<String, Object> facts = desk.facts(actor, taskId);
        return page(
                task.get(), new Typed(facts, Set.of()), form(task.get()).view(facts, facts, List.of()), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView answer(
            @PathVariable String taskId,
            @RequestParam MultiValueMap<String, String> typed,
            RedirectAttributes afterwards) {
        Actor actor = current.require();
        Optional<OpenTask> task = desk.find(actor, taskId);
        if (task.isEmpty()) {
            return closed(typed, HttpStatus.NOT_FOUND);
        }
        try {
            return answer(actor, task.get(), typed, afterwards);
        } catch (StepNotOpen closedMeanwhile) {
            return closed(typed, HttpStatus.CONFLICT);
        }
    }

    /** What the answers would lead to, alone: the script of the page asks for it while the person types. */
    @PostMapping("/forhaandsvisning")
    ModelAndView preview(@PathVariable String taskId, @RequestParam MultiValueMap<String, String> sent) {
        TaskView.Preview preview = desk.find(current.require(), taskId)
                .map(task -> preview(task, sent))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return new ModelAndView("worklist/preview :: panel", "preview", preview);
    }

    private TaskView.@Nullable Preview preview(OpenTask task, MultiValueMap<String, String> sent) {
        Typed typed = Typed.of(form(task).parse(sent), sent);
        return pages.preview(task, typed.values(), typed.leftOut());
    }

    private ModelAndView answer(
            Actor actor, OpenTask task, MultiValueMap<String, String> typed, RedirectAttributes afterwards) {
        FormDefinition form = form(task);
        Optional<Map<String, Object>> changed = form.changeRows(typed);
        Typed values = Typed.of(changed.orElseGet(() -> form.parse(typed)), typed);
        if (changed.isPresent() || typed.containsKey(PREVIEW)) {
            return page(actor, task, values, List.of(), HttpStatus.OK);
        }
        try {
            desk.complete(actor, task.taskId(), values.values());
        } catch (FormRejected refused) {
            return page(actor, task, values, refused.problems(), HttpStatus.UNPROCESSABLE_ENTITY);
        } catch (SecondFactorMissing missing) {
            return page(actor, task, values, List.of(), HttpStatus.FORBIDDEN);
        }
        afterwards.addFlashAttribute("notice", task.messageKey().replace(".task.", ".done."));
        return new ModelAndView("redirect:/forslag/" + pages.reference(task));
    }

    private ModelAndView page(Actor actor, OpenTask task, Typed typed, List<FieldProblem> problems, HttpStatus status) {
        FormView view = form(task).view(desk.facts(actor, task.taskId()), typed.values(), problems);
        return page(task, typed, view, status);
    }

    private ModelAndView page(OpenTask task, Typed typed, FormView view, HttpStatus status) {
        TaskView page = pages.page(task, view, pages.preview(task, typed.values(), typed.leftOut()));
        return new ModelAndView("worklist/task", Map.of("page", page), status);
    }

    private ModelAndView closed(MultiValueMap<String, String> typed, HttpStatus status) {
        String name = typed.getFirst(FORM);
        if (name == null || !forms.names().contains(name)) {
            return new ModelAndView("worklist/gone", Map.of(), status);
        }
        FormDefinition form = forms.require(name);
        List<TypedAnswer> answers = TypedAnswer.of(form.view(Map.of(), form.parse(typed), List.of()));
        return new ModelAndView("worklist/closed", Map.of("answers", answers), status);
    }

    private FormDefinition form(OpenTask task) {
        return forms.require(task.formName());
    }

    /** What stands in the form, and whom the person left out of the preview. */
    private record Typed(Map<String, Object> values, Set<String> leftOut) {

        static Typed of(Map<String, Object> values, MultiValueMap<String, String> sent) {
            return new Typed(values, Set.copyOf(sent.getOrDefault("_leaveOut", List.of())));
        }
    }
}
