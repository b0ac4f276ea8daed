package dk.splejs.catalogue;

import java.util.Arrays;
import java.util.List;

/** The open licences that an entry may name by their SPDX name. Any other stands in words of its own. */
public enum Licence {
    MPL_2_0("MPL-2.0"),
    EUPL_1_2("EUPL-1.2"),
    AGPL_3_0_ONLY("AGPL-3.0-only"),
    AGPL_3_0_OR_LATER("AGPL-3.0-or-later"),
    APACHE_2_0("Apache-2.0"),
    BSD_2_CLAUSE("BSD-2-Clause"),
    BSD_3_CLAUSE("BSD-3-Clause"),
    CC_BY_4_0("CC-BY-4.0"),
    CC_BY_SA_4_0("CC-BY-SA-4.0"),
    CC0_1_0("CC0-1.0"),
    GPL_2_0_ONLY("GPL-2.0-only"),
    GPL_2_0_OR_LATER("GPL-2.0-or-later"),
    GPL_3_0_ONLY("GPL-3.0-only"),
    GPL_3_0_OR_LATER("GPL-3.0-or-later"),
    ISC("ISC"),
    LGPL_2_1_OR_LATER("LGPL-2.1-or-later"),
    LGPL_3_0_OR_LATER("LGPL-3.0-or-later"),
    MIT("MIT");

    private final String spdx;

    Licence(String spdx) {
        this.spdx = spdx;
    }

    /** {@code MPL-2.0}. */
    public String spdx() {
        return spdx;
    }

    /** Whether this is the SPDX name of one of them. */
    public static boolean isListed(String name) {
        return names().contains(name);
    }

    /** Their SPDX names, those that OS2 itself asks for first. */
    public static List<String> names() {
        return Arrays.stream(values()).map(Licence::spdx).toList();
    }
}
