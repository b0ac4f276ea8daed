package dk.splejs.api.web;

/**
 * Which part of a list is asked for.
 *
 * @param page from 0
 * @param size how many on a page
 * @param last how far into the list pages reach
 */
record Paging(int page, int size, int last) {

    static final String PAGE = "page";
    static final String SIZE = "size";
    static final int USUAL_SIZE = 20;
    static final int MOST = 100;

    /** Pages of a list that can be counted through to its end. */
    private static final int FAR = 1_000_000;

    static Paging read(Parameters asked) {
        return read(asked, FAR);
    }

    static Paging read(Parameters asked, int last) {
        int size = size(asked);
        return new Paging(asked.number(PAGE, 0, 0, last / size - 1), size, last);
    }

    static int size(Parameters asked) {
        return asked.number(SIZE, USUAL_SIZE, 1, MOST);
    }

    /** Whether there is a page after this one that may be asked for. */
    boolean hasNext(long total) {
        long read = (page + 1L) * size;
        return read < total && read + size <= last;
    }
}
