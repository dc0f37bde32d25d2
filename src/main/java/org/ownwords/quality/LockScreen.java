package org.ownwords.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Section;
import org.ownwords.message.SectionKind;
import org.ownwords.quality.Finding.Span;

/**
 * A locked phone shows a text message to whoever holds it; cars and watches read it aloud. No part of it, nor an email's
 * subject, names a crime, victimhood or a specialist service; police, report and court do not stand at its start. A discreet card
 * that somebody finds names none of them either.
 */
final class LockScreen implements Check {

    static final String ID = "lock-screen";

    /** Characters that stand at the start: what the smallest lock screens show. */
    static final int START = 40;

    private static final Pattern WITHIN_NAME =
            Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");
    private static final LanguageTag ENGLISH = LanguageTag.of("en-GB");
    private static final String REMEDY =
            "Say it in words that give nothing away; the rest can be said when the person calls.";

    private final Map<LanguageTag, Optional<LockScreenWords>> lists = new ConcurrentHashMap<>();

    @Override
    public List<Finding> find(Checks.Subject subject) {
        List<Finding> findings = new ArrayList<>();
        subject.content()
                .section(SectionKind.SMS)
                .ifPresent(section -> findings.addAll(sms(subject, SectionText.of(section))));
        subject.content()
                .section(SectionKind.DISCREET)
                .ifPresent(section -> findings.addAll(discreet(subject, SectionText.of(section))));
        subject.content().subject().ifPresent(line -> findings.addAll(subjectLine(subject, line)));
        return findings;
    }

    /** The name that a phone shows as the sender of a text message, read as English; words in it often stand without a space. */
    List<Finding> sender(String name) {
        String folded = LockScreenWords.fold(WITHIN_NAME.matcher(name).replaceAll(" "));
        return list(ENGLISH).stream()
                .flatMap(list -> Stream.concat(list.anywhere().stream(), list.atTheStart().stream()))
                .filter(word -> word.in(folded).findAny().isPresent())
                .limit(1)
                .map(word -> new Finding(
                        ID,
                        Severity.BLOCK,
                        Optional.empty(),
                        Optional.empty(),
                        "The sender's name \"" + name + "\" tells whoever holds the phone what the message is about.",
                        "Choose a neutral name."))
                .toList();
    }

    private List<Finding> sms(Checks.Subject subject, SectionText section) {
        Map<Span, Finding> findings = new LinkedHashMap<>();
        lists(subject).forEach(list -> {
            Severity severity = list.confirmed() ? Severity.BLOCK : Severity.CANNOT_TELL;
            matches(section, list.anywhere(), subject)
                    .forEach(span -> findings.putIfAbsent(
                            span,
                            finding(section, span, severity, "could tell whoever holds the phone what happened.")));
            matches(section, list.atTheStart(), subject)
                    .filter(span -> shownBefore(section, span, subject) < START)
                    .forEach(span -> findings.putIfAbsent(
                            span,
                            finding(
                                    section,
                                    span,
                                    severity,
                                    "stands in the first " + START + " characters, which a locked phone shows.")));
        });
        List<Finding> all = new ArrayList<>(findings.values());
        if (!confirmed(subject)) {
            all.add(section.whole(
                    ID, Severity.CANNOT_TELL, cannotTell(subject), "Ask a speaker whether it gives anything away."));
        }
        return all;
    }

    private List<Finding> discreet(Checks.Subject subject, SectionText section) {
        return lists(subject)
                .flatMap(list -> matches(section, list.anywhere(), subject)
                        .map(span -> finding(
                                section,
                                span,
                                list.confirmed() ? Severity.BLOCK : Severity.CANNOT_TELL,
                                "could tell whoever finds the card what happened.")))
                .toList();
    }

    private List<Finding> subjectLine(Checks.Subject subject, String line) {
        String folded = LockScreenWords.fold(line);
        return lists(subject)
                .flatMap(list -> Stream.concat(list.anywhere().stream(), list.atTheStart().stream())
                        .flatMap(word -> word.in(folded))
                        .map(span -> new Finding(
                                ID,
                                list.confirmed() ? Severity.BLOCK : Severity.CANNOT_TELL,
                                subject.content().section(SectionKind.LONG).map(Section::kind),
                                Optional.empty(),
                                "The email's subject holds \"" + span.words(line) + "\", which a locked phone shows.",
                                REMEDY)))
                .toList();
    }

    /** The language's own list and, where its letters cannot be taken for English ones, the English list too. */
    private Stream<LockScreenWords> lists(Checks.Subject subject) {
        boolean latin = subject.language().script().equals("Latn");
        Stream<LanguageTag> tags = latin
                ? Stream.of(subject.language().tag())
                : Stream.of(subject.language().tag(), ENGLISH);
        return tags.flatMap(tag -> list(tag).stream());
    }

    private boolean confirmed(Checks.Subject subject) {
        return list(subject.language().tag()).map(LockScreenWords::confirmed).orElse(false);
    }

    private Optional<LockScreenWords> list(LanguageTag tag) {
        return lists.computeIfAbsent(tag, LockScreenWords::of);
    }

    private static Stream<Span> matches(SectionText section, List<LockScreenWords.Word> words, Checks.Subject subject) {
        String folded = LockScreenWords.fold(section.words());
        Stream<Span> written = words.stream().flatMap(word -> word.in(folded));
        Stream<Span> filled = subject.target().stream()
                .flatMap(section::filled)
                .flatMap(use -> words.stream()
                        .filter(word -> word.in(LockScreenWords.fold(use.value()))
                                .findAny()
                                .isPresent())
                        .map(word -> use.span()));
        return Stream.concat(written, filled);
    }

    /** How many characters a phone shows before a place, with placeholders filled where the target is known. */
    private static int shownBefore(SectionText section, Span span, Checks.Subject subject) {
        int shown = new Span(0, span.start())
                .words(section.text())
                .replaceAll("\\s+", " ")
                .length();
        int filled = subject.target().stream()
                .flatMap(section::filled)
                .filter(use -> use.span().end() <= span.start())
                .mapToInt(use ->
                        use.value().length() - (use.span().end() - use.span().start()))
                .sum();
        return shown + filled;
    }

    private static Finding finding(SectionText section, Span span, Severity severity, String what) {
        String words = "\"" + span.words(section.text()) + "\" ";
        return severity == Severity.BLOCK
                ? section.block(ID, span, words + what, REMEDY)
                : section.cannotTell(ID, span, words + what + " No speaker has confirmed this list.", REMEDY);
    }

    private String cannotTell(Checks.Subject subject) {
        String name = subject.language().englishName();
        return list(subject.language().tag()).isPresent()
                ? "No speaker has confirmed the list of words for " + name
                        + " that give something away on a locked phone."
                : "There is no list of words for " + name + " that give something away on a locked phone.";
    }
}
