package org.ownwords.desk.session;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ownwords.account.SignedIn;
import org.ownwords.base.London;
import org.ownwords.base.Problem;
import org.ownwords.desk.Choice;
import org.ownwords.desk.Typed;
import org.ownwords.directory.Communities;
import org.ownwords.directory.Community;
import org.ownwords.directory.CommunityId;
import org.ownwords.directory.Venues;
import org.ownwords.language.Language;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Catalogues;
import org.ownwords.message.MessageId;
import org.ownwords.message.VariantId;
import org.ownwords.review.session.NewSession;
import org.ownwords.review.session.Outcome;
import org.ownwords.review.session.ParticipantRole;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The form by which a session is written down, on a telephone while the room is being tidied. */
@Component
class SessionForm {

    /** Stands for what is no number; refused with everything else that is wrong, and not before it. */
    private static final int NONE = -1;

    private final Communities communities;
    private final Venues venues;
    private final Catalogues catalogues;
    private final LanguageTable languages;
    private final Clock clock;

    SessionForm(Communities communities, Venues venues, Catalogues catalogues, LanguageTable languages, Clock clock) {
        this.communities = communities;
        this.venues = venues;
        this.catalogues = catalogues;
        this.languages = languages;
        this.clock = clock;
    }

    void show(SignedIn me, Typed typed, List<Problem> problems, Model model) {
        model.addAttribute("form", typed);
        model.addAttribute("problems", problems);
        model.addAttribute("roles", ParticipantRole.values());
        model.addAttribute(
                "communities",
                communities.all(me.person().organisation()).stream()
                        .map(community ->
                                new Choice(String.valueOf(community.id().value()), community.name()))
                        .toList());
        model.addAttribute(
                "venues",
                venues.all(me.person().organisation()).stream()
                        .map(venue -> new Choice(venue.name(), venue.name()))
                        .distinct()
                        .toList());
        model.addAttribute(
                "messages",
                catalogues.current().messages().stream()
                        .map(message -> new Choice(message.id().value(), message.title()))
                        .toList());
        model.addAttribute(
                "languages",
                languages.all().stream()
                        .sorted(Comparator.comparing(Language::englishName))
                        .map(language ->
                                new Choice(language.tag().value(), language.englishName() + " – " + language.autonym()))
                        .toList());
    }

    /**
     * What was typed.
     *
     * @throws org.ownwords.base.ProblemException if the date cannot be read
     */
    NewSession read(SignedIn me, Typed typed) {
        LocalDate on = typed.date("heldOn", London.today(clock));
        int minutes = minutes(typed);
        Map<ParticipantRole, Integer> people = people(typed);
        typed.done();
        Optional<Community> community = number(typed.text("community"))
                .flatMap(id -> communities.find(me.person().organisation(), new CommunityId(id)));
        String place = typed.text("place").isBlank() ? typed.text("venue") : typed.text("place");
        return new NewSession(
                on,
                place,
                community.map(Community::id).orElse(new CommunityId(0)),
                minutes,
                people,
                texts(typed, community),
                outcome(typed));
    }

    static Outcome outcome(Typed typed) {
        return new Outcome(typed.text("said"), typed.text("changed"), typed.text("disagreement"));
    }

    static Optional<Long> number(String typed) {
        return typed.matches("[0-9]{1,18}") ? Optional.of(Long.parseLong(typed)) : Optional.empty();
    }

    /** In the language that was chosen, else in the community's own. */
    private List<VariantId> texts(Typed typed, Optional<Community> community) {
        Optional<LanguageTag> tag = languages.all().stream()
                .map(Language::tag)
                .filter(one -> one.value().equals(typed.text("tag")))
                .findFirst()
                .or(() -> community.map(Community::language));
        List<MessageId> known = catalogues.current().messages().stream()
                .map(message -> message.id())
                .filter(id -> typed.all("message").contains(id.value()))
                .toList();
        return tag.stream()
                .flatMap(one -> known.stream().map(message -> new VariantId(message, one)))
                .toList();
    }

    private static Map<ParticipantRole, Integer> people(Typed typed) {
        Map<ParticipantRole, Integer> people = new EnumMap<>(ParticipantRole.class);
        for (ParticipantRole role : ParticipantRole.values()) {
            String count = typed.text(role.name()).strip();
            people.put(role, count.isEmpty() ? 0 : count.matches("[0-9]{1,4}") ? Integer.parseInt(count) : NONE);
        }
        return people;
    }

    private static int minutes(Typed typed) {
        String hours = typed.text("hours").strip().replace(',', '.');
        if (!hours.matches("[0-9]{1,2}([.][0-9]{1,2})?")) {
            return NONE;
        }
        return (int) Math.round(Double.parseDouble(hours) * 60);
    }
}
