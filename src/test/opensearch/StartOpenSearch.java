import java.nio.file.Path;
import org.codelibs.opensearch.runner.OpenSearchRunner;

/** Starts one OpenSearch: {@code java -cp … StartOpenSearch.java <folder> <port>}. Run by dk.splejs.support.OpenSearch only. */
public class StartOpenSearch {

    public static void main(String[] arguments) throws InterruptedException {
        OpenSearchRunner runner = new OpenSearchRunner();
        runner.onBuild((number, settings) -> {
            settings.put("discovery.type", "single-node");
            settings.put("network.host", "127.0.0.1");
            settings.put("transport.port", "0");
            settings.put("http.port", arguments[1]);
            // As docs/search.md asks for: nothing written makes an index by itself
            settings.put("action.auto_create_index", false);
        });
        runner.build(OpenSearchRunner.newConfigs()
                .basePath(Path.of(arguments[0]).toAbsolutePath().toString())
                .numOfNode(1)
                .moduleTypes("org.opensearch.transport.Netty4Plugin,org.opensearch.analysis.common.CommonAnalysisPlugin"));
        // Until whoever started it ends
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().join());
        System.exit(0);
    }
}
