package org.ownwords.desk.words;

import java.util.List;
import java.util.stream.Stream;
import org.ownwords.desk.Choice;
import org.ownwords.language.Language;
import org.ownwords.language.LanguageTable;
import org.ownwords.message.Catalogue;
import org.ownwords.message.Catalogues;
import org.ownwords.message.ClaimDefinition;
import org.ownwords.quality.Checks;
import org.ownwords.quality.Explanation;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Every check, explained as the check itself says it; findings lead here. */
@Controller
class ChecksPage {

    private final Checks checks;
    private final LanguageTable languages;
    private final Catalogues catalogues;

    ChecksPage(Checks checks, LanguageTable languages, Catalogues catalogues) {
        this.checks = checks;
        this.languages = languages;
        this.catalogues = catalogues;
    }

    /** The checks of one kind. */
    public record Part(String label, List<Row> rows) {}

    /**
     * A check with the language of its example.
     *
     * @param claim what the faulty words are marked as, empty where they are not
     */
    public record Row(Explanation check, Language language, String claim) {}

    @GetMapping("/checks")
    String all(Model model) {
        Catalogue catalogue = catalogues.current();
        model.addAttribute(
                "parts",
                Stream.of(Explanation.Group.values())
                        .map(group -> new Part(
                                group.label(),
                                checks.explanations().stream()
                                        .filter(check -> check.group() == group)
                                        .map(check -> row(check, catalogue))
                                        .toList()))
                        .toList());
        model.addAttribute(
                "contents",
                checks.explanations().stream()
                        .map(check -> new Choice(check.id(), check.name()))
                        .toList());
        return "desk/words/checks";
    }

    private Row row(Explanation check, Catalogue catalogue) {
        return new Row(
                check,
                languages.require(check.example().language()),
                check.example()
                        .claim()
                        .map(id ->
                                catalogue.claim(id).map(ClaimDefinition::label).orElse(id.value()))
                        .orElse(""));
    }
}
