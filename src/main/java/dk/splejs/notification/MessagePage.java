package dk.splejs.notification;

import java.util.List;

/**
 * Some of a person's messages, newest first.
 *
 * @param page from 1
 * @param pages at least 1
 * @param unread how many are unread on all pages together
 */
public record MessagePage(List<MessageView> messages, int page, int pages, int unread) {

    public MessagePage {
        messages = List.copyOf(messages);
    }
}
