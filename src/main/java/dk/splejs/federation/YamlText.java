package dk.splejs.federation;

import java.util.Map;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Maps, lists and plain values as YAML, and the other way. */
final class YamlText {

    private static final int DEEPEST = 20;

    private YamlText() {}

    static String write(Map<String, Object> keys) {
        DumperOptions style = new DumperOptions();
        style.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        style.setAllowUnicode(true);
        style.setSplitLines(false);
        style.setNonPrintableStyle(DumperOptions.NonPrintableStyle.ESCAPE);
        return new Yaml(style).dump(keys);
    }

    /** Nothing where the text is not keys and values. It builds plain values only, and nothing twice. */
    static Map<?, ?> read(String text) {
        LoaderOptions limits = new LoaderOptions();
        limits.setMaxAliasesForCollections(0);
        limits.setNestingDepthLimit(DEEPEST);
        limits.setAllowDuplicateKeys(false);
        DumperOptions style = new DumperOptions();
        Yaml yaml = new Yaml(new SafeConstructor(limits), new Representer(style), style, limits, new AsWritten());
        try {
            return yaml.load(text) instanceof Map<?, ?> keys ? keys : Map.of();
        } catch (YAMLException | IllegalArgumentException noSuchText) {
            return Map.of();
        }
    }

    /** Takes a version such as {@code 1.10}, a date or a {@code no} for the words they are. */
    private static final class AsWritten extends Resolver {

        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.BOOL, Pattern.compile("true|false"), "tf");
            addImplicitResolver(Tag.INT, Pattern.compile("-?(?:0|[1-9][0-9]{0,17})"), "-0123456789");
            addImplicitResolver(Tag.NULL, Pattern.compile("~|null|"), "~n\0");
        }
    }
}
