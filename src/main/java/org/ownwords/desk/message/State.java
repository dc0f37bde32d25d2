package org.ownwords.desk.message;

import java.util.Collection;
import java.util.List;
import org.ownwords.message.Origin;
import org.ownwords.message.SectionDigests;
import org.ownwords.message.SectionRef;
import org.ownwords.message.VariantContent;
import org.ownwords.review.Progress;

/**
 * Where a variant stands, at a glance.
 *
 * @param colour of GOV.UK's tag
 */
public record State(String label, String colour) {

    static State of(VariantContent content, Collection<Progress> sections) {
        if (content.origin() == Origin.FICTIONAL) {
            return new State("Example", "yellow");
        }
        if (sections.stream().anyMatch(State::isStopped)) {
            return new State("Stopped in part", "red");
        }
        long approved = sections.stream().filter(Progress::approved).count();
        if (approved == sections.size()) {
            return new State("Approved", "green");
        }
        if (approved > 0) {
            return new State(approved + " of " + sections.size() + " approved", "blue");
        }
        if (sections.stream().anyMatch(progress -> progress.approvals() > 0 || progress.changesWanted() > 0)) {
            return new State("In review", "blue");
        }
        return content.origin() == Origin.MACHINE_DRAFT
                ? new State("Machine draft", "orange")
                : new State("Draft", "grey");
    }

    private static boolean isStopped(Progress progress) {
        return progress.withdrawn().isPresent() || progress.disputes().stream().anyMatch(dispute -> dispute.isUpheld());
    }

    static List<SectionRef> refs(VariantContent content) {
        return content.sections().stream()
                .map(section -> SectionDigests.ref(content.id(), section))
                .toList();
    }
}
