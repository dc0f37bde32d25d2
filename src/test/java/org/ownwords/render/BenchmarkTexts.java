package org.ownwords.render;

import static org.ownwords.render.Editions.section;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ownwords.message.Mark;
import org.ownwords.message.SectionKind;

/** What the benchmarks set: a headline and eight passages, as the starter messages have, in one language of each script. */
final class BenchmarkTexts {

    static final Map<String, List<String>> WORDS = Map.of(
            "en-GB", List.of("Free help. You decide what happens next.", "You can talk to us, and you decide."),
            "ur", List.of("مفت مدد۔ آگے کیا ہو، یہ فیصلہ آپ کا ہے۔", "آپ چاہیں تو ہم سے بات کریں، فیصلہ آپ کا ہے۔"),
            "ar", List.of("مساعدة مجانية. والقرار لك.", "يمكنك التحدث إلينا مجانًا، والقرار لك."),
            "bn", List.of("সাহায্য নিতে টাকা লাগে না।", "আপনি আমাদের সাথে কথা বলতে পারেন।"),
            "pa", List.of("ਮੁਫ਼ਤ ਮਦਦ।", "ਤੁਸੀਂ ਸਾਡੇ ਨਾਲ ਗੱਲ ਕਰ ਸਕਦੇ ਹੋ।"),
            "zh-Hans", List.of("免费帮助。下一步由您决定。", "您可以和我们谈谈，由您决定。"),
            "am", List.of("ነፃ እርዳታ።", "ከእኛ ጋር መነጋገር ይችላሉ።"));

    static final SheetOptions OPTIONS = SheetOptions.PLAIN.withCode(
            Optional.of(new PrintedCode(URI.create("https://own.example/c/K7M4QX"), "own.example/c/K7M4QX")));

    private BenchmarkTexts() {}

    static List<String> passages(String tag) {
        String passage = words(tag).get(1);
        return List.of(passage + "\n" + passage + "\n" + passage, passage, passage + "\n" + passage, passage, passage);
    }

    static List<String> words(String tag) {
        return WORDS.getOrDefault(tag, List.of("", ""));
    }

    static Edition edition(String tag) {
        List<String> passages = passages(tag);
        return Editions.edition(
                tag,
                Mark.EXAMPLE,
                Map.of(),
                section(SectionKind.HEADLINE, words(tag).get(0)),
                section(SectionKind.SOCIAL, words(tag).get(1)),
                section(
                        SectionKind.LONG,
                        passages.get(0),
                        passages.get(1),
                        passages.get(2),
                        passages.get(3),
                        passages.get(4) + "\n{route.phone}"));
    }
}
