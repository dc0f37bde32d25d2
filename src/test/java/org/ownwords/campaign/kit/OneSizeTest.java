package org.ownwords.campaign.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ownwords.campaign.kit.KitTexts.POSTER;
import static org.ownwords.campaign.kit.KitTexts.edition;
import static org.ownwords.campaign.kit.KitTexts.item;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ownwords.render.Renderer;
import org.ownwords.render.SheetFormat;
import org.ownwords.render.SheetOptions;

/** Sheets of several languages that hang side by side. */
class OneSizeTest {

    private static final Renderer RENDERER =
            new Renderer(Clock.fixed(Instant.parse("2026-11-16T12:00:00Z"), ZoneOffset.UTC));

    private final KitPress press = new SheetPress(RENDERER, (format, first) -> SheetOptions.PLAIN);
    private final KitItem brief = item(POSTER, edition("ur", "آپ فیصلہ کرتے ہیں۔", "مفت"));
    private final KitItem lengthy = item(POSTER, edition("pl", "To Ty decydujesz, co dalej. ".repeat(30), "Pomoc"));

    @Test
    void allLanguagesHaveTheSizeOfTheLongest() {
        double least = size(lengthy);
        assertThat(size(brief)).isGreaterThan(least);
        KitItem besideTheOther = inOneSize(brief, lengthy);
        byte[] expected = RENDERER.sheet(brief.editions(), SheetFormat.POSTER_A4, SheetOptions.PLAIN.withSize(least))
                .pdf();
        assertThat(press.files(besideTheOther).get(0).bytes()).isEqualTo(expected);
        assertThat(press.files(brief).get(0).bytes()).isNotEqualTo(expected);
    }

    @Test
    void aSheetIsMadeAnewWhenTheOtherLanguageChanges() {
        KitItem longer = item(POSTER, edition("pl", "To Ty decydujesz, co dalej. ".repeat(40), "Pomoc"));
        KitKeys keys = KitKeys.of(press);
        assertThat(keys.of(inOneSize(brief, longer))).isNotEqualTo(keys.of(inOneSize(brief, lengthy)));
        assertThat(keys.of(inOneSize(brief, lengthy))).isNotEqualTo(keys.of(brief));
    }

    private static double size(KitItem item) {
        return RENDERER.size(item.editions(), SheetFormat.POSTER_A4, SheetOptions.PLAIN);
    }

    /** The first of two, as the plan of both has it. */
    private static KitItem inOneSize(KitItem first, KitItem second) {
        return new KitPlan("Week", List.of(first, second), List.of())
                .inOneSize().items().stream()
                        .filter(item -> item.name().equals(first.name()))
                        .findFirst()
                        .orElseThrow();
    }
}
