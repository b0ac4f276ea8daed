package dk.splejs.costing;

import java.math.BigDecimal;

/**
 * Organisations of like size that pay alike.
 *
 * @param from the smallest number of inhabitants in the class
 * @param weight of each organisation in it
 */
public record SizeClass(long from, BigDecimal weight) {}
