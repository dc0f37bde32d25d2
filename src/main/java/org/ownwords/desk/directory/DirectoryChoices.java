package org.ownwords.desk.directory;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ownwords.account.Person;
import org.ownwords.desk.Choice;
import org.ownwords.language.CensusNeed;
import org.ownwords.language.Language;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.ownwords.language.PoliceArea;
import org.springframework.stereotype.Component;

/** Languages and areas as forms offer them and pages name them. */
@Component
class DirectoryChoices {

    private final LanguageTable languages;
    private final CensusNeed need;

    DirectoryChoices(LanguageTable languages, CensusNeed need) {
        this.languages = languages;
        this.need = need;
    }

    /** Every language, by its English name. */
    List<Choice> languages() {
        return languages.all().stream()
                .map(language -> new Choice(
                        language.tag().value(),
                        language.englishName() + " – " + language.autonym() + " (" + language.tag() + ")"))
                .sorted(Comparator.comparing(Choice::text))
                .toList();
    }

    /** The areas in which the person works: all where their roles hold for all. */
    List<Choice> areas(Person person) {
        return need.areas().stream()
                .filter(area -> isIn(person, area.code()))
                .map(area -> new Choice(area.code(), area.name()))
                .toList();
    }

    boolean isIn(Person person, String area) {
        Set<String> areas = person.areas();
        return areas.isEmpty() || areas.contains(area);
    }

    Map<String, String> areaNames() {
        return need.areas().stream().collect(Collectors.toMap(PoliceArea::code, PoliceArea::name));
    }

    /** The tag that a form sent, if the table holds it. */
    Optional<LanguageTag> tag(String typed) {
        return languages.all().stream()
                .map(Language::tag)
                .filter(tag -> tag.value().equals(typed))
                .findFirst();
    }

    String name(LanguageTag tag) {
        return languages.find(tag).map(Language::englishName).orElse(tag.value());
    }

    List<String> names(List<LanguageTag> tags) {
        return tags.stream().map(this::name).toList();
    }
}
