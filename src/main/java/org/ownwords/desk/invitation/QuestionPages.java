package org.ownwords.desk.invitation;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ownwords.account.SignedIn;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.desk.Choice;
import org.ownwords.language.Language;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Catalogues;
import org.ownwords.message.ClaimDefinition;
import org.ownwords.review.link.LinkPage;
import org.ownwords.review.link.LinkWords;
import org.ownwords.review.link.QuestionSounds;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The questions and pages of a link read aloud in a language, so that somebody who reads nothing can judge by ear. */
@Controller
@RequestMapping("/invitations/questions")
class QuestionPages {

    private final QuestionSounds sounds;
    private final Catalogues catalogues;
    private final LanguageTable languages;
    private final LinkWords words;

    QuestionPages(QuestionSounds sounds, Catalogues catalogues, LanguageTable languages, LinkWords words) {
        this.sounds = sounds;
        this.catalogues = catalogues;
        this.languages = languages;
        this.words = words;
    }

    /**
     * Something to read aloud: a question with its answers, or a page with what it says, in the order in which they are read.
     *
     * @param about what the recording is kept under
     * @param id the same as the identity of an element
     */
    public record Line(String about, String id, String label, String question, String answers, boolean recorded) {}

    @GetMapping
    String all(@RequestParam(defaultValue = "") String tag, Model model) {
        Optional<Language> language = find(tag);
        model.addAttribute("tag", tag);
        model.addAttribute("language", language);
        model.addAttribute(
                "languages",
                languages.all().stream()
                        .sorted((a, b) -> a.englishName().compareTo(b.englishName()))
                        .map(l -> new Choice(l.tag().value(), l.englishName()))
                        .toList());
        model.addAttribute("lines", language.map(this::lines).orElse(List.of()));
        if (!model.containsAttribute("problems")) {
            model.addAttribute("problems", List.of());
        }
        return "desk/invitation/questions";
    }

    @PostMapping
    String add(
            @AuthenticationPrincipal SignedIn me,
            @RequestParam(defaultValue = "") String tag,
            @RequestParam(defaultValue = "") String about,
            @RequestParam MultipartFile sound,
            RedirectAttributes next)
            throws IOException {
        Language language = find(tag).orElseThrow(InvitationPages::missing);
        try {
            if (lines(language).stream().noneMatch(line -> line.about().equals(about))) {
                throw new ProblemException(
                        Problem.in("question", "There is no such question.", "Choose one of the list."));
            }
            sounds.add(me.actor(), about, language.tag(), sound.getBytes());
            next.addFlashAttribute("done", "The recording is kept. Reviewers by link hear it from now on.");
        } catch (ProblemException refused) {
            next.addFlashAttribute("problems", refused.problems());
        }
        return "redirect:/invitations/questions?tag=" + language.tag();
    }

    @GetMapping("/{tag}/{about}")
    ResponseEntity<byte[]> hear(@PathVariable String tag, @PathVariable String about) {
        Language language = find(tag).orElseThrow(InvitationPages::missing);
        return sounds.find(about, language.tag())
                .map(sound -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(sound.contentType()))
                        .cacheControl(CacheControl.noStore().cachePrivate())
                        .body(sounds.bytes(sound)))
                .orElseThrow(InvitationPages::missing);
    }

    private List<Line> lines(Language language) {
        Set<String> recorded = sounds.in(language.tag()).keySet();
        LinkWords.In english = words.in(language);
        return Stream.concat(
                        catalogues.current().claims().stream().map(claim -> question(claim, english, recorded)),
                        Stream.of(LinkPage.values()).map(page -> page(page, english, recorded)))
                .toList();
    }

    private static Line question(ClaimDefinition claim, LinkWords.In english, Set<String> recorded) {
        String about = claim.id().value();
        String stem = "q." + about;
        boolean own = english.knows(stem + ".question");
        String question = own ? english.of(stem + ".question").english() : "“" + claim.label() + "”: does it say so?";
        String answers = (own ? english.of(stem + ".yes").english() : "Yes") + " / "
                + (own ? english.of(stem + ".no").english() : "No") + " / "
                + english.of("notsaid").english();
        return new Line(about, about, claim.label(), question, answers, recorded.contains(about));
    }

    private static Line page(LinkPage page, LinkWords.In english, Set<String> recorded) {
        List<String> says =
                page.says().stream().map(key -> english.of(key).english()).toList();
        return new Line(
                page.key(),
                "page-" + page.word(),
                "A page of the link",
                says.get(0),
                String.join(" / ", says.subList(1, says.size())),
                recorded.contains(page.key()));
    }

    private Optional<Language> find(String tag) {
        try {
            return tag.isBlank() ? Optional.empty() : languages.find(LanguageTag.of(tag));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
