package org.ownwords.quality;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ownwords.language.Language;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;

/** Who calls after reading a text must be answered in its language. */
final class RouteAnswers implements Check {

    static final String ID = "route-language";

    private final LanguageTable languages;

    RouteAnswers(LanguageTable languages) {
        this.languages = languages;
    }

    @Override
    public Set<String> ids() {
        return Set.of(ID);
    }

    @Override
    public List<Finding> find(Checks.Subject subject, List<SectionText> sections) {
        LanguageTag wanted = subject.language().tag();
        return subject
                .target()
                .map(Checks.Target::route)
                .filter(route -> route.answersIn().stream().noneMatch(tag -> row(tag).sameAs(wanted)))
                .map(route -> new Finding(
                        ID,
                        Severity.BLOCK,
                        Optional.empty(),
                        Optional.empty(),
                        route.label() + " does not answer in "
                                + subject.language().englishName() + "; it answers in "
                                + route.answersIn().stream()
                                        .map(this::name)
                                        .sorted()
                                        .collect(Collectors.joining(", "))
                                + ".",
                        "Choose a route that does, or arrange an interpreter and record it in the directory."))
                .stream()
                .toList();
    }

    private LanguageTag row(LanguageTag tag) {
        return languages.find(tag).map(Language::tag).orElse(tag);
    }

    private String name(LanguageTag tag) {
        return languages.find(tag).map(Language::englishName).orElse(tag.value());
    }
}
