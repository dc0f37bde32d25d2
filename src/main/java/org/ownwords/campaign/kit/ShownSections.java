package org.ownwords.campaign.kit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ownwords.directory.ContactRoute;
import org.ownwords.directory.Service;
import org.ownwords.message.Mark;
import org.ownwords.message.Section;
import org.ownwords.message.SectionDigests;
import org.ownwords.message.SectionKind;
import org.ownwords.message.SectionRef;
import org.ownwords.render.Edition;
import org.ownwords.review.Hold;
import org.ownwords.review.HoldKind;
import org.ownwords.review.Readiness;
import org.ownwords.review.Use;

/**
 * Whether everything that a format shows of an edition may be printed anew today: also a section that the cell's channel does
 * not carry by itself, such as a headline above the words of an email. Lives for one plan, and asks about a section once.
 */
final class ShownSections {

    /** Why it may not, if so, and the mark that it must bear. */
    record Standing(Mark mark, List<Hold> holds) {}

    private record Asked(SectionRef section, Service service, ContactRoute route) {}

    private final Readiness readiness;
    private final LocalDate today;
    private final Map<Asked, org.ownwords.review.Standing> asked = new HashMap<>();

    ShownSections(Readiness readiness, LocalDate today) {
        this.readiness = readiness;
        this.today = today;
    }

    Standing of(KitFormat format, Edition edition) {
        Mark mark = Mark.NONE;
        List<Hold> holds = new ArrayList<>();
        for (SectionKind kind : format.sections()) {
            Optional<Section> section = edition.content().section(kind);
            if (section.isPresent()) {
                org.ownwords.review.Standing standing = standing(new Asked(
                        SectionDigests.ref(edition.content().id(), section.get()), edition.service(), edition.route()));
                mark = mark == Mark.NONE ? standing.mark() : mark;
                standing.holds().stream().filter(hold -> !holds.contains(hold)).forEach(holds::add);
            } else if (kind == format.body() && format.needsBody()) {
                holds.add(new Hold(HoldKind.NO_SECTION, "The text has no section " + kind.word() + "."));
            }
        }
        return new Standing(mark, List.copyOf(holds));
    }

    private org.ownwords.review.Standing standing(Asked question) {
        return asked.computeIfAbsent(question, q -> readiness.of(q.section(), q.service(), q.route(), Use.NEW, today));
    }
}
