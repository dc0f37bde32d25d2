package org.ownwords.quality;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.langdetect.optimaize.OptimaizeLangDetector;
import org.apache.tika.language.detect.LanguageResult;
import org.ownwords.language.Language;
import org.ownwords.quality.Finding.Span;

/**
 * A passage reads like the language of its tag, where a detector knows that language and its neighbours well. Only long passages
 * are judged: detectors are confidently wrong of Pashto, Kurdish and every language that they have no model of, and of words in
 * other than their own letters; of those nothing is said, so that nothing is held on a guess.
 */
final class DetectedLanguage implements SectionCheck {

    static final String ID = "detected-language";

    /** Fewer letters are too few to tell by. */
    private static final int FEWEST_LETTERS = 80;

    private static final float SURE = 0.99f;
    /** Languages that the detector's models take for each other, or that read alike in writing. */
    private static final List<Set<String>> ALIKE = List.of(
            Set.of("hr", "sr", "bs", "sl", "mk", "bg"),
            Set.of("id", "ms", "tl", "ceb", "jv"),
            Set.of("no", "nb", "nn", "da", "sv"),
            Set.of("cs", "sk"),
            Set.of("es", "gl", "ast", "an", "ca", "oc", "pt"),
            Set.of("fr", "oc", "wa"),
            Set.of("nl", "af"),
            Set.of("hi", "mr", "ne"));
    /** Languages with a model of one script alone and no neighbour in it that the models lack. */
    private static final Set<String> KNOWN = Set.of(
            "sq", "ar", "bg", "ca", "cs", "cy", "da", "de", "el", "en", "es", "et", "fi", "fr", "hr", "hu", "id", "it",
            "lt", "lv", "mt", "nl", "pl", "pt", "ro", "ru", "sk", "sl", "so", "sv", "sw", "tr", "uk", "ur", "vi");

    private final ThreadLocal<OptimaizeLangDetector> detectors = ThreadLocal.withInitial(DetectedLanguage::detector);

    @Override
    public Set<String> ids() {
        return Set.of(ID);
    }

    @Override
    public List<Finding> inSection(Checks.Subject subject, SectionText section) {
        String own = primary(subject.language());
        if (!KNOWN.contains(own) || subject.language().tag().value().matches("\\w+-[A-Z][a-z]{3}\\b.*")) {
            return List.of();
        }
        return section.places().stream()
                .filter(place -> letters(section.words(place.span())) >= FEWEST_LETTERS)
                .flatMap(place -> judged(subject.language(), own, section, place.span()).stream())
                .toList();
    }

    private Optional<Finding> judged(Language language, String own, SectionText section, Span place) {
        LanguageResult read =
                detectors.get().detect(section.words(place).replace(String.valueOf(SectionText.BLANK), " "));
        String found = read.getLanguage().toLowerCase(Locale.ROOT).split("-")[0];
        boolean other = !found.isEmpty()
                && !found.equals(own)
                && read.getRawScore() >= SURE
                && ALIKE.stream().noneMatch(group -> group.contains(found) && group.contains(own));
        return other
                ? Optional.of(section.block(
                        ID,
                        place,
                        "These words read like " + Locale.forLanguageTag(found).getDisplayLanguage(Locale.UK)
                                + ", and the text is tagged as " + language.englishName() + ".",
                        "Ask a speaker, or give the text its right tag."))
                : Optional.empty();
    }

    /** Reads the models, which takes the longest of all that a first text waits for. */
    void readModels() {
        detectors.get();
    }

    private static String primary(Language language) {
        return language.tag().value().split("-")[0];
    }

    private static long letters(String words) {
        return words.codePoints().filter(Character::isLetter).count();
    }

    private static OptimaizeLangDetector detector() {
        OptimaizeLangDetector detector = new OptimaizeLangDetector();
        detector.loadModels();
        return detector;
    }
}
