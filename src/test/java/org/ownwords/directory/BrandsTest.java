package org.ownwords.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ownwords.directory.DirectoryFixture.OTHERS;
import static org.ownwords.directory.DirectoryFixture.OURS;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.ownwords.TestDatabase;
import org.ownwords.base.Colour;
import org.ownwords.base.Installation;

class BrandsTest {
    private static final InkedColour GREEN = InkedColour.of(new Colour(0x0D4039));
    private static final InkedColour WHITE = InkedColour.of(new Colour(0xFFFFFF));
    private static final InkedColour GREY = InkedColour.of(new Colour(0x888888));

    @TempDir
    Path data;

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aBrandBelongsToOneOrganisation(TestDatabase database) {
        DirectoryFixture fixture = new DirectoryFixture(database);
        Brands brands = brands(fixture);
        brands.recolour(OURS, Map.of(BrandPart.PANEL, GREEN, BrandPart.PANEL_INK, WHITE));
        brands.addLogo(OURS, "Beck Line", false, picture());
        assertThat(brands.of(OURS.organisation()).colours()).containsEntry(BrandPart.PANEL, GREEN);
        assertThat(brands.of(OTHERS.organisation()).colours()).isEmpty();
        assertThat(brands.of(OTHERS.organisation()).logos()).isEmpty();
        LogoId ours = brands.of(OURS.organisation()).logos().get(0).id();
        assertThatThrownBy(() -> brands.removeLogo(OTHERS, ours)).hasMessageContaining("no such logo");
        brands.recolour(OURS, Map.of());
        assertThat(brands.of(OURS.organisation()).colours()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void coloursThatCannotBeReadAreRefusedWithBothTheirRatioAndARemedy(TestDatabase database) {
        DirectoryFixture fixture = new DirectoryFixture(database);
        Brands brands = brands(fixture);
        assertThatThrownBy(() -> brands.recolour(OURS, Map.of(BrandPart.PANEL, GREY, BrandPart.PANEL_INK, WHITE)))
                .hasMessageContaining("#ffffff on #888888")
                .hasMessageContaining("3.54 to 1")
                .hasMessageContaining("darker");
        assertThatThrownBy(() -> brands.recolour(OURS, Map.of(BrandPart.PANEL, GREEN)))
                .hasMessageContaining("both");
        assertThat(brands.of(OURS.organisation()).colours()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void oneLogoOfItsOwnAndFourOfPartnersAndNoDrawingThatCouldRun(TestDatabase database) {
        DirectoryFixture fixture = new DirectoryFixture(database);
        Brands brands = brands(fixture);
        brands.addLogo(OURS, "Old sign", false, picture());
        for (int i = 0; i < Brands.MOST_PARTNERS; i++) {
            brands.addLogo(OURS, "Partner " + i, true, picture());
        }
        brands.addLogo(OURS, "New sign", false, picture());
        assertThat(brands.of(OURS.organisation()).logos())
                .extracting(Logo::name)
                .containsExactly("New sign", "Partner 0", "Partner 1", "Partner 2", "Partner 3");
        assertThatThrownBy(() -> brands.addLogo(OURS, "One more", true, picture()))
                .hasMessageContaining("already");
        byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> brands.addLogo(OURS, "Sign", false, svg)).hasMessageContaining("PNG or JPEG");
    }

    private Brands brands(DirectoryFixture fixture) {
        return new Brands(
                fixture.jdbc,
                fixture.transactions,
                fixture.audit,
                new Installation(true, URI.create("http://localhost"), data, data));
    }

    private static byte[] picture() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_ARGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({
        "80 10 45 30, C80 M10 Y45 K30",
        "'C80 M10 Y45 K30', C80 M10 Y45 K30",
        "'c 80, m 10, y 45, k 30', C80 M10 Y45 K30",
        "80 10 45, ''",
        "80 10 45 130, ''",
        "green, ''"
    })
    void inksAreReadAsDesignersWriteThem(String written, String read) {
        assertThat(InkedColour.of(new Colour(0), written).map(InkedColour::inks).orElse(""))
                .isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"0x000000, C0 M0 Y0 K100", "0xFFFFFF, C0 M0 Y0 K0", "0x0D4039, C80 M0 Y11 K75"})
    void inksThatNobodyStatedAreWorkedOut(int rgb, String inks) {
        assertThat(InkedColour.of(new Colour(rgb)).inks()).isEqualTo(inks);
    }
}
