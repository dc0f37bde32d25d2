package org.ownwords.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.ownwords.base.Problem;
import org.ownwords.exchange.provenance.PackManifest;
import org.ownwords.language.LanguageTable;
import org.ownwords.quality.Glossary;
import org.ownwords.quality.GlossaryEntry;
import org.ownwords.quality.GlossaryEntry.Standing;

/** Words to avoid on their way between areas: without numbers and names of an area, and never agreed where they arrive. */
final class PackWords {

    /** As long as the glossary keeps who advised. */
    private static final int LONGEST_ADVISER = 300;

    private PackWords() {}

    /** What of a glossary may leave, and why the rest stays. */
    record Leaving(Glossary glossary, List<Problem> leftOut) {}

    static Leaving leaving(Glossary here, LanguageTable languages, Map<String, String> names) {
        Set<GlossaryEntry> invented = invented(languages);
        List<GlossaryEntry> go = new ArrayList<>();
        List<Problem> leftOut = new ArrayList<>();
        for (GlossaryEntry entry : here.entries()) {
            List<Problem> reasons = new ArrayList<>(local(entry));
            OwnNames.in(PackGlossary.SHARED, words(entry), names).forEach(name -> reasons.add(at(entry, name)));
            if (invented.contains(entry)) {
                reasons.add(at(
                        entry,
                        Problem.in(
                                "", "It is an example for the demo and cannot leave it.", "Write one of your own.")));
            }
            leftOut.addAll(reasons);
            if (reasons.isEmpty()) {
                go.add(entry);
            }
        }
        return new Leaving(new Glossary(go), List.copyOf(leftOut));
    }

    /** The worked campaigns' panels never met. */
    private static Set<GlossaryEntry> invented(LanguageTable languages) {
        Set<GlossaryEntry> invented = new LinkedHashSet<>(
                PackGlossary.withExamples(PackFiles.starter(), languages).entries());
        PackGlossary.shared(PackFiles.starter(), languages).entries().forEach(invented::remove);
        return invented;
    }

    /** Numbers and addresses in an entry. */
    static List<Problem> local(GlossaryEntry entry) {
        return LocalContacts.inLine(PackGlossary.SHARED, 1, "", words(entry)).stream()
                .map(problem -> at(entry, problem))
                .toList();
    }

    private static Problem at(GlossaryEntry entry, Problem problem) {
        return new Problem(
                PackGlossary.SHARED, OptionalInt.empty(), Optional.of(entry.avoid()), problem.what(), problem.remedy());
    }

    private static String words(GlossaryEntry entry) {
        return String.join(
                "\n",
                entry.avoid(),
                String.join("\n", entry.forms()),
                entry.prefer(),
                entry.reason(),
                entry.advisedBy());
    }

    /** An entry of a pack as it may be proposed here: it says who advised it where. */
    static GlossaryEntry arriving(GlossaryEntry entry, Optional<PackManifest> manifest) {
        String adviser = manifest.map(PackManifest::madeBy).orElse("Another area")
                + (entry.standing() == Standing.AGREED ? ", agreed there: " : ": ")
                + entry.advisedBy();
        return new GlossaryEntry(
                entry.audience(),
                entry.language(),
                entry.avoid(),
                entry.forms(),
                entry.prefer(),
                entry.reason(),
                adviser.length() <= LONGEST_ADVISER ? adviser : adviser.substring(0, LONGEST_ADVISER),
                Standing.PROPOSED);
    }
}
