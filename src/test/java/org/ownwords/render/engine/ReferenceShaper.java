package org.ownwords.render.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** HarfBuzz's own {@code hb-shape}, asked in code points, so that the machine's locale cannot lose letters. */
final class ReferenceShaper {

    private static final Path PROGRAM = Path.of("/usr/bin/hb-shape");
    private static final Pattern GLYPH = Pattern.compile(
            "\\{\"g\":(\\d+),\"cl\":(\\d+),\"dx\":(-?\\d+),\"dy\":(-?\\d+),\"ax\":(-?\\d+),\"ay\":(-?\\d+)");

    private final Path folder;

    /** @param folder for copies of font files */
    ReferenceShaper(Path folder) {
        this.folder = folder;
    }

    static boolean isInstalled() {
        return Files.isExecutable(PROGRAM);
    }

    /** For each run its glyphs and places, from the run's left edge, and its width; one process for all runs. */
    List<List<String>> shape(String text, List<TextRun> runs, String tag) throws IOException, InterruptedException {
        StringBuilder questions = new StringBuilder();
        for (TextRun run : runs) {
            questions.append(question(text, run, tag)).append('\n');
        }
        Path asked = Files.writeString(folder.resolve("questions.txt"), questions, StandardCharsets.US_ASCII);
        Process process = new ProcessBuilder(PROGRAM.toString(), "--batch")
                .redirectInput(asked.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String answers = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        if (process.waitFor() != 0) {
            throw new IOException("hb-shape failed");
        }
        return answers.lines().map(ReferenceShaper::glyphs).toList();
    }

    private String question(String text, TextRun run, String tag) throws IOException {
        Path font = folder.resolve(run.face().postScriptName() + ".ttf");
        if (!Files.exists(font)) {
            Files.write(font, run.face().file());
        }
        List<String> options = new ArrayList<>(List.of(
                "--font-file=" + font,
                "--direction=" + (run.rightToLeft() ? "rtl" : "ltr"),
                "--script=" + run.script(),
                "--language=" + tag,
                "--cluster-level=0",
                "--remove-default-ignorables",
                "--no-glyph-names",
                "--output-format=json",
                "--unicodes=" + codePoints(text.substring(run.start(), run.end()))));
        if (run.start() == 0) {
            options.add("--bot");
        } else {
            options.add("--unicodes-before=" + codePoints(text.substring(0, run.start())));
        }
        if (run.end() == text.length()) {
            options.add("--eot");
        } else {
            options.add("--unicodes-after=" + codePoints(text.substring(run.end())));
        }
        return String.join(";", options);
    }

    private static String codePoints(String text) {
        return text.codePoints().mapToObj(Integer::toHexString).collect(Collectors.joining(","));
    }

    private static List<String> glyphs(String json) {
        List<String> glyphs = new ArrayList<>();
        int pen = 0;
        Matcher glyph = GLYPH.matcher(json);
        while (glyph.find()) {
            int x = pen + Integer.parseInt(glyph.group(3));
            glyphs.add(glyph.group(1) + "@" + x + "," + glyph.group(4));
            pen += Integer.parseInt(glyph.group(5));
        }
        glyphs.add("width " + pen);
        return glyphs;
    }
}
