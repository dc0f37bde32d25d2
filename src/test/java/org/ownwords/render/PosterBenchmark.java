package org.ownwords.render;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Milliseconds for a whole A4 poster with code, fitting included, and pictures per second, by script. Run {@link #main}; for
 * figures beside other programs run {@code src/test/benchmark/render-benchmark}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 4, time = 3)
@Fork(1)
public class PosterBenchmark {

    @Param({"en-GB", "ur", "ar", "bn", "pa", "zh-Hans", "am"})
    public String tag = "en-GB";

    private final Renderer renderer = new Renderer();

    /** A poster as PDF. */
    @Benchmark
    public byte[] poster() {
        return renderer.sheet(BenchmarkTexts.edition(tag), SheetFormat.POSTER_A4, BenchmarkTexts.OPTIONS)
                .pdf();
    }

    /** A square picture as PNG, in pictures per second of one thread. */
    @Benchmark
    @BenchmarkMode(Mode.Throughput)
    @OutputTimeUnit(TimeUnit.SECONDS)
    public byte[] picture() {
        return renderer.picture(BenchmarkTexts.edition(tag), SheetFormat.SOCIAL_SQUARE, SheetOptions.PLAIN);
    }

    /** Runs it. */
    public static void main(String[] arguments) throws Exception {
        new Runner(new OptionsBuilder()
                        .include(PosterBenchmark.class.getSimpleName())
                        .jvmArgs("--enable-native-access=ALL-UNNAMED", "-Dlogging.level.root=warn")
                        .build())
                .run();
    }
}
