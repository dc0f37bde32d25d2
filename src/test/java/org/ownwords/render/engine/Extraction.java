package org.ownwords.render.engine;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a reader takes out of a printed page, against what was set.
 *
 * @param tokens of the text that was set
 * @param exact those of them that came out whole and in their order
 * @param numberWhole whether the telephone number came out as it is dialled
 */
record Extraction(int tokens, int exact, boolean numberWhole) {

    private static final Path PROGRAM = Path.of("/usr/bin/pdftotext");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}\u200B]+");

    /** Scripts whose words no spaces part: their lines end within what spaces would call one word. */
    private static final Set<String> WITHOUT_SPACES =
            Set.of("Thai", "Laoo", "Khmr", "Mymr", "Tibt", "Hans", "Hant", "Jpan");

    static boolean isPossible() {
        return Files.isExecutable(PROGRAM);
    }

    /** The text of a PDF in the order in which poppler reads it. */
    static String text(byte[] pdf) throws IOException, InterruptedException {
        Path file = Files.createTempFile("page", ".pdf");
        try {
            Files.write(file, pdf);
            Process process = new ProcessBuilder(PROGRAM.toString(), "-enc", "UTF-8", file.toString(), "-").start();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IOException("pdftotext failed");
            }
            return text;
        } finally {
            Files.delete(file);
        }
    }

    static Extraction of(Samples.Sample sample, String extracted) {
        List<String> wanted = tokens(sample.language(), sample.plain());
        List<String> got = tokens(sample.language(), extracted);
        return new Extraction(
                wanted.size(), inOrder(wanted, got), plain(extracted).contains(Samples.NUMBER));
    }

    double share() {
        return (double) exact / tokens;
    }

    private static String plain(String text) {
        return Normalizer.normalize(BidiControls.strip(text), Normalizer.Form.NFC);
    }

    private static List<String> tokens(TextLanguage language, String text) {
        if (!WITHOUT_SPACES.contains(language.script())) {
            return SPACE.splitAsStream(plain(text))
                    .filter(token -> !token.isEmpty())
                    .toList();
        }
        String joined = SPACE.matcher(plain(text)).replaceAll("");
        BreakIterator words = BreakIterator.getWordInstance(ULocale.forLanguageTag(language.tag()));
        words.setText(joined);
        List<String> tokens = new ArrayList<>();
        int from = 0;
        for (int to = words.next(); to != BreakIterator.DONE; to = words.next()) {
            tokens.add(joined.substring(from, to));
            from = to;
        }
        return tokens;
    }

    /** The longest sequence common to both. */
    private static int inOrder(List<String> wanted, List<String> got) {
        int[][] longest = new int[wanted.size() + 1][got.size() + 1];
        for (int i = 1; i <= wanted.size(); i++) {
            for (int j = 1; j <= got.size(); j++) {
                longest[i][j] = wanted.get(i - 1).equals(got.get(j - 1))
                        ? longest[i - 1][j - 1] + 1
                        : Math.max(longest[i - 1][j], longest[i][j - 1]);
            }
        }
        return longest[wanted.size()][got.size()];
    }
}
