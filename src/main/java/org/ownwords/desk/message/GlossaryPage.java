package org.ownwords.desk.message;

import java.util.Comparator;
import java.util.List;
import org.ownwords.language.Language;
import org.ownwords.quality.Glossary;
import org.ownwords.quality.GlossaryEntry;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The words to avoid and to prefer, for somebody who has never written for these audiences. */
@Controller
class GlossaryPage {

    private final Glossary glossary;
    private final Library library;

    GlossaryPage(Glossary glossary, Library library) {
        this.glossary = glossary;
        this.library = library;
    }

    /** An entry with its language. */
    public record Row(GlossaryEntry entry, Language language) {}

    /** The entries of one audience. */
    public record Audience(String name, List<Row> rows) {}

    @GetMapping("/glossary")
    String all(@RequestParam(defaultValue = "") String language, Model model) {
        List<Row> rows = glossary.entries().stream()
                .map(entry -> new Row(entry, library.language(entry.language().value())))
                .sorted(Comparator.comparing((Row row) -> row.language().englishName())
                        .thenComparing(row -> row.entry().avoid()))
                .toList();
        List<Language> languages = rows.stream().map(Row::language).distinct().toList();
        List<Row> shown = rows.stream()
                .filter(row ->
                        language.isEmpty() || row.language().tag().value().equals(language))
                .toList();
        model.addAttribute("languages", languages);
        model.addAttribute("chosen", language);
        model.addAttribute(
                "audiences",
                shown.stream()
                        .map(row -> row.entry().audience())
                        .distinct()
                        .sorted()
                        .map(name -> new Audience(
                                name,
                                shown.stream()
                                        .filter(row -> row.entry().audience().equals(name))
                                        .toList()))
                        .toList());
        return "desk/message/glossary";
    }
}
