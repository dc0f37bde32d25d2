package org.ownwords.campaign;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ownwords.account.Accounts;
import org.ownwords.account.OrganisationId;
import org.ownwords.directory.BrandPart;
import org.ownwords.directory.Brands;
import org.ownwords.directory.InkedColour;
import org.ownwords.directory.Logo;
import org.ownwords.render.Brand;
import org.ownwords.render.BrandColour;
import org.ownwords.render.SheetImage;
import org.springframework.stereotype.Component;

/** An organisation's brand as sheets take it. */
@Component
public class OwnBrand {

    private final Brands brands;
    private final Accounts accounts;

    public OwnBrand(Brands brands, Accounts accounts) {
        this.brands = brands;
        this.accounts = accounts;
    }

    /** The brand as it is kept. */
    public Brand of(OrganisationId organisation) {
        return of(organisation, brands.of(organisation).colours());
    }

    /** The brand with other colours, before they are kept. */
    public Brand of(OrganisationId organisation, Map<BrandPart, InkedColour> colours) {
        List<Logo> logos = brands.of(organisation).logos();
        return new Brand(
                accounts.organisation(organisation).name(),
                variables(colours),
                logos.stream().filter(logo -> !logo.partner()).map(this::image).findFirst(),
                logos.stream().filter(Logo::partner).map(this::image).toList());
    }

    private SheetImage image(Logo logo) {
        return new SheetImage(brands.bytes(logo), logo.name());
    }

    private static Map<String, BrandColour> variables(Map<BrandPart, InkedColour> colours) {
        Map<String, BrandColour> variables = new HashMap<>();
        colours.forEach((part, colour) -> variables.put(part.variable(), colour(colour)));
        // What a family writes small on its own panel need not be readable on another's.
        Optional.ofNullable(colours.get(BrandPart.PANEL_INK))
                .ifPresent(ink -> variables.put("panel-soft", colour(ink)));
        return variables;
    }

    private static BrandColour colour(InkedColour colour) {
        return new BrandColour(
                colour.screen().toString(), colour.cyan(), colour.magenta(), colour.yellow(), colour.black());
    }
}
