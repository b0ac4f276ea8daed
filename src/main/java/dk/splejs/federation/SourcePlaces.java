package dk.splejs.federation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the description of a repository may be, at the places that most of the world's code is at. */
final class SourcePlaces {

    private static final String FILE = "publiccode.yml";
    private static final Pattern GITHUB =
            Pattern.compile("https://(?:www\\.)?github\\.com/([^/?#]+)/([^/?#]+?)(?:\\.git)?/?$");
    private static final Pattern GITHUB_FILE =
            Pattern.compile("https://(?:www\\.)?github\\.com/([^/?#]+)/([^/?#]+)/blob/([^?#]+\\.ya?ml)$");
    private static final Pattern GITLAB = Pattern.compile("(https://gitlab\\.com/[^?#]+?)(?:\\.git)?/?");
    private static final Pattern GITLAB_FILE = Pattern.compile("(https://[^/]+/[^?#]+)/-/blob/([^?#]+\\.ya?ml)$");
    private static final Pattern CODEBERG = Pattern.compile("(https://codeberg\\.org/[^/?#]+/[^/?#]+?)(?:\\.git)?/?");
    private static final Pattern CODEBERG_FILE =
            Pattern.compile("(https://codeberg\\.org/[^/?#]+/[^/?#]+)/src/([^?#]+\\.ya?ml)$");

    private SourcePlaces() {}

    /** Addresses to ask one after the other; an address at no known place is that of the file itself. */
    static List<String> of(String address) {
        for (Place place : List.of(
                new Place(GITHUB_FILE, "https://raw.githubusercontent.com/$1/$2/$3"),
                new Place(GITHUB, "https://raw.githubusercontent.com/$1/$2/HEAD/" + FILE),
                new Place(GITLAB_FILE, "$1/-/raw/$2"),
                new Place(CODEBERG_FILE, "$1/raw/$2"))) {
            Matcher found = place.pattern().matcher(address);
            if (found.matches()) {
                return List.of(found.replaceFirst(place.raw()));
            }
        }
        return repositories(address);
    }

    private static List<String> repositories(String address) {
        if (address.matches(".*\\.ya?ml")) {
            return List.of(address);
        }
        Matcher gitlab = GITLAB.matcher(address);
        if (gitlab.matches()) {
            return List.of(gitlab.group(1) + "/-/raw/HEAD/" + FILE);
        }
        Matcher codeberg = CODEBERG.matcher(address);
        return codeberg.matches()
                ? List.of(
                        codeberg.group(1) + "/raw/branch/main/" + FILE,
                        codeberg.group(1) + "/raw/branch/master/" + FILE)
                : List.of(address);
    }

    private record Place(Pattern pattern, String raw) {}
}
