package dk.splejs.administration;

import org.springframework.stereotype.Component;

/** Who may lend, what, and to whom. */
@Component
record LendingRules(Powers powers, LendingCheck check, Colleagues colleagues) {}
