package dk.splejs.federation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a description says that an entry has no field for, as far as it leads to nobody, so that it is not lost. */
final class KeptKeys {

    private static final int MOST = 20_000;

    private KeptKeys() {}

    static @Nullable String of(Description file, Set<String> leftOut) {
        Map<String, Object> kept = new LinkedHashMap<>();
        String text = null;
        for (Map.Entry<String, Object> key : OtherKeys.clean(file.rest()).entrySet()) {
            if (leftOut.contains(key.getKey())) {
                continue;
            }
            kept.put(key.getKey(), key.getValue());
            String more = YamlText.write(kept);
            if (more.length() > MOST) {
                kept.remove(key.getKey());
                file.remark(key.getKey(), "notKept");
            } else {
                text = more;
            }
        }
        return text;
    }
}
