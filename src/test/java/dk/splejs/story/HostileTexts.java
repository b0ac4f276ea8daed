package dk.splejs.story;

import dk.splejs.support.FormTexts.Place;
import java.util.List;
import java.util.regex.Pattern;

/** Texts that would run a script, or be computed, where somebody forgot to treat them as text. */
final class HostileTexts {

    /** What fits everywhere. */
    static final String SHORT = "=1+1<img src=x onerror=ramt()>${1234567*7}";

    private static final String LONGER = SHORT + "\"><svg onload=ramt()>#{1234567*7}";
    private static final String LONG = LONGER
            + "'-ramt()-'<script>ramt()</script><iframe srcdoc=\"<script>parent.ramt()</script>\"></iframe>"
            + "[klik](javascript:ramt()) ![x](x\" onerror=\"ramt()) <a href=\"javascript:ramt()\">her</a>"
            + " *{1234567*7} __${1234567*7}__ {{1234567*7}} <%= 1234567*7 %> [[${1234567*7}]] [(${1234567*7})] ]]> -->"
            + "</textarea></title><script>ramt()</script>\n= 1234567*7";

    /** What each of the expressions would become. */
    static final String COMPUTED = "8641969";

    /** Something of it that a browser would take for markup. */
    static final Pattern MARKUP = Pattern.compile(
            "<img src=x|<svg onload|<script>ramt|<script>parent|<iframe srcdoc|</textarea></title>|href=\"javascript:|\" onerror=\"ramt");

    /** A script for the browser that counts whether one of them ran. */
    static final String COUNTER = "window.ramtCount = 0; window.ramt = () => { window.ramtCount++; };";

    /** How many of them became elements, for the browser to find out. */
    static final String ELEMENTS = "document.querySelectorAll(\"[onerror],[onload],img[src='x'],iframe[srcdoc],"
            + "a[href^='javascript']\").length + window.ramtCount";

    private HostileTexts() {}

    static String in(Place place) {
        return List.of(LONG, LONGER, SHORT).stream()
                .filter(text -> text.length() <= place.most())
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing hostile fits in " + place));
    }
}
