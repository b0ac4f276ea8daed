package dk.splejs.costing.web;

import dk.splejs.costing.KeySettings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where anybody can try how a cost would be split. */
@Controller
@RequestMapping("/beregner")
class CalculatorPage {

    private static final String ADD = "add";
    private static final String REMOVE = "remove";

    private final CalculatorLimit limit;
    private final Calculator calculator;
    private final CalculatorView view;
    private final KeySettings settings;

    CalculatorPage(CalculatorLimit limit, Calculator calculator, CalculatorView view, KeySettings settings) {
        this.limit = limit;
        this.calculator = calculator;
        this.view = view;
        this.settings = settings;
    }

    /** The empty form, or with the parameter {@code eksempel} one to try. */
    @GetMapping
    String form(@RequestParam MultiValueMap<String, String> asked, Model model) {
        boolean example = asked.containsKey("eksempel");
        return view.show(example ? CalculatorForm.example(settings) : CalculatorForm.blank(settings), model);
    }

    @PostMapping
    String split(
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        CalculatorForm typed = CalculatorForm.typed(sent);
        String row = sent.getFirst(REMOVE);
        if (row != null) {
            return view.show(typed.withoutRow(row), model);
        }
        CalculatorForm form = typed.withoutBlankRows();
        if (sent.containsKey(ADD)) {
            return view.show(form.rows().size() < CalculatorView.MOST_ROWS ? form.withMoreRows() : form, model);
        }
        answer(form, request, response, model);
        return view.show(form, model);
    }

    private void answer(CalculatorForm form, HttpServletRequest request, HttpServletResponse response, Model model) {
        try {
            limit.take(request.getRemoteAddr());
            view.addResult(calculator.answer(form.question()), model);
        } catch (QuestionRejected refusal) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            view.addProblems(refusal.faults(), model);
        } catch (TooManyRequests refusal) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(refusal.seconds()));
            model.addAttribute("waitSeconds", refusal.seconds());
        }
    }
}
