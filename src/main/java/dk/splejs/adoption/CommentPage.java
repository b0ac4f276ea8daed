package dk.splejs.adoption;

import java.util.List;

/**
 * Some of the comments on an entry, the newest first.
 *
 * @param page from 0
 * @param pages at least 1
 * @param total on all pages
 */
public record CommentPage(List<CommentView> comments, int page, int pages, long total) {

    public CommentPage {
        comments = List.copyOf(comments);
    }
}
