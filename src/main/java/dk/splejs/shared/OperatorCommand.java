package dk.splejs.shared;

import java.util.Arrays;
import java.util.List;

/** What operators can have done from the command line instead of starting Splejs: it does this one thing and ends. */
public final class OperatorCommand {

    public static final String VERIFY_LOG = "splejs.verify-log";
    public static final String ANONYMISE = "splejs.anonymise";
    public static final String REBUILD_INDEX = "splejs.rebuild-index";

    public static final String IMPORT = "splejs.import";
    /** With the one before it: tells what it would do, and does nothing. */
    public static final String IMPORT_DRY_RUN = "splejs.import-dry-run";

    /** The profile in which no port is opened and no job is run, so that a command can run beside a running Splejs. */
    public static final String PROFILE = "command";

    private static final List<String> NAMES = List.of(VERIFY_LOG, ANONYMISE, REBUILD_INDEX, IMPORT);

    private OperatorCommand() {}

    /** Whether the command line asks for one of them. */
    public static boolean isIn(String... arguments) {
        return Arrays.stream(arguments)
                .anyMatch(argument -> NAMES.stream()
                        .anyMatch(name -> argument.equals("--" + name) || argument.startsWith("--" + name + "=")));
    }
}
