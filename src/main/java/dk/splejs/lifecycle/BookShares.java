package dk.splejs.lifecycle;

import dk.splejs.participation.Agreements;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Binds those who financed the solution to each other, and books what each owes. */
@InDiagram("bookShares")
class BookShares implements JavaDelegate {

    private final Agreements agreements;

    BookShares(Agreements agreements) {
        this.agreements = agreements;
    }

    @Override
    public void execute(DelegateExecution execution) {
        agreements.begin(Case.of(execution));
    }
}
