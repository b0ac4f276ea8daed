package dk.splejs.statistics;

/**
 * A solution and how many organisations use it today.
 *
 * @param language the language of its title
 */
public record SolutionUse(String slug, String title, String language, long organisations) {}
