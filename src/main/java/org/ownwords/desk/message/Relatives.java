package org.ownwords.desk.message;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.language.Language;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.MessageId;
import org.ownwords.message.Revision;
import org.ownwords.message.Section;
import org.ownwords.message.SectionDigests;
import org.ownwords.message.SectionKind;
import org.ownwords.message.SectionRef;
import org.ownwords.message.Variants;
import org.ownwords.review.Progress;
import org.ownwords.review.Reviews;
import org.springframework.stereotype.Component;

/** What a writer can have beside the text: the same message in English and in the languages closest to the one written. */
@Component
class Relatives {

    private final LanguageTable languages;
    private final Variants variants;
    private final Reviews reviews;

    Relatives(LanguageTable languages, Variants variants, Reviews reviews) {
        this.languages = languages;
        this.variants = variants;
        this.reviews = reviews;
    }

    /** The same message in another language. */
    public record Relative(Language language, Revision revision) {}

    /** One section of a relative, and how its words stand. */
    public record Beside(Language language, Optional<Section> section, String standing, String colour) {}

    /**
     * The texts that exist, English first, then what speakers of the language read, what they understand by ear, and those whose own
     * speakers turn to this language; nearest first.
     */
    List<Relative> of(MessageId message, Language language) {
        Map<LanguageTag, Revision> newest = variants.latest(message).stream()
                .collect(Collectors.toMap(revision -> revision.content().id().tag(), revision -> revision));
        return near(language).stream()
                .filter(newest::containsKey)
                .map(tag -> new Relative(languages.require(tag), Objects.requireNonNull(newest.get(tag))))
                .toList();
    }

    /** Those chosen by tag; where nothing was chosen yet, English and the nearest. */
    static List<Relative> chosen(List<Relative> all, List<String> tags) {
        if (tags.isEmpty()) {
            boolean english = all.stream().anyMatch(one -> one.language().tag().equals(Library.ENGLISH));
            return all.stream().limit(english ? 2 : 1).toList();
        }
        return all.stream()
                .filter(one -> tags.contains(one.language().tag().value()))
                .toList();
    }

    /** A section of each, with its standing. */
    Map<SectionKind, List<Beside>> sections(List<Relative> chosen) {
        Map<SectionRef, Progress> progress =
                reviews.progressOf(chosen.stream().map(Relative::revision).toList());
        return Stream.of(SectionKind.values())
                .collect(Collectors.toMap(
                        kind -> kind,
                        kind -> chosen.stream()
                                .map(relative -> beside(relative, kind, progress))
                                .toList()));
    }

    private static Beside beside(Relative relative, SectionKind kind, Map<SectionRef, Progress> progress) {
        Optional<Section> section = relative.revision().content().section(kind);
        return section.map(words ->
                        SectionDigests.ref(relative.revision().content().id(), words))
                .map(progress::get)
                .map(found -> new Beside(
                        relative.language(),
                        section,
                        found.example() ? "Example" : found.approved() ? "Approved" : "Draft",
                        found.example() ? "yellow" : found.approved() ? "green" : "grey"))
                .orElseGet(() -> new Beside(relative.language(), section, "", ""));
    }

    private Set<LanguageTag> near(Language language) {
        Set<LanguageTag> near = new LinkedHashSet<>(List.of(Library.ENGLISH));
        near.addAll(language.writtenFallback());
        near.addAll(language.spokenFallback());
        List<Language> turnHere = new ArrayList<>(languages.all());
        turnHere.removeIf(other -> !other.writtenFallback().contains(language.tag())
                && !other.spokenFallback().contains(language.tag()));
        turnHere.forEach(other -> near.add(other.tag()));
        near.remove(language.tag());
        return near;
    }
}
