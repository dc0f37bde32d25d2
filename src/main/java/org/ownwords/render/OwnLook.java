package org.ownwords.render;

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
import org.ownwords.message.EasyRead;
import org.ownwords.message.Images;
import org.springframework.stereotype.Component;

/** How an organisation's sheets look: its brand, the family that it chose, and images of the library. */
@Component
public class OwnLook {

    private final Renderer renderer;
    private final Brands brands;
    private final Accounts accounts;
    private final Images images;
    private final EasyRead easyRead;

    public OwnLook(Renderer renderer, Brands brands, Accounts accounts, Images images, EasyRead easyRead) {
        this.renderer = renderer;
        this.brands = brands;
        this.accounts = accounts;
        this.images = images;
        this.easyRead = easyRead;
    }

    /** What is drawn for an organisation unless somebody chooses otherwise: the family that it chose, in its brand. */
    public SheetChoice usual(OrganisationId organisation) {
        Optional<String> chosen = brands.of(organisation).family();
        return SheetChoice.in(renderer.families().stream()
                .filter(family -> chosen.equals(Optional.of(family.id())))
                .findFirst()
                .orElse(Family.CALM));
    }

    /** The usual look. */
    public SheetLook of(OrganisationId organisation) {
        return of(organisation, usual(organisation));
    }

    /**
     * A look as somebody chose it.
     *
     * @throws org.ownwords.base.ProblemException if its image may not be used today
     */
    public SheetLook of(OrganisationId organisation, SheetChoice choice) {
        SheetOptions options = choice.options();
        return new LibraryLook(
                choice.brand() ? options.withBrand(brand(organisation)) : options, choice.picture(), images, easyRead);
    }

    /** The brand as it is kept. */
    public Brand brand(OrganisationId organisation) {
        return brand(organisation, brands.of(organisation).colours());
    }

    /** The brand with other colours, before they are kept. */
    public Brand brand(OrganisationId organisation, Map<BrandPart, InkedColour> colours) {
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
