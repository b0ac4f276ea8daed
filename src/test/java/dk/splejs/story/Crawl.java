package dk.splejs.story;

import dk.splejs.security.web.HttpUser;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Follows the links of our pages as far as they are about something. */
final class Crawl {

    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*)");
    private static final int MOST = 80;

    private final HttpUser user;
    private final Predicate<String> worthwhile;
    private final Map<String, String> pages = new LinkedHashMap<>();

    Crawl(HttpUser user, Predicate<String> worthwhile) {
        this.user = user;
        this.worthwhile = worthwhile;
    }

    /** What was served at each address, and what was said where nothing is served. */
    Map<String, String> from(List<String> starts) {
        Deque<String> next = new ArrayDeque<>(starts);
        while (!next.isEmpty() && pages.size() < MOST) {
            String path = next.remove();
            if (!pages.containsKey(path)) {
                HttpResponse<String> answer = user.get(path);
                pages.put(path, answer.body());
                next.addAll(links(answer));
            }
        }
        return pages;
    }

    private List<String> links(HttpResponse<String> page) {
        List<String> links = new ArrayList<>();
        if (page.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            Matcher link = LINK.matcher(page.body());
            while (link.find()) {
                String path = link.group(1).replace("&amp;", "&");
                if (worthwhile.test(path) && !path.contains("/camunda/") && !path.contains("lang=")) {
                    links.add(path);
                }
            }
        }
        return links;
    }
}
