package org.ownwords.exchange.translate;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ownwords.account.Actor;
import org.ownwords.account.Audit;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.exchange.format.MessageUnits;
import org.ownwords.exchange.format.TranslationFile;
import org.ownwords.language.Language;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Catalogue;
import org.ownwords.message.Catalogues;
import org.ownwords.message.MessageDefinition;
import org.ownwords.message.MessageId;
import org.ownwords.message.Origin;
import org.ownwords.message.Revision;
import org.ownwords.message.SectionKind;
import org.ownwords.message.VariantContent;
import org.ownwords.message.Variants;
import org.ownwords.review.Reviews;
import org.springframework.stereotype.Component;

/** Writes texts for translators, one language in memory at a time. What is invented for the demo never goes. */
@Component
public class TranslationExports {
    private final Catalogues catalogues;
    private final Variants variants;
    private final Reviews reviews;
    private final LanguageTable languages;
    private final Audit audit;

    public TranslationExports(
            Catalogues catalogues, Variants variants, Reviews reviews, LanguageTable languages, Audit audit) {
        this.catalogues = catalogues;
        this.variants = variants;
        this.reviews = reviews;
        this.languages = languages;
        this.audit = audit;
    }

    /**
     * Writes what was ordered: one language as a file, several as a zip. Audited.
     *
     * @throws ProblemException if nothing in the order can be translated, before anything is written
     */
    public TranslationReport write(Actor actor, TranslationOrder order, OutputStream out) throws IOException {
        Catalogue catalogue = catalogues.current();
        List<Problem> leftOut = new ArrayList<>();
        Map<MessageId, VariantContent> sources = sources(order, leftOut);
        check(order, sources);
        List<TranslationReport.Written> files = new ArrayList<>();
        if (order.languages().size() == 1) {
            TranslationFile file = file(order, order.languages().get(0), catalogue, sources, leftOut);
            order.format().write(file, out);
            files.add(written(order.fileName(), file));
        } else {
            ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
            for (LanguageTag tag : order.languages()) {
                TranslationFile file = file(order, tag, catalogue, sources, leftOut);
                String name = "ownwords-" + tag + "." + order.format().extension();
                ZipEntry entry = new ZipEntry(name);
                entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                order.format().write(file, zip);
                zip.closeEntry();
                files.add(written(name, file));
            }
            zip.finish();
        }
        TranslationReport report = new TranslationReport(List.copyOf(files), List.copyOf(leftOut));
        audit.record(
                actor,
                "translation.export",
                "format/" + order.format().word(),
                files.size() + " languages, " + report.units() + " texts");
        return report;
    }

    private static TranslationReport.Written written(String name, TranslationFile file) {
        return new TranslationReport.Written(name, file.messages().size(), file.size());
    }

    /** The English of every message that was ordered. */
    private Map<MessageId, VariantContent> sources(TranslationOrder order, List<Problem> leftOut) {
        Map<MessageId, VariantContent> sources = new LinkedHashMap<>();
        for (Revision revision : variants.latest(Texts.ENGLISH)) {
            MessageId message = revision.content().id().message();
            if (!order.messages().isEmpty() && !order.messages().contains(message)) {
                continue;
            }
            if (revision.content().origin() == Origin.FICTIONAL) {
                leftOut.add(invented(revision));
            } else {
                sources.put(message, revision.content());
            }
        }
        return sources;
    }

    private static Problem invented(Revision revision) {
        return Problem.in(
                revision.content().id().toString(),
                "It is an example for the demo and cannot leave it.",
                "Write a text of your own.");
    }

    private void check(TranslationOrder order, Map<MessageId, VariantContent> sources) {
        List<Problem> problems = new ArrayList<>();
        if (order.languages().isEmpty()) {
            problems.add(Problem.in("The export", "No language was chosen.", "Choose at least one.")
                    .inField("languages"));
        }
        if (order.languages().contains(Texts.ENGLISH)) {
            problems.add(Problem.in(
                            "The export",
                            "English is what the others are translated from.",
                            "Choose the languages to translate into.")
                    .inField("languages"));
        }
        if (sources.isEmpty()) {
            problems.add(Problem.in(
                            "The export",
                            "None of these messages has an English text that may leave.",
                            "Write the English first, or choose other messages.")
                    .inField("messages"));
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(problems);
        }
    }

    private TranslationFile file(
            TranslationOrder order,
            LanguageTag tag,
            Catalogue catalogue,
            Map<MessageId, VariantContent> sources,
            List<Problem> leftOut) {
        Language language = languages.require(tag);
        Map<MessageId, Revision> targets = variants.latest(language.tag()).stream()
                .filter(revision -> sources.containsKey(revision.content().id().message()))
                .collect(Collectors.toMap(revision -> revision.content().id().message(), revision -> revision));
        Map<MessageId, Set<SectionKind>> approved = approved(targets);
        UnitsOf units = new UnitsOf(catalogue, language);
        List<MessageUnits> messages = new ArrayList<>();
        for (MessageDefinition message : catalogue.messages()) {
            VariantContent source = sources.get(message.id());
            Revision target = targets.get(message.id());
            if (source != null && target != null && target.content().origin() == Origin.FICTIONAL) {
                leftOut.add(invented(target));
            } else if (source != null) {
                messages.add(units.of(
                        message,
                        new Texts(source, Optional.ofNullable(target).map(Revision::content)),
                        approved.getOrDefault(message.id(), Set.of())));
            }
        }
        return new TranslationFile(Texts.ENGLISH, language, List.copyOf(messages));
    }

    private Map<MessageId, Set<SectionKind>> approved(Map<MessageId, Revision> targets) {
        Map<MessageId, Set<SectionKind>> approved = new LinkedHashMap<>();
        reviews.progressOf(targets.values()).forEach((section, progress) -> {
            if (progress.approved()) {
                approved.computeIfAbsent(section.variant().message(), message -> EnumSet.noneOf(SectionKind.class))
                        .add(section.section());
            }
        });
        return approved;
    }
}
