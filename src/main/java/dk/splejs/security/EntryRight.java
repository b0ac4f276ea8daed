package dk.splejs.security;

/** What can be done with an entry of the catalogue, besides reading what everybody may read of it. */
public enum EntryRight {
    /** Names and mail addresses of contacts, its owner's and those of organisations that use it. */
    READ_CONTACT,
    /** Who changed what in it. */
    READ_HISTORY,
    READ_COMMENTS,
    COMMENT,
    /** Taking away what somebody else wrote, with a reason. */
    HIDE_COMMENT,
    FOLLOW,
    /** Making a proposal out of it. */
    BUILD_ON,
    /** Changing what it says, and confirming that it still holds. */
    EDIT,
    /** Moving it to another governance level, which its owner does not decide. */
    PLACE
}
