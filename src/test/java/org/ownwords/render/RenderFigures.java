package org.ownwords.render;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ownwords.language.Direction;
import org.ownwords.language.Language;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Mark;
import org.ownwords.message.SectionKind;

/**
 * The renderer's own part of {@code src/test/benchmark/render-benchmark}, which starts it once for each command: {@code cold},
 * {@code warm ROUNDS}, {@code faces}, {@code pages FOLDER}. Prints lines of words parted by tabs.
 */
public final class RenderFigures {

    private static final int THREADS = 2;
    private static final int WARM_UP = 60;

    private RenderFigures() {}

    /** Runs one command. */
    public static void main(String[] arguments) throws Exception {
        switch (arguments[0]) {
            case "cold" -> cold();
            case "warm" -> warm(Integer.parseInt(arguments[1]));
            case "faces" -> faces();
            case "pages" -> pages(Path.of(arguments[1]));
            default -> throw new IllegalArgumentException(arguments[0]);
        }
        // HarfBuzz and the threads of the pool hold nothing that needs an end.
        System.exit(0);
    }

    /** One poster, and how long the whole process took until then. */
    private static void cold() {
        poster(new Renderer(), "ur");
        long since = ManagementFactory.getRuntimeMXBean().getStartTime();
        tell("cold", System.currentTimeMillis() - since);
    }

    private static void warm(int rounds) throws Exception {
        Renderer renderer = new Renderer();
        List<String> tags =
                new TreeSet<>(BenchmarkTexts.WORDS.keySet()).stream().toList();
        for (int round = 0; round < WARM_UP; round++) {
            poster(renderer, tags.get(round % tags.size()));
        }
        for (String tag : tags) {
            long cpu = cpu();
            long from = System.nanoTime();
            int size = 0;
            for (int round = 0; round < rounds; round++) {
                size = poster(renderer, tag).length;
            }
            tell("poster", tag, millis(System.nanoTime() - from, rounds), millis(cpu() - cpu, rounds), size);
        }
        int all = rounds * tags.size();
        tell("posters-per-second", perSecond(all, at -> poster(renderer, tags.get(at % tags.size()))));
        tell("pictures-per-second", perSecond(all, at -> picture(renderer, tags.get(at % tags.size()))));
        tell("memory", peakMegabytes());
    }

    /** Every face of the program in one process, by a poster in every language that is written. */
    private static void faces() {
        Renderer renderer = new Renderer();
        int set = 0;
        for (Language language : Editions.LANGUAGES.all()) {
            if (language.fontFamily().isEmpty()) {
                continue;
            }
            try {
                String words = language.autonym().isEmpty() ? "Ownwords" : language.autonym();
                renderer.sheet(
                        Editions.edition(
                                language.tag().value(),
                                Mark.DRAFT,
                                java.util.Map.of(),
                                Editions.section(SectionKind.HEADLINE, words),
                                Editions.section(SectionKind.LONG, words)),
                        SheetFormat.POSTER_A4,
                        SheetOptions.PLAIN);
                set++;
            } catch (RuntimeException cannot) {
                tell("left-out", language.tag(), String.valueOf(cannot.getMessage()));
            }
        }
        tell("faces", set, peakMegabytes());
    }

    /** The same words as plain pages with the same font files, for programs that print pages. */
    private static void pages(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("fonts"));
        for (String tag : BenchmarkTexts.WORDS.keySet()) {
            Language language = Editions.LANGUAGES.require(LanguageTag.of(tag));
            String regular = font(language.fontFamily(), "400Regular", folder);
            String bold = font(language.fontFamily(), "700Bold", folder);
            String latin = font("Noto Sans", "400Regular", folder);
            StringBuilder page = new StringBuilder("<!DOCTYPE html><html lang=\"" + tag + "\" dir=\""
                    + (language.direction() == Direction.RTL ? "rtl" : "ltr")
                    + "\"><head><meta charset=\"utf-8\"><title>"
                    + BenchmarkTexts.words(tag).get(0) + "</title><style>@page{size:A4;margin:15mm}"
                    + face("Own", 400, regular) + face("Own", 700, bold) + face("Latin", 400, latin)
                    + "body{font:20pt/1.5 Own,Latin;margin:0}h1{font-size:40pt;line-height:1.4}"
                    + ".panel{background:#123f3a;color:#fff;padding:8mm;font-size:36pt}</style></head><body><h1>"
                    + BenchmarkTexts.words(tag).get(0) + "</h1>");
            BenchmarkTexts.passages(tag)
                    .forEach(passage -> page.append("<p>").append(passage).append("</p>"));
            page.append("<p class=\"panel\"><bdi>0808&nbsp;157&nbsp;0123</bdi></p></body></html>");
            Files.writeString(folder.resolve(tag + ".html"), page);
            tell("page", tag);
        }
    }

    private static String face(String name, int weight, String file) {
        return "@font-face{font-family:" + name + ";font-weight:" + weight + ";src:url(" + file + ")}";
    }

    /** Where the family has no bold, its regular. */
    private static String font(String family, String weight, Path folder) throws IOException {
        String plain = family.replace(" CJK ", " ");
        String name = plain.replace(" ", "") + "_" + weight + ".ttf";
        String path = "/fonts/" + plain.toLowerCase(Locale.ROOT).replace(' ', '-') + "/" + weight + "/" + name;
        try (InputStream bytes = RenderFigures.class.getResourceAsStream(path)) {
            if (bytes == null) {
                return font(family, "400Regular", folder);
            }
            Files.write(folder.resolve("fonts").resolve(name), bytes.readAllBytes());
            return "fonts/" + name;
        }
    }

    private static double perSecond(int count, Work work) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            for (int at = 0; at < THREADS * 4; at++) {
                work.at(at);
            }
            long from = System.nanoTime();
            List<Callable<byte[]>> tasks = new ArrayList<>();
            for (int at = 0; at < count; at++) {
                int number = at;
                tasks.add(() -> work.at(number));
            }
            for (Future<byte[]> done : pool.invokeAll(tasks)) {
                done.get();
            }
            return count * 1e9 / (System.nanoTime() - from);
        } finally {
            pool.shutdown();
        }
    }

    /** Something made again and again. */
    @FunctionalInterface
    private interface Work {
        byte[] at(int number);
    }

    private static byte[] poster(Renderer renderer, String tag) {
        return renderer.sheet(BenchmarkTexts.edition(tag), SheetFormat.POSTER_A4, BenchmarkTexts.OPTIONS)
                .pdf();
    }

    private static byte[] picture(Renderer renderer, String tag) {
        return renderer.picture(BenchmarkTexts.edition(tag), SheetFormat.SOCIAL_SQUARE, SheetOptions.PLAIN);
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static double millis(long nanos, int rounds) {
        return nanos / 1e6 / rounds;
    }

    /** The most memory that the process ever had in the machine, as Linux counts it; 0 elsewhere. */
    private static long peakMegabytes() {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        try {
            return Files.readAllLines(status).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void tell(Object... words) {
        StringBuilder line = new StringBuilder();
        for (Object word : words) {
            line.append(line.length() == 0 ? "" : "\t")
                    .append(word instanceof Double number ? String.format(Locale.ROOT, "%.1f", number) : word);
        }
        System.out.println(line);
    }
}
