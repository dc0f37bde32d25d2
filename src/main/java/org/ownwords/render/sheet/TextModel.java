package org.ownwords.render.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ownwords.render.engine.Numbers;
import org.ownwords.render.engine.TextLanguage;
import org.ownwords.render.engine.Typesetting;
import org.ownwords.render.sheet.SheetText.Block;
import org.ownwords.render.sheet.SheetText.Line;
import org.ownwords.render.sheet.SheetText.Words;

/** What templates see of one language's text. */
final class TextModel {

    /** A paragraph's space in characters. */
    private static final int PARAGRAPH = 20;

    private TextModel() {}

    static Map<String, Object> of(SheetText text, Typesetting setting) {
        TextLanguage language = text.language();
        ScriptSpacing spacing = ScriptSpacing.of(language)
                .roomFor(ink(text.body(), false, language, setting), ink(text.headline(), true, language, setting));
        double contactWidth = Panel.contactWidth(text, setting);
        Map<String, Object> model = new HashMap<>();
        model.put("lang", language.tag());
        model.put("dir", language.rightToLeft() ? "rtl" : "ltr");
        model.put("font", language.alias());
        model.put("autonym", text.autonym());
        model.put("englishName", language.name());
        model.put("lineHeight", SheetModel.number(spacing.body()));
        model.put("headlineHeight", SheetModel.number(spacing.headline()));
        model.put("scale", SheetModel.number(spacing.size()));
        model.put("emphasis", SheetModel.number(spacing.emphasis()));
        model.put("tall", spacing.body() > 2);
        model.put("headline", blocks(text.headline()));
        model.put("paragraphs", blocks(text.body()));
        model.put(
                "sections",
                text.parts().stream()
                        .map(part -> Map.of("name", part.name(), "paragraphs", blocks(part.blocks())))
                        .toList());
        model.put("contactWidth", SheetModel.number(Math.max(1, contactWidth)));
        model.put("contact", text.contact().address());
        model.put("contactKind", text.contact().kind());
        model.put("contactIcon", text.contact().icon().word());
        model.put("contactSpelt", text.contact().spelt());
        model.put("hours", text.contact().hours());
        model.put(
                "hoursWidth",
                SheetModel.number(Math.max(1, setting.width(text.contact().hours(), TextLanguage.ENGLISH, false))));
        model.put("contactPlain", text.contact().icon() != Icon.PLACE);
        model.put("service", text.serviceName());
        model.put("servicePlain", latin(text.serviceName()));
        model.put("digests", text.digests());
        return model;
    }

    /** The height of a line in which no stroke of these words can touch the next line. */
    private static double ink(List<Block> blocks, boolean bold, TextLanguage language, Typesetting setting) {
        return blocks.stream()
                .flatMap(block -> block.lines().stream())
                .flatMap(line -> line.words().stream())
                .flatMap(words -> words.text().lines().map(line -> new Words(line, bold || words.strong())))
                .mapToDouble(line -> setting.lineHeight(line.text(), language, line.strong()))
                .max()
                .orElse(0);
    }

    private static List<Map<String, Object>> blocks(List<Block> blocks) {
        return blocks.stream()
                .map(block -> Map.<String, Object>of(
                        "marker",
                        block.marker(),
                        "claim",
                        block.claim(),
                        "length",
                        length(block),
                        "words",
                        words(runOn(block.lines())),
                        "lines",
                        block.lines().stream().map(line -> words(line.words())).toList()))
                .toList();
    }

    /** About how much room it takes, for parting a text in two: its characters and the space below it. */
    private static int length(Block block) {
        return PARAGRAPH
                + block.lines().stream()
                        .flatMap(line -> line.words().stream())
                        .mapToInt(words -> words.text().length())
                        .sum();
    }

    /** Neighbours of the same weight become one, because only what is set together is shaped together. */
    private static List<Words> runOn(List<Line> lines) {
        List<Words> words = new ArrayList<>();
        for (Line line : lines) {
            String before = line.before();
            for (Words run : line.words()) {
                int last = words.size() - 1;
                if (last >= 0 && words.get(last).strong() == run.strong()) {
                    words.set(last, new Words(words.get(last).text() + before + run.text(), run.strong()));
                } else {
                    words.add(new Words(before + run.text(), run.strong()));
                }
                before = "";
            }
        }
        return words;
    }

    private static List<Map<String, Object>> words(List<Words> words) {
        return together(words).stream()
                .map(each -> Map.<String, Object>of("text", Numbers.isolate(each.text()), "strong", each.strong()))
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
