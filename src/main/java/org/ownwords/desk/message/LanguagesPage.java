package org.ownwords.desk.message;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.ownwords.exchange.LanguageBriefs;
import org.ownwords.language.Language;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.LanguageBrief;
import org.ownwords.message.TableBrief;
import org.ownwords.message.Variants;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The languages that have a brief for co-development instead of a text: one that somebody wrote, else what the table knows. */
@Controller
class LanguagesPage {

    private final LanguageBriefs briefs;
    private final LanguageTable languages;
    private final Variants variants;

    LanguagesPage(LanguageBriefs briefs, LanguageTable languages, Variants variants) {
        this.briefs = briefs;
        this.languages = languages;
        this.variants = variants;
    }

    /**
     * A brief with its language.
     *
     * @param fromTable whether nobody wrote it
     */
    public record Row(LanguageBrief brief, Language language, boolean fromTable) {}

    @GetMapping("/languages")
    String all(Model model) {
        Set<LanguageTag> written = variants.tags();
        Map<Boolean, List<Row>> rows = languages.all().stream()
                .filter(language -> !written.contains(language.tag())
                        || briefs.of(language.tag()).isPresent())
                .map(this::row)
                .sorted(Comparator.comparing(row -> row.language().englishName()))
                .collect(Collectors.partitioningBy(Row::fromTable));
        model.addAttribute("rows", rows.get(false));
        model.addAttribute("others", rows.get(true));
        return "desk/message/languages";
    }

    @GetMapping("/languages/{tag}")
    String one(@PathVariable String tag, Model model) {
        Language language = languages.all().stream()
                .filter(known -> known.tag().value().equals(tag))
                .findFirst()
                .orElseThrow(Library::notFound);
        Row row = row(language);
        if (row.fromTable() && variants.tags().contains(language.tag())) {
            throw Library.notFound();
        }
        model.addAttribute("row", row);
        model.addAttribute("parts", LanguageBrief.Part.values());
        model.addAttribute("written", names(language.writtenFallback()));
        model.addAttribute("spoken", names(language.spokenFallback()));
        return "desk/message/brief";
    }

    private Row row(Language language) {
        return briefs.of(language.tag())
                .map(brief -> new Row(brief, language, false))
                .orElseGet(() -> new Row(TableBrief.of(language, languages), language, true));
    }

    private List<String> names(List<LanguageTag> tags) {
        return tags.stream().map(tag -> languages.require(tag).englishName()).toList();
    }
}
