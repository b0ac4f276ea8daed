package dk.splejs.proposal;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes a file's name safe to keep, to show and to save under. */
final class FileName {

    static final int LONGEST = 120;

    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);

    /** Control characters and those that turn the direction of writing, and what Windows does not take. */
    private static final Pattern NOT_IN_A_NAME = Pattern.compile("[\\p{Cntrl}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}<>:\"|?*]");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern ENDS = Pattern.compile("^[. ]+|[. ]+$");

    private FileName() {}

    /** The name without folders and odd characters, with an end that says the type. */
    static String of(String sent, FileType type) {
        String name = cleaned(sent);
        int dot = name.lastIndexOf('.');
        boolean named = dot > 0 && type.isNamed(name.substring(dot + 1).toLowerCase(Locale.ROOT));
        String stem = named ? name.substring(0, dot) : name;
        String end = named ? name.substring(dot) : "." + type.extension();
        return shortened(stem, LONGEST - end.length()) + end;
    }

    /** The name without folders and odd characters, as long as it was and with the end that it had. */
    static String cleaned(String sent) {
        String name = Normalizer.normalize(sent, Normalizer.Form.NFC);
        name = FOLDERS.matcher(name).replaceFirst("");
        name = NOT_IN_A_NAME.matcher(name).replaceAll(" ");
        name = SPACES.matcher(name).replaceAll(" ");
        name = ENDS.matcher(name).replaceAll("");
        return name.isEmpty() ? "bilag" : name;
    }

    private static String shortened(String stem, int longest) {
        if (stem.length() <= longest) {
            return stem;
        }
        int end = Character.isHighSurrogate(stem.charAt(longest - 1)) ? longest - 1 : longest;
        return stem.substring(0, end).stripTrailing();
    }
}
