package org.ownwords.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.MessageDefinition;
import org.ownwords.message.SectionKind;
import org.ownwords.quality.Finding.Span;
import org.ownwords.quality.GlossaryEntry.Standing;

/** Words that the audience of a message should not meet: blocked where a panel agreed on them, and else shown to the writer. */
final class GlossaryCheck implements Check {

    static final String ID = "glossary";

    private final Map<LanguageTag, List<Watched>> watched;

    GlossaryCheck(Glossary glossary) {
        this.watched = glossary.entries().stream()
                .map(Watched::of)
                .collect(Collectors.groupingBy(one -> one.entry().language()));
    }

    /** An entry and how its word stands in texts. */
    private record Watched(GlossaryEntry entry, List<LockScreenWords.Word> words) {

        static Watched of(GlossaryEntry entry) {
            return new Watched(
                    entry,
                    Stream.concat(Stream.of(entry.avoid()), entry.forms().stream())
                            .map(LockScreenWords.Word::of)
                            .toList());
        }

        Stream<Span> in(String text) {
            String folded = LockScreenWords.fold(text);
            return words.stream().flatMap(word -> word.in(folded)).distinct();
        }
    }

    @Override
    public List<Finding> find(Checks.Subject subject) {
        String audience = subject.catalogue()
                .message(subject.content().id().message())
                .map(MessageDefinition::audience)
                .orElse(GlossaryEntry.EVERYONE);
        List<Watched> entries = watched.getOrDefault(subject.language().tag(), List.of()).stream()
                .filter(one -> one.entry().isFor(audience))
                .toList();
        List<Finding> findings = new ArrayList<>();
        for (Watched one : entries) {
            subject.content()
                    .sections()
                    .forEach(section -> findings.addAll(inSection(subject, SectionText.of(section), one)));
            subject.content()
                    .subject()
                    .ifPresent(line -> one.in(line).forEach(span -> findings.add(inSubjectLine(line, span, one))));
        }
        return findings;
    }

    private static List<Finding> inSection(Checks.Subject subject, SectionText section, Watched one) {
        Stream<Span> written = one.in(section.words());
        Stream<Span> filled = subject.target().stream()
                .flatMap(section::filled)
                .filter(use -> one.in(use.value()).findAny().isPresent())
                .map(SectionText.Filled::span);
        return Stream.concat(written, filled)
                .map(span -> new Finding(
                        ID,
                        severity(one),
                        Optional.of(section.kind()),
                        Optional.of(span),
                        what(span.words(section.text()), one),
                        remedy(one)))
                .toList();
    }

    private static Finding inSubjectLine(String line, Span span, Watched one) {
        return new Finding(
                ID,
                severity(one),
                Optional.of(SectionKind.LONG),
                Optional.empty(),
                what(span.words(line), one) + " It stands in the email's subject.",
                remedy(one));
    }

    private static Severity severity(Watched one) {
        return one.entry().standing() == Standing.AGREED ? Severity.BLOCK : Severity.WARN;
    }

    private static String what(String words, Watched one) {
        GlossaryEntry entry = one.entry();
        return "\"" + words + "\" is to be avoided for "
                + (entry.audience().equals(GlossaryEntry.EVERYONE)
                        ? "everyone"
                        : entry.audience().replace('-', ' '))
                + ": " + entry.reason() + " Advised by: " + entry.advisedBy() + "."
                + (entry.standing() == Standing.PROPOSED ? " No panel has agreed on it yet." : "");
    }

    private static String remedy(Watched one) {
        return "Write \"" + one.entry().prefer() + "\" instead.";
    }
}
