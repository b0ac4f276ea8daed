package dk.splejs.costing.web;

import dk.splejs.costing.DistributionKey;
import dk.splejs.costing.DistributionKeys;
import dk.splejs.costing.KeySettings;
import dk.splejs.costing.SharedCost;
import dk.splejs.costing.Step;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the calculator's page shows. */
@Component
class CalculatorView {

    /** A browser sends five fields for each row, and the server takes some thousand fields. */
    static final int MOST_ROWS = 150;

    private final KeySettings settings;
    private final StepWords words;
    private final MessageSource messages;

    CalculatorView(KeySettings settings, StepWords words, MessageSource messages) {
        this.settings = settings;
        this.words = words;
        this.messages = messages;
    }

    String show(CalculatorForm form, Model model) {
        model.addAttribute("form", form.atLeastSomeRows());
        model.addAttribute("mayAdd", form.rows().size() < MOST_ROWS);
        model.addAttribute("classes", settings.sizeClasses());
        model.addAttribute(
                "keys",
                new DistributionKeys(settings)
                        .all().stream().map(DistributionKey::name).toList());
        model.asMap().putIfAbsent("problems", List.of());
        model.asMap().putIfAbsent("errors", Map.of());
        return "costing/calculator";
    }

    void addProblems(List<Fault> faults, Model model) {
        List<Problem> problems = Problem.of(faults, messages, LocaleContextHolder.getLocale());
        model.addAttribute("problems", problems);
        model.addAttribute(
                "errors",
                problems.stream().collect(Collectors.toMap(Problem::id, Problem::message, (first, second) -> first)));
    }

    void addResult(Calculator.Answer answer, Model model) {
        Locale locale = LocaleContextHolder.getLocale();
        SharedCost cost = answer.cost();
        List<Step> steps = cost.split().map(split -> split.steps()).orElse(List.of());
        model.addAttribute("result", Result.of(answer));
        model.addAttribute("dropped", cost.dropped().isEmpty() ? null : words.dropped(cost.dropped(), locale));
        model.addAttribute(
                "steps", steps.stream().map(step -> words.of(step, locale)).toList());
    }
}
