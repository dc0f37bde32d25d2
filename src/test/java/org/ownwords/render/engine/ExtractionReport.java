package org.ownwords.render.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The figures of text extraction as Markdown: a line for each script, then for each language. */
final class ExtractionReport {

    private ExtractionReport() {}

    static String of(Map<Samples.Sample, Extraction> figures) {
        Map<String, List<Extraction>> byScript = new LinkedHashMap<>();
        StringBuilder languages = new StringBuilder();
        figures.forEach((sample, figure) -> {
            byScript.computeIfAbsent(sample.language().script(), script -> new ArrayList<>())
                    .add(figure);
            languages.append(row(sample + " | " + sample.language().name(), List.of(figure)));
        });
        StringBuilder scripts = new StringBuilder();
        byScript.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(script -> scripts.append(
                        row(script.getKey() + " | " + script.getValue().size(), script.getValue())));
        return "| script | languages | words set | words exact, in order | | numbers whole |\n|---|---|---|---|---|---|\n"
                + scripts
                + row("all | " + figures.size(), List.copyOf(figures.values()))
                + "\n| tag | language | words set | words exact, in order | | numbers whole |\n|---|---|---|---|---|---|\n"
                + languages;
    }

    private static String row(String start, List<Extraction> figures) {
        int tokens = figures.stream().mapToInt(Extraction::tokens).sum();
        int exact = figures.stream().mapToInt(Extraction::exact).sum();
        long whole = figures.stream().filter(Extraction::numberWhole).count();
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %.2f %% | %d of %d |\n",
                start,
                tokens,
                exact,
                100.0 * exact / tokens,
                whole,
                figures.size());
    }
}
