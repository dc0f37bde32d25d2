package org.ownwords.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    private final KeptWords kept;
    private volatile Ready ready = new Ready(Glossary.EMPTY, Map.of());

    GlossaryCheck(KeptWords kept) {
        this.kept = kept;
    }

    /** A glossary made ready to be looked for, for as long as it stands. */
    private record Ready(Glossary made, Map<LanguageTag, List<Watched>> watched) {}

    /** An entry and how its word stands in texts. */
    private record Watched(GlossaryEntry entry, List<WatchedWord> words) {

        static Watched of(GlossaryEntry entry) {
            return new Watched(
                    entry,
                    Stream.concat(Stream.of(entry.avoid()), entry.forms().stream())
                            .map(line -> WatchedWord.of(line, entry.language()))
                            .toList());
        }

        Stream<Span> in(FoldedText text) {
            return words.stream().flatMap(word -> word.in(text).stream()).distinct();
        }
    }

    @Override
    public Set<String> ids() {
        return Set.of(ID);
    }

    @Override
    public List<Finding> find(Checks.Subject subject, List<SectionText> sections) {
        String audience = subject.catalogue()
                .message(subject.content().id().message())
                .map(MessageDefinition::audience)
                .orElse(GlossaryEntry.EVERYONE);
        List<Watched> entries = watched().getOrDefault(subject.language().tag(), List.of()).stream()
                .filter(one -> one.entry().isFor(audience))
                .toList();
        if (entries.isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        for (SectionText section : sections) {
            FoldedText folded = folded(section.words(), subject);
            entries.forEach(one -> findings.addAll(inSection(subject, section, folded, one)));
        }
        subject.content().subject().ifPresent(line -> {
            FoldedText folded = folded(line, subject);
            entries.forEach(one -> one.in(folded).forEach(span -> findings.add(inSubjectLine(line, span, one))));
        });
        return findings;
    }

    private Map<LanguageTag, List<Watched>> watched() {
        Glossary now = kept.glossary();
        Ready known = ready;
        if (known.made() != now) {
            known = new Ready(
                    now,
                    now.entries().stream()
                            .map(Watched::of)
                            .collect(Collectors.groupingBy(one -> one.entry().language())));
            ready = known;
        }
        return known.watched();
    }

    private static List<Finding> inSection(
            Checks.Subject subject, SectionText section, FoldedText folded, Watched one) {
        Stream<Span> written = one.in(folded);
        Stream<Span> filled = subject.target().stream()
                .flatMap(section::filled)
                .filter(use -> one.in(folded(use.value(), subject)).findAny().isPresent())
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

    private static FoldedText folded(String text, Checks.Subject subject) {
        return FoldedText.of(text, subject.language().tag());
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
        return "\"" + words + "\" is to be avoided for " + entry.audienceInWords() + ": " + entry.reason()
                + " Advised by: " + entry.advisedBy() + "."
                + (entry.standing() == Standing.PROPOSED ? " No panel has agreed on it yet." : "");
    }

    private static String remedy(Watched one) {
        return "Write \"" + one.entry().prefer() + "\" instead.";
    }
}
