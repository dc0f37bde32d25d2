package org.ownwords.desk.campaign;

import java.util.List;
import java.util.Optional;
import org.ownwords.account.OrganisationId;
import org.ownwords.account.SignedIn;
import org.ownwords.base.ProblemException;
import org.ownwords.campaign.CampaignEditions;
import org.ownwords.campaign.Pin;
import org.ownwords.publicsite.ShortCode;
import org.ownwords.publicsite.ShortCodes;
import org.ownwords.render.Edition;
import org.ownwords.render.OwnLook;
import org.ownwords.render.PosterFormat;
import org.ownwords.render.PrintedCode;
import org.ownwords.render.Renderer;
import org.ownwords.render.SheetChoice;
import org.ownwords.render.SheetFormat;
import org.ownwords.render.SheetOptions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Lays a poster out before its print is logged, so that no code is given to a poster that cannot be made. */
@Component
final class PosterTrial {

    /** As long as every code. */
    private static final ShortCode ANY = new ShortCode("BBBBBBBB");

    private final CampaignEditions editions;
    private final OwnLook looks;
    private final ShortCodes codes;
    private final Renderer renderer;

    PosterTrial(CampaignEditions editions, OwnLook looks, ShortCodes codes, Renderer renderer) {
        this.editions = editions;
        this.looks = looks;
        this.codes = codes;
        this.renderer = renderer;
    }

    /** @throws ProblemException if the poster cannot be made, such as with the excess of a text that does not fit */
    void layOut(SignedIn me, Pin pin, PosterFormat format, SheetChoice look) {
        OrganisationId organisation = me.person().organisation();
        Edition edition =
                editions.of(organisation, pin).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        SheetFormat sheet = format.sheet();
        SheetOptions options = looks.of(organisation, look)
                .on(sheet, edition)
                .withCode(Optional.of(new PrintedCode(codes.address(ANY), ANY.value())));
        renderer.size(List.of(edition), sheet, options);
    }
}
