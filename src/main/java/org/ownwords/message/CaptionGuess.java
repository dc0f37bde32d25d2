package org.ownwords.message;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ownwords.sound.Heard;
import org.ownwords.sound.Levels;
import org.ownwords.sound.Levels.Pause;

/**
 * A first guess when each sentence is spoken, for somebody to put right: between the first sound and the last each has its share
 * by the letters it has, and its end moves to the nearest pause.
 */
final class CaptionGuess {

    /** How far an end moves to a pause, as a part of the shorter of the two sentences beside it. */
    private static final double REACH = 0.6;

    /** No sentence is said in less; in milliseconds. Where so many do not fit, all take the same time. */
    private static final int SHORTEST = 300;

    private CaptionGuess() {}

    static List<Caption> of(List<String> sentences, Heard heard) {
        Levels levels = heard.levels();
        int begins = levels.begins();
        int ends = Math.max(begins + sentences.size(), levels.ends());
        int least = Math.min(SHORTEST, (ends - begins) / sentences.size());
        double letters = sentences.stream().mapToInt(CaptionGuess::letters).sum();
        List<Pause> pauses = levels.pauses();
        List<Caption> captions = new ArrayList<>();
        int start = begins;
        double before = 0;
        for (int i = 0; i < sentences.size(); i++) {
            double own = letters(sentences.get(i));
            before += own;
            int end = (int) Math.round(begins + (ends - begins) * before / letters);
            Optional<Pause> pause = Optional.empty();
            if (i + 1 < sentences.size()) {
                double shorter = Math.min(own, letters(sentences.get(i + 1)));
                pause = nearest(
                        pauses, Math.max(end, start + least), start, (ends - begins) * shorter / letters * REACH);
            }
            int latest = ends - (sentences.size() - 1 - i) * least;
            end = Math.max(
                    start + least, Math.min(latest, pause.map(Pause::start).orElse(end)));
            captions.add(new Caption(start, end, sentences.get(i)));
            start = Math.max(end, Math.min(latest, pause.map(Pause::end).orElse(end)));
        }
        return List.copyOf(captions);
    }

    private static Optional<Pause> nearest(List<Pause> pauses, int to, int after, double reach) {
        return pauses.stream()
                .filter(pause -> pause.start() > after && Math.abs(pause.middle() - to) <= reach)
                .min(Comparator.comparingInt(pause -> Math.abs(pause.middle() - to)));
    }

    /** As people count letters; at least one. */
    private static int letters(String sentence) {
        BreakIterator graphemes = BreakIterator.getCharacterInstance(ULocale.ROOT);
        graphemes.setText(sentence);
        int count = 0;
        while (graphemes.next() != BreakIterator.DONE) {
            count++;
        }
        return Math.max(1, count);
    }
}
