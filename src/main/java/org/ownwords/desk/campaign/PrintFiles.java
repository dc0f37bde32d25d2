package org.ownwords.desk.campaign;

import java.util.List;
import java.util.Optional;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.SignedIn;
import org.ownwords.base.ProblemException;
import org.ownwords.campaign.Campaign;
import org.ownwords.campaign.CampaignEditions;
import org.ownwords.campaign.Campaigns;
import org.ownwords.campaign.CellKey;
import org.ownwords.campaign.Pin;
import org.ownwords.campaign.Placement;
import org.ownwords.campaign.PlacementId;
import org.ownwords.campaign.Placements;
import org.ownwords.campaign.PrintedSheets;
import org.ownwords.publicsite.ShortCodes;
import org.ownwords.render.Edition;
import org.ownwords.render.OwnLook;
import org.ownwords.render.PrintedCode;
import org.ownwords.render.Renderer;
import org.ownwords.render.Sheet;
import org.ownwords.render.SheetFormat;
import org.ownwords.render.SheetOptions;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The files of a print: the poster of one placement with its own code, and the picture for social posts. */
@Controller
class PrintFiles {

    private static final int PICTURE_WIDTH = 1240;

    private final FoundCampaign found;
    private final Campaigns campaigns;
    private final Placements placements;
    private final CampaignEditions editions;
    private final ShortCodes codes;
    private final Renderer renderer;
    private final OwnLook looks;
    private final PrintedSheets printed;

    PrintFiles(
            FoundCampaign found,
            Campaigns campaigns,
            Placements placements,
            CampaignEditions editions,
            ShortCodes codes,
            Renderer renderer,
            OwnLook looks,
            PrintedSheets printed) {
        this.found = found;
        this.campaigns = campaigns;
        this.placements = placements;
        this.editions = editions;
        this.codes = codes;
        this.renderer = renderer;
        this.looks = looks;
        this.printed = printed;
    }

    @GetMapping("/campaigns/{id}/print/{placement}.pdf")
    ResponseEntity<byte[]> pdf(
            @AuthenticationPrincipal SignedIn me, @PathVariable long id, @PathVariable long placement) {
        Placement print = placement(me, id, placement);
        return file(made(me, print).pdf(), MediaType.APPLICATION_PDF, name(print) + ".pdf");
    }

    @GetMapping("/campaigns/{id}/print/{placement}.png")
    ResponseEntity<byte[]> png(
            @AuthenticationPrincipal SignedIn me, @PathVariable long id, @PathVariable long placement) {
        Placement print = placement(me, id, placement);
        byte[] picture = renderer.picture(made(me, print), PICTURE_WIDTH);
        return file(picture, MediaType.IMAGE_PNG, name(print) + ".png");
    }

    @GetMapping("/campaigns/{id}/social.png")
    ResponseEntity<byte[]> card(
            @AuthenticationPrincipal SignedIn me, @PathVariable long id, @RequestParam String cell) {
        Campaign campaign = found.campaign(me, id);
        CellKey key = CellKey.ofWord(cell);
        Pin pin = campaigns.pins(campaign.organisation(), campaign.id()).stream()
                .filter(each -> new CellKey(each.community(), each.message(), each.channel()).equals(key))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        stands(campaign.organisation(), pin);
        String name = "social-" + pin.section().variant().tag() + ".png";
        Edition edition = edition(me, pin);
        SheetOptions look = looks.of(campaign.organisation()).on(SheetFormat.SOCIAL_SQUARE, edition);
        return file(renderer.picture(edition, SheetFormat.SOCIAL_SQUARE, look), MediaType.IMAGE_PNG, name);
    }

    private Placement placement(SignedIn me, long id, long placement) {
        Campaign campaign = found.campaign(me, id);
        Placement print = placements
                .find(campaign.organisation(), new PlacementId(placement))
                .filter(each -> each.campaign().equals(campaign.id()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        stands(campaign.organisation(), print.pin());
        return print;
    }

    /** A file that was made before a fact turned false is not made again after. */
    private void stands(OrganisationId organisation, Pin pin) {
        if (!campaigns.stands(organisation, pin)) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, "These words are held.");
        }
    }

    private Edition edition(SignedIn me, Pin pin) {
        return editions.of(me.person().organisation(), pin)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The sheet of a print as its log says, kept by the code on it. */
    private Sheet made(SignedIn me, Placement print) {
        SheetFormat format = print.format().sheet();
        Edition edition = edition(me, print.pin());
        try {
            SheetOptions options = looks.of(print.organisation(), print.look())
                    .on(format, edition)
                    .withCode(Optional.of(code(print)));
            Sheet sheet = renderer.sheet(edition, format, options);
            printed.keep(print.organisation(), print.campaign(), format, options.family(), List.of(edition), sheet);
            return sheet;
        } catch (ProblemException cannotBeMade) {
            throw new ResponseStatusException(
                    HttpStatus.CONFLICT, cannotBeMade.problems().get(0).sentence());
        }
    }

    private PrintedCode code(Placement print) {
        return new PrintedCode(codes.address(print.code()), print.code().value());
    }

    private static String name(Placement print) {
        return "poster-" + print.pin().section().variant().tag() + "-" + print.format() + "-"
                + print.code().value();
    }

    private static ResponseEntity<byte[]> file(byte[] bytes, MediaType type, String name) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .contentType(type)
                .body(bytes);
    }
}
