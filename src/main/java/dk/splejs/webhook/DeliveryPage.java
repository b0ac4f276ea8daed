package dk.splejs.webhook;

import java.util.List;

/**
 * Some of what was sent to a receiver, the newest first.
 *
 * @param page from 1
 * @param pages at least 1
 */
public record DeliveryPage(List<DeliveryView> lines, int page, int pages) {

    public DeliveryPage {
        lines = List.copyOf(lines);
    }
}
