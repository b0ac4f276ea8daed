package dk.splejs.worklist;

/** Which of the tasks that a person may do. */
public enum TaskFilter {
    /** Those the person has taken. */
    MINE,
    /** All that the person's organisation and roles hold. */
    ORGANISATION,
    /** Of those, the ones past their deadline. */
    OVERDUE
}
