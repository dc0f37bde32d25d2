package org.ownwords.desk.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ownwords.directory.FactState;
import org.ownwords.message.Catalogue;
import org.ownwords.message.ClaimDefinition;
import org.ownwords.message.Passage;
import org.ownwords.message.Recording;
import org.ownwords.message.Section;
import org.ownwords.message.SectionKind;
import org.ownwords.message.SectionRef;
import org.ownwords.quality.Checks.Target;
import org.ownwords.quality.Finding;
import org.ownwords.quality.Severity;
import org.ownwords.review.Progress;
import org.ownwords.review.Standing;

/**
 * A section as its page shows it.
 *
 * @param standing for the service and route chosen, empty where none is
 * @param backTranslation what it says in English, empty where nobody translated it back
 */
public record SectionView(
        SectionKind kind,
        SectionRef ref,
        List<PassageView> passages,
        Progress progress,
        Optional<Standing> standing,
        List<FindingView> findings,
        List<Recording> recordings,
        String backTranslation) {

    /** What pages call it. */
    public String label() {
        return SectionLabel.of(kind);
    }

    /** Whether no confirmed list of words can tell what a locked phone gives away, so that a speaker answers. */
    public boolean asksSpeaker() {
        boolean read = kind == SectionKind.SMS || kind == SectionKind.DISCREET;
        return read
                && findings.stream()
                        .map(FindingView::finding)
                        .anyMatch(finding -> finding.severity() == Severity.CANNOT_TELL);
    }

    /** Who is still needed, a sentence each. */
    public List<String> needed() {
        if (progress.example() || progress.approved()) {
            return List.of();
        }
        List<String> needed = new ArrayList<>(progress.missingReviews());
        if (!progress.signedOff()) {
            needed.add("A safeguarding lead must sign it off.");
        }
        return needed;
    }

    /** A passage with its claim, and whether that is untrue of the service chosen. */
    public record PassageView(Optional<String> claim, String untrue, List<List<MarkedText.Run>> lines) {}

    /** A finding with the words it is about, empty where something is absent. */
    public record FindingView(Finding finding, String words) {
        static List<FindingView> of(List<Finding> findings, String text) {
            return findings.stream()
                    .map(finding -> new FindingView(
                            finding,
                            finding.span()
                                    .map(span -> MarkedText.visible(span.words(text)))
                                    .orElse("")))
                    .toList();
        }
    }

    static List<PassageView> passages(
            Section section,
            List<Finding> findings,
            Catalogue catalogue,
            Optional<Target> target,
            java.time.LocalDate today) {
        List<PassageView> views = new ArrayList<>();
        int start = 0;
        for (Passage passage : section.passages()) {
            Optional<ClaimDefinition> claim = passage.claim().flatMap(catalogue::claim);
            views.add(new PassageView(
                    passage.claim().map(id -> claim.map(ClaimDefinition::label).orElse(id.value())),
                    claim.flatMap(known -> target.map(chosen -> untrue(known, chosen, today)))
                            .orElse(""),
                    MarkedText.lines(passage.text(), start, findings)));
            start += passage.text().length() + 2;
        }
        return views;
    }

    private static String untrue(ClaimDefinition claim, Target target, java.time.LocalDate today) {
        FactState state = target.service().state(claim.id(), claim.holdsFor(), target.route(), today);
        return switch (state) {
            case TRUE -> "";
            case FALSE -> "not true of this service";
            case EXPIRED -> "must be verified again";
            case ABSENT -> "nobody has verified it";
        };
    }
}
