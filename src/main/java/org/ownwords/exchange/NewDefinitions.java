package org.ownwords.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ownwords.base.Problem;
import org.ownwords.message.Catalogue;
import org.ownwords.message.ClaimDefinition;
import org.ownwords.message.MessageDefinition;
import org.ownwords.message.Origin;

/**
 * Messages and claims of a pack that are not known here.
 *
 * @param notices where the pack defines otherwise what is known
 */
record NewDefinitions(Catalogue catalogue, List<Problem> notices) {

    /**
     * A claim's question is what people verified, so that no file may change it.
     *
     * @param examples whether invented messages count
     */
    static NewDefinitions of(ContentPack pack, Catalogue here, boolean examples) {
        List<ClaimDefinition> claims = new ArrayList<>();
        List<MessageDefinition> messages = new ArrayList<>();
        List<Problem> notices = new ArrayList<>();
        Catalogue known = here;
        for (ContentSet set : pack.sets()) {
            if (!examples && isInvented(set)) {
                continue;
            }
            for (ClaimDefinition claim : set.catalogue().claims()) {
                Optional<ClaimDefinition> ours = known.claim(claim.id());
                if (ours.isEmpty()) {
                    claims.add(claim);
                } else if (!ours.get().equals(claim)) {
                    notices.add(differs(set, "claim \"" + claim.id() + "\""));
                }
            }
            for (MessageDefinition message : set.catalogue().messages()) {
                Optional<MessageDefinition> ours = known.message(message.id());
                if (ours.isEmpty()) {
                    messages.add(message);
                } else if (!ours.get().equals(message)) {
                    notices.add(differs(set, "message \"" + message.id() + "\""));
                }
            }
            known = known.and(set.catalogue());
        }
        return new NewDefinitions(new Catalogue(List.copyOf(claims), List.copyOf(messages)), List.copyOf(notices));
    }

    /** Whether a set holds nothing but examples: then its messages are no use either. */
    private static boolean isInvented(ContentSet set) {
        return !set.variants().isEmpty()
                && set.variants().stream().allMatch(text -> text.content().origin() == Origin.FICTIONAL);
    }

    private static Problem differs(ContentSet set, String what) {
        return Problem.in(
                set.folder() + "/messages.yaml",
                "The " + what + " is defined otherwise here; ours stands.",
                "Compare the two, and give theirs another name if it means another thing.");
    }
}
