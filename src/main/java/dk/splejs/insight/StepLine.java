package dk.splejs.insight;

import dk.splejs.worklist.OpenStep;
import org.jspecify.annotations.Nullable;

/**
 * One place where a proposal waits, as one reader sees it.
 *
 * @param organisationName the short name of the organisation that holds it, if one does
 * @param mine whether the reader may do it
 * @param overdue whether its deadline has passed
 */
public record StepLine(OpenStep step, @Nullable String organisationName, boolean mine, boolean overdue) {}
