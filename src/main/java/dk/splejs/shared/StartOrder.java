package dk.splejs.shared;

/** The order in which the application gets ready before its port opens (phases of Spring's lifecycle). */
public final class StartOrder {

    /** Reference data, such as the municipalities. */
    public static final int REFERENCE_DATA = -400;
    /** Diagrams, forms and grants. */
    public static final int ENGINE = -300;
    /** Demo accounts and proposals, where they are wanted. */
    public static final int DEMO = -200;
    /** Roles that began or ended while Splejs was down. */
    public static final int ROLES = -150;
    /** The engine's jobs. */
    public static final int JOBS = -100;

    private StartOrder() {}
}
