package org.ownwords.desk.message;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.language.Language;
import org.ownwords.message.Mark;
import org.ownwords.message.MessageDefinition;
import org.ownwords.message.VariantContent;
import org.ownwords.quality.Checks.Target;
import org.ownwords.render.Edition;
import org.ownwords.render.Renderer;
import org.ownwords.render.SheetFormat;
import org.ownwords.render.SheetOptions;
import org.springframework.stereotype.Component;

/** Whether the words fit an A4 poster, by laying it out; the last answers are remembered. */
@Component
class PosterFit {
    private static final int MOST = 200;

    private final Renderer renderer;
    private final Map<String, Answer> known = new LinkedHashMap<>(64, 0.75f, true);

    PosterFit(Renderer renderer) {
        this.renderer = renderer;
    }

    /**
     * Whether a text fits.
     *
     * @param size of its body text in points, empty where it does not fit
     */
    public record Answer(boolean fits, String size, String whyNot) {}

    Answer of(MessageDefinition message, Language language, VariantContent content, Target target) {
        Edition edition = new Edition(message, language, content, target.service(), target.route(), Mark.NONE);
        String key = message.title() + " " + Editions.key(edition);
        synchronized (known) {
            Answer before = known.get(key);
            if (before != null) {
                return before;
            }
        }
        // Laid out outside the lock: nobody waits for another's poster.
        Answer answer = laidOut(edition);
        synchronized (known) {
            known.put(key, answer);
            while (known.size() > MOST) {
                known.remove(known.keySet().iterator().next());
            }
        }
        return answer;
    }

    private Answer laidOut(Edition edition) {
        try {
            double points = renderer.size(List.of(edition), SheetFormat.POSTER_A4, SheetOptions.PLAIN);
            return new Answer(true, String.format(java.util.Locale.ROOT, "%.1f", points), "");
        } catch (ProblemException e) {
            Problem first = e.problems().get(0);
            return new Answer(false, "", first.what() + " " + first.remedy());
        }
    }
}
