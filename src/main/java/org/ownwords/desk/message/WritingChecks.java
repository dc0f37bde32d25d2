package org.ownwords.desk.message;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.directory.ClaimId;
import org.ownwords.message.Catalogue;
import org.ownwords.message.MessageDefinition;
import org.ownwords.message.Section;
import org.ownwords.message.SectionKind;
import org.ownwords.message.TextRules;
import org.ownwords.message.VariantContent;
import org.ownwords.message.VariantId;
import org.ownwords.message.Variants;
import org.ownwords.quality.Finding;

/**
 * What checks find in writing as it stands, each by its place on the page.
 *
 * @param content what the form says, empty while it cannot be read
 * @param unread why it could not be saved; nothing is checked then
 * @param findings by the section's word
 * @param claims what each section must say, by its word, and whether a passage is marked to say it
 * @param marked the words of a passage with what offends in them, by the passage's id on the page, {@code sms-1}; empty where
 *     nothing does
 * @param whole findings about the variant as a whole
 */
public record WritingChecks(
        Optional<VariantContent> content,
        List<Problem> unread,
        Map<String, List<SectionView.FindingView>> findings,
        Map<String, List<Claim>> claims,
        Map<String, List<List<MarkedText.Run>>> marked,
        List<SectionView.FindingView> whole,
        int count) {

    /** The check whose findings the list of claims says better. */
    private static final String SAID_BY_CLAIMS = "required-claim";

    /** A claim that a section must make. */
    public record Claim(String label, boolean made) {}

    static WritingChecks of(Writing writing, Library library, VariantId id, EditForm form) {
        Catalogue catalogue = library.catalogue();
        MessageDefinition message = library.message(id.message().value());
        Map<String, List<Claim>> claims = claims(catalogue, message, form);
        try {
            VariantContent content = writing.content(id, form, writing.started(id, form));
            List<Problem> problems = content.sections().isEmpty() ? List.of() : Variants.problems(content);
            if (!problems.isEmpty()) {
                return unread(problems, claims, marked(form, text -> MarkedText.forbidden(text.words())));
            }
            List<Finding> found =
                    content.sections().isEmpty() ? List.of() : library.findings(content, Optional.empty());
            return checked(form, content, found, claims);
        } catch (ProblemException e) {
            return unread(e.problems(), claims, marked(form, text -> List.of()));
        }
    }

    private static WritingChecks checked(
            EditForm form, VariantContent content, List<Finding> found, Map<String, List<Claim>> claims) {
        Map<String, List<SectionView.FindingView>> bySection = empty();
        List<SectionView.FindingView> whole = new ArrayList<>();
        for (Finding finding : found) {
            String text = finding.section()
                    .flatMap(content::section)
                    .map(Section::text)
                    .orElse("");
            boolean said = finding.check().equals(SAID_BY_CLAIMS);
            finding.section()
                    .map(kind -> Objects.requireNonNull(bySection.get(kind.word())))
                    .filter(place -> !said)
                    .or(() -> said ? Optional.empty() : Optional.of(whole))
                    .ifPresent(place -> place.addAll(SectionView.FindingView.of(List.of(finding), text)));
        }
        Map<String, List<List<MarkedText.Run>>> marked = marked(form, text -> {
            List<Finding> own = found.stream()
                    .filter(finding -> finding.section().equals(Optional.of(text.kind())))
                    .toList();
            return MarkedText.lines(text.words(), text.start(), own);
        });
        return new WritingChecks(Optional.of(content), List.of(), bySection, claims, marked, whole, found.size());
    }

    private static WritingChecks unread(
            List<Problem> problems, Map<String, List<Claim>> claims, Map<String, List<List<MarkedText.Run>>> marked) {
        return new WritingChecks(Optional.empty(), problems, empty(), claims, marked, List.of(), 0);
    }

    private static Map<String, List<SectionView.FindingView>> empty() {
        Map<String, List<SectionView.FindingView>> bySection = new LinkedHashMap<>();
        Stream.of(SectionKind.values()).forEach(kind -> bySection.put(kind.word(), new ArrayList<>()));
        return bySection;
    }

    /** A section that nobody wrote need say nothing yet, but shows what it will have to. */
    private static Map<String, List<Claim>> claims(Catalogue catalogue, MessageDefinition message, EditForm form) {
        Map<String, List<Claim>> claims = new LinkedHashMap<>();
        for (SectionKind kind : SectionKind.values()) {
            Set<ClaimId> required = message.required(kind);
            claims.put(
                    kind.word(),
                    catalogue.claims().stream()
                            .filter(claim -> required.contains(claim.id()))
                            .map(claim -> new Claim(claim.label(), form.makes(kind, claim.id())))
                            .toList());
        }
        return claims;
    }

    /** A passage's words, and where they begin in their section. */
    private record Placed(SectionKind kind, String words, int start) {}

    private interface Marking {
        List<List<MarkedText.Run>> of(Placed passage);
    }

    private static Map<String, List<List<MarkedText.Run>>> marked(EditForm form, Marking marking) {
        Map<String, List<List<MarkedText.Run>>> marked = new LinkedHashMap<>();
        for (SectionKind kind : SectionKind.values()) {
            for (int number = 1; number <= form.count(kind); number++) {
                marked.put(kind.word() + "-" + number, List.of());
            }
            int start = 0;
            for (EditForm.Placed placed : form.placed(kind)) {
                String words = TextRules.clean(placed.row().text());
                if (!words.isEmpty()) {
                    List<List<MarkedText.Run>> lines = marking.of(new Placed(kind, words, start));
                    boolean offends = lines.stream().flatMap(List::stream).anyMatch(MarkedText.Run::offends);
                    marked.put(kind.word() + "-" + placed.number(), offends ? lines : List.of());
                    start += words.length() + "\n\n".length();
                }
            }
        }
        return marked;
    }
}
