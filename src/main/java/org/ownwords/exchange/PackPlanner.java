package org.ownwords.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ownwords.base.Installation;
import org.ownwords.base.Problem;
import org.ownwords.exchange.ImportReport.Outcome;
import org.ownwords.exchange.provenance.PackManifest.Approval;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Catalogue;
import org.ownwords.message.MessageId;
import org.ownwords.message.Origin;
import org.ownwords.message.Revision;
import org.ownwords.message.SectionDigests;
import org.ownwords.message.VariantContent;
import org.ownwords.message.VariantFile;
import org.ownwords.message.VariantId;
import org.ownwords.message.Variants;
import org.ownwords.quality.GlossaryEntry;
import org.ownwords.quality.words.WordsFromElsewhere;
import org.ownwords.quality.words.WordsFromElsewhere.Word;

/** Compares a pack with what is here, text by text. */
final class PackPlanner {

    private static final Problem INVENTED = Problem.in(
            "",
            "It is an example for the demo and is refused everywhere else.",
            "Write a text with people of the community, and give its true origin.");

    private final Catalogue here;
    private final Variants variants;
    private final WordsFromElsewhere words;
    private final Installation installation;
    private final ContentPack pack;
    private final PackChoices choices;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<Problem> contacts = new HashSet<>();
    private final Map<LanguageTag, Map<MessageId, VariantContent>> newest = new HashMap<>();

    PackPlanner(
            Catalogue here,
            Variants variants,
            WordsFromElsewhere words,
            Installation installation,
            ContentPack pack,
            PackChoices choices) {
        this.here = here;
        this.variants = variants;
        this.words = words;
        this.installation = installation;
        this.pack = pack;
        this.choices = choices;
    }

    PackPlan plan() {
        problems.addAll(pack.problems());
        List<PackPlan.Text> texts = pack.variants().stream().map(this::text).toList();
        NewDefinitions definitions = NewDefinitions.of(pack, here, installation.demo());
        List<Word> advised = words();
        List<Problem> notices = Stream.concat(
                        pack.notices().stream().filter(notice -> !contacts.contains(notice)),
                        definitions.notices().stream())
                .toList();
        return new PackPlan(pack, definitions.catalogue(), texts, advised, List.copyOf(problems), notices);
    }

    private List<Word> words() {
        List<GlossaryEntry> clean = new ArrayList<>();
        for (GlossaryEntry entry : pack.extras().words()) {
            List<Problem> local = PackWords.local(entry);
            problems.addAll(local);
            if (local.isEmpty()) {
                clean.add(PackWords.arriving(entry, pack.manifest()));
            }
        }
        List<Word> compared = words.compare(clean);
        compared.forEach(word -> word.problems()
                .forEach(problem -> problems.add(problem.inFile(PackGlossary.SHARED)
                        .inField(word.entry().avoid() + ", " + problem.field().orElse("")))));
        return compared;
    }

    private PackPlan.Text text(PackedVariant brought) {
        VariantContent content = unmarked(brought.content());
        Optional<VariantContent> here = newest(content.id());
        if (content.origin() == Origin.FICTIONAL && !installation.demo()) {
            problems.add(INVENTED.inFile(brought.file()));
            return new PackPlan.Text(brought.file(), content, here, Outcome.REFUSED, Optional.empty(), false);
        }
        List<Problem> local = LocalContacts.in(brought.file(), brought.text());
        contacts.addAll(local);
        if (!local.isEmpty() && choices.replaceContacts()) {
            content = LocalContacts.replaced(content);
            local = LocalContacts.in(brought.file(), VariantFile.write(content));
        }
        if (!local.isEmpty()) {
            problems.addAll(local);
            return new PackPlan.Text(brought.file(), content, here, Outcome.REFUSED, Optional.empty(), true);
        }
        Optional<String> approved = approvedElsewhere(content);
        return new PackPlan.Text(
                brought.file(), marked(content, approved), here, outcome(content, here), approved, false);
    }

    /** Read language by language: a pack brings thousands of texts. */
    private Optional<VariantContent> newest(VariantId id) {
        return Optional.ofNullable(newest.computeIfAbsent(
                        id.tag(),
                        tag -> variants.latest(tag).stream()
                                .map(Revision::content)
                                .collect(Collectors.toMap(one -> one.id().message(), one -> one)))
                .get(id.message()));
    }

    private Outcome outcome(VariantContent content, Optional<VariantContent> newest) {
        if (newest.isEmpty()) {
            return Outcome.ADDED;
        }
        if (unmarked(newest.get()).equals(content)) {
            return Outcome.UNCHANGED;
        }
        if (variants.history(content.id()).stream()
                .anyMatch(revision -> unmarked(revision.content()).equals(content))) {
            return Outcome.SUPERSEDED;
        }
        return choices.takes(content.id()) ? Outcome.REVISED : Outcome.KEPT;
    }

    /** By whom and when, where the maker says it of every section, word for word. */
    private Optional<String> approvedElsewhere(VariantContent content) {
        Map<String, LocalDate> days = pack.manifest()
                .flatMap(manifest -> manifest.text(content.id()))
                .map(text -> text.approved().stream()
                        .filter(approval -> holds(content, approval))
                        .collect(Collectors.toMap(Approval::section, Approval::on, (one, other) -> one)))
                .orElse(Map.of());
        if (days.size() != content.sections().size()) {
            return Optional.empty();
        }
        return pack.manifest()
                .map(manifest -> manifest.madeBy() + ", "
                        + days.values().stream().max(LocalDate::compareTo).orElse(manifest.madeOn()));
    }

    /** Whether an approval is of exactly these words. */
    static boolean holds(VariantContent content, Approval approval) {
        return content.sections().stream()
                .filter(section -> section.kind().word().equals(approval.section()))
                .anyMatch(section ->
                        SectionDigests.of(content.id(), section).hex().equals(approval.digest()));
    }

    /** What the files of a pack say of approvals elsewhere counts for nothing. */
    private static VariantContent unmarked(VariantContent content) {
        return marked(content, Optional.empty());
    }

    private static VariantContent marked(VariantContent content, Optional<String> approved) {
        Map<String, Object> front = new LinkedHashMap<>(content.frontMatter());
        front.remove(VariantContent.APPROVED_ELSEWHERE);
        approved.ifPresent(value -> front.put(VariantContent.APPROVED_ELSEWHERE, value));
        return new VariantContent(content.id(), content.origin(), content.source(), front, content.sections());
    }
}
