package org.ownwords.desk.message;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.Person;
import org.ownwords.account.Role;
import org.ownwords.base.London;
import org.ownwords.desk.Desk;
import org.ownwords.directory.AreaCode;
import org.ownwords.directory.ClaimId;
import org.ownwords.directory.ContactRoute;
import org.ownwords.directory.Fact;
import org.ownwords.directory.HoldsFor;
import org.ownwords.directory.RouteId;
import org.ownwords.directory.RouteKind;
import org.ownwords.directory.Service;
import org.ownwords.directory.ServiceId;
import org.ownwords.directory.Services;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Catalogue;
import org.ownwords.message.Catalogues;
import org.ownwords.message.ClaimDefinition;
import org.ownwords.message.MessageDefinition;
import org.ownwords.message.MessageId;
import org.ownwords.message.NewRecording;
import org.ownwords.message.Origin;
import org.ownwords.message.Passage;
import org.ownwords.message.Recordings;
import org.ownwords.message.ReviewDepth;
import org.ownwords.message.Revision;
import org.ownwords.message.Section;
import org.ownwords.message.SectionDigests;
import org.ownwords.message.SectionKind;
import org.ownwords.message.SectionRef;
import org.ownwords.message.VariantContent;
import org.ownwords.message.VariantId;
import org.ownwords.message.Variants;
import org.ownwords.publicsite.SafePages;
import org.ownwords.review.Decision;
import org.ownwords.review.Reviews;
import org.ownwords.review.Safeguarding;
import org.ownwords.review.SignOff;
import org.ownwords.review.Verdict;
import org.ownwords.sound.Tone;

/** A message of an organisation with a telephone, spoken words of it in a language, and the people who judge them. */
final class SpokenText {

    static final ClaimId FREE = ClaimId.of("free");
    /** A voice of a second between silences. */
    static final byte[] SOUND =
            Tone.at(16_000, 1).silence(0.3).words(0.5, 1.2, 1.0).wav();

    private static final LanguageTag URDU = LanguageTag.of("ur");

    final Desk desk;
    final MessageId message;
    final OrganisationId ours;
    final Person worker;
    final Person lead;
    final Person first;
    final Person second;
    final ServiceId service;
    final RouteId route;

    SpokenText(Desk desk, String message) {
        this.desk = desk;
        this.message = MessageId.of(message);
        this.ours = desk.organisation();
        this.worker = desk.person(ours, "Nasreen", Role.OUTREACH_WORKER);
        this.lead = desk.person(ours, "Grace", Role.SAFEGUARDING_LEAD);
        this.first = desk.person(ours, "Yusuf", Role.REVIEWER);
        this.second = desk.person(ours, "Zainab", Role.REVIEWER);
        desk.the(Catalogues.class)
                .merge(
                        worker.actor(),
                        new Catalogue(
                                List.of(new ClaimDefinition(FREE, "Free", "Is it free?", HoldsFor.ROUTE)),
                                List.of(new MessageDefinition(
                                        this.message,
                                        "Help is free",
                                        "So that people know",
                                        "everyone",
                                        Optional.empty(),
                                        Map.of(),
                                        2,
                                        ReviewDepth.GENERAL))));
        this.service = desk.the(Services.class)
                .add(
                        worker.actor(),
                        new Service(
                                new ServiceId(0),
                                ours,
                                new AreaCode("E23000010"),
                                0,
                                "Beck Line",
                                "everyone",
                                0,
                                false,
                                List.of(),
                                List.of()));
        this.route = telephone("0808 157 0123");
    }

    RouteId telephone(String number) {
        Services services = desk.the(Services.class);
        RouteId added = services.addRoute(
                worker.actor(),
                service,
                new ContactRoute(
                        new RouteId(0),
                        service,
                        RouteKind.PHONE,
                        "Helpline",
                        number,
                        "Day and night",
                        Set.of(URDU, LanguageTag.of("phr-x-mirpuri")),
                        false,
                        List.of()));
        free(added, true);
        return added;
    }

    void free(RouteId which, boolean holds) {
        var today = London.today(desk.clock());
        desk.the(Services.class)
                .verify(
                        worker.actor(),
                        service,
                        which,
                        new Fact(FREE, holds, "Sana Iqbal", today, "Called the manager", today.plusYears(1)));
    }

    /** Urdu words to read aloud; with a number in them where they say {route.phone}. */
    SectionRef urdu(String free, String rest) {
        VariantId id = new VariantId(message, URDU);
        Section spoken = new Section(
                SectionKind.SPOKEN, List.of(new Passage(Optional.of(FREE), free), new Passage(Optional.empty(), rest)));
        desk.the(Variants.class)
                .save(
                        worker.actor(),
                        new VariantContent(id, Origin.ADAPTED, Optional.empty(), Map.of(), List.of(spoken)),
                        desk.the(Variants.class).latest(id).map(Revision::id));
        return SectionDigests.ref(id, spoken);
    }

    /** Somebody reads them aloud, as in Dadyal. */
    void record(SectionRef words) {
        desk.the(Recordings.class)
                .attach(
                        worker.actor(),
                        new NewRecording(
                                words,
                                words.variant().tag(),
                                Optional.empty(),
                                "Voice 3",
                                "As in Dadyal",
                                true,
                                Optional.of(London.today(desk.clock()).plusYears(1))),
                        SOUND);
    }

    /** Two reviewers say yes and the lead signs. */
    void judge(SectionRef words) {
        for (Person reviewer : List.of(first, second)) {
            desk.the(Reviews.class)
                    .judge(
                            reviewer.actor(),
                            words,
                            new Verdict(Decision.APPROVE, false, Optional.of(true), "", false, false));
        }
        desk.the(Safeguarding.class).signOff(lead.actor(), words, new SignOff("Safe pages", true, true, "Neutral"));
    }

    /** The path of the safe page in a language. */
    String page(String tag) {
        return "/s/"
                + desk.the(SafePages.class)
                        .page(ours, service, route, message, LanguageTag.of(tag))
                        .value();
    }
}
