package dk.splejs.form;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the model does not know fails at once, instead of being skipped in silence. */
class FormReaderTests {

    private static final String BUTTON = "{'type':'button','id':'b','label':'Send','action':'submit'}";
    private static final String LINE =
            "{'type':'textfield','id':'t','key':'t','label':'T','validate':{'maxLength':10}}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type':'filepicker','id':'f','key':'f','label':'F'}",
                "{'type':'documentPreview','id':'f'}",
                "{'type':'textfield','id':'f','key':'f','label':'F'}",
                "{'type':'textfield','id':'f','key':'f','label':'F','readonly':true,'validate':{'maxLength':10}}",
                "{'type':'textfield','id':'f','key':'f','label':'F','disabled':true,'validate':{'maxLength':10}}",
                "{'type':'textfield','id':'f','key':'f','label':'F','validate':{'maxLength':5000}}",
                "{'type':'textfield','id':'f','key':'f','label':'F','validate':{'maxLength':10,'min':2}}",
                "{'type':'textfield','id':'f','key':'f','label':'F','validate':{'maxLength':10,'pattern':'a'}}",
                "{'type':'textfield','id':'f','key':'f','label':'F','validate':{'maxLength':10,'validationType':'phone'}}",
                "{'type':'number','id':'f','key':'f','label':'F','decimalDigits':0,'validate':{'min':0}}",
                "{'type':'number','id':'f','key':'f','label':'F','decimalDigits':3,'validate':{'min':0,'max':1}}",
                "{'type':'number','id':'f','key':'f','label':'F','decimalDigits':0,'validate':{'min':0,'max':3000000000}}",
                "{'type':'number','id':'f','key':'f','label':'F','decimalDigits':0,'increment':2,'validate':{'min':0,'max':1}}",
                "{'type':'radio','id':'f','key':'f','label':'F','values':[]}",
                "{'type':'select','id':'f','key':'f','label':'F','valuesExpression':'=a'}",
                "{'type':'checklist','id':'f','key':'f','label':'F'}",
                "{'type':'datetime','id':'f','key':'f','dateLabel':'F','subtype':'time'}",
                "{'type':'button','id':'f','label':'F','action':'reset'}",
                "{'type':'checkbox','id':'f','key':'f','label':'F','conditional':{'hide':'=other = true'}}",
                "{'type':'checkbox','id':'f','key':'f','label':'F','conditional':{'hide':'=t > 3'}}",
                "{'type':'checkbox','id':'f','key':'f','label':'F','conditional':{'hide':'t = true'}}",
                "{'type':'checkbox','id':'f','key':'t','label':'F'}",
                "{'type':'checkbox','id':'t','key':'f','label':'F'}",
                "{'type':'text','id':'f','text':'A | B'}",
                "{'type':'text','id':'f','text':'# A [b] {{c d}}'}",
                "{'type':'text','id':'f','text':'<b>A</b>'}",
            })
    void whatIsNotUnderstoodIsRefused(String component) {
        assertThatThrownBy(() -> TestForms.read(LINE + "," + component + "," + BUTTON))
                .isInstanceOf(InvalidForm.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {LINE, LINE + "," + BUTTON + "," + BUTTON})
    void aFormHasExactlyOneButton(String components) {
        assertThatThrownBy(() -> TestForms.read(components)).isInstanceOf(InvalidForm.class);
    }
}
