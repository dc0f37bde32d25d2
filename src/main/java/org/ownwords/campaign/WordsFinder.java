package org.ownwords.campaign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ownwords.directory.ContactRoute;
import org.ownwords.directory.Service;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Mark;
import org.ownwords.message.MessageId;
import org.ownwords.message.Revision;
import org.ownwords.message.Section;
import org.ownwords.message.SectionDigests;
import org.ownwords.message.SectionKind;
import org.ownwords.message.SectionRef;
import org.ownwords.message.VariantContent;
import org.ownwords.message.VariantId;
import org.ownwords.message.Variants;
import org.ownwords.review.Hold;
import org.ownwords.review.HoldKind;
import org.ownwords.review.Readiness;
import org.ownwords.review.Standing;
import org.ownwords.review.Use;

/**
 * Finds the newest words of a variant that may be used for one service and route. Lives for one question only, and asks about the
 * same section once: an email and a poster share theirs.
 */
final class WordsFinder {

    /** What was found: words, or why there are none. */
    record Found(Optional<Words> words, Mark mark, List<Hold> holds) {
        /** Whether the variant exists, ready or not. */
        boolean exists() {
            return words.isPresent() || holds.stream().noneMatch(hold -> hold.kind() == HoldKind.NO_SECTION);
        }
    }

    private final Variants variants;
    private final Readiness readiness;
    private final Service service;
    private final ContactRoute route;
    private final LocalDate today;
    private final Map<SectionRef, Standing> asked = new HashMap<>();
    private final Map<VariantId, Optional<Revision>> newest = new HashMap<>();

    WordsFinder(Variants variants, Readiness readiness, Service service, ContactRoute route, LocalDate today) {
        this.variants = variants;
        this.readiness = readiness;
        this.service = service;
        this.route = route;
        this.today = today;
    }

    /** Reads the newest words of messages at once, and asks about those in some languages at once, before they are looked for. */
    void expect(Collection<MessageId> messages, Set<LanguageTag> tags, Set<Channel> channels) {
        messages.forEach(message -> {
            tags.forEach(tag -> newest.put(new VariantId(message, tag), Optional.empty()));
            variants.latest(message)
                    .forEach(revision -> newest.put(revision.content().id(), Optional.of(revision)));
        });
        List<SectionRef> sections = newest.values().stream()
                .flatMap(Optional::stream)
                .filter(revision -> tags.contains(revision.content().id().tag()))
                .flatMap(revision -> channels.stream()
                        .flatMap(channel -> channel.sections().stream())
                        .distinct()
                        .flatMap(kind -> revision.content().section(kind).stream())
                        .map(section -> SectionDigests.ref(revision.content().id(), section)))
                .toList();
        asked.putAll(readiness.ofAll(sections, service, route, Use.NEW, today));
    }

    Found find(VariantId variant, Channel channel) {
        Optional<Revision> latest = newest.computeIfAbsent(variant, variants::latest);
        if (latest.isEmpty()) {
            return missing("There is no variant in this language.");
        }
        Found found = judge(latest.get(), channel);
        if (found.words().isPresent()) {
            return found;
        }
        // An edit makes an unapproved revision; what was approved before it stays usable.
        return variants.history(variant).stream()
                .filter(revision -> !revision.id().equals(latest.get().id()))
                .map(revision -> judge(revision, channel))
                .filter(older -> older.words().isPresent())
                .findFirst()
                .orElse(found);
    }

    private Found judge(Revision revision, Channel channel) {
        VariantContent content = revision.content();
        if (content.section(channel.section()).isEmpty()) {
            return missing("It has no section \"" + channel.section().word() + "\".");
        }
        List<Hold> holds = new ArrayList<>();
        Mark mark = Mark.NONE;
        for (SectionKind kind : channel.sections()) {
            Optional<Section> section = content.section(kind);
            if (section.isPresent()) {
                Standing standing = standing(SectionDigests.ref(content.id(), section.get()), Use.NEW);
                mark = mark == Mark.NONE ? standing.mark() : mark;
                standing.holds().stream().filter(hold -> !holds.contains(hold)).forEach(holds::add);
            }
        }
        SectionRef main = SectionDigests.ref(
                content.id(), content.section(channel.section()).orElseThrow());
        return holds.isEmpty()
                ? new Found(Optional.of(new Words(main, revision.id())), mark, List.of())
                : new Found(Optional.empty(), mark, List.copyOf(holds));
    }

    private Standing standing(SectionRef section, Use use) {
        return asked.computeIfAbsent(section, s -> readiness.of(s, service, route, use, today));
    }

    private static Found missing(String why) {
        return new Found(Optional.empty(), Mark.NONE, List.of(new Hold(HoldKind.NO_SECTION, why)));
    }
}
