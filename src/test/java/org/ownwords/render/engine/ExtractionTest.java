package org.ownwords.render.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Prints every sample of the corpus and reads it back; the figures go to {@code target/text-extraction.md}. */
class ExtractionTest {

    private static final double LEFT_TO_RIGHT = 0.95;
    private static final double RIGHT_TO_LEFT = 0.90;

    private static final Map<Samples.Sample, Extraction> FIGURES =
            new TreeMap<>(java.util.Comparator.comparing(Samples.Sample::toString));

    static Stream<Samples.Sample> samples() {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void givesWordsBackInReadingOrder(Samples.Sample sample) throws Exception {
        assumeTrue(Extraction.isPossible(), "pdftotext is not installed on this machine");
        byte[] pdf = Sheet.pdf(sample.language(), "<p>" + Sheet.escaped(sample.text()) + "</p>");
        Extraction extraction = Extraction.of(sample, Extraction.text(pdf));
        FIGURES.put(sample, extraction);
        assertThat(extraction.numberWhole()).isTrue();
        assertThat(extraction.share())
                .isGreaterThanOrEqualTo(sample.language().rightToLeft() ? RIGHT_TO_LEFT : LEFT_TO_RIGHT);
    }

    @AfterAll
    static void report() throws IOException {
        Files.writeString(Path.of("target", "text-extraction.md"), ExtractionReport.of(FIGURES));
    }
}
