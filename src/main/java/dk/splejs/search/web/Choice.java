package dk.splejs.search.web;

/** Something a search was narrowed by, and the address of the search without it. */
record Choice(String facetKey, String label, String hrefWithout) {}
