package org.ownwords.desk.design;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ownwords.account.SignedIn;
import org.ownwords.desk.Choice;
import org.ownwords.desk.LookForm;
import org.ownwords.language.Language;
import org.ownwords.message.MessageDefinition;
import org.ownwords.render.Renderer;
import org.ownwords.render.SheetFormat;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The designers' preview: any family, format, language and text, drawn as it is now. */
@Controller
@RequestMapping("/templates")
class TemplatePages {

    private final Workshop workshop;
    private final PreviewTexts texts;
    private final Renderer renderer;
    private final LookForm looks;
    private final DrawnPictures pictures;

    TemplatePages(Workshop workshop, PreviewTexts texts, Renderer renderer, LookForm looks, DrawnPictures pictures) {
        this.workshop = workshop;
        this.texts = texts;
        this.renderer = renderer;
        this.looks = looks;
        this.pictures = pictures;
    }

    @GetMapping
    String page(@AuthenticationPrincipal SignedIn me, @RequestParam MultiValueMap<String, String> fields, Model model) {
        List<MessageDefinition> messages = texts.messages();
        String first =
                messages.stream().findFirst().map(one -> one.id().value()).orElse("");
        Wish wish = Wish.of(fields, looks.read(me.person().organisation(), fields), first);
        model.addAttribute("wish", wish);
        model.addAttribute("preview", workshop.draw(me.person().organisation(), wish));
        model.addAttribute("looks", looks);
        model.addAttribute(
                "formats",
                Stream.of(SheetFormat.values())
                        .map(format -> new Choice(format.id(), format.label()))
                        .toList());
        model.addAttribute("messages", messageChoices(messages));
        model.addAttribute("languages", languageChoices(messages, wish));
        model.addAttribute("followsFolder", renderer.followsFolder());
        return "desk/design/templates";
    }

    @GetMapping("/pictures/{name}.png")
    ResponseEntity<byte[]> picture(@PathVariable String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                .body(pictures.find(name).orElseThrow(ImagePages::notFound));
    }

    private static List<Choice> messageChoices(List<MessageDefinition> messages) {
        List<Choice> choices = new ArrayList<>();
        messages.forEach(message -> choices.add(new Choice(message.id().value(), message.title())));
        choices.add(new Choice("", "Typographic sample, every script"));
        return choices;
    }

    private List<Choice> languageChoices(List<MessageDefinition> messages, Wish wish) {
        List<Language> languages = messages.stream()
                .filter(message -> message.id().value().equals(wish.message()))
                .findFirst()
                .map(message ->
                        texts.texts(message).stream().map(texts::language).toList())
                .orElseGet(texts::sampled);
        return languages.stream()
                .sorted(Comparator.comparing(Language::englishName))
                .map(language -> new Choice(language.tag().value(), language.englishName()))
                .toList();
    }
}
