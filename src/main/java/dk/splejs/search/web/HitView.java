package dk.splejs.search.web;

import dk.splejs.search.Hit;
import org.jspecify.annotations.Nullable;

/** A hit on the page, with the name of the organisation it comes from. */
record HitView(Hit hit, @Nullable String ownerName) {}
