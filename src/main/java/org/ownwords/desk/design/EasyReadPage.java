package org.ownwords.desk.design;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ownwords.account.SignedIn;
import org.ownwords.desk.Choice;
import org.ownwords.desk.LookForm;
import org.ownwords.message.EasyRead;
import org.ownwords.message.ImageId;
import org.ownwords.message.Images;
import org.ownwords.message.LibraryImage;
import org.ownwords.message.MessageDefinition;
import org.ownwords.message.SentencePlace;
import org.ownwords.message.VariantContent;
import org.ownwords.render.EasyReadSentence;
import org.ownwords.render.SheetFormat;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pictures beside the sentences of a message in Easy Read: chosen once, by the English text, for every language. */
@Controller
@RequestMapping("/templates/easy-read/{message}")
class EasyReadPage {

    private final PreviewTexts texts;
    private final EasyRead easyRead;
    private final Images images;
    private final LookForm looks;
    private final Workshop workshop;

    EasyReadPage(PreviewTexts texts, EasyRead easyRead, Images images, LookForm looks, Workshop workshop) {
        this.texts = texts;
        this.easyRead = easyRead;
        this.images = images;
        this.looks = looks;
        this.workshop = workshop;
    }

    /**
     * A sentence with its choice.
     *
     * @param image as the form names it, empty for none
     * @param whyNot why the image may not be used today, empty where it may
     */
    public record Row(EasyReadSentence sentence, String image, String whyNot) {}

    @GetMapping
    String page(@AuthenticationPrincipal SignedIn me, @PathVariable String message, Model model) {
        MessageDefinition definition = message(message);
        List<Row> rows = rows(me, definition);
        model.addAttribute("message", definition);
        model.addAttribute("rows", rows);
        model.addAttribute("pictures", choices(rows));
        Wish wish = Wish.of(
                new LinkedMultiValueMap<>(Map.of("format", List.of(SheetFormat.EASY_READ.id()))),
                looks.usual(me.person().organisation()),
                definition.id().value());
        model.addAttribute("preview", workshop.draw(me.person().organisation(), wish));
        return "desk/design/easy-read";
    }

    @PostMapping
    String choose(
            @AuthenticationPrincipal SignedIn me,
            @PathVariable String message,
            @RequestParam MultiValueMap<String, String> fields,
            RedirectAttributes next) {
        MessageDefinition definition = message(message);
        Map<SentencePlace, ImageId> chosen = new HashMap<>();
        for (Row row : rows(me, definition)) {
            SentencePlace place = row.sentence().place();
            image(fields.getFirst(place.word())).ifPresent(image -> chosen.put(place, image.id()));
        }
        easyRead.choose(me.actor(), definition.id(), chosen);
        next.addFlashAttribute("done", "The pictures were kept. New Easy Read sheets show them in every language.");
        return "redirect:/templates/easy-read/" + definition.id();
    }

    private MessageDefinition message(String id) {
        return texts.messages().stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .orElseThrow(ImagePages::notFound);
    }

    private List<Row> rows(SignedIn me, MessageDefinition message) {
        Optional<VariantContent> english = texts.texts(message).stream()
                .filter(content -> content.id().tag().equals(LibraryImage.ENGLISH))
                .findFirst();
        if (english.isEmpty()) {
            return List.of();
        }
        Map<SentencePlace, ImageId> chosen = easyRead.of(message.id());
        PreviewTexts.Target target = texts.target(me.person().organisation());
        return EasyReadSentence.of(texts.edition(message, english.get(), target, SheetFormat.EASY_READ.body())).stream()
                .map(sentence -> row(sentence, sentence.place().among(chosen)))
                .toList();
    }

    private Row row(EasyReadSentence sentence, Optional<ImageId> chosen) {
        return new Row(
                sentence,
                chosen.map(id -> String.valueOf(id.value())).orElse(""),
                chosen.flatMap(images::find).flatMap(looks::whyNot).orElse(""));
    }

    /** What may be used today, and what was chosen before, so that it is seen to be in the way. */
    private List<Choice> choices(List<Row> rows) {
        List<Choice> choices = new ArrayList<>(looks.pictures());
        rows.stream()
                .filter(row -> !row.whyNot().isEmpty())
                .flatMap(row -> image(row.image()).stream())
                .map(image -> new Choice(String.valueOf(image.id().value()), image.title() + " (may not be used)"))
                .distinct()
                .forEach(choices::add);
        return choices;
    }

    private Optional<LibraryImage> image(@org.jspecify.annotations.Nullable String typed) {
        return Optional.ofNullable(typed)
                .filter(id -> id.matches("[0-9]{1,18}"))
                .flatMap(id -> images.find(new ImageId(Long.parseLong(id))));
    }
}
