package dk.splejs.security.production;

import java.util.function.Predicate;

/**
 * One thing that must be right in production.
 *
 * @param name what an operator can search for in the documentation
 * @param broken whether this installation does not keep to it
 * @param complaint what is wrong and what to do, in one line of English, as the log is; it never repeats a secret
 */
record ProductionRule(String name, Predicate<Installation> broken, String complaint) {

    static ProductionRule refuse(String name, Predicate<Installation> broken, String complaint) {
        return new ProductionRule(name, broken, complaint);
    }

    String line() {
        return name + ": " + complaint;
    }
}
