package dk.splejs.costing.web;

import dk.splejs.form.JsonBody;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Splits a cost for anybody who asks. Nothing is kept. */
@RestController
@Tag(name = "calculator", description = "What a cost comes to for each of those who share it; nothing is kept")
class CostSplitApi {

    private final CalculatorLimit limit;
    private final Calculator calculator;
    private final StepWords words;

    CostSplitApi(CalculatorLimit limit, Calculator calculator, StepWords words) {
        this.limit = limit;
        this.calculator = calculator;
        this.words = words;
    }

    /** The limit comes before the body is read. */
    @PostMapping(path = "/api/v1/cost-splits", consumes = MediaType.APPLICATION_JSON_VALUE)
    @Operation(operationId = "splitCost", summary = "Split a cost")
    AnswerJson split(HttpServletRequest request) throws IOException {
        limit.take(request.getRemoteAddr());
        Calculator.Answer answer = calculator.answer(JsonBody.read(request.getInputStream()));
        return AnswerJson.of(answer, words, AcceptedLanguage.of(request));
    }
}
