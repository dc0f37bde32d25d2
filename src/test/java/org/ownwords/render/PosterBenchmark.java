package org.ownwords.render;

import static org.ownwords.render.Editions.edition;
import static org.ownwords.render.Editions.section;

import java.util.List;
import java.util.Map;
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
import org.ownwords.message.Mark;
import org.ownwords.message.SectionKind;

/** Milliseconds for a whole A4 poster with code, fitting included, by script. Run {@link #main}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 4, time = 3)
@Fork(1)
public class PosterBenchmark {

    private static final Map<String, List<String>> WORDS = Map.of(
            "en-GB", List.of("Free help. You decide what happens next.", "You can talk to us, and you decide."),
            "ur", List.of("مفت مدد۔ آگے کیا ہو، یہ فیصلہ آپ کا ہے۔", "آپ چاہیں تو ہم سے بات کریں، فیصلہ آپ کا ہے۔"),
            "ar", List.of("مساعدة مجانية. والقرار لك.", "يمكنك التحدث إلينا مجانًا، والقرار لك."),
            "bn", List.of("সাহায্য নিতে টাকা লাগে না।", "আপনি আমাদের সাথে কথা বলতে পারেন।"),
            "pa", List.of("ਮੁਫ਼ਤ ਮਦਦ।", "ਤੁਸੀਂ ਸਾਡੇ ਨਾਲ ਗੱਲ ਕਰ ਸਕਦੇ ਹੋ।"),
            "zh-Hans", List.of("免费帮助。下一步由您决定。", "您可以和我们谈谈，由您决定。"),
            "am", List.of("ነፃ እርዳታ።", "ከእኛ ጋር መነጋገር ይችላሉ።"));

    @Param({"en-GB", "ur", "ar", "bn", "pa", "zh-Hans", "am"})
    public String tag = "en-GB";

    private final Renderer renderer = new Renderer();

    /** Eight passages, as the starter messages have. */
    @Benchmark
    public byte[] poster() {
        List<String> words = WORDS.getOrDefault(tag, List.of("", ""));
        String passage = words.get(1);
        return renderer.sheet(
                        edition(
                                tag,
                                Mark.EXAMPLE,
                                Map.of(),
                                section(SectionKind.HEADLINE, words.get(0)),
                                section(
                                        SectionKind.LONG,
                                        passage + "\n" + passage + "\n" + passage,
                                        passage,
                                        passage + "\n" + passage,
                                        passage,
                                        passage + "\n{route.phone}")),
                        SheetFormat.POSTER_A4,
                        SheetOptions.PLAIN)
                .pdf();
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
