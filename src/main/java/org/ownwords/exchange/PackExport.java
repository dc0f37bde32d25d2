package org.ownwords.exchange;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ownwords.base.Problem;
import org.ownwords.exchange.provenance.PackManifest;
import org.ownwords.exchange.provenance.PackManifest.Approval;
import org.ownwords.exchange.provenance.PackManifest.Step;
import org.ownwords.exchange.provenance.Provenance;
import org.ownwords.language.LanguageTable;
import org.ownwords.message.Catalogue;
import org.ownwords.message.CatalogueFile;
import org.ownwords.message.MessageDefinition;
import org.ownwords.message.MessageId;
import org.ownwords.message.Origin;
import org.ownwords.message.SectionDigests;
import org.ownwords.message.SectionRef;
import org.ownwords.message.VariantContent;
import org.ownwords.message.VariantFile;
import org.ownwords.message.VariantId;
import org.ownwords.quality.Glossary;
import org.ownwords.quality.GlossaryFile;

/**
 * The files of an export. Approval, authors, venues, contacts, numbers and names of this area are in none of them; nor is anything
 * invented.
 */
final class PackExport {

    private final Map<String, String> names;
    private final Map<SectionRef, LocalDate> approved;
    private final Map<VariantId, Provenance> provenances;
    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final List<PackManifest.Text> texts = new ArrayList<>();
    private final Set<MessageId> real = new HashSet<>();
    private final Set<MessageId> invented = new HashSet<>();
    private final List<Problem> leftOut = new ArrayList<>();
    private final List<Problem> notices = new ArrayList<>();

    /**
     * @param names of this area, as {@link OwnNames} gives them
     * @param approved what is approved here, and since when
     * @param provenances of texts that came from elsewhere
     */
    PackExport(Map<String, String> names, Map<SectionRef, LocalDate> approved, Map<VariantId, Provenance> provenances) {
        this.names = names;
        this.approved = approved;
        this.provenances = provenances;
    }

    void add(VariantContent kept) {
        VariantId id = kept.id();
        if (kept.origin() == Origin.FICTIONAL) {
            invented.add(id.message());
            leftOut.add(Problem.in(
                    id.toString(), "It is an example for the demo and cannot leave it.", "Write a text of your own."));
            return;
        }
        real.add(id.message());
        VariantContent content = unmarked(kept);
        if (addIfPlain("translations/" + id + ".md", VariantFile.write(content))) {
            texts.add(new PackManifest.Text(id.toString(), approvals(content), steps(id)));
        }
    }

    /** Messages of which there are nothing but examples stay here. */
    void add(Catalogue catalogue) {
        List<MessageDefinition> messages = catalogue.messages().stream()
                .filter(message -> real.contains(message.id()) || !invented.contains(message.id()))
                .toList();
        put("translations/messages.yaml", CatalogueFile.write(new Catalogue(catalogue.claims(), messages)));
    }

    /** Adds a file of text, unless a number, address or name of this area stands in it. */
    boolean addIfPlain(String path, String text) {
        List<Problem> local = Stream.concat(
                        LocalContacts.in(path, text).stream(), OwnNames.in(path, text, names).stream())
                .toList();
        leftOut.addAll(local);
        if (local.isEmpty()) {
            put(path, text);
        }
        return local.isEmpty();
    }

    /** Adds a plan, unless a number, address or name of this area stands in it. */
    void addPlan(String path, String yaml) {
        List<Problem> local = new ArrayList<>(OwnNames.in(path, yaml, names));
        String[] lines = yaml.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            local.addAll(LocalContacts.inLine(path, i + 1, "", lines[i]));
        }
        leftOut.addAll(local);
        if (local.isEmpty()) {
            put(path, yaml);
        }
    }

    /** Adds a template, whose numbers may be measures: what looks like a contact is told and goes. */
    void addTemplate(String path, byte[] bytes) {
        List<Problem> local = OwnNames.in(path, new String(bytes, StandardCharsets.UTF_8), names);
        leftOut.addAll(local);
        if (local.isEmpty()) {
            files.put(path, bytes);
            notices.add(Problem.in(
                    path,
                    "It goes along as your designer wrote it.",
                    "Look through it for numbers and addresses of your own."));
        }
    }

    /** Adds the words to avoid, but those that hold a number, address or name of this area. */
    void addWords(Glossary here, LanguageTable languages) {
        PackWords.Leaving words = PackWords.leaving(here, languages, names);
        leftOut.addAll(words.leftOut());
        put(PackGlossary.SHARED, GlossaryFile.write(words.glossary()));
    }

    /** Adds a file that the program brought. */
    void put(String path, String text) {
        files.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private static VariantContent unmarked(VariantContent content) {
        Map<String, Object> front = new LinkedHashMap<>(content.frontMatter());
        front.remove(VariantContent.APPROVED_ELSEWHERE);
        return new VariantContent(content.id(), content.origin(), content.source(), front, content.sections());
    }

    private List<Approval> approvals(VariantContent content) {
        return content.sections().stream()
                .map(section -> SectionDigests.ref(content.id(), section))
                .filter(approved::containsKey)
                .map(ref -> new Approval(
                        ref.section().word(), ref.digest().hex(), java.util.Objects.requireNonNull(approved.get(ref))))
                .toList();
    }

    private List<Step> steps(VariantId id) {
        Optional<Provenance> from = Optional.ofNullable(provenances.get(id));
        return from.map(one -> Stream.concat(
                                one.passedThrough().stream(), Stream.of(new Step(one.madeBy(), one.madeOn())))
                        .toList())
                .orElse(List.of());
    }

    /** Messages of which texts travel. */
    Set<MessageId> travelling() {
        return Set.copyOf(real);
    }

    SortedMap<String, byte[]> files() {
        return files;
    }

    /** The digest of every file so far. */
    SortedMap<String, String> digests() {
        SortedMap<String, String> digests = new TreeMap<>();
        files.forEach((path, bytes) -> digests.put(path, PackSeal.digest(bytes)));
        return digests;
    }

    List<PackManifest.Text> texts() {
        return List.copyOf(texts);
    }

    ExportReport report() {
        return new ExportReport(List.copyOf(files.keySet()), List.copyOf(leftOut), List.copyOf(notices));
    }
}
