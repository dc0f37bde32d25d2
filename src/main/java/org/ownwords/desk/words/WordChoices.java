package org.ownwords.desk.words;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.ownwords.account.Accounts;
import org.ownwords.account.Actor;
import org.ownwords.account.Person;
import org.ownwords.account.SignedIn;
import org.ownwords.desk.Choice;
import org.ownwords.language.Language;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Catalogues;
import org.ownwords.message.MessageDefinition;
import org.ownwords.quality.GlossaryEntry;
import org.ownwords.quality.words.Glossaries;
import org.ownwords.quality.words.Knows;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What the forms about words offer, and how pages name languages and people. */
@Component
class WordChoices {

    private final LanguageTable languages;
    private final Catalogues catalogues;
    private final Glossaries glossaries;
    private final Accounts accounts;

    WordChoices(LanguageTable languages, Catalogues catalogues, Glossaries glossaries, Accounts accounts) {
        this.languages = languages;
        this.catalogues = catalogues;
        this.glossaries = glossaries;
        this.accounts = accounts;
    }

    List<Choice> languages() {
        return languages.all().stream()
                .map(language ->
                        new Choice(language.tag().value(), language.englishName() + " – " + language.autonym()))
                .sorted(Comparator.comparing(Choice::text))
                .toList();
    }

    /** Everyone first, then those of the catalogue and of the glossary. */
    List<Choice> audiences() {
        TreeSet<String> named = new TreeSet<>();
        catalogues.current().messages().stream()
                .map(MessageDefinition::audience)
                .forEach(named::add);
        glossaries.current().entries().stream().map(GlossaryEntry::audience).forEach(named::add);
        named.remove(GlossaryEntry.EVERYONE);
        List<Choice> choices = new ArrayList<>(List.of(new Choice(GlossaryEntry.EVERYONE, "Everyone")));
        named.forEach(name -> choices.add(new Choice(name, inWords(name))));
        return choices;
    }

    static List<Choice> knows() {
        return List.of(Knows.values()).stream()
                .map(one -> new Choice(one.name(), one.label()))
                .toList();
    }

    Language language(String tag) {
        try {
            return languages.find(LanguageTag.of(tag)).orElseThrow(WordChoices::notFound);
        } catch (IllegalArgumentException malformed) {
            throw notFound();
        }
    }

    /** A person of one's own organisation by name, others by their organisation; the program where nobody did it. */
    String who(SignedIn me, Optional<Actor> by) {
        return by.map(actor -> accounts.person(me.person().organisation(), actor.person())
                        .filter(person ->
                                actor.organisation().equals(me.person().organisation()))
                        .map(Person::name)
                        .orElse("somebody of "
                                + accounts.organisation(actor.organisation()).name()))
                .orElse("from the files of the program");
    }

    /** Something that was done, for a list of what happened. */
    public record Line(String what, String who, Instant at, String remark) {}

    static String inWords(String audience) {
        String words = audience.replace('-', ' ');
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
