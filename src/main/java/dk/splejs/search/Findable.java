package dk.splejs.search;

/**
 * An entity that can be found. It carries Hibernate Search's {@code @Indexed} and {@link DocumentBinder}, which names the
 * properties whose change brings it up to date in the index.
 */
public interface Findable {

    /** What is found of it now. */
    SearchDocument searchDocument();
}
