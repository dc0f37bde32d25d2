package org.ownwords.render;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ownwords.directory.ContactRoute;
import org.ownwords.language.Language;
import org.ownwords.message.Placeholders.Numbers;
import org.ownwords.message.SectionKind;

/**
 * Makes the safe public page from the template {@code page/page.ftlh}: nothing from elsewhere, a neutral title, a way to leave
 * at once.
 */
public final class PageHtml {

    private static final String TEMPLATE = "page/page.ftlh";

    private final PackTemplates templates = new PackTemplates();
    private final PageWords words = PageWords.load();

    /**
     * The page with the words of an edition, each number in them a link of its own.
     *
     * @throws org.ownwords.base.ProblemException if a placeholder cannot be filled
     */
    public String of(Edition edition, PageFrame frame) {
        Map<String, Object> model = model(frame);
        model.put("paragraphs", paragraphs(edition, SectionKind.LONG));
        model.put(
                "headline",
                edition.content().section(SectionKind.HEADLINE).isPresent()
                        ? paragraphs(edition, SectionKind.HEADLINE)
                        : List.of());
        return templates.fill(TEMPLATE, model);
    }

    /** The page without any words: the number alone, for when the words may not be shown. */
    public String bare(PageFrame frame) {
        Map<String, Object> model = model(frame);
        model.put("paragraphs", List.of());
        model.put("headline", List.of());
        return templates.fill(TEMPLATE, model);
    }

    private Map<String, Object> model(PageFrame frame) {
        Language language = frame.language();
        Map<String, Object> model = new HashMap<>();
        model.put("lang", language.tag().value());
        model.put("dir", language.direction().html());
        model.put("nastaliq", language.fontFamily().equals("Noto Nastaliq Urdu"));
        model.put("mark", frame.mark().words());
        model.put("words", words.of(language.tag(), frame.mark()));
        model.put("call", frame.call().map(PageHtml::call).orElse(Map.of()));
        model.put("sound", frame.sound().map(PageHtml::sound).orElse(Map.of()));
        model.put("video", frame.video().map(PageHtml::video).orElse(Map.of()));
        model.put("others", frame.others().stream().map(PageHtml::other).toList());
        return model;
    }

    private static Map<String, Object> call(PageFrame.Call call) {
        return Map.of(
                "href",
                call.href(),
                "text",
                call.text().replace(' ', '\u00a0'),
                "answersIn",
                call.answersIn().stream().map(PageHtml::named).toList());
    }

    private static Map<String, Object> sound(PageSound sound) {
        return Map.of(
                "path",
                sound.path(),
                "lang",
                sound.language().tag().value(),
                "dir",
                sound.language().direction().html(),
                "gloss",
                sound.gloss(),
                "length",
                sound.seconds() / 60 + ":" + String.format(Locale.ROOT, "%02d", sound.seconds() % 60),
                "small",
                PageSound.kilobytes(sound.small()),
                "whole",
                PageSound.kilobytes(sound.whole()),
                "sentences",
                sound.sentences());
    }

    private static Map<String, Object> video(PageVideo video) {
        return Map.of(
                "address", video.address().toString(),
                "host", video.address().getHost(),
                "sentences", video.sentences());
    }

    private static Map<String, Object> other(PageFrame.Other other) {
        Map<String, Object> named = new HashMap<>(named(other.language()));
        named.put("path", other.path());
        return named;
    }

    private static Map<String, Object> named(Language language) {
        return Map.of(
                "lang",
                language.tag().value(),
                "dir",
                language.direction().html(),
                "name",
                language.autonym().isBlank() ? language.englishName() : language.autonym());
    }

    private static List<Map<String, Object>> paragraphs(Edition edition, SectionKind kind) {
        Optional<String> digits = PageLinks.digits(edition.route());
        return Prose.of(edition, kind, Numbers.GROUPED).paragraphs().stream()
                .map(paragraph -> Map.<String, Object>of(
                        "marker",
                        paragraph.marker().equals("-") ? "•" : paragraph.marker(),
                        "lines",
                        paragraph.lines().stream()
                                .map(line -> line.stream()
                                        .map(run -> run(run, edition.route(), digits))
                                        .toList())
                                .toList()))
                .toList();
    }

    private static Map<String, Object> run(Run run, ContactRoute route, Optional<String> digits) {
        boolean address = run.direction().isPresent()
                && (digits.filter(number -> number.equals(run.text().replace("\u00a0", "")))
                                .isPresent()
                        || run.text().equals(route.address()));
        return Map.of(
                "text",
                run.text(),
                "strong",
                run.strong(),
                "dir",
                run.direction().orElse(""),
                "href",
                address ? PageLinks.href(route).orElse("") : "");
    }
}
