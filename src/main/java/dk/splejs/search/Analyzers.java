package dk.splejs.search;

import org.apache.lucene.analysis.compound.DictionaryCompoundWordTokenFilterFactory;
import org.apache.lucene.analysis.core.LowerCaseFilterFactory;
import org.apache.lucene.analysis.core.StopFilterFactory;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilterFactory;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilterFactory;
import org.apache.lucene.analysis.miscellaneous.ScandinavianFoldingFilterFactory;
import org.apache.lucene.analysis.miscellaneous.ScandinavianNormalizationFilterFactory;
import org.apache.lucene.analysis.ngram.EdgeNGramFilterFactory;
import org.apache.lucene.analysis.snowball.SnowballPorterFilterFactory;
import org.apache.lucene.analysis.standard.StandardTokenizerFactory;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.backend.lucene.analysis.model.dsl.LuceneAnalysisOptionalComponentsStep;

/**
 * How Danish is cut into words that find each other. Spellings of æ, ø and å are made one before the stem is taken, and
 * folded after it, so that ansøgninger, ansögning and ansoegning meet. Compounds are taken apart in what is searched, never
 * in what is asked: who asks for »byggesag« does not want every »sag«. {@link OpenSearchAnalyzers} says the same to OpenSearch.
 */
public class Analyzers implements LuceneAnalysisConfigurer {

    static final String DANISH = "danish";
    static final String DANISH_QUESTION = "danish-question";
    static final String PLAIN = "plain";
    static final String START = "start";
    static final String WORD = "word";

    static final String STOP_WORDS = "search/stop-words.txt";
    static final String COMPOUND_PARTS = "search/compound-parts.txt";
    static final int SHORTEST_COMPOUND = 6;
    static final int SHORTEST_PART = 3;
    static final int LONGEST_PART = 20;
    static final int SHORTEST_START = 2;
    static final int LONGEST_START = 20;

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        stem(compounds(spelling(context, DANISH)));
        stem(spelling(context, DANISH_QUESTION));
        plain(context, PLAIN);
        plain(context, START)
                .tokenFilter(EdgeNGramFilterFactory.class)
                .param("minGramSize", String.valueOf(SHORTEST_START))
                .param("maxGramSize", String.valueOf(LONGEST_START));
        context.normalizer(WORD).custom().tokenFilter(LowerCaseFilterFactory.class);
    }

    private static LuceneAnalysisOptionalComponentsStep spelling(
            LuceneAnalysisConfigurationContext context, String name) {
        return context.analyzer(name)
                .custom()
                .tokenizer(StandardTokenizerFactory.class)
                .tokenFilter(LowerCaseFilterFactory.class)
                .tokenFilter(ScandinavianNormalizationFilterFactory.class);
    }

    private static LuceneAnalysisOptionalComponentsStep compounds(LuceneAnalysisOptionalComponentsStep analyzer) {
        return analyzer.tokenFilter(DictionaryCompoundWordTokenFilterFactory.class)
                .param("dictionary", COMPOUND_PARTS)
                .param("minWordSize", String.valueOf(SHORTEST_COMPOUND))
                .param("minSubwordSize", String.valueOf(SHORTEST_PART))
                .param("maxSubwordSize", String.valueOf(LONGEST_PART));
    }

    private static void stem(LuceneAnalysisOptionalComponentsStep analyzer) {
        analyzer.tokenFilter(StopFilterFactory.class)
                .param("words", STOP_WORDS)
                .tokenFilter(SnowballPorterFilterFactory.class)
                .param("language", "Danish")
                .tokenFilter(ScandinavianFoldingFilterFactory.class)
                .tokenFilter(ASCIIFoldingFilterFactory.class)
                .tokenFilter(RemoveDuplicatesTokenFilterFactory.class);
    }

    private static LuceneAnalysisOptionalComponentsStep plain(LuceneAnalysisConfigurationContext context, String name) {
        return context.analyzer(name)
                .custom()
                .tokenizer(StandardTokenizerFactory.class)
                .tokenFilter(LowerCaseFilterFactory.class)
                .tokenFilter(ScandinavianFoldingFilterFactory.class)
                .tokenFilter(ASCIIFoldingFilterFactory.class);
    }
}
