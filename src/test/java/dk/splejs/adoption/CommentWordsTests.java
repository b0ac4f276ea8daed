package dk.splejs.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommentWordsTests {

    @Test
    void whatNobodyCanSeeIsTakenOut() {
        assertThat(CommentWords.tidy(" a\u0000b\r\nc\rd\u0007 ")).isEqualTo("ab\nc\nd");
    }

    @Test
    void wordsAreThereNotTooManyAndWithoutACprNumber() {
        assertThat(CommentWords.problem("")).isEqualTo("missing");
        assertThat(CommentWords.problem(" \n ")).isEqualTo("missing");
        assertThat(CommentWords.problem("a".repeat(2001))).isEqualTo("long");
        assertThat(CommentWords.problem("a".repeat(2000))).isNull();
        assertThat(CommentWords.problem("Ring til 010190-1234")).isEqualTo("cpr");
    }
}
