package dk.splejs.proposal;

import jakarta.persistence.Embeddable;

/**
 * The solution of the catalogue that a proposal was made out of.
 *
 * @param builtOnSlug its address in the catalogue
 * @param builtOnTitle its title on that day
 */
@Embeddable
public record BuiltOn(String builtOnSlug, String builtOnTitle) {}
