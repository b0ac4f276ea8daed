package dk.splejs.security.production;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Words the refusal for whoever reads the log; Spring Boot prints it instead of a stack trace and ends the process. */
class UnsafeProductionAnalyzer extends AbstractFailureAnalyzer<UnsafeProduction> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnsafeProduction unsafe) {
        return new FailureAnalysis(
                "Splejs does not start like this with the profile production:\n\n" + unsafe.getMessage(),
                "Put each line right; docs/operations.md tells more of each name.",
                unsafe);
    }
}
