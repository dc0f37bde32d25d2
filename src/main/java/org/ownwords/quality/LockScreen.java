package org.ownwords.quality;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Section;
import org.ownwords.message.SectionDigests;
import org.ownwords.message.SectionKind;
import org.ownwords.quality.Finding.Span;
import org.ownwords.quality.KeptWords.SpeakerAnswer;

/**
 * A locked phone shows a text message to whoever holds it; cars and watches read it aloud. No part of it, nor an email's
 * subject, names a crime, victimhood or a specialist service; police, report and court do not stand at its start. A discreet card
 * that somebody finds names none of them either. Without a confirmed list a speaker answers for the exact words.
 */
final class LockScreen implements Check {

    static final String ID = "lock-screen";

    /** Characters that stand at the start: what the smallest lock screens show. */
    static final int START = 40;

    private static final String REMEDY =
            "Say it in words that give nothing away; the rest can be said when the person calls.";

    private final KeptWords kept;
    private final LockScreenLists lists;

    LockScreen(KeptWords kept, LockScreenLists lists) {
        this.kept = kept;
        this.lists = lists;
    }

    @Override
    public Set<String> ids() {
        return Set.of(ID);
    }

    @Override
    public List<Finding> find(Checks.Subject subject, List<SectionText> sections) {
        List<Finding> findings = new ArrayList<>();
        for (SectionText section : sections) {
            if (section.kind() == SectionKind.SMS) {
                findings.addAll(sms(subject, section));
            } else if (section.kind() == SectionKind.DISCREET) {
                findings.addAll(discreet(subject, section));
            }
        }
        subject.content().subject().ifPresent(line -> findings.addAll(subjectLine(subject, line)));
        return findings;
    }

    private List<Finding> sms(Checks.Subject subject, SectionText section) {
        Map<Span, Finding> findings = new LinkedHashMap<>();
        FoldedText folded = FoldedText.of(section.words(), subject.language().tag());
        lists.of(subject.language()).forEach(list -> {
            matches(section, folded, list.anywhere(), subject)
                    .forEach(span -> findings.putIfAbsent(
                            span, finding(section, span, list, "could tell whoever holds the phone what happened.")));
            matches(section, folded, list.atTheStart(), subject)
                    .filter(span -> shownBefore(section, span, subject) < START)
                    .forEach(span -> findings.putIfAbsent(
                            span,
                            finding(
                                    section,
                                    span,
                                    list,
                                    "stands in the first " + START + " characters, which a locked phone shows.")));
        });
        return asked(subject, section, findings, "whoever holds the phone");
    }

    private List<Finding> discreet(Checks.Subject subject, SectionText section) {
        Map<Span, Finding> findings = new LinkedHashMap<>();
        FoldedText folded = FoldedText.of(section.words(), subject.language().tag());
        lists.of(subject.language())
                .forEach(list -> matches(section, folded, list.anywhere(), subject)
                        .forEach(span -> findings.putIfAbsent(
                                span,
                                finding(section, span, list, "could tell whoever finds the card what happened."))));
        return asked(subject, section, findings, "whoever finds the card");
    }

    /** Where no confirmed list can tell, what a speaker answered stands, and without an answer that one is needed. */
    private List<Finding> asked(Checks.Subject subject, SectionText section, Map<Span, Finding> found, String whom) {
        List<Finding> findings = new ArrayList<>(found.values());
        LanguageTag tag = subject.language().tag();
        if (lists.confirmed(tag)) {
            return findings;
        }
        Optional<SpeakerAnswer> answer =
                kept.answer(SectionDigests.of(subject.content().id(), section.section()));
        if (answer.isEmpty()) {
            findings.add(section.whole(
                    ID, Severity.CANNOT_TELL, cannotTell(subject), "Ask a speaker whether it gives anything away."));
        } else if (answer.get().givesAway()) {
            String named = answer.get().words();
            findings.add(section.whole(
                    ID,
                    Severity.BLOCK,
                    "A speaker says that it could tell " + whom + " what happened"
                            + (named.isEmpty() ? "." : ": \"" + named + "\"."),
                    REMEDY));
        } else {
            findings.removeIf(finding -> finding.severity() == Severity.CANNOT_TELL);
        }
        return findings;
    }

    private List<Finding> subjectLine(Checks.Subject subject, String line) {
        FoldedText folded = FoldedText.of(line, subject.language().tag());
        return lists.of(subject.language())
                .flatMap(list -> Stream.concat(list.anywhere().stream(), list.atTheStart().stream())
                        .flatMap(word -> word.in(folded).stream())
                        .map(span -> new Finding(
                                ID,
                                severity(list),
                                subject.content().section(SectionKind.LONG).map(Section::kind),
                                Optional.empty(),
                                "The email's subject holds \"" + span.words(line) + "\", which a locked phone shows.",
                                REMEDY)))
                .toList();
    }

    private static Stream<Span> matches(
            SectionText section, FoldedText folded, List<WatchedWord> words, Checks.Subject subject) {
        Stream<Span> written = words.stream().flatMap(word -> word.in(folded).stream());
        Stream<Span> filled = subject.target().stream().flatMap(section::filled).flatMap(use -> {
            FoldedText value = FoldedText.of(use.value(), subject.language().tag());
            return words.stream().filter(word -> !word.in(value).isEmpty()).map(word -> use.span());
        });
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

    private static Severity severity(LockScreenWords list) {
        return list.confirmed() ? Severity.BLOCK : Severity.CANNOT_TELL;
    }

    private static Finding finding(SectionText section, Span span, LockScreenWords list, String what) {
        String words = "\"" + span.words(section.text()) + "\" ";
        return list.confirmed()
                ? section.block(ID, span, words + what, REMEDY)
                : section.cannotTell(ID, span, words + what + " No speaker has confirmed this list.", REMEDY);
    }

    private String cannotTell(Checks.Subject subject) {
        String name = subject.language().englishName();
        return lists.of(subject.language().tag()).isEmpty()
                ? "There is no list of words for " + name + " that give something away on a locked phone."
                : "No speaker has confirmed the list of words for " + name
                        + " that give something away on a locked phone.";
    }
}
