package dk.splejs.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a page shows around its content; {@code name} is the person logged in. */
record Layout(@Nullable String name, List<MenuItem> menu, List<LanguageLink> otherLanguages) {

    /** One line of the menu: message key and address. */
    record MenuItem(String key, String href, boolean current) {}

    /** The same page in another language. */
    record LanguageLink(String code, String name, String href) {}
}
