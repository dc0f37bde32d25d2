package org.ownwords.quality;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.ownwords.directory.ContactRoute;
import org.ownwords.directory.Service;
import org.ownwords.language.Language;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Catalogue;
import org.ownwords.message.SectionKind;
import org.ownwords.message.VariantContent;

/**
 * Every check of the product on one variant. Checks prove presence, not meaning; people prove meaning. Needs no database; keep
 * one and use it from any thread, since it remembers the fonts, models and word lists that it has read.
 */
public final class Checks {

    private final LockScreenLists lists;
    private final List<Check> all;
    private final List<Explanation> explanations;
    private final Language english;
    private final Runnable models;

    /** Reads the word lists and, when first needed, the fonts that are packed with the program; knows no glossary. */
    public Checks() {
        this(Glossary.EMPTY);
    }

    /**
     * The same with a glossary.
     *
     * @param glossary whose agreed words block and whose proposed ones warn, each for its own audience
     */
    public Checks(Glossary glossary) {
        this(KeptWords.packed(glossary));
    }

    /**
     * With words that people change while it works.
     *
     * @param kept asked for each text
     */
    public Checks(KeptWords kept) {
        this(new PackedFonts(), kept);
    }

    Checks(Coverage fonts) {
        this(fonts, KeptWords.packed(Glossary.EMPTY));
    }

    private Checks(Coverage fonts, KeptWords kept) {
        LanguageTable languages = LanguageTable.load();
        this.lists = new LockScreenLists(kept);
        DetectedLanguage detected = new DetectedLanguage();
        this.models = detected::readModels;
        this.english = languages.require(LanguageTag.of("en-GB"));
        this.all = List.of(
                new RequiredClaims(),
                new KnownClaims(),
                new NeededClaims(),
                new TrueClaims(),
                new UnmarkedClaim(),
                new BackTranslation(),
                new PoliceBesideIndependence(),
                new ChargedNumber(),
                new RouteAnswers(languages),
                new AudienceServed(),
                new PlaceholderKnown(),
                new ContactDetails(),
                new DeclaredScript(),
                new MixedScript(),
                new ChineseCharacters(),
                detected,
                new ForcedDirection(),
                new FontCharacters(fonts),
                new SmsLength(),
                new LockScreen(kept, lists),
                new GlossaryCheck(kept),
                new Acronym(),
                new Idiom(),
                new Jargon(),
                new PassiveVoice(),
                new LongSentence(),
                new DoubledWord(),
                new DoubledSpace(),
                new ZeroWidthSpace(),
                new Brackets(),
                new ClosingPunctuation(),
                new SameAsSource(),
                new UnusualLetters());
        this.explanations = Explanations.of(
                all.stream().flatMap(check -> check.ids().stream()).toList());
    }

    /** What each check is for, in the order in which a newcomer should read it; there is none without. */
    public List<Explanation> explanations() {
        return explanations;
    }

    /** Reads in the background what the first text would else wait for; for who has thousands to check, and something to do before. */
    public void readAhead() {
        CompletableFuture.runAsync(models);
    }

    /**
     * What a text is checked against.
     *
     * @param target the service and route it is to be used for, empty where only the text itself is checked
     * @param source the text it was made from, empty where there is none; then nothing is compared
     * @param translatedBack the sections whose exact words somebody translated back; empty where nobody can know, as in a file
     */
    public record Subject(
            VariantContent content,
            Language language,
            Catalogue catalogue,
            Optional<Target> target,
            LocalDate today,
            Optional<VariantContent> source,
            Optional<Set<SectionKind>> translatedBack) {

        /** A text of which nobody can know whether it was translated back. */
        public Subject(
                VariantContent content,
                Language language,
                Catalogue catalogue,
                Optional<Target> target,
                LocalDate today,
                Optional<VariantContent> source) {
            this(content, language, catalogue, target, today, source, Optional.empty());
        }

        /** A text that is compared with no other. */
        public Subject(
                VariantContent content,
                Language language,
                Catalogue catalogue,
                Optional<Target> target,
                LocalDate today) {
            this(content, language, catalogue, target, today, Optional.empty());
        }
    }

    /** A service reached by one of its routes. */
    public record Target(Service service, ContactRoute route) {}

    /** Findings in the order of the text, worst first within a section; those about the whole variant stand first. */
    public List<Finding> run(Subject subject) {
        Part whole = Part.of(subject);
        List<Part> parts = subject.content().isGloss(SectionKind.SPOKEN)
                ? List.of(Part.of(withoutGloss(subject)), Part.of(gloss(subject)))
                : List.of(whole);
        return all.stream()
                .flatMap(check -> check instanceof SectionCheck
                        ? parts.stream().flatMap(part -> part.found(check))
                        : whole.found(check))
                .distinct()
                .sorted(Comparator.comparingInt((Finding finding) -> place(subject, finding))
                        .thenComparing(Finding::severity)
                        .thenComparingInt(finding ->
                                finding.span().map(Finding.Span::start).orElse(-1)))
                .toList();
    }

    /** What is read once and shown to every check. */
    private record Part(Subject subject, List<SectionText> sections) {

        static Part of(Subject subject) {
            return new Part(
                    subject,
                    subject.content().sections().stream().map(SectionText::of).toList());
        }

        Stream<Finding> found(Check check) {
            return check.find(subject, sections).stream();
        }
    }

    private static Subject withoutGloss(Subject subject) {
        return new Subject(
                of(subject.content(), kind -> kind != SectionKind.SPOKEN),
                subject.language(),
                subject.catalogue(),
                subject.target(),
                subject.today(),
                subject.source(),
                subject.translatedBack());
    }

    /** An English gloss is checked as the English that it is. */
    private Subject gloss(Subject subject) {
        return new Subject(
                of(subject.content(), kind -> kind == SectionKind.SPOKEN),
                english,
                subject.catalogue(),
                subject.target(),
                subject.today());
    }

    private static VariantContent of(VariantContent content, Predicate<SectionKind> wanted) {
        return new VariantContent(
                content.id(),
                content.origin(),
                content.source(),
                content.frontMatter(),
                content.sections().stream()
                        .filter(section -> wanted.test(section.kind()))
                        .toList());
    }

    /**
     * Findings about the name that a text message comes from.
     *
     * @param name as phones show it
     */
    public List<Finding> sender(String name) {
        return SenderName.find(name, lists);
    }

    private static int place(Subject subject, Finding finding) {
        return finding.section()
                .flatMap(subject.content()::section)
                .map(subject.content().sections()::indexOf)
                .orElse(-1);
    }
}
