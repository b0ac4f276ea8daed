package dk.splejs.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What became of solutions: who uses them, what that gives them and what they say. */
@Component
@Profile("demo")
class DemoEntries {

    /** What the published proposal of the demo became. */
    private static final String DEVICES = "faelles-overblik-over-mobile-enheder";

    private static final List<String> USERS = List.of("0410", "0420", "0430", "0461", "0479", "0621");

    private final DemoSolutions solutions;
    private final DemoCircle circle;
    private final Clock clock;

    DemoEntries(DemoSolutions solutions, DemoCircle circle, Clock clock) {
        this.solutions = solutions;
        this.circle = circle;
        this.clock = clock;
    }

    void create() {
        String invoices = solutions.importInvoices();
        String letters = solutions.importLetters();
        solutions.describe(DEVICES);
        int months = 2;
        for (String code : USERS) {
            use(code, DEVICES, "1.1", months++);
        }
        use("0751", invoices, "3.2", 30);
        use("0851", invoices, "3.0", 18);
        use("0461", letters, "2", 60);
        circle.stop("0461", letters, LocalDate.now(clock));
        circle.follow("submitter.0621", DEVICES);
        circle.follow("submitter.0751", invoices);
        talk(invoices);
    }

    private void talk(String invoices) {
        circle.talk(
                "reviewer.0430",
                DEVICES,
                "Vi fandt 140 telefoner, som ingen brugte. Husk at aftale med skolerne først.");
        circle.talk("submitter.0461", DEVICES, "Kan den hente fra vores MDM, eller skal vi indlæse en fil?");
        circle.talk("submitter.0621", DEVICES, "Den henter selv fra de to mest brugte. Skriv, hvis I har et andet.");
        circle.talk("submitter.0851", invoices, "Regn med en uges arbejde til at rette jeres kontoplan ind.");
    }

    private void use(String code, String slug, String version, int monthsAgo) {
        LocalDate since = LocalDate.now(clock).minusMonths(monthsAgo).withDayOfMonth(1);
        circle.use(code, slug, DemoSolutions.use(code, version, since));
    }
}
