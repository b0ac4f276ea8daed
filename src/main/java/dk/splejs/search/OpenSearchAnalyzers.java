package dk.splejs.search;

import static dk.splejs.search.Analyzers.COMPOUND_PARTS;
import static dk.splejs.search.Analyzers.LONGEST_PART;
import static dk.splejs.search.Analyzers.LONGEST_START;
import static dk.splejs.search.Analyzers.SHORTEST_COMPOUND;
import static dk.splejs.search.Analyzers.SHORTEST_PART;
import static dk.splejs.search.Analyzers.SHORTEST_START;
import static dk.splejs.search.Analyzers.STOP_WORDS;

import java.util.stream.Stream;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

/** What {@link Analyzers} says, in OpenSearch's words and with the same lists: change both, {@code …OnOpenSearchTests} compare. */
public class OpenSearchAnalyzers implements ElasticsearchAnalysisConfigurer {

    private static final String COMPOUNDS = "splejs-compounds";
    private static final String STOP = "splejs-stop";
    private static final String STEM = "splejs-stem";
    private static final String BEGINNINGS = "splejs-beginnings";

    private static final String[] SPELLING = {"lowercase", "scandinavian_normalization"};
    private static final String[] STEMMED = {STOP, STEM, "scandinavian_folding", "asciifolding", "remove_duplicates"};
    private static final String[] AS_WRITTEN = {"lowercase", "scandinavian_folding", "asciifolding"};

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        filters(context);
        analyzer(context, Analyzers.DANISH, SPELLING, new String[] {COMPOUNDS}, STEMMED);
        analyzer(context, Analyzers.DANISH_QUESTION, SPELLING, STEMMED);
        analyzer(context, Analyzers.PLAIN, AS_WRITTEN);
        analyzer(context, Analyzers.START, AS_WRITTEN, new String[] {BEGINNINGS});
        context.normalizer(Analyzers.WORD).custom().tokenFilters("lowercase");
    }

    private static void filters(ElasticsearchAnalysisConfigurationContext context) {
        context.tokenFilter(COMPOUNDS)
                .type("dictionary_decompounder")
                .param("word_list", words(COMPOUND_PARTS))
                .param("min_word_size", SHORTEST_COMPOUND)
                .param("min_subword_size", SHORTEST_PART)
                .param("max_subword_size", LONGEST_PART)
                // Lucene's own default, but not OpenSearch's
                .param("only_longest_match", true);
        context.tokenFilter(STOP).type("stop").param("stopwords", words(STOP_WORDS));
        context.tokenFilter(STEM).type("snowball").param("language", "Danish");
        context.tokenFilter(BEGINNINGS)
                .type("edge_ngram")
                .param("min_gram", SHORTEST_START)
                .param("max_gram", LONGEST_START);
    }

    private static void analyzer(ElasticsearchAnalysisConfigurationContext context, String name, String[]... filters) {
        context.analyzer(name)
                .custom()
                .tokenizer("standard")
                .tokenFilters(Stream.of(filters).flatMap(Stream::of).toArray(String[]::new));
    }

    private static String[] words(String file) {
        return WordList.read(file).toArray(String[]::new);
    }
}
