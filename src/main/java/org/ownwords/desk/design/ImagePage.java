package org.ownwords.desk.design;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.ownwords.account.SignedIn;
import org.ownwords.base.London;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.desk.Submission;
import org.ownwords.desk.Typed;
import org.ownwords.directory.Communities;
import org.ownwords.directory.Community;
import org.ownwords.directory.CommunityId;
import org.ownwords.language.Language;
import org.ownwords.language.LanguageTable;
import org.ownwords.message.ImageApproval;
import org.ownwords.message.ImageId;
import org.ownwords.message.Images;
import org.ownwords.message.LibraryImage;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One image: its words, its consent, who is content with it. */
@Controller
@RequestMapping("/images/{id}")
class ImagePage {

    private final Images images;
    private final Communities communities;
    private final LanguageTable languages;
    private final Clock clock;

    ImagePage(Images images, Communities communities, LanguageTable languages, Clock clock) {
        this.images = images;
        this.communities = communities;
        this.languages = languages;
        this.clock = clock;
    }

    /** What a form does once its fields are read. */
    private interface Change {
        void apply(Typed typed, ImageId id);
    }

    @GetMapping
    String show(@AuthenticationPrincipal SignedIn me, @PathVariable long id, Model model) {
        return page(me, id, new Typed("images", new LinkedMultiValueMap<>()), List.of(), model);
    }

    @PostMapping("/describe")
    String describe(Submission form, @PathVariable long id) {
        return changed(form, id, "The description was kept.", (typed, image) -> {
            Language language = languages.all().stream()
                    .filter(known -> known.tag().value().equals(typed.text("language")))
                    .findFirst()
                    .orElseThrow(() -> problem("language", "No language was chosen.", "Choose one from the list."));
            images.describe(form.actor(), image, language.tag(), typed.text("words"));
        });
    }

    @PostMapping("/consent")
    String consent(Submission form, @PathVariable long id) {
        return changed(form, id, "The consent was recorded.", (typed, image) -> {
            var consent = ImageForm.consent(typed, London.today(clock));
            typed.done();
            images.consent(form.actor(), image, consent);
        });
    }

    @PostMapping("/withdraw")
    String withdraw(Submission form, @PathVariable long id) {
        return changed(
                form,
                id,
                "The consent was ended. Nothing new is made with the image.",
                (typed, image) -> images.withdrawConsent(form.actor(), image));
    }

    @PostMapping("/approve")
    String approve(Submission form, @PathVariable long id) {
        return changed(form, id, "The approval was recorded.", (typed, image) -> {
            var on = typed.date("approvedOn", London.today(clock));
            Community community = community(form.me(), typed.text("community"));
            typed.done();
            images.approve(
                    form.actor(),
                    image,
                    new ImageApproval(community.id(), community.name(), on, typed.text("evidence")));
        });
    }

    @PostMapping("/retire")
    String retire(Submission form, @PathVariable long id) {
        return changed(
                form,
                id,
                "The image was taken out of the library.",
                (typed, image) -> images.retire(form.actor(), image));
    }

    private String changed(Submission form, long id, String done, Change change) {
        ImageId image =
                images.find(new ImageId(id)).orElseThrow(ImagePages::notFound).id();
        Typed typed = form.typed("images");
        return form.answer(
                () -> change.apply(typed, image),
                done,
                "/images/" + id,
                problems -> page(form.me(), id, typed, problems, form.model()));
    }

    private String page(SignedIn me, long id, Typed typed, List<Problem> problems, Model model) {
        LibraryImage image = images.find(new ImageId(id)).orElseThrow(ImagePages::notFound);
        model.addAttribute("view", ImageView.of(image, London.today(clock)));
        model.addAttribute(
                "texts",
                image.alternativeTexts().entrySet().stream()
                        .map(text -> new Described(languages.require(text.getKey()), text.getValue()))
                        .toList());
        model.addAttribute(
                "communities",
                communities.all(me.person().organisation()).stream()
                        .map(community ->
                                Map.of("value", String.valueOf(community.id().value()), "text", community.name()))
                        .toList());
        model.addAttribute(
                "languages",
                languages.all().stream()
                        .map(language -> Map.of("value", language.tag().value(), "text", language.englishName()))
                        .toList());
        model.addAttribute("form", typed);
        model.addAttribute("problems", problems);
        return "desk/design/image";
    }

    private Community community(SignedIn me, String id) {
        return (id.matches("[0-9]{1,18}")
                        ? communities.find(me.person().organisation(), new CommunityId(Long.parseLong(id)))
                        : java.util.Optional.<Community>empty())
                .orElseThrow(() -> problem("community", "No community was chosen.", "Choose one from the list."));
    }

    private static ProblemException problem(String field, String what, String remedy) {
        return new ProblemException(Problem.in("images", what, remedy).inField(field));
    }

    /** A description with its language. */
    public record Described(Language language, String words) {}
}
