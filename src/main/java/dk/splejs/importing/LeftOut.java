package dk.splejs.importing;

/** A process that cannot be imported, which stops no other. */
class LeftOut extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Remark why;

    LeftOut(String key, String... arguments) {
        super(key);
        this.why = Remark.of(key, arguments);
    }

    Remark why() {
        return why;
    }
}
