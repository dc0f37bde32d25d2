package org.ownwords.desk.design;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ownwords.account.OrganisationId;
import org.ownwords.base.Problem;
import org.ownwords.base.ProblemException;
import org.ownwords.directory.BrandPart;
import org.ownwords.directory.InkedColour;
import org.ownwords.language.LanguageTable;
import org.ownwords.language.LanguageTag;
import org.ownwords.render.Brand;
import org.ownwords.render.Edition;
import org.ownwords.render.Family;
import org.ownwords.render.OwnLook;
import org.ownwords.render.Renderer;
import org.ownwords.render.SampleTexts;
import org.ownwords.render.SheetFormat;
import org.ownwords.render.SheetOptions;
import org.springframework.stereotype.Component;

/** A poster of the typographic sample in each family that comes with the program, in an organisation's brand. */
@Component
class BrandPreview {

    private static final int WIDTH = 420;
    private static final int HEIGHT = 594;

    private final Renderer renderer;
    private final OwnLook own;
    private final PreviewTexts texts;
    private final LanguageTable languages;
    private final DrawnPictures pictures;

    BrandPreview(Renderer renderer, OwnLook own, PreviewTexts texts, LanguageTable languages, DrawnPictures pictures) {
        this.renderer = renderer;
        this.own = own;
        this.texts = texts;
        this.languages = languages;
        this.pictures = pictures;
    }

    /**
     * Tries colours in every family before they are kept.
     *
     * @throws ProblemException with both colours, their contrast and the family for each pair that cannot be read
     */
    void check(OrganisationId organisation, Map<BrandPart, InkedColour> colours) {
        Brand brand = own.brand(organisation, colours);
        Map<Problem, List<String>> families = new LinkedHashMap<>();
        for (Family family : Family.PACKED) {
            try {
                renderer.checkLook(SheetFormat.POSTER_A4, options(family, brand));
            } catch (ProblemException refused) {
                refused.problems()
                        .forEach(problem -> families.computeIfAbsent(
                                        Problem.in("brand", problem.what(), problem.remedy()),
                                        first -> new ArrayList<>())
                                .add(family.id()));
            }
        }
        if (!families.isEmpty()) {
            throw new ProblemException(families.entrySet().stream()
                    .map(found -> Problem.in(
                            found.getKey().where(),
                            "In the poster family " + String.join(" and ", found.getValue()) + ": "
                                    + found.getKey().what(),
                            found.getKey().remedy()))
                    .toList());
        }
    }

    List<Drawn> draw(OrganisationId organisation) {
        Brand brand = own.brand(organisation);
        PreviewTexts.Target target = texts.target(organisation);
        Edition sample = SampleTexts.of(languages.require(LanguageTag.of("en-GB")), target.service(), target.route())
                .orElseThrow();
        return Family.PACKED.stream()
                .map(family -> draw(family, sample, options(family, brand)))
                .toList();
    }

    private Drawn draw(Family family, Edition sample, SheetOptions options) {
        String heading = family.id().substring(0, 1).toUpperCase(java.util.Locale.ROOT)
                + family.id().substring(1);
        String words = "A poster of the family " + family + " in your colours, with a sample text.";
        try {
            byte[] png = renderer.picture(List.of(sample), SheetFormat.POSTER_A4, options, WIDTH);
            return new Drawn(heading, sample.language(), pictures.keep(png), WIDTH, HEIGHT, words, "", List.of());
        } catch (ProblemException refused) {
            return new Drawn(heading, sample.language(), "", 0, 0, words, "", refused.problems());
        }
    }

    private static SheetOptions options(Family family, Brand brand) {
        return SheetOptions.PLAIN.withFamily(family).withBrand(brand);
    }
}
