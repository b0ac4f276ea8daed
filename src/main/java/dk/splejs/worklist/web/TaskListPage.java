package dk.splejs.worklist.web;

import dk.splejs.organisation.Organisations;
import dk.splejs.security.Actor;
import dk.splejs.security.CurrentActor;
import dk.splejs.worklist.OpenTask;
import dk.splejs.worklist.TaskDesk;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The tasks that wait for the person who is logged in. */
@Controller
class TaskListPage {

    private static final int PAGE_SIZE = 50;

    private final CurrentActor current;
    private final TaskDesk desk;
    private final Organisations organisations;
    private final Clock clock;

    TaskListPage(CurrentActor current, TaskDesk desk, Organisations organisations, Clock clock) {
        this.current = current;
        this.desk = desk;
        this.organisations = organisations;
        this.clock = clock;
    }

    @GetMapping("/opgaver")
    String list(
            @RequestParam(name = "vis", defaultValue = "organisation") String word,
            @RequestParam(name = "side", defaultValue = "1") int page,
            Model model) {
        model.addAttribute("list", list(current.require(), TaskTab.ofWord(word), page));
        return "worklist/list";
    }

    private TaskList list(Actor actor, TaskTab tab, int wanted) {
        List<TabLink> tabs = Arrays.stream(TaskTab.values())
                .map(each -> new TabLink(each.word(), each.labelKey(), desk.countOf(actor, each.filter()), each == tab))
                .toList();
        int pages = pages(count(tabs));
        int page = Math.max(1, Math.min(wanted, pages));
        List<TaskRow> rows = desk.tasksOf(actor, tab.filter(), (page - 1) * PAGE_SIZE, PAGE_SIZE).stream()
                .map(this::row)
                .toList();
        return new TaskList(tabs, tab.word(), tab.emptyKey(), rows, page, pages);
    }

    private TaskRow row(OpenTask task) {
        String forWhom = task.organisation() == null
                ? null
                : organisations.require(task.organisation()).name();
        return TaskRow.of(task, forWhom, clock.instant());
    }

    private static long count(List<TabLink> tabs) {
        return tabs.stream().filter(TabLink::current).mapToLong(TabLink::count).sum();
    }

    private static int pages(long tasks) {
        return Math.toIntExact(Math.max(1, (tasks + PAGE_SIZE - 1) / PAGE_SIZE));
    }
}
