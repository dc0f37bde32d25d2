package org.ownwords.render.poster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.ownwords.render.engine.Numbers;
import org.ownwords.render.engine.TextLanguage;
import org.ownwords.render.poster.PosterText.Block;
import org.ownwords.render.poster.PosterText.Code;
import org.ownwords.render.poster.PosterText.Words;

/** What templates of sheets see: maps, lists and texts. Lengths are CSS. */
final class SheetModel {

    /** How much larger than the body. */
    private static final double HEADLINE = 2.25;

    private SheetModel() {}

    static Map<String, Object> of(PosterText text, Paper paper, Optional<Code> code, LocalDate printed) {
        TextLanguage language = text.language();
        ScriptSpacing spacing = ScriptSpacing.of(language);
        Map<String, Object> model = new HashMap<>();
        model.put("title", text.title());
        model.put("lang", language.tag());
        model.put("dir", language.rightToLeft() ? "rtl" : "ltr");
        model.put("start", language.rightToLeft() ? "right" : "left");
        model.put("end", language.rightToLeft() ? "left" : "right");
        model.put("font", language.alias());
        model.put("plainFont", TextLanguage.ENGLISH.alias());
        model.put("lineHeight", number(spacing.body()));
        model.put("headlineHeight", number(spacing.headline()));
        model.put("paragraphSize", number(spacing.size()));
        model.put("headlineSize", number(HEADLINE * spacing.size()));
        model.put("width", number(paper.width()) + "mm");
        model.put("height", number(paper.height()) + "mm");
        model.put("unit", number(paper.unit()) + "pt");
        model.put("headline", blocks(text.headline()));
        model.put("paragraphs", blocks(text.body()));
        model.put("contact", text.contact().address());
        model.put("contactKind", text.contact().kind());
        model.put("icon", text.contact().icon().word());
        model.put("contactPlain", text.contact().icon() != Icon.PLACE);
        model.put("servicePlain", latin(text.serviceName()));
        model.put("service", text.serviceName());
        model.put("mark", text.mark());
        model.put("readable", code.map(Code::readable).orElse(""));
        model.put("address", code.map(Code::address).orElse(""));
        model.put("foot", "Printed " + printed + " · " + text.digests());
        return model;
    }

    /** A length for style sheets, whatever the machine's language. */
    static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static List<Map<String, Object>> blocks(List<Block> blocks) {
        return blocks.stream()
                .map(block -> Map.<String, Object>of(
                        "marker",
                        block.marker(),
                        "words",
                        together(block.words()).stream()
                                .map(words -> Map.of("text", Numbers.isolate(words.text()), "strong", words.strong()))
                                .toList()))
                .toList();
    }

    /** Punctuation goes with the word before it: a line could else begin with a comma after emphasised words. */
    private static List<Words> together(List<Words> parts) {
        List<Words> together = new ArrayList<>();
        for (Words part : parts) {
            int marks = 0;
            while (marks < part.text().length() && punctuation(part.text().charAt(marks))) {
                marks++;
            }
            int last = together.size() - 1;
            if (last >= 0 && marks > 0) {
                Words before = together.get(last);
                together.set(last, new Words(before.text() + part.text().substring(0, marks), before.strong()));
            }
            String rest = last >= 0 ? part.text().substring(marks) : part.text();
            if (!rest.isEmpty()) {
                together.add(new Words(rest, part.strong()));
            }
        }
        return together;
    }

    private static boolean latin(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
    }

    private static boolean punctuation(char character) {
        int type = Character.getType(character);
        return type == Character.OTHER_PUNCTUATION
                || type == Character.END_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION;
    }
}
