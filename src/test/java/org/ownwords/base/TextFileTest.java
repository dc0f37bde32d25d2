package org.ownwords.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TextFileTest {

    @Test
    void utf8IsReadAndItsMarkDropped() {
        assertThat(TextFile.decode("x", "\uFEFFمفت\n".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("مفت\n");
        assertThat(TextFile.decode("x", new byte[0])).isEmpty();
    }

    @Test
    void anotherEncodingIsToldWithItsLine() {
        byte[] bytes = "one\ntwo\nthr\u00e9e".getBytes(Charset.forName("windows-1252"));
        ProblemException e = catchThrowableOfType(ProblemException.class, () -> TextFile.decode("x", bytes));
        assertThat(e.problems().get(0).line()).hasValue(3);
        assertThat(catchThrowableOfType(
                        ProblemException.class, () -> TextFile.decode("x", "ab".getBytes(StandardCharsets.UTF_16))))
                .isNotNull();
        assertThat(catchThrowableOfType(
                        ProblemException.class, () -> TextFile.decode("x", new byte[] {'a', (byte) 0xC3})))
                .as("a sign cut off at the end")
                .isNotNull();
    }

    @Test
    void moreThanAMegabyteIsRefused() {
        assertThat(catchThrowableOfType(
                        ProblemException.class, () -> TextFile.decode("x", new byte[TextFile.LIMIT + 1])))
                .hasMessageContaining("1 MB");
    }
}
