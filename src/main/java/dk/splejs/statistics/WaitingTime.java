package dk.splejs.statistics;

import org.jspecify.annotations.Nullable;

/**
 * From the day a proposal was submitted to the day its price was covered.
 *
 * @param cases how many proposals it is the median of
 * @param least with fewer cases than that there is no median
 */
public record WaitingTime(long cases, int least, @Nullable Long medianDays) {}
