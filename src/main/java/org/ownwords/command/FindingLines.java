package org.ownwords.command;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ownwords.base.Problem;
import org.ownwords.exchange.ContentPack;
import org.ownwords.exchange.PackCheck.Found;
import org.ownwords.exchange.PackedVariant;
import org.ownwords.message.Confidence;
import org.ownwords.message.Origin;
import org.ownwords.message.SectionKind;
import org.ownwords.quality.Severity;

/** Writes what checks found, a line each: {@code file:line: section: severity: what. Remedy.} */
final class FindingLines {

    private final Output output;

    FindingLines(Output output) {
        this.output = output;
    }

    /** What a person should look at in a file that was read. */
    void notice(Problem notice) {
        Map<String, Object> map = place(notice.where(), notice.line());
        map.put("severity", "notice");
        map.put("what", notice.what());
        map.put("remedy", notice.remedy());
        output.result(map, at(notice.where(), notice.line()) + ": notice: " + notice.what() + " " + notice.remedy());
    }

    /** What a check found. */
    void finding(Found found) {
        Map<String, Object> map = place(found.variant().file(), found.line());
        found.finding().section().ifPresent(kind -> map.put("section", kind.word()));
        found.words().ifPresent(words -> map.put("words", words));
        map.put("severity", word(found.finding().severity()));
        map.put("check", found.finding().check());
        map.put("what", found.finding().what());
        map.put("remedy", found.finding().remedy());
        output.result(map, sentence(found));
    }

    /** How sure the drafters of machine drafts were, a line for each degree that is stated, with its languages. */
    void confidence(ContentPack pack) {
        Map<Confidence, Set<String>> tags = new EnumMap<>(Confidence.class);
        pack.variants().stream()
                .map(PackedVariant::content)
                .filter(content -> content.origin() == Origin.MACHINE_DRAFT)
                .forEach(content -> content.confidence()
                        .ifPresent(confidence -> tags.computeIfAbsent(confidence, first -> new TreeSet<>())
                                .add(content.id().tag().value())));
        tags.forEach((confidence, languages) -> {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("confidence", confidence.word());
            map.put("drafts", List.copyOf(languages));
            output.result(
                    map,
                    "Machine drafts of " + confidence.word() + " confidence, in " + number(languages.size(), "language")
                            + ": " + String.join(" ", languages) + ".");
        });
    }

    /** How many texts there were and what was found in them. */
    void summary(ContentPack pack, List<Found> found) {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("pack", pack.name());
        counts.put("texts", pack.variants().size());
        counts.put("unreadable", files(pack.problems()));
        for (Severity severity : Severity.values()) {
            counts.put(word(severity), count(found, severity));
        }
        output.result(
                counts,
                String.format(
                        Locale.ROOT,
                        "%s: %s read, %s could not be; %s, %d for a speaker to answer, %s.",
                        pack.name(),
                        number(pack.variants().size(), "text"),
                        number(files(pack.problems()), "file"),
                        number(count(found, Severity.BLOCK), "block"),
                        count(found, Severity.CANNOT_TELL),
                        number(count(found, Severity.WARN), "warning")));
    }

    private static String sentence(Found found) {
        String quoted = found.words()
                .map(words -> " \"" + words.lines().collect(Collectors.joining(" / ")) + "\"")
                .orElse("");
        return at(found.variant().file(), found.line()) + ": "
                + found.finding()
                        .section()
                        .map(SectionKind::word)
                        .map(word -> word + ": ")
                        .orElse("")
                + word(found.finding().severity()) + quoted + ": "
                + found.finding().what() + " "
                + found.finding().remedy();
    }

    private static Map<String, Object> place(String file, OptionalInt line) {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("file", file);
        line.ifPresent(number -> map.put("line", number));
        return map;
    }

    private static String at(String file, OptionalInt line) {
        return line.isPresent() ? file + ":" + line.getAsInt() : file;
    }

    private static long files(List<Problem> problems) {
        return problems.stream().map(Problem::where).distinct().count();
    }

    private static long count(List<Found> found, Severity severity) {
        return found.stream()
                .filter(one -> one.finding().severity() == severity)
                .count();
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String number(long count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}
