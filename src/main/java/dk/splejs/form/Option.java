package dk.splejs.form;

/** One answer of a choice: the word that is stored and its Danish label. */
record Option(String label, String value) {}
