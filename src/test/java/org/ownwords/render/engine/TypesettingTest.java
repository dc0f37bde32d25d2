package org.ownwords.render.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class TypesettingTest {

    private static final Instant DAY = Instant.parse("2026-01-05T09:00:00Z");
    private static final Surroundings NOTHING = new Surroundings(name -> Optional.empty(), Map.of());

    @Test
    void makesTheSameBytesInEveryThread() throws Exception {
        Samples.Sample urdu = Samples.of("ur");
        Samples.Sample bengali = Samples.of("bn");
        byte[] first = print(urdu, urdu.text());
        byte[] second = print(bengali, bengali.text());
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Boolean>> work = IntStream.range(0, 24)
                    .<Callable<Boolean>>mapToObj(i -> () -> i % 2 == 0
                            ? java.util.Arrays.equals(first, print(urdu, urdu.text()))
                            : java.util.Arrays.equals(second, print(bengali, bengali.text())))
                    .toList();
            for (Future<Boolean> same : threads.invokeAll(work)) {
                assertThat(same.get()).isTrue();
            }
        } finally {
            threads.shutdown();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr", "ar-EG", "th-TH-u-nu-thai"})
    void makesTheSameBytesWhateverTheLanguageOfTheMachine(String machine) {
        Samples.Sample sample = Samples.of("ur");
        byte[] first = print(sample, sample.text());
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(machine));
        try {
            assertThat(print(sample, sample.text())).isEqualTo(first);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void embedsSubsetsOnly() throws Exception {
        Samples.Sample chinese = Samples.of("zh-Hans");
        byte[] pdf = print(chinese, chinese.text());
        assertThat(pdf).hasSizeLessThan(60_000);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (var name : document.getPage(0).getResources().getFontNames()) {
                PDFont font = document.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+NotoSans.*");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"en-GB,PDFA_2_U", "en-GB,PDFUA_1", "ur,PDFA_2_U", "ur,PDFUA_1", "bn,PDFA_2_U", "ar,PDFUA_1"})
    void isValidByTheStandards(String tag, PDFAFlavour flavour) throws Exception {
        Samples.Sample sample = Samples.of(tag);
        assertThat(Standards.broken(
                        print(sample, Sheet.escaped(sample.text()) + " " + Numbers.isolate(Samples.NUMBER)), flavour))
                .isEmpty();
    }

    @Test
    void theJudgeOfStandardsFindsWhatIsMissing() throws Exception {
        try (PDDocument empty = new PDDocument();
                java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream()) {
            empty.addPage(new org.apache.pdfbox.pdmodel.PDPage());
            empty.save(bytes);
            assertThat(Standards.broken(bytes.toByteArray(), PDFAFlavour.PDFUA_1))
                    .isNotEmpty();
        }
    }

    @Test
    void keepsAnIsolatedNumberOnOneLine() {
        LineBreaker breaker = new LineBreaker(TextLanguage.ENGLISH, List.of(TextLanguage.ENGLISH));
        String text = "Call " + Numbers.isolate("+44 (0)20-7946 0000") + " now";
        breaker.setText(text);
        List<Integer> ends = new java.util.ArrayList<>();
        for (int at = breaker.next(); at >= 0; at = breaker.next()) {
            ends.add(at);
        }
        assertThat(ends).containsExactly(5, text.length() - 3, text.length());
    }

    @Test
    void opensNothingThatThePageAsksFor() {
        Typesetting setting = new Typesetting(Faces.packed(), TextLanguage.ENGLISH, List.of(), NOTHING);
        String page = page(TextLanguage.ENGLISH, "<img src='file:///etc/hostname' alt='x'/>words");
        assertThat(setting.extent(page).fitsOnePage()).isTrue();
        assertThatThrownBy(() -> setting.extent("<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><html/>"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "call 0808 157 0123 now, true",
        "open 24 hours on 5 days, false",
        "+44 113 496 0001, true",
        "born in 1984, false"
    })
    void isolatesLongNumbersOnly(String text, boolean isolated) {
        String result = Numbers.isolate(text);
        assertThat(result.contains("\u2066")).isEqualTo(isolated);
        assertThat(Numbers.isolate(result)).isEqualTo(result);
    }

    private static byte[] print(Samples.Sample sample, String text) {
        return new Typesetting(Faces.packed(), sample.language(), List.of(), NOTHING)
                .pdf(page(sample.language(), text), DAY, Overlay.NONE);
    }

    private static String page(TextLanguage language, String text) {
        return """
                <html xmlns="http://www.w3.org/1999/xhtml" lang="%s" dir="%s"><head><title>Sample</title>
                <meta name="subject" content="A sample"/><style>
                @page { size: 210mm 148mm; margin: 12mm }
                body { font-family: '%s'; font-size: 16pt; line-height: 2 }
                </style></head><body><p>%s</p></body></html>""".formatted(language.tag(), language.rightToLeft() ? "rtl" : "ltr", language.alias(), text);
    }
}
