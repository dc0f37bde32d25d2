package org.ownwords.desk.campaign;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ownwords.campaign.Campaign;
import org.ownwords.campaign.CampaignEditions;
import org.ownwords.campaign.Cell;
import org.ownwords.campaign.CellKey;
import org.ownwords.campaign.Channel;
import org.ownwords.campaign.Coverage;
import org.ownwords.campaign.Words;
import org.ownwords.directory.Community;
import org.ownwords.directory.CommunityId;
import org.ownwords.render.Edition;
import org.ownwords.render.EmailText;
import org.ownwords.render.OwnLook;
import org.ownwords.render.Renderer;
import org.ownwords.render.SheetFormat;
import org.ownwords.render.SheetLook;
import org.ownwords.render.sms.SmsText;
import org.springframework.stereotype.Component;

/** Shows what goes before it goes: each text once, however many communities it serves. */
@Component
class CampaignPreviews {

    private static final int PICTURE_WIDTH = 640;

    private final CampaignEditions editions;
    private final Renderer renderer;
    private final OwnLook looks;

    CampaignPreviews(CampaignEditions editions, Renderer renderer, OwnLook looks) {
        this.editions = editions;
        this.looks = looks;
        this.renderer = renderer;
    }

    private record Text(Channel channel, Words words) {}

    List<Preview> of(Campaign campaign, Coverage coverage) {
        Map<CommunityId, String> names =
                coverage.communities().stream().collect(Collectors.toMap(Community::id, Community::name));
        Map<Text, List<Cell>> texts = coverage.going(campaign.leftOut()).stream()
                .collect(Collectors.groupingBy(
                        cell -> new Text(cell.key().channel(), cell.words().orElseThrow()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return texts.values().stream()
                .flatMap(cells ->
                        edition(campaign, cells.get(0)).stream().map(edition -> preview(edition, cells, names)))
                .toList();
    }

    /** The picture of a poster or social post, as it would be without a code; empty for other channels. */
    Optional<byte[]> picture(Campaign campaign, Coverage coverage, CellKey key) {
        SheetLook look = looks.of(campaign.organisation());
        return Optional.ofNullable(coverage.cells().get(key))
                .filter(Cell::usable)
                .flatMap(cell -> edition(campaign, cell))
                .flatMap(edition -> switch (key.channel()) {
                    case POSTER ->
                        Optional.of(renderer.picture(
                                List.of(edition),
                                SheetFormat.POSTER_A4,
                                look.on(SheetFormat.POSTER_A4, edition),
                                PICTURE_WIDTH));
                    case SOCIAL ->
                        Optional.of(renderer.picture(
                                edition, SheetFormat.SOCIAL_SQUARE, look.on(SheetFormat.SOCIAL_SQUARE, edition)));
                    default -> Optional.empty();
                });
    }

    private Optional<Edition> edition(Campaign campaign, Cell cell) {
        return campaign.plan()
                .destination()
                .flatMap(to -> editions.of(campaign.organisation(), cell.words().orElseThrow(), to));
    }

    private Preview preview(Edition edition, List<Cell> cells, Map<CommunityId, String> names) {
        Cell first = cells.get(0);
        Optional<String> words = Optional.empty();
        Optional<String> measure = Optional.empty();
        switch (first.key().channel()) {
            case SMS -> {
                SmsText sms = renderer.sms(edition);
                words = Optional.of(sms.text());
                measure = Optional.of(sms.segments()
                        + (sms.segments() == 1 ? " segment, " : " segments, ")
                        + sms.encoding().label());
            }
            case EMAIL -> {
                EmailText email = renderer.email(edition);
                words = Optional.of(email.text());
                measure = Optional.of("Subject: " + email.subject());
            }
            case SOCIAL -> words = Optional.of(renderer.caption(edition));
            case SPOKEN -> words = Optional.of(renderer.spoken(edition));
            case POSTER -> measure = Optional.of(renderer.alternativeText(edition));
        }
        return new Preview(
                first,
                edition.message().title(),
                edition.language(),
                cells.stream()
                        .map(cell -> names.getOrDefault(cell.key().community(), ""))
                        .toList(),
                words,
                measure);
    }
}
