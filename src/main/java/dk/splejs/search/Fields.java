package dk.splejs.search;

/** The names of the index's fields. They are alike for all that can be found, so that one query searches everything. */
final class Fields {

    static final String KIND = "kind";
    static final String HREF = "href";
    static final String REFERENCE = "reference";
    static final String READERS = "readers";
    static final String LANGUAGE = "language";
    static final String TITLE = "title";
    static final String SUMMARY = "summary";
    static final String BODY = "body";
    /** Names of systems and technologies. */
    static final String NAMES = "names";
    /** All words as they are written, for what a stem does not find: beginnings of words, and slips of the pen. */
    static final String PLAIN = "plain";
    /** The beginnings of the title's words, for completion. */
    static final String START = "start";

    static final String TITLE_ORDER = "titleOrder";
    static final String PHASE = "phase";
    static final String FIELD_OF_WORK = "fieldOfWork";
    static final String KLE = "kle";
    static final String KLE_GROUP = "kleGroup";
    static final String TECHNOLOGY = "technology";
    static final String IT_SYSTEM = "itSystem";
    static final String OWNER = "owner";
    static final String LICENCE = "licence";
    static final String LEVEL = "level";
    static final String HOURS_BAND = "hoursBand";
    static final String HOURS = "hours";
    static final String CHANGED_AT = "changedAt";
    static final String PUBLISHED_AT = "publishedAt";
    /** Which version of it this is, and made in which way. */
    static final String MARK = "mark";

    private Fields() {}
}
