package org.ownwords.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ownwords.message.Passage;
import org.ownwords.message.Placeholders.Numbers;
import org.ownwords.message.SectionKind;
import org.ownwords.message.SentencePlace;

/**
 * A row of an Easy Read sheet.
 *
 * @param place where it stands in the message, whatever the language
 * @param words as people read them
 */
public record EasyReadSentence(SentencePlace place, String words) {

    /** The rows of an edition in their order; the number of a row, from 1, is the place of its picture. */
    public static List<EasyReadSentence> of(Edition edition) {
        List<EasyReadSentence> rows = new ArrayList<>();
        Map<String, Integer> known = new HashMap<>();
        edition.content().section(SectionKind.LONG).stream()
                .flatMap(section -> section.passages().stream())
                .forEach(passage -> rows.addAll(rows(edition, passage, name(passage, known))));
        return rows;
    }

    private static List<EasyReadSentence> rows(Edition edition, Passage passage, String name) {
        List<String> sentences = Prose.paragraphs(edition, passage, Numbers.GROUPED).stream()
                .flatMap(paragraph -> paragraph.lines().stream())
                .map(line -> line.stream().map(Run::plain).collect(Collectors.joining()))
                .toList();
        List<EasyReadSentence> rows = new ArrayList<>();
        for (String sentence : sentences) {
            rows.add(new EasyReadSentence(new SentencePlace(name, rows.size() + 1, sentences.size()), sentence));
        }
        return rows;
    }

    /** The claim, or a number where there is none: both mean the same passage in every language. */
    private static String name(Passage passage, Map<String, Integer> known) {
        String claim = passage.claim().map(Object::toString).orElse("");
        int before = known.merge(claim, 1, Integer::sum);
        return claim.isEmpty() || before > 1 ? claim + "#" + before : claim;
    }
}
