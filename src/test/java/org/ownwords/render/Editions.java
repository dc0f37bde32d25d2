package org.ownwords.render;

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

/** Editions of an invented service, for tests of the channels. */
final class Editions {

    static final LanguageTable LANGUAGES = LanguageTable.load();
    static final ContactRoute PHONE = new ContactRoute(
            new RouteId(1),
            new ServiceId(1),
            RouteKind.PHONE,
            "Helpline",
            "0808 157 0123",
            "always",
            Set.of(LanguageTag.of("ur")),
            false,
            List.of());
    static final Service SERVICE = new Service(
            new ServiceId(1),
            new OrganisationId(1),
            new AreaCode("E23000010"),
            1,
            "Open * Door",
            "everyone",
            0,
            false,
            List.of(),
            List.of(PHONE));

    private Editions() {}

    static Edition edition(String tag, Mark mark, Map<String, Object> frontMatter, Section... sections) {
        LanguageTag language = LanguageTag.of(tag);
        MessageId message = MessageId.of("independent-free");
        return new Edition(
                new MessageDefinition(
                        message, "Free", "Tells", "everyone", Optional.empty(), Map.of(), 2, ReviewDepth.GENERAL),
                LANGUAGES.require(language),
                new VariantContent(
                        new VariantId(message, language),
                        Origin.MACHINE_DRAFT,
                        Optional.empty(),
                        frontMatter,
                        List.of(sections)),
                SERVICE,
                PHONE,
                mark);
    }

    static Section section(SectionKind kind, String... passages) {
        return new Section(
                kind,
                List.of(passages).stream()
                        .map(text -> new Passage(Optional.empty(), text))
                        .toList());
    }
}
