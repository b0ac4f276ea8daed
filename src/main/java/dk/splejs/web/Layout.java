package dk.splejs.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a page shows around its content; {@code name} is the person logged in. */
record Layout(@Nullable String name, List<MenuItem> menu, List<LanguageLink> otherLanguages) {

    /** One line of the menu: message key, address, and how much waits there for the person. */
    record MenuItem(String key, String href, boolean current, int waiting) {}

    /** The same page in another language. */
    record LanguageLink(String code, String name, String href) {}
}
