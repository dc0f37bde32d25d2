package org.ownwords.campaign;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ownwords.directory.Community;
import org.ownwords.directory.ConfirmedFallback;
import org.ownwords.language.Fallback;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.ownwords.language.Medium;
import org.ownwords.language.Resolution;
import org.ownwords.message.Mark;
import org.ownwords.message.MessageId;
import org.ownwords.message.VariantId;
import org.ownwords.review.Hold;

/** Resolves one cell of the matrix: own language, else what somebody confirmed for the community, else held. */
final class CellResolver {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final LanguageTable languages;
    private final Fallback fallback;
    private final WordsFinder finder;

    CellResolver(LanguageTable languages, Fallback fallback, WordsFinder finder) {
        this.languages = languages;
        this.fallback = fallback;
        this.finder = finder;
    }

    Cell resolve(Community community, MessageId message, Channel channel) {
        CellKey key = new CellKey(community.id(), message, channel);
        WordsFinder.Found own = finder.find(new VariantId(message, community.language()), channel);
        if (own.words().isPresent()) {
            String reason = "In " + name(community.language()) + ", the community's own language.";
            return new Cell(key, CellState.READY, own.words(), own.mark(), reason, List.of(), Optional.empty());
        }
        String before = own.exists() ? own(community, own) : "";
        Optional<ConfirmedFallback> confirmed = community.fallback(channel.medium());
        return confirmed.isPresent()
                ? confirmed(key, community, channel, confirmed.get(), own, before)
                : unconfirmed(key, community, channel, own, before);
    }

    private Cell confirmed(
            CellKey key,
            Community community,
            Channel channel,
            ConfirmedFallback confirmation,
            WordsFinder.Found own,
            String before) {
        String who = confirmation.confirmedBy() + " on " + day(confirmation.confirmedOn());
        Resolution resolution = fallback.confirmed(
                community.language(),
                channel.medium(),
                confirmation.order(),
                who,
                ready(key.message(), channel, confirmation.order()));
        if (resolution.servedBy().isPresent()) {
            LanguageTag tag = resolution.servedBy().get();
            WordsFinder.Found found = finder.find(new VariantId(key.message(), tag), channel);
            String reason = before + "Served by " + name(tag) + ". Confirmed by " + who + ": "
                    + sentence(confirmation.evidence());
            return new Cell(
                    key, CellState.FALLBACK, found.words(), found.mark(), reason, own.holds(), Optional.empty());
        }
        String nothing =
                own.exists() ? before : "There is " + noun(channel) + " in " + name(community.language()) + ". ";
        String reason = nothing
                + (confirmation.order().isEmpty()
                        ? who + " confirmed that no other language serves."
                        : "None of the languages confirmed by " + who + " is ready: "
                                + whyNot(key.message(), channel, confirmation.order()));
        return held(key, own, reason, Optional.empty());
    }

    private Cell unconfirmed(CellKey key, Community community, Channel channel, WordsFinder.Found own, String before) {
        List<LanguageTag> list = languages
                .find(community.language())
                .map(language -> language.fallback(channel.medium()))
                .orElse(List.of());
        Resolution proposal =
                fallback.propose(community.language(), channel.medium(), ready(key.message(), channel, list));
        String verb = channel.medium() == Medium.WRITTEN ? "reads" : "understands by ear";
        String nobody = own.exists() && list.isEmpty()
                ? ""
                : "Nobody has confirmed what this community " + verb + " where nothing is ready in "
                        + name(community.language()) + ".";
        String proposed = proposal.servedBy()
                .map(tag -> " The table proposes " + name(tag) + "; a proposal never serves until it is confirmed.")
                .orElse("");
        return held(key, own, (before + nobody + proposed).strip(), proposal.servedBy());
    }

    private Set<LanguageTag> ready(MessageId message, Channel channel, List<LanguageTag> order) {
        return order.stream()
                .filter(tag -> finder.find(new VariantId(message, tag), channel)
                        .words()
                        .isPresent())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String whyNot(MessageId message, Channel channel, List<LanguageTag> order) {
        return order.stream()
                .map(tag -> name(tag) + ": "
                        + reasons(finder.find(new VariantId(message, tag), channel)
                                .holds()))
                .collect(Collectors.joining(" "));
    }

    private String own(Community community, WordsFinder.Found own) {
        return name(community.language()) + " is not ready: " + reasons(own.holds()) + " ";
    }

    private static String reasons(List<Hold> holds) {
        return holds.stream().map(Hold::reason).map(CellResolver::sentence).collect(Collectors.joining(" "));
    }

    private static Cell held(CellKey key, WordsFinder.Found own, String reason, Optional<LanguageTag> proposal) {
        return new Cell(key, CellState.HELD, Optional.empty(), Mark.NONE, reason, own.holds(), proposal);
    }

    private String name(LanguageTag tag) {
        return languages.find(tag).map(language -> language.englishName()).orElse(tag.value());
    }

    private static String sentence(String words) {
        return words.isEmpty() || words.endsWith(".") ? words : words + ".";
    }

    private static String noun(Channel channel) {
        return channel.medium() == Medium.WRITTEN ? "no text" : "no recording or script";
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
