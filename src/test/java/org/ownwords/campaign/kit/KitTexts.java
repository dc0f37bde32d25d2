package org.ownwords.campaign.kit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ownwords.account.OrganisationId;
import org.ownwords.directory.AreaCode;
import org.ownwords.directory.ContactRoute;
import org.ownwords.directory.RouteId;
import org.ownwords.directory.RouteKind;
import org.ownwords.directory.Service;
import org.ownwords.directory.ServiceId;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.ownwords.message.Mark;
import org.ownwords.message.MessageDefinition;
import org.ownwords.message.MessageId;
import org.ownwords.message.Origin;
import org.ownwords.message.Passage;
import org.ownwords.message.ReviewDepth;
import org.ownwords.message.Section;
import org.ownwords.message.SectionKind;
import org.ownwords.message.VariantContent;
import org.ownwords.message.VariantId;
import org.ownwords.render.Edition;

/** Editions and items of an invented service. */
final class KitTexts {

    static final KitFormat POSTER = KitFormat.ofId("poster-a4").orElseThrow();
    static final KitFormat SMS = KitFormat.ofId("sms").orElseThrow();
    static final KitFormat SOCIAL = KitFormat.ofId("social-square").orElseThrow();

    private static final LanguageTable LANGUAGES = LanguageTable.load();

    private KitTexts() {}

    static Edition edition(String tag, String poster, String sms) {
        return edition(tag, Mark.DRAFT, Set.of("pl", "ur", "en-GB"), poster, sms);
    }

    static Edition edition(String tag, Mark mark, Set<String> answers, String poster, String sms) {
        ContactRoute route = new ContactRoute(
                new RouteId(1),
                new ServiceId(1),
                RouteKind.PHONE,
                "Helpline",
                "0808 157 0123",
                "always",
                Set.copyOf(answers.stream().map(LanguageTag::of).toList()),
                false,
                List.of());
        MessageId message = MessageId.of("independent-free");
        return new Edition(
                new MessageDefinition(
                        message, "Free", "Tells", "everyone", Optional.empty(), Map.of(), 2, ReviewDepth.GENERAL),
                LANGUAGES.require(LanguageTag.of(tag)),
                new VariantContent(
                        new VariantId(message, LanguageTag.of(tag)),
                        Origin.MACHINE_DRAFT,
                        Optional.empty(),
                        Map.of(),
                        List.of(
                                section(SectionKind.HEADLINE, "Free help"),
                                section(SectionKind.LONG, poster),
                                section(SectionKind.SOCIAL, "You decide <what> happens & when. {route.phone}"),
                                section(SectionKind.SMS, sms))),
                new Service(
                        new ServiceId(1),
                        new OrganisationId(1),
                        new AreaCode("E23000010"),
                        1,
                        "Open Door",
                        "everyone",
                        0,
                        false,
                        List.of(),
                        List.of(route)),
                route,
                mark);
    }

    static KitItem item(KitFormat format, Edition edition) {
        return new KitItem(format, List.of(edition), List.of("Neighbours"), Optional.empty());
    }

    private static Section section(SectionKind kind, String words) {
        return new Section(kind, List.of(new Passage(Optional.empty(), words)));
    }
}
