package dk.splejs.worklist.web;

import dk.splejs.security.SecondFactor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Lets the page of a task tell beforehand that its decision asks for a log-in with two factors. */
@ControllerAdvice(assignableTypes = TaskPage.class)
class DecisionFactors {

    private final ObjectProvider<SecondFactor> secondFactor;

    DecisionFactors(ObjectProvider<SecondFactor> secondFactor) {
        this.secondFactor = secondFactor;
    }

    @ModelAttribute("secondFactor")
    @Nullable
    SecondFactor secondFactor() {
        return secondFactor.getIfAvailable();
    }
}
