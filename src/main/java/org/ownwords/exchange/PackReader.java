package org.ownwords.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.base.TextFile;
import org.ownwords.directory.ClaimId;
import org.ownwords.exchange.provenance.PackManifest;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.BriefFile;
import org.ownwords.message.Catalogue;
import org.ownwords.message.CatalogueFile;
import org.ownwords.message.ClaimDefinition;
import org.ownwords.message.VariantFile;
import org.ownwords.quality.GlossaryEntry;

/** Reads a pack file by file; a file that cannot be read loses nothing but itself. */
final class PackReader {
    private static final Catalogue EMPTY = new Catalogue(List.of(), List.of());

    private final PackFiles files;
    private final LanguageTable languages;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> notices = new ArrayList<>();

    PackReader(PackFiles files, LanguageTable languages) {
        this.files = files;
        this.languages = languages;
    }

    ContentPack read(Catalogue known) {
        Optional<PackManifest> manifest = PackSeal.read(files);
        ContentSet shared = set("translations", known);
        Catalogue all = shared.catalogue().and(known);
        SortedMap<String, ContentSet> campaigns = new TreeMap<>();
        for (String folder : campaignFolders()) {
            ContentSet set = set(folder, all);
            campaigns.put(folder.split("/")[1], set);
            differing(folder, set.catalogue(), all);
        }
        PackExtras extras = extras();
        return new ContentPack(
                files.name(), manifest, shared, campaigns, extras, List.copyOf(problems), List.copyOf(notices));
    }

    private PackExtras extras() {
        List<PackedPlan> plans = List.of();
        List<GlossaryEntry> words = List.of();
        try {
            plans = PlanFiles.read(files, problems);
            words = PackGlossary.shared(files, languages).entries();
        } catch (ProblemException e) {
            problems.addAll(e.problems());
        }
        return new PackExtras(
                plans,
                files.paths().stream()
                        .filter(path -> path.startsWith(LanguageBriefs.FOLDER))
                        .flatMap(path -> brief(path).stream())
                        .toList(),
                words,
                files.paths().stream()
                        .filter(path -> path.startsWith("templates/"))
                        .toList());
    }

    private Set<String> campaignFolders() {
        return files.paths().stream()
                .filter(path -> path.matches("campaigns/[^/]+/translations/.+"))
                .map(path -> path.substring(0, path.indexOf("/translations/") + "/translations".length()))
                .collect(Collectors.toCollection(java.util.TreeSet::new));
    }

    private ContentSet set(String folder, Catalogue known) {
        String catalogueFile = folder + "/messages.yaml";
        Optional<Catalogue> own =
                files.paths().contains(catalogueFile) ? catalogue(catalogueFile, known) : Optional.of(EMPTY);
        Catalogue defined = own.orElse(EMPTY);
        Catalogue usable = defined.and(known);
        if (usable.messages().isEmpty()) {
            problems.add(Problem.in(
                    catalogueFile,
                    "There is no catalogue that can be read, so that no text here could be.",
                    "Mend messages.yaml first."));
            return new ContentSet(folder, defined, List.of());
        }
        // A pack holds thousands of files, each read by itself.
        List<ReadFile> read = files.paths().parallelStream()
                .filter(path -> path.startsWith(folder + "/") && !path.equals(catalogueFile))
                .filter(path -> !path.startsWith(LanguageBriefs.FOLDER) && !PackGlossary.isGlossary(path))
                .map(path -> variant(folder, path, usable))
                .toList();
        read.forEach(file -> {
            problems.addAll(file.problems());
            notices.addAll(file.notices());
        });
        return new ContentSet(
                folder,
                defined,
                read.stream().flatMap(file -> file.variant().stream()).toList());
    }

    /** What came of one file. */
    private record ReadFile(Optional<PackedVariant> variant, List<Problem> problems, List<Problem> notices) {}

    private Optional<Catalogue> catalogue(String path, Catalogue known) {
        try {
            Set<ClaimId> claims =
                    known.claims().stream().map(ClaimDefinition::id).collect(Collectors.toSet());
            return Optional.of(CatalogueFile.read(path, TextFile.decode(path, files.read(path)), claims));
        } catch (ProblemException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    private ReadFile variant(String folder, String path, Catalogue catalogue) {
        if (!path.substring(folder.length()).matches("/[^/]+/[^/]+\\.md")) {
            Problem notice = Problem.in(
                    path, "It is no part of a content pack and was left out.", "Keep only <message>/<tag>.md here.");
            return new ReadFile(Optional.empty(), List.of(), List.of(notice));
        }
        try {
            String text = TextFile.decode(path, files.read(path));
            PackedVariant variant = new PackedVariant(path, VariantFile.read(path, text, catalogue, languages), text);
            return new ReadFile(Optional.of(variant), List.of(), LocalContacts.in(path, text));
        } catch (ProblemException e) {
            return new ReadFile(Optional.empty(), e.problems(), List.of());
        }
    }

    /** The language that a brief is for. */
    private Optional<LanguageTag> brief(String path) {
        try {
            return Optional.of(BriefFile.read(path, TextFile.decode(path, files.read(path)), languages)
                    .tag());
        } catch (ProblemException e) {
            problems.addAll(e.problems());
            return Optional.empty();
        }
    }

    private void differing(String folder, Catalogue own, Catalogue shared) {
        for (ClaimDefinition claim : own.claims()) {
            if (shared.claim(claim.id()).filter(other -> !other.equals(claim)).isPresent()) {
                problems.add(Problem.in(
                        folder + "/messages.yaml",
                        "The claim \"" + claim.id() + "\" differs from the shared catalogue's.",
                        "Take it out here, or make the two word for word the same."));
            }
        }
    }
}
