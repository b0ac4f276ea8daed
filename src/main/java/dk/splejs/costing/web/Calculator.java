package dk.splejs.costing.web;

import dk.splejs.costing.CannotSplit;
import dk.splejs.costing.CostQuestion;
import dk.splejs.costing.SharedCost;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Answers what anybody asks, the same for the page and the API. */
@Component
class Calculator {

    private final QuestionReader reader;

    Calculator(QuestionReader reader) {
        this.reader = reader;
    }

    /**
     * Splits the cost of a question.
     *
     * @throws QuestionRejected when it cannot be read or makes no sense
     */
    Answer answer(Map<String, Object> sent) {
        CostQuestion question = reader.read(sent);
        try {
            return new Answer(question, question.answer());
        } catch (CannotSplit nonsense) {
            throw QuestionRejected.unanswerable(nonsense, QuestionReader.PARTICIPANTS, question.participants());
        }
    }

    /** What was asked, and what came out. */
    record Answer(CostQuestion question, SharedCost cost) {}
}
